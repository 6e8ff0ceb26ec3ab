import type { Attribution, Span } from '../core/types';

/** Version of the stored shapes in this file. */
export const SCHEMA_VERSION = 1;

/** The reader's own verdict on a snippet. */
export const STATUSES = [
  'new',
  'checking',
  'confirmed',
  'refuted',
  'misleading',
  'dropped',
] as const;
export type Status = (typeof STATUSES)[number];

/** W3C Web Annotation TextQuoteSelector: the exact words with what stands around them. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation TextPositionSelector, in UTF-16 units of the article's text as read, `end` exclusive. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** The words of an attribution as written, part by part. */
export interface AttributionWords {
  readonly cue: readonly string[];
  readonly source: readonly string[];
  readonly relay: readonly string[];
  readonly content: readonly string[];
}

/** What a page says of itself. Untrusted text; null where the page does not say. */
export interface PageDetails {
  /** Address as the browser shows it. */
  readonly url: string;
  /** Address that the page gives for itself, checked to be of the same site. */
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** As the page states it, not reformatted. */
  readonly published: string | null;
  readonly modified: string | null;
}

/** A page that something was saved from. */
export interface Page extends PageDetails {
  /** Derived from the canonical or plain address, so that one article is one page. */
  readonly id: string;
  /** ISO 8601 with its offset. */
  readonly firstSavedAt: string;
}

/** One attribution kept as evidence, with all that is needed to show later what was seen. */
export interface Snippet {
  /** Made by the client from `getRandomValues`; saving it twice is saving it once. */
  readonly id: string;
  readonly schema: number;
  readonly pageId: string;
  /** The engine's result as it was: spans are offsets into the article's text as read. */
  readonly attribution: Attribution;
  readonly words: AttributionWords;
  /** Version of the engine that found it. */
  readonly engine: string;
  /** The paragraph of the cue, and its offset in the article's text. */
  readonly paragraph: { readonly text: string; readonly start: number };
  /** Both point at the whole attribution, from its first word to its last. */
  readonly selectors: {
    readonly quote: TextQuoteSelector;
    readonly position: TextPositionSelector;
  };
  /** SHA-256 (hex) of the article's text as read, or null before it is stored. */
  readonly textHash: string | null;
  /** ISO 8601 with its offset. */
  readonly savedAt: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly status: Status;
  /** ISO 8601 with its offset once it is in the trash, else null. */
  readonly deletedAt: string | null;
}

/** A snippet beside the page it came from, as lists and exports need it. */
export interface SnippetWithPage {
  readonly snippet: Snippet;
  readonly page: Page;
}

/** From the first to the last word of an attribution, all parts together. */
export type Extent = Span;
