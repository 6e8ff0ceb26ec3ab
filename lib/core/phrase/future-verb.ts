import { PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { isUnknown } from './unknown';

/** A word of the language that begins as the future does, and is none that is known: a name like it goes on, or its verb follows. */
export function isFutureVerb(p: Passage, i: number): boolean {
  if (!p.looksFuture(i) || p.mayHavePreposition(i) || p.is(i, ~0)) return false;
  if (!p.isNative(i) || p.text(i).length <= SHORTEST_FUTURE) return false;
  if (!p.isWord(i + 1) || p.is(i + 1, PERSON_NAME)) return false;
  return !isUnknown(p, i + 1) && !p.info(i + 1)?.verb;
}

const SHORTEST_FUTURE = 4;
