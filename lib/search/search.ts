import { CLITICS, withoutArticle } from './clitics';
import { foldForSearch } from './fold';

const WORD = /[\p{L}\p{N}]+/gu;
/** Stands between two fields, so that no match runs from one into the next; never part of a word. */
const BORDER = ' | ';

/**
 * The form in which texts are searched: folded words, one blank between two. Made once, when something is written.
 * @param fields null fields are left out
 */
export function searchText(fields: readonly (string | null)[]): string {
  return fields
    .map((field) => wordsOf(field ?? '').join(' '))
    .filter((words) => words !== '')
    .join(BORDER);
}

/**
 * A test for texts in the form of `searchText`: every word of the query has to begin a word of the text, whatever
 * clitics stand before it there. A query without a word matches everything.
 */
export function createMatcher(query: string): (text: string) => boolean {
  const wanted = wordsOf(query).map(withoutArticle);
  return (text) => wanted.every((word) => beginsAWord(text, word));
}

function wordsOf(text: string): readonly string[] {
  return foldForSearch(text).match(WORD) ?? [];
}

function beginsAWord(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const start = text.lastIndexOf(' ', at - 1) + 1;
    if (CLITICS.has(text.slice(start, at))) return true;
  }
  return false;
}
