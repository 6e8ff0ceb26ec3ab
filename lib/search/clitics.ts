import { foldForSearch } from './fold';

const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'];
const ARTICLES = ['ال', 'بال', 'كال', 'لل'];

const dressed = (next: readonly string[]): ReadonlySet<string> =>
  new Set(CONJUNCTIONS.flatMap((first) => next.map((second) => foldForSearch(first + second))));

/** What may stand before a word, written together with it: a conjunction, then a preposition, the article or both. */
const CLITICS = dressed([...PREPOSITIONS, ...ARTICLES]);

/** A verb of the present form (يقول): what may be nothing else but the beginning of one is too short. */
const PRESENT = /^[يتن]\p{L}{3}/u;
/** The same before such a verb, which may be told of the future (`وسيقول`). */
const FUTURE = new Set([...CLITICS, ...dressed(['س'])]);

/** What may stand before a folded word of a query. */
export const cliticsBefore = (word: string): ReadonlySet<string> =>
  PRESENT.test(word) ? FUTURE : CLITICS;

/** What may stand before an exact phrase: words of their own that happen to be written together with its first. */
export const PARTICLES = dressed(PREPOSITIONS);

/** The article of a word that is looked for goes, so that it is found with it and without (`للوزارة`, `وزارة`). */
const ARTICLE = /^ال(?=\p{L}{3})/u;

/** A folded word of a query without its article. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}
