import type { Page } from '../snippets/types';
import type { ExportFormat, ExportSource } from './format';
import { jsonList } from './parts/json-list';
import { headerOf } from './parts/library';

/**
 * The lossless form: the stored records as they are, each on a line of its own. An object with `format`
 * (`isnad-library`), `schema` (version of the records), `exportedAt`, `snippets` (newest first), the `pages` they are of
 * and the `articles` (texts as read, by page and SHA-256) they were found in. Nothing is added to any text.
 */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  async *write(source) {
    const pages = new Map<string, Page>();
    const texts = new Map<string, readonly [pageId: string, hash: string]>();
    yield opening(source);
    yield '"snippets": ';
    yield* jsonList(snippetsOf(source, pages, texts));
    yield ',\n"pages": ';
    yield* jsonList(pages.values());
    yield ',\n"articles": ';
    yield* jsonList(articlesOf(source, texts.values()));
    yield '\n}\n';
  },
};

function opening(source: ExportSource): string {
  const lines = Object.entries(headerOf(source)).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${lines.join('')}`;
}

/** The snippets, noting on the way which pages and texts they need. */
async function* snippetsOf(
  source: ExportSource,
  pages: Map<string, Page>,
  texts: Map<string, readonly [string, string]>,
) {
  for await (const { snippet, page } of source.snippets()) {
    pages.set(page.id, page);
    const { pageId, textHash } = snippet;
    if (textHash !== null) texts.set(`${textHash} ${pageId}`, [pageId, textHash]);
    yield snippet;
  }
}

async function* articlesOf(
  source: ExportSource,
  texts: Iterable<readonly [pageId: string, hash: string]>,
) {
  for (const [pageId, hash] of texts) {
    const article = await source.article(pageId, hash);
    if (article) yield article;
  }
}
