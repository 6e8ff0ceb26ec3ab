import type { Span } from '../core/types';
import { nextOccurrence, parseQuery, type Term } from './query';
import { type PlacedWord, placedWords } from './words';

/**
 * Finds what a query hits, for marking. Whole words are given, since part of an Arabic word cannot be styled without
 * breaking its joins.
 * @returns a function from a text as written to the words that are hit in it, in their order, none overlapping
 */
export function createHitFinder(query: string): (text: string) => readonly Span[] {
  const terms = parseQuery(query);
  if (terms.length === 0) return () => [];
  return (text) => {
    const words = placedWords(text);
    return joined(terms.flatMap((term) => hitsOf(term, words)));
  };
}

/** The stretches of a text where one term stands. */
function hitsOf(term: Term, words: readonly PlacedWord[]): readonly Span[] {
  const folded = words.map((word) => word.folded).join(' ');
  const spans: Span[] = [];
  let next = nextOccurrence(folded, term);
  while (next) {
    const first = words[wordAt(words, next.start)];
    const last = words[wordAt(words, next.end - 1)];
    if (first && last) spans.push({ start: first.start, end: last.end });
    next = nextOccurrence(folded, term, next.end);
  }
  return spans;
}

/** Ordinal of the word that holds an offset of the folded words, one blank between two. */
function wordAt(words: readonly PlacedWord[], offset: number): number {
  let end = -1;
  return words.findIndex(({ folded }) => {
    end += folded.length + 1;
    return offset < end;
  });
}

/** In their order, those that overlap or repeat made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = whole.at(-1);
    if (!before || span.start >= before.end) whole.push(span);
    else if (span.end > before.end)
      whole[whole.length - 1] = { start: before.start, end: span.end };
  }
  return whole;
}
