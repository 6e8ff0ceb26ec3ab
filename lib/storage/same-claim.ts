import { claimKey } from '../search/claim';
import { SHELF } from '../search/entry';
import type { Page, Snippet } from '../snippets/types';
import type { Library } from './database';
import { pagesById } from './pages';
import type { EntryRow } from './rows';
import { rowsSeen, type Sight } from './visible';

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

/** An entry that makes the claim of another, beside its page. */
export interface Alike {
  readonly entry: EntryRow;
  readonly page: Page | undefined;
}

/** The entries that make the claims of these snippets, their own among them, to be seen or not. */
export function entriesAlike(
  library: Library,
  snippets: readonly Snippet[],
): PromiseLike<readonly EntryRow[]> | readonly EntryRow[] {
  const wanted = snippets.map(keyOf).filter((key) => key !== null);
  if (wanted.length === 0) return [];
  return library.entries
    .where('claim')
    .anyOf([...new Set(wanted)])
    .toArray();
}

/** Those of some entries that are seen among the saved ones, each with its page. */
export async function besidePages(
  library: Library,
  entries: readonly EntryRow[],
  asSeen: Sight,
): Promise<readonly Alike[]> {
  const saved = rowsSeen(entries, asSeen).filter(({ shelf }) => shelf === SHELF.saved);
  if (saved.length === 0) return [];
  const pages = await library.pages.bulkGet(saved.map(({ pageId }) => pageId));
  const pageById = pagesById(pages, asSeen);
  return saved.map((entry) => ({ entry, page: pageById.get(entry.pageId) }));
}

/**
 * The saved snippets that make the same claims as these, from the same page or another, by the ids of these; ids
 * without any are left out.
 * @param same ids that others stand for here; what is asked about is not told, under either id
 */
export function claimsElsewhere(
  snippets: readonly Snippet[],
  same: Readonly<Record<string, string>>,
  alike: readonly Alike[],
): Readonly<Record<string, readonly ClaimElsewhere[]>> {
  const asked = new Set([...snippets.map(({ id }) => id), ...Object.values(same)]);
  const others = alike.filter(({ entry }) => !asked.has(entry.id));
  const told = snippets.map((snippet) => {
    const key = keyOf(snippet);
    const theirs = others.filter(({ entry }) => key !== null && entry.claim === key);
    return [snippet.id, theirs.slice(0, MOST).map(describe)] as const;
  });
  return Object.fromEntries(told.filter(([, theirs]) => theirs.length > 0));
}

const keyOf = ({ words }: Snippet) => claimKey(words.content);

function describe({ entry: { id, pageId, source }, page }: Alike): ClaimElsewhere {
  return { id, pageId, source, title: page?.title ?? null, outlet: page?.outlet ?? null };
}
