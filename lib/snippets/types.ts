import type { Attribution, Category, Kind, Span } from '../core/types';

/** Version of the shapes in this file, as files of the library have them; what is stored beside them has versions of its own. */
export const SCHEMA_VERSION = 1;

/** What a reader is shown of a claim: the seven families of lines, and what withholds from both sides. */
export const FAMILIES = [
  'say',
  'affirm',
  'deny',
  'doubt',
  'accuse',
  'demand',
  'view',
  'withheld',
] as const;
export type Family = (typeof FAMILIES)[number];

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

/** What was found of a snippet's words when its page was last looked at. */
export const PAGE_STATES = ['found', 'changed', 'lost'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** Words that stand in the place of others. */
export interface WordChange {
  /** As saved; empty where words came. */
  readonly was: string;
  /** As they stand on the page; empty where words went. */
  readonly is: string;
}

/** A snippet that was saved from a page and that does not stand there as it was saved. */
export interface KeptClaim {
  readonly snippet: Snippet;
  /** Whether its words still stand there; `unseen` where they may stand in a frame into which nobody sees. */
  readonly state: PageState | 'unseen';
  /** Words that are others now. */
  readonly changes: readonly WordChange[];
}

/** When its page was last looked at, and what was found. */
export interface Sighting {
  readonly state: PageState;
  /** Where in the article's text its words began then, in UTF-16 units, where they were as they had been. */
  readonly start?: number;
  /** The words that were others then; absent where none were. */
  readonly changes?: readonly WordChange[];
  /** ISO 8601 with its offset. */
  readonly at: string;
}

/** Some words of an article's text where they stand in it, `end` exclusive. */
export interface Passage extends Span {
  readonly text: string;
}

/** What the reader says of a snippet, field by field; the first five may differ from what the engine found. */
export interface ReaderValues {
  /** Name of the source; null where nobody is named. */
  readonly source: string | null;
  readonly kind: Kind;
  readonly category: Category;
  readonly negated: boolean;
  /** The words of the claim, in the article's text as read. */
  readonly content: readonly Passage[];
  readonly note: string;
  readonly tags: readonly string[];
  readonly status: Status;
}

/** What the reader put in the place of what the engine found; a field is absent where the engine's stands. */
export type Correction = Partial<
  Pick<ReaderValues, 'source' | 'kind' | 'category' | 'negated' | 'content'>
>;

/** One thing that the reader changed, and when. */
export type Change = {
  [Field in keyof ReaderValues]: {
    readonly field: Field;
    readonly from: ReaderValues[Field];
    readonly to: ReaderValues[Field];
    /** ISO 8601 with its offset. */
    readonly at: string;
  };
}[keyof ReaderValues];

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
  /**
   * Every address under which the article was met, in the form of `id`, the oldest first: an article that is met under one
   * of them again is this page.
   */
  readonly addresses: readonly string[];
  /** ISO 8601 with its offset. */
  readonly firstSavedAt: string;
}

/** One attribution kept as evidence, with all that is needed to show later what was seen. */
export interface Snippet {
  /** Made by the client from `getRandomValues`; saving it twice is saving it once. */
  readonly id: string;
  readonly schema: number;
  readonly pageId: string;
  /** Who made the attribution: the engine, or the reader from words selected by hand. */
  readonly by: 'engine' | 'reader';
  /** As it was made, never changed afterwards: spans are offsets into the article's text as read. */
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
  /** The reader's values where they differ from `attribution`. */
  readonly corrected: Correction;
  /** What the reader changed, the oldest first. */
  readonly history: readonly Change[];
  /** ISO 8601 with its offset: when the reader last changed anything; `savedAt` before that. */
  readonly editedAt: string;
  /** Null before its page was looked at again. */
  readonly seen: Sighting | null;
  /** ISO 8601 with its offset once it is in the trash, else null. */
  readonly deletedAt: string | null;
}

/** How long a snippet stays in the trash, in days. */
export const TRASH_DAYS = 30;

/** A snippet beside the page it came from, as lists and exports need it. */
export interface SnippetWithPage {
  readonly snippet: Snippet;
  readonly page: Page;
}

/** From the first to the last word of an attribution, all parts together. */
export type Extent = Span;
