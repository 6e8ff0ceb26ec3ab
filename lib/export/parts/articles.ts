import { type Article, articleName } from '../../snippets/article';
import type { ExportSource } from '../format';

/** Texts kept at hand: snippets come newest first, so that those of one page come close together. */
const KEPT = 32;

/** The texts of an export, each read once for a run of snippets that need it. */
export function articlesAtHand(source: ExportSource): ExportSource['article'] {
  const kept = new Map<string, Promise<Article | null>>();
  return (pageId, hash) => {
    const key = articleName([pageId, hash]);
    const article = kept.get(key) ?? source.article(pageId, hash);
    kept.delete(key);
    kept.set(key, article);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return article;
  };
}
