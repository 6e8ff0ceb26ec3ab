import type { Cue } from '../cues/compiled';
import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { isOwnedPreposition } from '../phrase/aside';
import { canSpeak, startsNoun } from '../phrase/noun';
import { hasPronoun, isRelational } from '../phrase/shape';
import type { Site } from './rule';

/** Whoever came forward or turned to it said so (came out to announce, went back to criticize). */
function cameToSay({ passage: p, sentence, at, cue }: Site): boolean {
  const { entry, frames } = cue.reading.cue;
  const { category } = entry;
  if (!p.isBelonging(at) || !TOLD.has(category)) return false;
  if (entry.pos === 'verb' && entry.passive === 'author') return false;
  // Asking for a thing is a deed as often as it is said.
  if (category === 'demand' && entry.trust === 'homograph') return false;
  // With nobody on whom it is laid it was laid on whoever came.
  const { preposition, joinedNoun } = p.info(at + 1) ?? {};
  if (frames.object === 'accused' && (preposition || joinedNoun)) return false;
  for (let k = at - 1; k >= Math.max(sentence.from, at - REACH); k--) {
    if (p.isTurningVerb(k)) return k === at - 1 || maySay(p, k + 1, cue);
    if (p.isMark(k, ';:.!?') || p.info(k)?.complementizer || p.info(k)?.sureVerb) return false;
  }
  return false;
}

/** Whoever turned to it may speak: of what is known to be a thing, it is only as if it did (spring came to announce). */
function maySay(p: Passage, i: number, { reading: { agreement, cue } }: CueReading): boolean {
  if (canSpeak(p, i)) return true;
  const info = p.info(i);
  const thing = info?.article && !info.preposition && !p.is(i, ONE) && !isRelational(p, i);
  return cue.entry.category !== 'affirm' && (!thing || agreement.number !== 's');
}

/** When it was, or words for whoever was told of before (the latter). */
const ONE = CLASS.time | CLASS.quantifier | CLASS.vague | CLASS.demonstrative;

/** Categories of what is said aloud. */
const TOLD: ReadonlySet<string> = new Set([
  'say',
  'affirm',
  'announce',
  'deny',
  'admit',
  'accuse',
  'demand',
  'evaluate',
  'warn',
]);

/** So far before the verb whoever came to say it is told of. */
const REACH = 16;

/** What only somebody judges (condemned the crime). */
function isJudged(p: Passage, at: number, { entry, frames }: Cue): boolean {
  const bare = entry.trust !== 'homograph' && frames.noun?.includes('');
  return !!bare && entry.category === 'evaluate' && startsNoun(p, at);
}

/** What somebody did only to say something next, after the verb's own preposition or in marks (came out to admit to …, spoke up to voice her anger at). */
export function isSaidNext(site: Site): boolean {
  const { passage: p, at, sentence, cue } = site;
  const { agreement, cue: own } = cue.reading;
  if (!cue.verbal || cue.conjunction || cue.pronoun || agreement.person === 1) return false;
  if (cameToSay(site)) return true;
  // What happened may only go to show something.
  if (at === sentence.from || !p.isBelonging(at) || own.entry.category === 'affirm') return false;
  const told = isOwnedPreposition(p, at + 1) ? at + 2 : at + 1;
  const { noun = [], quote, object } = own.frames;
  // With neither on it somebody is accused or described: the passive is written so.
  if (object && object !== 'addressee') return false;
  const free = p.is(told, CLASS.preposition) && noun.includes(p.text(told));
  const { preposition, joinedNoun } = p.info(told) ?? {};
  const joined = preposition || (joinedNoun ? p.text(told).charAt(0) : '');
  const brought = free || (joined && noun.includes(joined)) || (quote && p.opening(told));
  if (brought) {
    const felt = hasPronoun(p, free ? told + 1 : told);
    if (felt || own.entry.trust !== 'homograph') return true;
  } else if (!isJudged(p, told, own)) return false;
  for (let k = at - 1; k >= Math.max(sentence.from, at - REACH); k--)
    if (canSpeak(p, k) && !p.info(k - 1)?.event) return true;
  return false;
}
