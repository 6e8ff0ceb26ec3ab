import { foldForSearch } from './fold';

const WORD = /[\p{L}\p{N}]+/gu;
/** Stands between two fields, so that no match runs from one into the next; never part of a word. */
const BORDER = '|';

/** What may stand before the word that is looked for, written together with it. */
const CLITICS: ReadonlySet<string> = new Set(
  ['', 'و', 'ف'].flatMap((conjunction) =>
    ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'كال', 'لل', 'س', 'أ'].map((next) =>
      foldForSearch(`${conjunction}${next}`),
    ),
  ),
);

/** The article of a word that is looked for goes, so that it is found with and without (`للوزارة`, `وزارة`). */
const ARTICLE = /^ال(?=\p{L}{3})/u;

/**
 * The form in which texts are searched: folded words, one blank between two. Made once, when something is written.
 * @param fields null fields are left out
 */
export function searchText(fields: readonly (string | null)[]): string {
  return fields
    .flatMap((field) => (field === null ? [] : [wordsOf(field).join(' ')]))
    .filter((words) => words !== '')
    .join(` ${BORDER} `);
}

/**
 * A test for texts in the form of `searchText`: every word of the query begins a word of the text, clitics before
 * it left out of account. A query without a word matches everything.
 */
export function createMatcher(query: string): (text: string) => boolean {
  const wanted = wordsOf(query).map((word) => word.replace(ARTICLE, ''));
  return (text) => wanted.every((word) => hasWord(text, word));
}

function wordsOf(text: string): readonly string[] {
  return foldForSearch(text).match(WORD) ?? [];
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const start = text.lastIndexOf(' ', at - 1) + 1;
    if (at === start || CLITICS.has(text.slice(start, at))) return true;
  }
  return false;
}
