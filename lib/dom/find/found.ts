import type { Line } from '../text/line';

/** What was found to be the article of a page, or its articles and teasers. */
export interface FoundArticle {
  /** It is what was found the last time, with paragraphs that came at its end since. */
  readonly hasGrown?: boolean;
  /** Each a text of its own, in the order of the page: headline, standfirst, captions, body. */
  readonly stories: readonly (readonly Line[])[];
  /** The words of the headline, or null where the page shows none or has several stories. */
  readonly headline: string | null;
}
