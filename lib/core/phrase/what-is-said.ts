import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { isFeminine } from './shape';

/** A free relative that negates nothing (criticized what he called …): what begins with it is told of, and tells nothing itself. */
export function isWhatever(p: Passage, i: number): boolean {
  return p.is(i, CLASS['free-relative']) && p.is(i, CLASS.negator);
}

/** What is denied or confirmed, with nothing else that could be (denied it, denied the news): the subject was dropped. */
export function isWhatIsSaid(p: Passage, { reading }: CueReading, i: number): boolean {
  if (reading.cue.entry.trust === 'homograph' || !isOfTruth(reading)) return false;
  if (reading.agreement.gender === 'f' && isFeminine(p, i)) return false;
  return p.is(i, CLASS.speech) && !p.is(i, CLASS.preposition | CLASS.subordinator);
}

/** A free relative begins what is denied or confirmed: nobody is called so. */
export function isWhateverDenied(p: Passage, { reading }: CueReading, i: number): boolean {
  return (
    isOfTruth(reading) &&
    p.is(i, CLASS['free-relative']) &&
    !p.is(i, CLASS.preposition | CLASS.subordinator)
  );
}

/** A cue by which something is held to be true or not. */
function isOfTruth({ cue }: CueReading['reading']): boolean {
  return cue.entry.category === 'deny' || cue.entry.category === 'affirm';
}
