import { claimKey } from '../search/claim';
import { dayOf } from '../search/day';
import { searchText } from '../search/search';
import { currentAttribution } from '../snippets/current';
import { familyOf } from '../snippets/display';
import { plainText, sourceName } from '../snippets/names';
import type { Page, Snippet } from '../snippets/types';
import { type EntryRow, entryKeyOf } from './rows';

/**
 * The entry of a snippet: its place in the lists, what it is filtered by and its text for search. Entries are stored as
 * they are made here, so that a change of this or of folding needs a version that makes them anew (`remakeEntries`).
 */
export function entryOf(snippet: Snippet, page: Page): EntryRow {
  const [shelf, age, start, id] = entryKeyOf(snippet);
  const attribution = currentAttribution(snippet);
  const source = sourceName(snippet);
  const alias = plainText(snippet.words.source.join(' '));
  const claim = claimKey(snippet.words.content);
  return {
    shelf,
    age,
    start,
    id,
    pageId: page.id,
    source,
    alias: alias === '' || alias === source ? null : alias,
    kind: attribution.kind,
    category: attribution.category,
    family: familyOf(attribution),
    tags: snippet.tags,
    status: snippet.status,
    state: snippet.seen?.state ?? null,
    day: dayOf(snippet.savedAt),
    ...(claim === null ? {} : { claim }),
    text: searchText([
      source,
      source === snippet.attribution.resolved ? null : snippet.attribution.resolved,
      snippet.selectors.quote.exact,
      correctedWords(snippet),
      snippet.note,
      ...snippet.tags,
      page.title,
      page.outlet,
    ]),
  };
}

/** The claim as the reader cut it, whose words may lie beyond those of the attribution; null where it is as it was found. */
const correctedWords = ({ corrected }: Snippet): string | null =>
  corrected.content?.map(({ text }) => text).join(' ') ?? null;
