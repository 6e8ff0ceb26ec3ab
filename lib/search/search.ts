import { nextOccurrence, parseQuery } from './query';
import { wordsOf } from './words';

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
 * clitics stand before it there, and every phrase in quotation marks has to stand there. A query without a word
 * matches everything.
 */
export function createMatcher(query: string): (text: string) => boolean {
  const terms = parseQuery(query);
  return (text) => terms.every((term) => nextOccurrence(text, term) !== null);
}
