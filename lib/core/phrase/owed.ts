import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm, isTelling } from '../cues/readings';
import type { Passage } from '../passage';
import { canSpeak, isEvent } from './noun';
import { isFree } from './preposition';

/** A cue verb that describes a noun, in a relative clause or after a comma, takes the next clause for itself. */
export function describesWithClause(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.cues.length) return false;
  if (!p.is(i - 1, CLASS.relative) && !(info.sureVerb && p.isMark(i - 1, ','))) return false;
  if (isEvent(p, i + 1) || isThing(p, i + 1) || isCounted(p, i + 1)) return false;
  for (const { reading, pronoun } of info.cues)
    if (!pronoun && isTelling(reading) && !hasNoun(p, i, reading)) return true;
  return false;
}

/** The verb has its noun with its own preposition straight after it (who called for talks). */
const hasNoun = (p: Passage, verb: number, { cue }: CueReading['reading']): boolean =>
  isFree(p, verb + 1, verb + 1, cue.frames.noun ?? []);

/** How many there are of something: the object (who watched some two thousand patients). */
const isCounted = (p: Passage, i: number): boolean =>
  p.isNumber(i) || (p.is(i, CLASS.quantifier) && !p.info(i)?.article);

/** A definite noun of what cannot speak: the object of the verb before it (who saw the accident). */
function isThing(p: Passage, i: number): boolean {
  return p.info(i)?.article === true && !canSpeak(p, i) && !p.isHumanPlural(i);
}

/** No object of a verb in a relative clause has more words. */
const LONGEST_OBJECT = 8;

/** Whether the complementizer, joined to a preposition, is of a verb in a relative clause that says something of an object (who described it as being). */
export function isOfRelated(p: Passage, i: number, from: number): boolean {
  const preposition = p.info(i)?.complementizer?.preposition;
  if (!preposition) return false;
  for (let k = i - 1; k > Math.max(from, i - LONGEST_OBJECT) && p.isWord(k); k--)
    if (p.is(k - 1, CLASS.relative))
      return (p.info(k)?.cues ?? []).some(({ reading, pronoun }) => {
        const { object, clause = [] } = reading.cue.frames;
        return isFiniteForm(reading) && !pronoun && !!object && clause.includes(preposition);
      });
  return false;
}
