import { afterEach } from 'vitest';
import { pageIdOf } from '../../lib/snippets/page-id';
import type { PageDetails, Snippet } from '../../lib/snippets/types';
import { createLibrary, type Library } from '../../lib/storage/database';
import { listSaved } from '../../lib/storage/lists';
import { saveSnippets } from '../../lib/storage/save';
import { NOW, PAGE, TEXT } from '../snippets/samples';

const made: Library[] = [];
afterEach(async () => {
  for (const library of made.splice(0)) await library.delete();
});

/** A new, empty library, which is gone after the test. */
export function emptyLibrary(): Library {
  const library = createLibrary(`test-${crypto.randomUUID()}`);
  made.push(library);
  return library;
}

/** Saves snippets of the sample article, or of another page, and insists that it went well. */
export async function saveAll(
  library: Library,
  snippets: readonly Snippet[],
  { page = PAGE, text = TEXT, now = NOW } = {},
): Promise<readonly string[]> {
  const saved = await saveSnippets(library, { page, text, snippets, now });
  if (!saved.ok) throw new Error(saved.error.detail);
  return saved.value.saved;
}

/** Ids of what a query finds, in the order of the list. */
export async function savedIds(library: Library, query = '', limit = 100): Promise<string[]> {
  const { items } = await listSaved(library, { query, limit });
  return items.map(({ snippet }) => snippet.id);
}

/** Everything that stands in the tables, to be compared. */
export async function allRows(library: Library) {
  const [pages, snippets, articles, entries] = await Promise.all([
    library.pages.toArray(),
    library.snippets.toArray(),
    library.articles.toArray(),
    library.entries.toArray(),
  ]);
  return { pages, snippets, articles, entries };
}

/** Another page of the same site. */
export function anotherPage(path: string): PageDetails {
  const url = `https://news.example/${path}`;
  return { ...PAGE, url, canonicalUrl: null, title: path };
}

export const PAGE_ID = pageIdOf(PAGE);
