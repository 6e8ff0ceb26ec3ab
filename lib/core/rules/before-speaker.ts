import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { findComplement } from '../phrase/complement';
import { canSpeak, isClosed } from '../phrase/noun';
import { hasPronoun, isField } from '../phrase/shape';
import { isNewName, isUnknown } from '../phrase/unknown';
import type { Site } from './rule';

/*
 * Who stands after a form that may be a verb or another word, and tells which it is.
 */

/** What else a form may be. */
export const OTHER_WORD = CLASS.preposition | CLASS.negator | CLASS.subordinator;

/** A woman by the word for her straight after a verb of a man is not its subject, and it is another word. */
export function isBeforeWoman({ passage: p, at, cue: { reading } }: Site): boolean {
  const head = p.info(at + 1)?.head;
  return head?.role === true && head.agreement.gender === 'f' && reading.agreement.gender === 'm';
}

/** One who speaks follows a form that ends as no noun does, or that stands after a complete circumstance (in his letter called the pope for). */
export function isBeforeSpeaker({ passage: p, at, sentence, cue }: Site): boolean {
  if (!canSpeak(p, at + 1) && !isUnknownBeforeClause(p, at, sentence.to, cue)) return false;
  if (cue.reading.agreement.gender === 'f' && canSpeak(p, at + 1)) return true;
  if (isAfterField(p, at, sentence.from) || isAfterPlace(p, at, sentence.from)) return true;
  if (!isClosed(p, at - 1) || p.isMark(at - 1, ',')) return false;
  let k = at - 1;
  while (k > sentence.from && p.isWord(k - 1)) {
    const info = p.info(k);
    if (info?.sureVerb || info?.complementizer || p.is(k, CLASS.relative)) return false;
    k--;
  }
  return k < at - 1 && (p.is(k, CLASS.preposition) || p.info(k)?.preposition !== '');
}

/** The sentence opens with the field of which it tells (politically, abroad), and the verb follows at once. */
function isAfterField(p: Passage, at: number, from: number): boolean {
  return at === from + 1 && isField(p, from);
}

/** A preposition and one word of which nothing is known, a place, open the clause, and the verb follows at once. */
function isAfterPlace(p: Passage, at: number, from: number): boolean {
  const within = at - 2;
  if (!p.is(within, CLASS.preposition)) return false;
  const opens = within === from || p.isLoneConjunction(within - 1);
  return opens && (isUnknown(p, at - 1) || p.is(at - 1, CLASS.label | CLASS.polity));
}

/** People in the plural of subjects follow, as after no noun. */
export function isBeforeMany({ passage: p, at, cue }: Site): boolean {
  if (cue.pronoun || cue.reading.agreement.number !== 's' || !p.isHumanPlural(at + 1)) return false;
  return !p.isObliquePlural(at + 1) && p.info(at + 1)?.article === true;
}

/** A word of which nothing is known follows, and a clause after it. */
function isUnknownBeforeClause(p: Passage, at: number, end: number, cue: CueReading): boolean {
  if (p.is(at, OTHER_WORD) || !isNewName(p, at + 1)) return false;
  return findComplement(p, cue, at + 1, end)?.via === 'clause';
}

/** A name and a bare complementizer follow (said so-and-so that). */
export function isNamedBeforeClause({ passage: p, at, cue }: Site): boolean {
  const that = p.info(at + 2)?.complementizer;
  if (!that || that.preposition || that.conjunction || cue.pronoun) return false;
  if (!cue.reading.cue.frames.clause?.includes('')) return false;
  return canSpeak(p, at + 1) || isNewName(p, at + 1) || hasPronoun(p, at + 1);
}
