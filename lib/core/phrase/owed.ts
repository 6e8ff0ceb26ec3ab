import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm, isSureForm, isTelling } from '../cues/readings';
import type { Passage } from '../passage';
import { canSpeak, isEvent } from './noun';
import { isFree, isJoined as isJoinedPreposition } from './preposition';
import { isWhatever } from './what-is-said';

/** A cue verb that describes a noun, in a relative clause or after a comma, takes the next clause for itself. */
export function describesWithClause(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.cues.length) return false;
  if (!p.is(i - 1, CLASS.relative) && !(info.sureVerb && p.isMark(i - 1, ','))) return false;
  return info.cues.some((cue) => isTelling(cue.reading) && wantsClause(p, i, cue));
}

/** The cue has neither a noun nor a pronoun after it, so that the next clause is its own. */
function wantsClause(p: Passage, i: number, cue: CueReading): boolean {
  if (cue.pronoun || isEvent(p, i + 1) || isThing(p, i + 1) || isCounted(p, i + 1)) return false;
  return !isWhatever(p, i + 1) && !hasNoun(p, i, cue);
}

/** The verb has its noun with its own preposition straight after it (who called for talks). */
function hasNoun(p: Passage, verb: number, { reading }: CueReading): boolean {
  const { noun = [] } = reading.cue.frames;
  const next = verb + 1;
  if (isFree(p, next, next, noun)) return true;
  return noun.some((prep) => prep.length === 1 && isJoinedPreposition(p, next, next, prep));
}

/** How many there are of something: the object (who watched some two thousand patients). */
const isCounted = (p: Passage, i: number): boolean =>
  p.isNumber(i) || (p.is(i, CLASS.quantifier) && !p.info(i)?.article);

/** A definite noun of what cannot speak: the object of the verb before it (who saw the accident). */
function isThing(p: Passage, i: number): boolean {
  return p.info(i)?.article === true && !canSpeak(p, i) && !p.isHumanPlural(i);
}

/** No object of a verb in a relative clause has more words. */
const LONGEST_OBJECT = 8;

/** Whether the complementizer, joined to a preposition, is of a verb in a relative clause: of the first, that says something of an object (who described it as being), or of one straight before it (who once declared that). */
export function isOfRelated(p: Passage, i: number, from: number): boolean {
  const preposition = p.info(i)?.complementizer?.preposition;
  if (!preposition) return false;
  const takes = ({ reading }: CueReading) =>
    isFiniteForm(reading) && reading.cue.frames.clause?.includes(preposition);
  for (let k = i - 1; k > Math.max(from, i - LONGEST_OBJECT) && p.isWord(k); k--)
    if (p.is(k - 1, CLASS.relative)) {
      if (k < i - 1 && p.token(i - 1).cues.some((cue) => takes(cue) && !cue.pronoun)) return true;
      return p.token(k).cues.some((cue) => takes(cue) && cue.reading.cue.frames.object);
    }
  return false;
}

/** Index of the relative pronoun before `i`, with nothing but words between them. */
function relativeBefore(p: Passage, i: number, from: number): number | undefined {
  for (let k = i - 1; k > from && p.isWord(k); k--) if (p.is(k, CLASS.relative)) return k;
  return undefined;
}

/** The verb is of what that of a relative clause has for its object (who described what happened). */
export const isOfRelatedObject = (p: Passage, i: number, from: number): boolean =>
  isWhatever(p, i - 1) && relativeBefore(p, i - 1, from) !== undefined;

/** The verb goes on a relative clause of who speaks, in its tense or after what was done (who lost Y and call for), and the next clause is not its own. */
export function joinsRelated(p: Passage, i: number, from: number): boolean {
  return isJoined(p, i, from) && !takesNext(p, i);
}

/** The same verb, whose own clause comes before that of the cue (who told of Y and confirms that). */
export function joinsWithClause(p: Passage, i: number, from: number): boolean {
  return p.token(i).cues.some(isJoinedVerb) && takesNext(p, i) && isJoined(p, i, from);
}

const isJoinedVerb = ({ reading, conjunction }: CueReading): boolean =>
  conjunction && isSureForm(reading);

function isJoined(p: Passage, i: number, from: number): boolean {
  const related = p.is(i, CLASS.preposition) ? undefined : relativeBefore(p, i, from);
  return related !== undefined && (p.looksImperfect(i) || !p.looksImperfect(related + 1));
}

function takesNext(p: Passage, i: number): boolean {
  const takes = (cue: CueReading) =>
    isFiniteForm(cue.reading) && cue.reading.cue.frames.clause && wantsClause(p, i, cue);
  return p.token(i).cues.some(takes);
}
