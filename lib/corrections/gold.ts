import type { Attribution, QuoteType, Span } from '../core/types';
import { currentAttribution } from '../snippets/current';
import type { Snippet } from '../snippets/types';
import { nearestPlace } from './page-correction';

/** A span with the words that stand there. */
interface Part extends Span {
  readonly text: string;
}

/** An attribution in the form of the annotation guide. */
export interface GoldAttribution
  extends Pick<Attribution, 'resolved' | 'category' | 'kind' | 'quote' | 'negated'> {
  readonly cue: readonly Part[];
  readonly source: readonly Part[];
  readonly relay: readonly Part[];
  readonly content: readonly Part[];
}

/** An article as the guide has it: offsets are UTF-16 units of `text`, ends exclusive. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/**
 * An article with its attributions as the reader would have them, for measuring an extractor against them.
 * @param snippets those that the reader lets stand, their spans in this text
 */
export function goldArticle(id: string, text: string, snippets: readonly Snippet[]): GoldArticle {
  const attributions = snippets
    .map((snippet) => goldAttribution(snippet, text))
    .toSorted((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  return { id, text, attributions };
}

function goldAttribution(snippet: Snippet, text: string): GoldAttribution {
  const now = currentAttribution(snippet);
  const { resolved, category, kind, negated } = now;
  const parts = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return {
    cue: parts(now.cue),
    source: parts(writtenSource(snippet)),
    relay: parts(now.relay),
    content: parts(now.content),
    resolved,
    category,
    kind,
    quote: snippet.corrected.content ? quoteTypeAt(text, now.content) : now.quote,
    negated,
  };
}

/**
 * Where the source stands at this cue. A name that the reader gave stands where the paragraph has it; else what is
 * written there, a pronoun's noun or a role, stays the source unless it was itself the name that was wrong.
 */
function writtenSource({ attribution, corrected, paragraph, words }: Snippet): readonly Span[] {
  const { source: name } = corrected;
  if (name === undefined) return attribution.source;
  if (name === null) return [];
  const near = (attribution.cue[0]?.start ?? paragraph.start) - paragraph.start;
  const place = nearestPlace(paragraph.text, name, near);
  if (place !== null)
    return [{ start: place.start + paragraph.start, end: place.end + paragraph.start }];
  return attribution.resolved === words.source.join(' ') ? [] : attribution.source;
}

const MARKS = '"“”«»„';

/** How much of some words stands in quotation marks, those right beside them counted. */
function quoteTypeAt(text: string, spans: readonly Span[]): QuoteType {
  const isMark = (at: number) => MARKS.includes(text[at] ?? ' ');
  const isWhole = ({ start, end }: Span) =>
    (isMark(start) || isMark(start - 1)) && (isMark(end - 1) || isMark(end));
  if (spans.length > 0 && spans.every(isWhole)) return 'direct';
  const hasMark = spans.some(({ start, end }) =>
    [...text.slice(start, end)].some((sign) => MARKS.includes(sign)),
  );
  return hasMark ? 'mixed' : 'indirect';
}
