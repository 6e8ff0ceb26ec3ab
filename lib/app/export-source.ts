import type { ExportSource } from '../export/format';
import { isoWithOffset } from '../snippets/time';
import { allSaved, recordsOf } from '../storage/export-source';
import { createArticleReader } from './article-reader';
import { library } from './library';
import { oneByOne } from './one-by-one';

/** What is to be exported: what a search finds (an empty text finds everything saved), or these snippets in their order. */
export type Exporting = { readonly query: string } | { readonly ids: readonly string[] };

/**
 * The library as an export reads it.
 * @param onRead called for each snippet
 */
export function librarySource(what: Exporting, onRead: () => void): ExportSource {
  const articles = createArticleReader(library);
  const records = () =>
    'ids' in what ? recordsOf(library, what.ids) : allSaved(library, what.query);
  return {
    exportedAt: isoWithOffset(new Date()),
    snippets: () => oneByOne(records(), { onStretch: articles.expect, onRead }),
    article: articles.read,
  };
}
