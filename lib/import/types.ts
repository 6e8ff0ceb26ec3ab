import type { Article } from '../snippets/article';
import type { Page, Snippet } from '../snippets/types';

/** Why one record of a file is refused; the interface has a sentence for each. */
export const REFUSALS = [
  'not-json',
  'not-a-record',
  'wrong-field',
  'too-large',
  'too-deep',
  'newer-schema',
  'no-page',
  'no-quote',
  'wrong-hash',
  'wrong-columns',
  'twice',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Why the rest of a file, or all of it, cannot be read; the interface has a sentence for each. */
export const FAULTS = [
  'empty',
  'unknown-format',
  'unknown-columns',
  'newer-schema',
  'not-text',
  'damaged',
  /** A local copy of the library that cannot be read. */
  'damaged-copy',
  'too-deep',
  'too-large',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A record that passed every check, exactly as it may be stored, with the line of the file where it begins (from 1). */
export type ValidRecord =
  | { readonly verdict: 'valid'; readonly kind: 'page'; readonly line: number; readonly page: Page }
  | {
      readonly verdict: 'valid';
      readonly kind: 'article';
      readonly line: number;
      readonly article: Article;
    }
  | {
      readonly verdict: 'valid';
      readonly kind: 'snippet';
      readonly line: number;
      readonly snippet: Snippet;
    };

/** A record that may not come in; the records around it are not touched by this. */
export interface RefusedRecord {
  readonly verdict: 'refused';
  /** Line of the file where the record begins, from 1. */
  readonly line: number;
  readonly reason: Refusal;
  /** The member or column that is wrong (`attribution.category`), or other particulars; empty where there are none. */
  readonly detail: string;
}

/** Nothing after this is read: the last entry. What came before it stands as it was judged. */
export interface BrokenFile {
  readonly verdict: 'broken';
  /** Line of the file, from 1. */
  readonly line: number;
  readonly reason: Fault;
  /** What the sentence for the reason names: the version, the columns, else the line. */
  readonly detail: string;
}

/**
 * What stands in a file, one verdict at a time. A page comes before the first snippet of it, and no snippet comes whose
 * page does not; no id of a snippet, page or article comes twice.
 */
export type ImportEntry = ValidRecord | RefusedRecord | BrokenFile;

/** A form in which snippets come in. */
export interface ImportFormat {
  /** Name of its file in this folder. */
  readonly id: string;
  /** Whether a file is of this form, by how it begins. */
  recognises(beginning: string): boolean;
  /**
   * Reads and checks a file bit by bit, so that a large one never stands in memory at once. Never rejects for what stands
   * in the file; rejects only where the file itself cannot be read any more.
   */
  read(file: Blob): AsyncIterable<ImportEntry>;
}
