import type { Attribution } from '../../lib/core/types';
import { plainText } from '../../lib/snippets/names';
import type { Snippet } from '../../lib/snippets/types';

/** What a stretch of a paragraph is to the attribution; null for the words around it. */
export type Role = 'cue' | 'source' | 'relay' | 'content';

/** A stretch of a paragraph as it is shown. */
export interface ContextRun {
  readonly role: Role | null;
  readonly text: string;
}

/** Of parts that lie in one another, the first here is shown. */
const FIRST: readonly Role[] = ['cue', 'source', 'relay', 'content'];

/** The paragraph of a snippet cut where the parts of its attribution begin and end, in order; nothing is left out. */
export function contextRuns({
  paragraph,
  attribution,
}: Pick<Snippet, 'paragraph' | 'attribution'>): readonly ContextRun[] {
  const { text, start } = paragraph;
  const borders = FIRST.flatMap((role) => attribution[role]).flatMap((span) => [
    span.start - start,
    span.end - start,
  ]);
  const inside = borders.filter((at) => at > 0 && at < text.length);
  const cuts = [...new Set([0, ...inside, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    role: roleAt(attribution, from + start),
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
