import type { CueReading } from './cues/readings';
import type { Agreement } from './lexicon';
import type { ReasonCode } from './reasons';
import type { Range } from './text/sentences';
import type { Category } from './types';

/** How the source of a draft is to be found. */
export type SubjectKind =
  /** A noun phrase written here. */
  | 'written'
  /** Dropped: follow back by agreement. */
  | 'dropped'
  /** A passive or a noun with no holder: the text does not say. */
  | 'none';

/** An attribution on the way: token indexes of its paragraph, not yet trimmed or resolved. */
export interface Draft {
  readonly rule: string;
  readonly reading: CueReading;
  cue: Range[];
  source: Range | undefined;
  relay: Range[];
  content: Range[];
  subject: SubjectKind;
  /** What the subject agrees with. */
  agreement: Agreement;
  category: Category;
  negated: boolean;
  /** What was seen, for the reasons and the confidence. */
  seen: Seen[];
}

/** One thing that was seen. */
export interface Seen {
  readonly code: ReasonCode;
  readonly at: Range;
}
