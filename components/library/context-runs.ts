import type { Attribution, Span } from '../../lib/core/types';
import { plainText } from '../../lib/snippets/names';
import type { Snippet } from '../../lib/snippets/types';
import type { HitFinder } from '../Marked';

/** What a stretch of a paragraph is to the attribution; null for the words around it. */
export type Role = 'cue' | 'source' | 'relay' | 'content';

/** A stretch of a paragraph as it is shown. */
export interface ContextRun {
  readonly role: Role | null;
  /** Whether a search hits it. */
  readonly isHit: boolean;
  readonly text: string;
}

/** Of parts that lie in one another, the first here is shown. */
const FIRST: readonly Role[] = ['cue', 'source', 'relay', 'content'];

/**
 * The paragraph of a snippet cut where the parts of its attribution begin and end, in order; nothing is left out.
 * @param hits finds what a search hits of it, where it is cut too
 */
export function contextRuns(
  { paragraph, attribution }: Pick<Snippet, 'paragraph' | 'attribution'>,
  hits: HitFinder = () => [],
): readonly ContextRun[] {
  const { text, start } = paragraph;
  const parts = FIRST.flatMap((role) => attribution[role]).map((span) => ({
    start: span.start - start,
    end: span.end - start,
  }));
  const found = hits(text);
  const borders = [...parts, ...found].flatMap((span: Span) => [span.start, span.end]);
  const inside = borders.filter((at) => at > 0 && at < text.length);
  const cuts = [...new Set([0, ...inside, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    role: roleAt(attribution, from + start),
    isHit: found.some((hit) => hit.start <= from && from < hit.end),
    text: cleaned(text.slice(from, cuts[index + 1])),
  }));
}

function roleAt(attribution: Attribution, at: number): Role | null {
  const covers = (role: Role) =>
    attribution[role].some(({ start, end }) => start <= at && at < end);
  return FIRST.find(covers) ?? null;
}

/** As `plainText`, but the blanks at the ends stay: without them the words of two runs would join. */
function cleaned(text: string): string {
  return plainText(`|${text}|`).slice(1, -1);
}
