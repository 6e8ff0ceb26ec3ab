import type { ReadArticle } from '../record';

/** A way of printing: each part is written as soon as it is known. */
export interface Format {
  /** Before the first article. */
  begin(): string;
  /** @param index place of the article among those printed, from 0 */
  article(article: ReadArticle, index: number): string;
  /** After the last article. */
  end(): string;
}
