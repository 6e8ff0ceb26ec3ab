import { CLASS } from '../cues/compiled';
import { NAME_OPENER, PERSON_NAME } from '../cues/named';
import { type CueReading, isTelling } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { asideEnd } from './aside';
import { isNewName } from './unknown';

/*
 * A word of comparison brings who said what stands before it, or goes on with the story (as the minister also said, as
 * the city also witnessed attacks).
 */

/** Categories whose verbs a word of comparison brings as what somebody said; any other goes on with the story (as X also apologized). */
const TOLD: ReadonlySet<string> = new Set([
  'say',
  'announce',
  'affirm',
  'report',
  'claim',
  'believe',
]);

/** What is held is seldom quoted. */
const HELD: ReadonlySet<string> = new Set(['believe', 'claim']);

/** A verb that a word of comparison may bring as what somebody said; nobody will have said it. */
export function mayTell({ reading, verbal }: CueReading): boolean {
  return !verbal && TOLD.has(reading.cue.entry.category);
}

/** A form that is also another word, where what it brings is no sentence that can stand before it (witnessed, repeated). */
export function isOtherSense({ reading }: CueReading): boolean {
  const { entry, frames } = reading.cue;
  if (entry.trust !== 'homograph' || frames.quote) return false;
  return !HELD.has(entry.category) || !isTelling(reading);
}

/** The verb has an object within or after the phrase of its subject (as the forward also added a goal). */
export function goesOn(p: Passage, { from, to }: Range, end: number): boolean {
  for (let i = from + 1; i < to && !p.is(i, CLASS.relative); i++)
    if (p.isIndefiniteObject(i) && !p.is(i - 2, CLASS.preposition)) return true;
  if (p.is(to, PERSON_NAME | NAME_OPENER) || isNewName(p, to)) return false;
  return to < end && p.isWord(to) && asideEnd(p, to, end) === to;
}
