import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { isFeminine } from './shape';

/** What is denied or confirmed, with nothing else that could be (denied it, denied the news): the subject was dropped. */
export function isWhatIsSaid(p: Passage, { reading }: CueReading, i: number): boolean {
  const { category, trust } = reading.cue.entry;
  if (trust === 'homograph' || (category !== 'deny' && category !== 'affirm')) return false;
  if (reading.agreement.gender === 'f' && isFeminine(p, i)) return false;
  return p.is(i, CLASS.speech) && !p.is(i, CLASS.preposition | CLASS.subordinator);
}

/** A free relative begins what is denied or confirmed: nobody is called so. */
export function isWhatever(p: Passage, { reading }: CueReading, i: number): boolean {
  const { category } = reading.cue.entry;
  if (category !== 'deny' && category !== 'affirm') return false;
  return p.is(i, CLASS['free-relative']) && !p.is(i, CLASS.preposition | CLASS.subordinator);
}
