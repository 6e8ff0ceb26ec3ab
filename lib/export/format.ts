import type { Article } from '../snippets/article';
import type { SnippetWithPage } from '../snippets/types';

/** What is exported, read bit by bit, so that a large library never stands in memory at once. */
export interface ExportSource {
  /** ISO 8601 with its offset. */
  readonly exportedAt: string;
  /** Newest first. */
  snippets(): AsyncIterable<SnippetWithPage>;
  /** The text that a snippet was found in; null when it is not kept. */
  article(pageId: string, hash: string): Promise<Article | null>;
}

/** What the reader may choose; a format takes no notice of what does not concern it. */
export interface ExportOptions {
  /** Begins with a byte-order mark, by which Excel knows that the letters are Unicode. */
  readonly byteOrderMark: boolean;
  /** Puts an apostrophe before cells that a spreadsheet would run as a formula. */
  readonly guardFormulas: boolean;
}

/** Exact text, but nothing that runs when the file is opened. */
export const DEFAULT_EXPORT_OPTIONS: ExportOptions = { byteOrderMark: false, guardFormulas: true };

/** A form in which snippets leave the library. */
export interface ExportFormat {
  /** Name of its file in this folder, and ending of the files it makes. */
  readonly id: string;
  readonly mediaType: string;
  /** The file's text in pieces, in order. Rejects as the source does. */
  write(source: ExportSource, options: ExportOptions): AsyncIterable<string>;
}
