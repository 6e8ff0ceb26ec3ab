import { sameRecord } from '../corrections/merge';
import type { Result } from '../result';
import { hashText } from '../snippets/hash';
import { addressesOf, pageIdOf } from '../snippets/page-id';
import { attributionKey } from '../snippets/same';
import { isoWithOffset } from '../snippets/time';
import type { Page, PageDetails, Snippet } from '../snippets/types';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';
import { joinPages, mayJoin } from './join-pages';
import { alone } from './lock';
import { isListedAnew, mergedPage, pageKnownAs, pagesMetAs, pagesOf } from './pages';
import type { ArticleRow, SnippetRow } from './rows';
import {
  type Alike,
  besidePages,
  type ClaimElsewhere,
  claimsElsewhere,
  entriesAlike,
} from './same-claim';
import { byId, putSnippets, snippetTables } from './snippet-rows';
import { packText } from './text';
import { writeIn } from './transaction';
import { recordsSeen, type Sight, sightBeside } from './visible';

/** What is to be saved: snippets of one page, with its text as read. */
export interface Saving {
  readonly page: PageDetails;
  readonly text: string;
  readonly snippets: readonly Snippet[];
  readonly now: Date;
}

/** What became of it. */
export interface Saved {
  /** The ids asked for that are in the library now. */
  readonly saved: readonly string[];
  /** Those of them whose attribution was there already under another id, and that id. */
  readonly same: Readonly<Record<string, string>>;
  /** Those whose claim was saved before, from this page or another, and where. */
  readonly claimed: Readonly<Record<string, readonly ClaimElsewhere[]>>;
}

/**
 * Saves snippets of one page with its text in one transaction, and answers after it is on the disk.
 * Saving twice is saving once: what is there keeps its note, tags and status, and comes back from the trash.
 */
export function saveSnippets(
  library: Library,
  saving: Saving,
): Promise<Result<Saved, StorageCode>> {
  return onLibrary(library, async () => {
    // Hashed elsewhere while it is packed here and the write waits for its turn.
    const hashing = hashText(saving.text);
    const packed = packText(saving.text);
    const tables = [...snippetTables(library), library.articles];
    return alone(async () => {
      const text = { hash: await hashing, packed };
      return writeIn(library, tables, async () => write(library, saving, text));
    });
  });
}

/** What the database is asked before anything is written: twice, and each time for everything at once. */
interface Found {
  readonly asSeen: Sight;
  /** The page as it is kept; null where it is new. */
  readonly known: Page | null;
  /** Other pages that turn out to be the same article, and may be joined with it. */
  readonly apart: readonly Page[];
  /** The page as it was met now, under the id that it has here. */
  readonly met: Page;
  /** What stands under the ids asked for, and what was saved of the page; not all of it is to be seen. */
  readonly rows: ReadonlyMap<string, SnippetRow>;
  readonly hasText: boolean;
  readonly alike: readonly Alike[];
}

/** Each question that waited for another would cost as much as many rows. */
async function find(
  library: Library,
  { page: details, snippets, now }: Saving,
  hash: string,
): Promise<Found> {
  const addresses = addressesOf(details);
  const [imports, pages, asked, entries] = await Promise.all([
    library.imports.toArray(),
    library.pages.where('addresses').anyOf(addresses).distinct().toArray(),
    library.snippets.bulkGet(snippets.map(({ id }) => id)),
    entriesAlike(library, snippets),
  ]);
  const asSeen = sightBeside(imports);
  const metAs = pagesMetAs(pages, addresses, asSeen);
  const known = pageKnownAs(metAs, addresses);
  const id = known?.id ?? pageIdOf(details);
  const [ofPage, article, alike] = await Promise.all([
    library.snippets.where({ pageId: id }).toArray(),
    library.articles.get([id, hash]),
    besidePages(library, entries, asSeen),
  ]);
  const rows = [...asked.filter((row) => row !== undefined), ...ofPage];
  return {
    asSeen,
    known,
    apart: mayJoin(imports) ? metAs.filter((page) => page !== known) : [],
    met: { ...details, id, addresses, firstSavedAt: isoWithOffset(now) },
    rows: byId(rows),
    hasText: article !== undefined && asSeen(article) !== null,
    alike,
  };
}

/** The same, of one page: where an article was met under addresses that nobody knew to be its own, its pages are joined first. */
async function findJoined(library: Library, saving: Saving, hash: string): Promise<Found> {
  const found = await find(library, saving, hash);
  if (!found.known || found.apart.length === 0) return found;
  await joinPages(library, found.known, found.apart, found.asSeen);
  return find(library, saving, hash);
}

async function write(
  library: Library,
  saving: Saving,
  text: Pick<ArticleRow, 'hash' | 'packed'>,
): Promise<Saved> {
  const { snippets } = saving;
  const found = await findJoined(library, saving, text.hash);
  const { known, met, rows } = found;
  const plan = planned(snippets, found, text.hash);
  if (plan.toWrite.length > 0) {
    const kept = known ? mergedPage(known, met) : met;
    const written = new Set(plan.toWrite.map(({ id }) => id));
    const others = seenOf(found).filter(
      ({ id, pageId }) =>
        known && isListedAnew(known, kept) && pageId === kept.id && !written.has(id),
    );
    const toWrite = [...plan.toWrite, ...others];
    const elsewhere = toWrite.filter(({ pageId }) => pageId !== kept.id);
    const pages = new Map([...(await pagesOf(library, elsewhere)), [kept.id, kept]]);
    const article = { pageId: kept.id, readAt: met.firstSavedAt, ...text };
    // Asked for in this order and done in it; to wait for each would take several times as long.
    await Promise.all([
      known && sameRecord(known, kept) ? undefined : library.pages.put(kept),
      found.hasText ? undefined : library.articles.put(article),
      putSnippets(library, toWrite, pages, rows),
    ]);
  }
  return {
    saved: snippets.map(({ id }) => id),
    same: plan.same,
    claimed: claimsElsewhere(snippets, plan.same, found.alike),
  };
}

interface Plan {
  readonly toWrite: readonly Snippet[];
  readonly same: Readonly<Record<string, string>>;
}

/** The snippets among what stands there. */
const seenOf = ({ rows, asSeen }: Found): readonly Snippet[] =>
  recordsSeen([...rows.values()], asSeen);

function planned(asked: readonly Snippet[], found: Found, textHash: string): Plan {
  const seen = seenOf(found);
  const pageId = found.met.id;
  const known = byId(seen);
  const isTrashed = (one: Snippet) => one.deletedAt !== null;
  const ofPage = seen.filter((one) => one.pageId === pageId);
  // Of two that are the same, the one that is saved counts.
  const inOrder = [...ofPage.filter(isTrashed), ...ofPage.filter((one) => !isTrashed(one))];
  const twins = new Map(inOrder.map((one) => [attributionKey(one), one]));
  const same: Record<string, string> = {};
  const toWrite = new Map<string, Snippet>();
  for (const snippet of asked) {
    const twin = twins.get(attributionKey(snippet));
    const before = twin ?? known.get(snippet.id);
    if (twin && twin.id !== snippet.id) same[snippet.id] = twin.id;
    if (!before) toWrite.set(snippet.id, { ...snippet, pageId, textHash, deletedAt: null });
    else if (isTrashed(before)) toWrite.set(before.id, { ...before, deletedAt: null });
  }
  return { toWrite: [...toWrite.values()], same };
}
