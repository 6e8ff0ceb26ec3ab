import type { Line } from '../text/line';

/** What was found to be the article of a page, or its articles and teasers. */
export interface FoundArticle {
  /** Where more came at the end of what was found the last time: its one story then, and what came. */
  readonly grown?: { readonly story: readonly Line[]; readonly added: readonly Line[] };
  /** Each a text of its own, in the order of the page: headline, standfirst, captions, body. */
  readonly stories: readonly (readonly Line[])[];
  /** The words of the headline, or null where the page shows none or has several stories. */
  readonly headline: string | null;
}
