import { type Article, articleName } from '../../snippets/article';
import type { Page, Snippet } from '../../snippets/types';
import { SCHEMA_VERSION } from '../../snippets/types';
import type { ExportSource } from '../format';

/** What a file of the library says of itself. */
export function headerOf({ exportedAt }: ExportSource) {
  return { format: 'isnad-library', schema: SCHEMA_VERSION, exportedAt } as const;
}

/** A snippet, or a page or text that has not come before; pages and texts come before the first snippet of theirs. */
export type LibraryRecord =
  | { readonly page: Page }
  | { readonly article: Article }
  | { readonly snippet: Snippet };

/** Every record that is exported, each page and each text once. */
export async function* recordsOf(source: ExportSource): AsyncGenerator<LibraryRecord> {
  const pages = new Set<string>();
  const texts = new Set<string>();
  for await (const { snippet, page } of source.snippets()) {
    const { pageId, textHash } = snippet;
    if (isFirst(pages, page.id)) yield { page };
    if (textHash !== null && isFirst(texts, articleName([pageId, textHash]))) {
      const article = await source.article(pageId, textHash);
      if (article) yield { article };
    }
    yield { snippet };
  }
}

function isFirst(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
