import type { Article } from '../../dom/article';
import type { NothingBecause, ReadingItem } from '../../messaging/messages';
import type { Kept } from './kept';

/** A page as it was read. */
export interface Reading {
  readonly article: Article;
  readonly items: readonly ReadingItem[];
  /** What was saved from the page and is not among the items as it was saved. */
  readonly kept: readonly Kept[];
  readonly nothing: NothingBecause | null;
  /** More of the page is being read. */
  readonly isPart?: true;
}
