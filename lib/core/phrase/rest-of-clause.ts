import { CLASS } from '../cues/compiled';
import { BODY_NAME } from '../cues/named';
import { isFreeParticiple } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { anonymityEnd } from './anonymity';
import { asideEnd } from './aside';
import { beginsCount, bringsClause } from './extent';
import { isClosed } from './noun';
import { isParticiple } from './shape';

/** A free preposition of so many letters says nothing of who somebody is (because of, amid). */
const LONG = 4;

/** With what nothing of the clause begins, but where or when it was told. */
const TOLD = CLASS.occasion | CLASS.aside | CLASS.time;

/**
 * Where the clause that a verbless source stands in goes on within the phrase of the source: at a circumstance that is no part of
 * who tells it (two died, according to the police, in a shooting). The end of the phrase where it does not.
 */
export function restOfClause(p: Passage, { from, to }: Range): number {
  for (let i = from; i < to; i++) {
    if (p.is(i, CLASS.relative) || p.info(i)?.head?.role) return to;
    if (i > from && anonymityEnd(p, i, to) > i) return to;
    if (i > from && goesOnWith(p, i) && isWhole(p, from, i)) return i;
  }
  return to;
}

/**
 * Where the clause that a verbless source interrupts goes on within the phrase of the source: with what it lacks (there
 * died according to the police ten people; continues according to X the pumping of). The end of the phrase where it does not.
 */
export function resumedWithin(p: Passage, { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) {
    if (p.is(i, CLASS.relative) || p.info(i - 1)?.head?.role) return to;
    if (isClosed(p, i - 1) && resumesWith(p, i)) return i;
  }
  return to;
}

/** A number of something, an act, or an act that a preposition is joined to, which goes on nothing straight before it. */
export function resumesWith(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.conjunction || info.article) return false;
  if (beginsCount(p, i)) return true;
  const letter = info.text.charAt(0);
  if (p.isNeutral(letter) || p.isJoinedTo(i, letter, CLASS.event))
    return info.joinedNoun && !p.isBound(i - 1, letter) && !isParticiple(p, i - 1);
  return isDone(p, i) && !p.mayHaveConjunction(i);
}

/** Whether the clause around a source goes on straight after it, with a circumstance that no mark sets off. */
export function goesOnWith(p: Passage, i: number): boolean {
  const { conjunction } = p.info(i) ?? {};
  if (!p.is(i, CLASS.preposition) || p.is(i, TOLD) || conjunction || asideEnd(p, i, i + REACH) > i)
    return false;
  if (isAgent(p, i)) return false;
  if (p.after(i, CLASS.preposition) > i + 1) return true;
  if (p.isBound(i - 1, p.text(i)) || isParticiple(p, i - 1)) return false;
  return p.text(i).length >= LONG || isDone(p, i + 1);
}

/** After a participle with the article the preposition of several words that brings who did it (the campaign organized by). */
export function isAgent(p: Passage, i: number): boolean {
  const several = p.is(i, CLASS.preposition) && p.after(i, CLASS.preposition) > i + 1;
  return several && p.isOrigin(i) && isParticiple(p, i - 1);
}

/** A circumstance is looked into so far. */
const REACH = 12;

/** What happened, as nobody has known of before, and no saying. */
function isDone(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.event || info.article || info.head || info.verb || p.is(i, CLASS.venue | CLASS.speech))
    return false;
  return !p.is(i, BODY_NAME) && !info.cues.some(({ reading }) => reading.form === 'masdar');
}

/** The phrase from `from` to `i` is that of a body with nothing missing, no text that is about something. */
function isWhole(p: Passage, from: number, i: number): boolean {
  const kind = p.info(from)?.head?.kind;
  if (kind === 'document' || kind === 'group') return false;
  return isClosed(p, i - 1) || p.endsItem(i - 1, BODY_NAME);
}

/** A verb and its subject have but so many words, the comma after them included. */
const HALF = 4;

/** Nothing but a verb and a definite noun stands before the source, and after it a noun that is nobody who could be the source (hit the shell, says X, the roof of a school). */
export function isHalf(p: Passage, { from, to }: Range, after: number): boolean {
  if (to - from > HALF || !p.info(from)?.verb || p.info(from)?.head) return false;
  for (let i = from + 1; i < to - 1; i++)
    if (!p.info(i)?.article || p.info(i)?.preposition || p.info(i)?.cues.some(bringsClause))
      return false;
  const { conjunction, complementizer, verb, head, cues = [], event } = p.info(after) ?? {};
  if (to - from < HALF - 1 || !p.isWord(after) || conjunction || complementizer) return false;
  if ((verb && !event) || head?.role || p.mayHaveConjunction(after)) return false;
  return !p.is(after, NO_OBJECT) && !cues.some((c) => isFreeParticiple(c));
}

const NO_OBJECT =
  CLASS['given-name'] |
  CLASS['name-part'] |
  CLASS['clause-opener'] |
  CLASS.subordinator |
  CLASS.relative |
  CLASS['free-relative'] |
  CLASS.pronoun |
  CLASS.negator |
  CLASS.aside |
  CLASS.occasion |
  CLASS.time |
  CLASS.turn;
