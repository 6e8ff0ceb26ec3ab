import { readImport } from '../../lib/import';
import type { ImportEntry } from '../../lib/import/types';
import type { Article } from '../../lib/snippets/article';
import type { Page, Snippet } from '../../lib/snippets/types';

/** All entries of a file. */
export async function entriesOf(file: Blob | string): Promise<readonly ImportEntry[]> {
  const entries: ImportEntry[] = [];
  for await (const entry of readImport(typeof file === 'string' ? new Blob([file]) : file))
    entries.push(entry);
  return entries;
}

/** The records of a file that may come in. */
export async function recordsOf(file: Blob | string) {
  const pages: Page[] = [];
  const articles: Article[] = [];
  const snippets: Snippet[] = [];
  for (const entry of await entriesOf(file)) {
    if (entry.verdict !== 'valid') continue;
    if (entry.kind === 'page') pages.push(entry.page);
    else if (entry.kind === 'article') articles.push(entry.article);
    else snippets.push(entry.snippet);
  }
  return { pages, articles, snippets };
}

/** What could not come in, in a few words each: verdict, line, reason, detail. */
export async function troubleIn(file: Blob | string): Promise<readonly string[]> {
  return (await entriesOf(file)).flatMap((entry) =>
    entry.verdict === 'valid'
      ? []
      : [[entry.verdict, entry.line, entry.reason, entry.detail].join(' ').trim()],
  );
}
