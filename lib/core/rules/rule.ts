import type { CueReading } from '../cues/words';
import { isFiniteForm } from '../cues/words';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { canBeVerb } from '../phrase/position';
import type { Range } from '../text/sentences';

/** One word that may be a cue, where it stands. */
export interface Site {
  readonly passage: Passage;
  readonly sentence: Range;
  /** Index of the word. */
  readonly at: number;
  readonly cue: CueReading;
}

/** One pattern of attribution. Undefined: it is not there. */
export interface Rule {
  readonly id: string;
  find(site: Site): Draft | undefined;
}

/** Whether the site is a finite verb in a place where a verb can stand. */
export function isVerbSite({ passage, sentence, at, cue }: Site): boolean {
  return isFiniteForm(cue.reading) && canBeVerb(passage, at, sentence.from);
}
