import {
  carriedTo,
  isCorrected,
  type PageCorrection,
  wordsKey,
} from '../../corrections/page-correction';
import type { ReadingItem } from '../../messaging/messages';
import type { Snippet } from '../../snippets/types';
import { eachAs } from './each-as';
import { matcher } from './items';

/** What is known of a page's attributions beside what is found on it. */
export interface Known {
  /** The article's text as it is now. */
  readonly text: string;
  /** What is saved of the page. */
  readonly snippets: readonly Snippet[];
  readonly corrections: readonly PageCorrection[];
}

/**
 * The items with what the reader made of them: of a saved one what the library says, else what was corrected here.
 * An item that this changes nothing about is the same object.
 */
export function withCorrections(
  items: readonly ReadingItem[],
  { text, snippets, corrections }: Known,
): readonly ReadingItem[] {
  const saved = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  const rows = new Map(corrections.map((row) => [row.snippet, row]));
  const counterpart = matcher(corrections.map(({ snippet }) => snippet));
  return eachAs(items, (item) => {
    const { snippet } = item;
    const found = counterpart(snippet);
    const row = found && rows.get(found);
    const before = (item.saved ? saved.get(snippet.id) : undefined) ?? row?.snippet;
    if (before === undefined && row === undefined) return withoutCorrection(item);
    const next = itemOf(before ? carriedTo(snippet, before, text) : snippet, item.saved, row);
    return isSame(item, next) ? item : next;
  });
}

function itemOf(snippet: Snippet, saved: boolean, row: PageCorrection | undefined): ReadingItem {
  if (row === undefined) return { snippet, saved };
  return { snippet, saved, dismissed: row.dismissed, correctionId: row.id };
}

function withoutCorrection(item: ReadingItem): ReadingItem {
  const { snippet, saved, dismissed = false } = item;
  if (!isCorrected({ snippet, dismissed }) && item.correctionId === undefined) return item;
  return { snippet: { ...snippet, corrected: {}, history: [] }, saved };
}

const isSame = (one: ReadingItem, other: ReadingItem) =>
  (one.dismissed ?? false) === (other.dismissed ?? false) &&
  one.correctionId === other.correctionId &&
  wordsKey(one.snippet) === wordsKey(other.snippet) &&
  JSON.stringify(one.snippet.corrected) === JSON.stringify(other.snippet.corrected) &&
  one.snippet.history.length === other.snippet.history.length;
