import type { Language } from '../i18n/language';
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
  /** Of the headings and of what they say; names of members and of CSV columns are the same in every language. */
  readonly language: Language;
}

/** Exact text, but nothing that runs when the file is opened; in Arabic. */
export const DEFAULT_EXPORT_OPTIONS: ExportOptions = {
  byteOrderMark: false,
  guardFormulas: true,
  language: 'ar',
};

/** A form in which snippets leave the library. */
export interface ExportFormat {
  /** Name of its file in this folder. */
  readonly id: string;
  /** Ending of the files it makes. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file in pieces, in order: text to be written in UTF-8, or bytes. Rejects as the source does. */
  write(
    source: ExportSource,
    options: ExportOptions,
  ): AsyncIterable<string | Uint8Array<ArrayBuffer>>;
}
