import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { type CueReading, isTelling } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { pointsBack } from './antecedent';
import { asideEnd } from './aside';
import { canSpeak } from './noun';
import { nounEnd } from './noun-phrase';
import { hasPronoun, isSelf } from './shape';
import { oneAt } from './speaker';
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

/** The verb has an object after the first who is named, within the phrase of its subject (as the forward also added a goal). */
export function hasObjectIn(p: Passage, { from, to }: Range): boolean {
  const whole = oneAt(p, from, to).end;
  for (let i = from + 1; i < to && !p.is(i, TELLS_MORE) && !p.isMark(i, ','); i++)
    if (i >= whole && p.isIndefiniteObject(i) && !isOfPhrase(p, i)) return true;
  return false;
}

/** What looks like an object is a name, stresses the noun before it, or follows a preposition or a noun that is in construct with it. */
function isOfPhrase(p: Passage, i: number): boolean {
  if (p.is(i, PERSON_NAME | BODY_NAME) || isSelf(p, i) || p.is(i - 2, CLASS.preposition))
    return true;
  const head = p.info(i - 1)?.head;
  return head?.kind === 'group' && !head.article && !head.pronoun;
}

/** The verb takes up what is told before with a pronoun, or with the word for that alone (as most of them pointed to; as X called that). */
export function pointsAtTold(p: Passage, i: number): boolean {
  if (pointsBack(p, i)) return true;
  return p.is(i, CLASS.demonstrative) && !p.info(i + 1)?.article;
}

const TELLS_MORE = CLASS.relative | CLASS.pronoun;

/** A name that nobody knows, and after a word that joins clauses too what no object has after it: a mark, a circumstance, a relative clause or an office. */
export function isNamedAlone(p: Passage, i: number, joins: boolean): boolean {
  if (!isNewName(p, i) || hasPronoun(p, i) || p.accusativeHead(i)) return false;
  const held = p.info(i + 2)?.head?.role === true;
  const two = isNewName(p, i + 1) && (held || !p.isIndefiniteObject(i + 1));
  if (p.isIndefiniteObject(i) && !two) return false;
  if (!joins && !(p.shapes.accusative.test(p.text(i)) && p.isNative(i))) return true;
  let end = i + 1;
  while (end < i + LONGEST_NAME && isNewName(p, end)) end++;
  if (!p.isWord(end) || p.is(end, CLASS.relative) || p.info(end)?.head?.role) return true;
  return asideEnd(p, end, end + LONGEST_ASIDE) > end;
}

const LONGEST_NAME = 3;
const LONGEST_ASIDE = 6;

/** Index after whom it was told, where somebody follows who can have told it (according to what he said to the press, the minister of …), or `i`. */
export function afterTold(p: Passage, i: number): number {
  const addressed = p.is(i, CLASS.audience) || (p.isBelonging(i) && !p.is(i, CLASS['given-name']));
  if (!addressed || p.info(i)?.joinedNoun) return i;
  const end = p.info(i)?.head || p.is(i, CLASS.audience) ? nounEnd(p, i, i + LONGEST_TOLD) : i + 1;
  const named = !p.info(i)?.article && p.info(end)?.article;
  return canSpeak(p, end) || named ? end : i;
}

/** Those whom it is told are named in so many words at most. */
const LONGEST_TOLD = 4;
