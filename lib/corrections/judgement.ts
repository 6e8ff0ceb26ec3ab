import type { Kind } from '../core/types';
import type { Passage } from '../snippets/types';
import type { Edit } from './edit';

/** What the reader says of an attribution on its page; what is not named stays. */
export interface Judgement {
  readonly edit?: Edit;
  /** It is no attribution at all. */
  readonly dismissed?: boolean;
}

/** Somebody whom the article gives as a source. */
export interface KnownSource {
  readonly name: string;
  readonly kind: Kind;
}

/** Words that the reader has selected on the page. */
export interface SelectedWords {
  readonly text: string;
  /** The same as a claim of the attribution at hand. */
  readonly claim: readonly Passage[];
}
