import type { Category, Kind } from '../core/types';
import type { Family, PageState, Status } from '../snippets/types';

/** Where a snippet stands: among the saved ones or in the trash. */
export const SHELF = { saved: 0, trash: 1 } as const;
export type Shelf = (typeof SHELF)[keyof typeof SHELF];

/** What search, filters and sorting need of a snippet. */
export interface SearchEntry {
  readonly id: string;
  readonly pageId: string;
  readonly shelf: Shelf;
  /** Milliseconds of `savedAt` since 1970, negative: the newest first. */
  readonly age: number;
  /** Where the attribution begins in the article's text. */
  readonly start: number;
  /** In the form of `searchText`. */
  readonly text: string;
  /** Name shown for the source; null where nobody is named. */
  readonly source: string | null;
  /** Another name that the text gives the source, at the cue; null where there is none. */
  readonly alias: string | null;
  readonly kind: Kind;
  readonly category: Category;
  readonly family: Family;
  readonly tags: readonly string[];
  readonly status: Status;
  readonly state: PageState | null;
  /** The day of saving by the reader's clock then, as a number: 20261123. */
  readonly day: number;
}

/** What they need of its page. */
export interface SearchPage {
  readonly title: string | null;
  readonly outlet: string | null;
  /** As the page states it. */
  readonly published: string | null;
}
