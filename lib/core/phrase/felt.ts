import type { Passage } from '../passage';
import { isEvent } from './noun';
import { hasPronoun } from './shape';

/** Within a few words a preposition of the cue brings what somebody has (expressed so-and-so, the minister, his doubts). */
export function bringsFelt(
  p: Passage,
  prepositions: readonly string[] | undefined,
  from: number,
): boolean {
  for (let i = from; i < from + OWNED_REACH; i++) {
    if (!prepositions?.includes(p.text(i))) continue;
    if (isFelt(p, i + 1) || isDegree(p, i + 1)) return true;
    if (isEvent(p, i + 1)) return false;
  }
  return false;
}

/** An adjective before what somebody feels says how much (his deep sorrow, told as the depth of his sorrow). */
function isDegree(p: Passage, i: number): boolean {
  const { article = true, preposition = '' } = p.info(i) ?? {};
  return !(article || preposition) && isFelt(p, i + 1);
}

/** What somebody has done or feels, which may be written as a verb with an object is. */
function isFelt(p: Passage, i: number): boolean {
  if (!hasPronoun(p, i)) return false;
  const acts = (p.info(i)?.cues ?? []).some((c) => c.reading.form === 'masdar' && c.pronoun);
  return acts || isEvent(p, i);
}

const OWNED_REACH = 6;
