import { foldForSearch } from './fold';

/** What may stand before a word, written together with it: a conjunction, then a preposition, the article or both. */
export const CLITICS: ReadonlySet<string> = new Set(
  ['', 'و', 'ف'].flatMap((conjunction) =>
    ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'كال', 'لل'].map((next) => foldForSearch(conjunction + next)),
  ),
);

/** The article of a word that is looked for goes, so that it is found with it and without (`للوزارة`, `وزارة`). */
const ARTICLE = /^ال(?=\p{L}{3})/u;

/** A folded word of a query without its article. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}
