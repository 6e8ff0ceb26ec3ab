import { claimKey } from '../search/claim';
import { SHELF } from '../search/entry';
import type { Page, Snippet } from '../snippets/types';
import type { Library } from './database';
import type { EntryRow } from './rows';
import type { Visible } from './visible';

/** A saved snippet that makes the same claim as another one. */
export interface ClaimElsewhere {
  readonly id: string;
  readonly pageId: string;
  /** Null where nobody is named. */
  readonly source: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
}

/** How many are told of one claim. */
const MOST = 5;

/**
 * The saved snippets that make the same claims as these, from the same page or another, by the ids of these; ids
 * without any are left out.
 * @param options.same ids that others stand for here; what is asked about is not told, under either id
 */
export async function claimsElsewhere(
  library: Library,
  snippets: readonly Snippet[],
  { same, isVisible }: { same: Readonly<Record<string, string>>; isVisible: Visible },
): Promise<Readonly<Record<string, readonly ClaimElsewhere[]>>> {
  const keys = snippets.map(({ words }) => claimKey(words.content));
  const wanted = [...new Set(keys.filter((key) => key !== null))];
  if (wanted.length === 0) return {};
  const rows = await library.entries.where('claim').anyOf(wanted).toArray();
  const asked = new Set([...snippets.map(({ id }) => id), ...Object.values(same)]);
  const told = rows.filter(
    (row) => row.shelf === SHELF.saved && isVisible(row) && !asked.has(row.id),
  );
  if (told.length === 0) return {};
  const pages = await library.pages.bulkGet(told.map(({ pageId }) => pageId));
  const others = told.map((entry, at) => ({
    claim: entry.claim,
    told: describe(entry, pages[at]),
  }));
  const found = snippets.map(({ id }, at) => {
    const alike = others.filter(({ claim }) => claim === keys[at]);
    return [id, alike.slice(0, MOST).map((other) => other.told)] as const;
  });
  return Object.fromEntries(found.filter(([, alike]) => alike.length > 0));
}

function describe({ id, pageId, source }: EntryRow, page: Page | undefined): ClaimElsewhere {
  return { id, pageId, source, title: page?.title ?? null, outlet: page?.outlet ?? null };
}
