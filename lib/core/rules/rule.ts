import type { CueForm } from '../cues/compiled';
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
  /** What `isPlainVerb` says of it, once a rule has asked. */
  isPlain: boolean | undefined;
}

/** The forms of finite verbs. Rules are asked of one only where a verb can stand (`isVerbSite`). */
export const FINITE: readonly CueForm[] = ['perfect', 'imperfect'];
/** The forms of nouns of saying. */
export const NOMINAL: readonly CueForm[] = ['noun', 'masdar'];

/** One pattern of attribution. */
export interface Rule {
  readonly id: string;
  /** Of which forms of a cue it is asked. */
  readonly forms: readonly CueForm[];
  /** Undefined: it is not there. */
  find(site: Site): Draft | undefined;
}
