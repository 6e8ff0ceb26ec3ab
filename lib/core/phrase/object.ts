import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { asideEnd } from './aside';
import { nameEnd } from './name-words';
import { canSpeak, isCalledBy, isClosed } from './noun';
import { nounEnd } from './noun-phrase';
import { canBegin } from './second';
import { speakerEnd } from './speaker';
import { isUnknown } from './unknown';

/**
 * Where the object of a verb begins after one who speaks, as that phrase is read by itself, with all that prepositions
 * and conjunctions add to it and when or where it was said. Undefined: nothing follows that could be one.
 */
export function objectBeyondSpeaker(p: Passage, from: number, to: number): number | undefined {
  if (!(canSpeak(p, from) || isCalledBy(p, from)) || p.info(from)?.head?.kind === 'document')
    return undefined;
  let end = speakerEnd(p, from, to);
  for (let next = additionEnd(p, end, to); next > end; next = additionEnd(p, end, to)) end = next;
  return end < to && canBegin(p, end) && !p.info(end)?.verb ? end : undefined;
}

/** Index after what is added to a phrase that ends before `i`: a name, a circumstance, another who speaks, what a preposition brings; or `i`. */
function additionEnd(p: Passage, i: number, to: number): number {
  const info = p.info(i);
  if (i >= to || !info) return i;
  const called = (p.is(i - 1, PERSON_NAME) && isUnknown(p, i)) || isCalledBy(p, i - 1);
  const named = p.is(i, PERSON_NAME) || called;
  if (named || info.foreign) return nameEnd(p, i, to);
  const aside = asideEnd(p, i, to);
  if (aside > i) return aside;
  if (p.is(i, CLASS.preposition)) return nounEnd(p, i + 1, to);
  if (info.head?.conjunction) return speakerEnd(p, i, to);
  const joined = info.preposition || info.head?.preposition || p.isBelonging(i);
  return joined ? nounEnd(p, i, to) : i;
}

/** An indefinite object by its ending, with an adjective that has it too, or what is done straight after a head that is complete. */
export function isObjectByEnding(p: Passage, i: number): boolean {
  if (!isPlainObject(p, i) || !p.info(i - 1) || p.isIndefiniteObject(i - 1)) return false;
  if (isPlainObject(p, i + 1)) return true;
  const complete = p.info(i - 1)?.head !== undefined && isClosed(p, i - 1);
  return complete && p.info(i)?.event === true;
}

function isPlainObject(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || info.foreign || p.mayHaveConjunction(i)) return false;
  return p.isIndefiniteObject(i) && !p.is(i, ~CLASS.event);
}
