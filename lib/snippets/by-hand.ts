import type { Category, Kind, QuoteType } from '../core/types';
import { type Draft, draftSnippet } from './draft';
import type { Extent, Snippet } from './types';

/** Id that stands for a rule where the reader made the attribution. */
export const BY_HAND = 'by-hand';

/** What the reader says of words selected by hand. */
export interface OwnAttribution {
  /** The selected words, in the article's text as read. */
  readonly selection: Extent;
  /** Null where nobody is named. */
  readonly source: string | null;
  readonly kind: Kind;
  readonly category: Category;
  readonly negated?: boolean;
}

/** The record of a claim that the reader selected, marked as the reader's own; with all else as for what is found. */
export function draftByHand(
  own: OwnAttribution,
  { text, page, engine, now, id }: Omit<Draft, 'attribution'>,
): Snippet {
  const content = trimmed(text, own.selection);
  const attribution = {
    cue: [],
    source: [],
    relay: [],
    content: [content],
    resolved: own.source?.trim() || null,
    category: own.category,
    kind: own.kind,
    quote: quoteTypeOf(text.slice(content.start, content.end)),
    negated: own.negated ?? false,
    rule: BY_HAND,
    cueId: '',
    confidence: 1,
    reasons: [],
  };
  const draft = { attribution, text, page, engine, now };
  return { ...draftSnippet(id === undefined ? draft : { ...draft, id }), by: 'reader' };
}

/** Blanks at the ends are no part of what was meant. */
function trimmed(text: string, { start, end }: Extent): Extent {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}

const OPENING = '"“«„';
const CLOSING = '"”»“';

function quoteTypeOf(words: string): QuoteType {
  const inside = words.slice(1, -1);
  const isWhole = OPENING.includes(words[0] ?? ' ') && CLOSING.includes(words.at(-1) ?? ' ');
  if (isWhole && !/["“”«»„]/.test(inside)) return 'direct';
  return /["“”«»„]/.test(words) ? 'mixed' : 'indirect';
}
