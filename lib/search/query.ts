import { cliticsBefore, PARTICLES, withoutArticle } from './clitics';
import { wordsOf } from './words';

/** One thing that a query asks for. */
export interface Term {
  /** Folded; more than one only in a phrase. */
  readonly words: readonly string[];
  /** What may stand before the first word, written together with it. */
  readonly before: ReadonlySet<string>;
  /** Whether the last word may go on: a beginning is enough. */
  readonly goesOn: boolean;
  /** Whether it may stand there in the other spelling of hamza. */
  readonly isSpelledTwice: boolean;
}

/** Hamza before `و` is written in two ways (مسئول and مسؤول), which folding leaves apart; at the beginning there is none. */
const SPELLED_TWICE = /[^ ][يو]و/;

/** Makes the two spellings one, and moves nothing. */
const inOneSpelling = (words: string) => words.replaceAll('يو', 'وو');

const QUOTED = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/gu;

/**
 * Reads a query: words, each of which has to begin a word of the text, and exact phrases in quotation marks of any
 * kind. A phrase that is still being written, without its closing mark, may end within a word.
 */
export function parseQuery(query: string): readonly Term[] {
  const phrases = Array.from(query.matchAll(QUOTED), ([, inside = '', mark]) => ({
    words: wordsOf(inside),
    before: PARTICLES,
    goesOn: mark === '',
  })).filter(({ words }) => words.length > 0);
  const words = wordsOf(query.replace(QUOTED, ' ')).map((word) => ({
    words: [withoutArticle(word)],
    before: cliticsBefore(word),
    goesOn: true,
  }));
  return [...words, ...phrases].map((term) => ({
    ...term,
    isSpelledTwice: SPELLED_TWICE.test(term.words.join(' ')),
  }));
}

/** Where a term stands in a text of folded words, one blank between two. */
export interface Occurrence {
  /** Beginning of its first word, with what stands before it there. */
  readonly start: number;
  /** End of what the term asks for; its last word may go on. */
  readonly end: number;
}

/** The next place of a term in a text of folded words, from an offset on; null where there is none. */
export function nextOccurrence(written: string, term: Term, from = 0): Occurrence | null {
  const text = term.isSpelledTwice ? inOneSpelling(written) : written;
  const words = term.words.join(' ');
  const wanted = term.isSpelledTwice ? inOneSpelling(words) : words;
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!term.goesOn && end < text.length && text[end] !== ' ') continue;
    const start = at === 0 ? 0 : text.lastIndexOf(' ', at - 1) + 1;
    if (term.before.has(text.slice(start, at))) return { start, end };
  }
  return null;
}
