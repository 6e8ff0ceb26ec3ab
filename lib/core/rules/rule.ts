import type { CueReading } from '../cues/readings';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';

/** One word that may be a cue, where it stands. */
export interface Site {
  readonly passage: Passage;
  readonly sentence: Range;
  /** Index of the word. */
  readonly at: number;
  /** Index after the last word of the form. */
  readonly end: number;
  readonly cue: CueReading;
  /** What `isVerbSite` says of it, once a rule has asked. */
  isVerb: boolean | undefined;
  /** What `isPlainVerb` says of it, once a rule has asked. */
  isPlain: boolean | undefined;
}

/** One pattern of attribution. Undefined: it is not there. */
export interface Rule {
  readonly id: string;
  find(site: Site): Draft | undefined;
}
