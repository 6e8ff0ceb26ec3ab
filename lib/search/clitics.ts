import { foldForSearch } from './fold';

const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'];
const ARTICLES = ['ال', 'بال', 'كال', 'لل'];

const dressed = (next: readonly string[]): ReadonlySet<string> =>
  new Set(CONJUNCTIONS.flatMap((first) => next.map((second) => foldForSearch(first + second))));

/** What may stand before a word, written together with it: a conjunction, then a preposition, the article or both. */
export const CLITICS = dressed([...PREPOSITIONS, ...ARTICLES]);

/** What may stand before an exact phrase: words of their own that happen to be written together with its first. */
export const PARTICLES = dressed(PREPOSITIONS);

/** The article of a word that is looked for goes, so that it is found with it and without (`للوزارة`, `وزارة`). */
const ARTICLE = /^ال(?=\p{L}{3})/u;

/** A folded word of a query without its article. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}
