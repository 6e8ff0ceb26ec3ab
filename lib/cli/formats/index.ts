import type { ReadArticle } from '../record';
import { csv } from './csv';
import { json } from './json';
import { jsonl } from './jsonl';
import { table } from './table';

/** A way of printing: each part is written as soon as it is known. */
export interface Format {
  /** Before the first article. */
  begin(): string;
  /** @param index place of the article among those printed, from 0 */
  article(article: ReadArticle, index: number): string;
  /** After the last article. */
  end(): string;
}

/** The formats of the command line by their names. */
export const FORMATS = { jsonl, json, csv, table } satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;
