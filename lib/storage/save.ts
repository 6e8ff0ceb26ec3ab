import { sameRecord } from '../corrections/merge';
import type { Result } from '../result';
import { addressesOf, pageIdOf } from '../snippets/page-id';
import { attributionKey } from '../snippets/same';
import { isoWithOffset } from '../snippets/time';
import type { Page, PageDetails, Snippet } from '../snippets/types';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';
import { alone } from './lock';
import { mergedPage, pageKnown, pagesOf } from './pages';
import { type ArticleRow, type SnippetRow, withoutImport } from './rows';
import { type ClaimElsewhere, claimsElsewhere } from './same-claim';
import { putSnippets, snippetTables } from './snippet-rows';
import { hashText, packText } from './text';
import { type Visible, visibleRows } from './visible';

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
    const text = { hash: await hashText(saving.text), packed: packText(saving.text) };
    const tables = [...snippetTables(library), library.articles];
    return alone(() => library.transaction('rw', tables, async () => write(library, saving, text)));
  });
}

async function write(
  library: Library,
  { page: details, snippets, now }: Saving,
  text: Pick<ArticleRow, 'hash' | 'packed'>,
): Promise<Saved> {
  const isVisible = await visibleRows(library);
  const readAt = isoWithOffset(now);
  const known = await pageKnown(library, details, isVisible);
  const page = {
    ...details,
    id: known?.id ?? pageIdOf(details),
    addresses: addressesOf(details),
    firstSavedAt: readAt,
  };
  const plan = await planned(library, snippets, {
    pageId: page.id,
    textHash: text.hash,
    isVisible,
  });
  if (plan.toWrite.length > 0) {
    const [kept] = await Promise.all([
      keepPage(library, page, known),
      keepArticle(library, { pageId: page.id, readAt, ...text }, isVisible),
    ]);
    const renamed = known && isRenamed(known, kept) ? await othersOf(library, kept.id, plan) : [];
    const toWrite = [...plan.toWrite, ...renamed];
    await putSnippets(library, toWrite, await pagesOf(library, toWrite));
  }
  return {
    saved: snippets.map(({ id }) => id),
    same: plan.same,
    claimed: await claimsElsewhere(library, snippets, { same: plan.same, isVisible }),
  };
}

async function keepPage(library: Library, page: Page, known: Page | null): Promise<Page> {
  const kept = known ? mergedPage(known, page) : page;
  if (!known || !sameRecord(known, kept)) await library.pages.put(kept);
  return kept;
}

/** Whether what is searched of a page's snippets has changed with the page. */
const isRenamed = (before: Page, after: Page) =>
  before.title !== after.title || before.outlet !== after.outlet;

/** The snippets of a page that are not written anyway. */
async function othersOf(library: Library, pageId: string, { toWrite }: Plan) {
  const written = new Set(toWrite.map(({ id }) => id));
  const rows = await library.snippets.where({ pageId }).toArray();
  return rows.filter(({ id }) => !written.has(id));
}

async function keepArticle(
  library: Library,
  article: ArticleRow,
  isVisible: Visible,
): Promise<void> {
  const known = await library.articles.get([article.pageId, article.hash]);
  if (!known || !isVisible(known)) await library.articles.put(article);
}

interface Plan {
  readonly toWrite: readonly Snippet[];
  readonly same: Readonly<Record<string, string>>;
}

interface Place {
  readonly pageId: string;
  readonly textHash: string;
  readonly isVisible: Visible;
}

async function planned(
  library: Library,
  asked: readonly Snippet[],
  { pageId, textHash, isVisible }: Place,
): Promise<Plan> {
  const [twins, known] = await Promise.all([
    savedTwins(library, pageId, isVisible),
    library.snippets.bulkGet(asked.map(({ id }) => id)),
  ]);
  const same: Record<string, string> = {};
  const toWrite = new Map<string, Snippet>();
  asked.forEach((snippet, at) => {
    const before = seen(known[at], isVisible);
    const twin = twins.get(attributionKey(snippet));
    if (twin !== undefined && twin !== snippet.id) same[snippet.id] = twin;
    else if (!before) toWrite.set(snippet.id, { ...snippet, pageId, textHash, deletedAt: null });
    else if (before.deletedAt !== null) toWrite.set(before.id, { ...before, deletedAt: null });
  });
  return { toWrite: [...toWrite.values()], same };
}

function seen(row: SnippetRow | undefined, isVisible: Visible): Snippet | null {
  return row && isVisible(row) ? withoutImport(row) : null;
}

/** Ids of the page's saved snippets by their attributions. */
async function savedTwins(
  library: Library,
  pageId: string,
  isVisible: Visible,
): Promise<ReadonlyMap<string, string>> {
  const rows = await library.snippets.where({ pageId }).toArray();
  const saved = rows.filter((row) => row.deletedAt === null && isVisible(row));
  return new Map(saved.map((snippet) => [attributionKey(snippet), snippet.id]));
}
