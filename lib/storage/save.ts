import type { Result } from '../result';
import { addressesOf, pageIdOf } from '../snippets/page-id';
import { attributionKey } from '../snippets/same';
import { isoWithOffset } from '../snippets/time';
import type { Page, PageDetails, Snippet } from '../snippets/types';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';
import { alone } from './lock';
import { pagesOf } from './pages';
import type { ArticleRow } from './rows';
import { putSnippets } from './snippet-rows';
import { hashText, packText } from './text';

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
    const readAt = isoWithOffset(saving.now);
    const addresses = addressesOf(saving.page);
    const page: Page = {
      ...saving.page,
      id: pageIdOf(saving.page),
      addresses,
      firstSavedAt: readAt,
    };
    const article = await articleRow(page.id, saving.text, readAt);
    const { pages, articles, snippets, entries } = library;
    return alone(() =>
      library.transaction('rw', [pages, articles, snippets, entries], async () => {
        const plan = await planned(library, saving.snippets, page.id, article.hash);
        if (plan.toWrite.length > 0) {
          const kept = await keepPage(library, page);
          await keepArticle(library, article);
          const others = await pagesOf(library, plan.toWrite);
          await putSnippets(library, plan.toWrite, new Map([...others, [kept.id, kept]]));
        }
        return { saved: saving.snippets.map(({ id }) => id), same: plan.same };
      }),
    );
  });
}

async function articleRow(pageId: string, text: string, readAt: string): Promise<ArticleRow> {
  const [hash, packed] = await Promise.all([hashText(text), packText(text)]);
  return { pageId, hash, readAt, packed };
}

/** The page as it was when first saved from, with the gaps filled that it had then. */
async function keepPage(library: Library, page: Page): Promise<Page> {
  const known = await library.pages.get(page.id);
  const merged = known ? { ...page, ...withoutNulls(known) } : page;
  await library.pages.put(merged);
  return merged;
}

function withoutNulls(page: Page): Partial<Page> {
  return Object.fromEntries(Object.entries(page).filter(([, value]) => value !== null));
}

async function keepArticle(library: Library, article: ArticleRow): Promise<void> {
  const known = await library.articles
    .where({ pageId: article.pageId, hash: article.hash })
    .count();
  if (known === 0) await library.articles.add(article);
}

interface Plan {
  readonly toWrite: readonly Snippet[];
  readonly same: Readonly<Record<string, string>>;
}

async function planned(
  library: Library,
  asked: readonly Snippet[],
  pageId: string,
  textHash: string,
): Promise<Plan> {
  const twins = await savedTwins(library, pageId);
  const known = await library.snippets.bulkGet(asked.map(({ id }) => id));
  const same: Record<string, string> = {};
  const toWrite = new Map<string, Snippet>();
  asked.forEach((snippet, at) => {
    const before = known[at];
    const twin = twins.get(attributionKey(snippet));
    if (twin !== undefined && twin !== snippet.id) same[snippet.id] = twin;
    else if (!before) toWrite.set(snippet.id, { ...snippet, pageId, textHash, deletedAt: null });
    else if (before.deletedAt !== null) toWrite.set(before.id, { ...before, deletedAt: null });
  });
  return { toWrite: [...toWrite.values()], same };
}

/** Ids of the page's saved snippets by their attributions. */
async function savedTwins(library: Library, pageId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await library.snippets.where({ pageId }).toArray();
  const saved = rows.filter(({ deletedAt }) => deletedAt === null);
  return new Map(saved.map((snippet) => [attributionKey(snippet), snippet.id]));
}
