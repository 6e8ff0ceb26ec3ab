import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { asideEnd } from './aside';
import { isNounObject, isOpenEvent, isOwnEvent } from './bare-object';
import { isConstruct } from './judged-thing';
import { canSpeak, isClosed } from './noun';
import { nounEnd } from './noun-phrase';
import { hasPronoun, isRelational } from './shape';
import { speakerEnd } from './speaker';
import { subjectEnd } from './subject-end';
import { splitPhrases } from './two-phrases';
import { isLoneName } from './unknown';

const NO_OBJECT = CLASS.relative | CLASS.pronoun;
const JOINS = CLASS.preposition | CLASS.occasion;

/**
 * Where one who speaks begins straight after a circumstance that begins at `i` and no comma closes (said at the
 * conference the minister that), up to `to`; undefined: nobody does.
 */
export function speakerAfter(p: Passage, i: number, to: number): number | undefined {
  const past = pastCircumstances(p, i, to);
  return past && begins(p, past.last, past.end, to) ? past.end : undefined;
}

/**
 * Where what was done begins after one who speaks and such a circumstance, or after that alone (condemned in a statement the attack); undefined: nothing does.
 * @param judges the verb judges what was done, so that a text before that is no text of it
 * @param elsewhere who speaks has been told of before the verb
 */
export function objectPast(
  p: Passage,
  from: number,
  to: number,
  judges: boolean,
  elsewhere: boolean,
): number | undefined {
  const named = canSpeak(p, from) || isLoneName(p, from);
  const here = !elsewhere && named && !p.is(from, JOINS);
  const speaks = here || elsewhere;
  const begin = here ? speakerEnd(p, from, to) : from;
  if (asideEnd(p, begin, to) === begin) return undefined;
  const i = pastCircumstances(p, begin, to, judges)?.end;
  if (i === undefined || hasPronoun(p, i - 1) || !endsHere(p, i - 1) || p.is(i, NO_OBJECT))
    return undefined;
  const { article, head } = p.info(i) ?? {};
  const thing = speaks || !(head?.role || head?.kind === 'group');
  const what = article ? thing && isNounObject(p, i) : speaks && isConstruct(p, i);
  return what || (isOpenEvent(p, i) && !hasPronoun(p, i)) ? i : undefined;
}

/** A circumstance may end with the word: it is definite, or what describes a place where one speaks in public or a text. */
function endsHere(p: Passage, i: number): boolean {
  return isClosed(p, i) || p.is(i, CLASS.venue | CLASS.audience) || p.is(i - 1, CLASS.venue);
}

/** With no subject, an act that follows where or when it was told, no comma between (announced in a statement his resignation). */
export function actAfterVenue(p: Passage, from: number, end: number): number | undefined {
  if (!p.is(from, CLASS.preposition) || p.is(from + 1, CLASS.time)) return undefined;
  const limit = asideEnd(p, from, end);
  if (limit === from) return undefined;
  return splitPhrases(p, from + 1, limit, (i) => isOwnEvent(p, i) && isOpenEvent(p, i));
}

/** The noun of the last of the circumstances that follow each other from `i` on, none of them whom somebody met, and the index after it, where a noun may begin before `to`. */
function pastCircumstances(
  p: Passage,
  i: number,
  to: number,
  judges = false,
): { last: number; end: number } | undefined {
  for (let at = i; at < to; ) {
    const first = p.after(at, JOINS);
    if (first === at && !p.is(at, CLASS.audience) && p.info(at)?.head?.preposition === '')
      return undefined;
    if (!p.isWord(first) || (p.info(first)?.head?.role && !p.is(first, CLASS.audience)))
      return undefined;
    const end = p.after(circumstanceEnd(p, first, to, judges), CLASS.time);
    if (end >= to) return undefined;
    if (!p.is(end, JOINS)) return { last: first, end };
    at = end;
  }
  return undefined;
}

/** Index after the noun at `i` with what belongs to it: to an outlet or a place where one speaks in public no name does, to a text nothing that was done. */
function circumstanceEnd(p: Passage, i: number, to: number, judges: boolean): number {
  const next = p.info(i + 1);
  if (p.is(i, CLASS.venue)) {
    if (isRelational(p, i + 1) && next?.head?.kind !== 'organization') return i + 2;
    const text = p.info(i)?.head;
    if (judges && text?.kind === 'document' && !text.article && isDone(p, i + 1)) return i + 1;
  }
  const end = Math.max(nounEnd(p, i, to), i + 1);
  for (let k = i + 1; k < end; k++)
    if (p.is(k, PERSON_NAME) && p.endsItem(k - 1, CLASS.outlet)) return k;
  return end;
}

/** What was done, with the article or pointed at, which is nobody. */
function isDone(p: Passage, i: number): boolean {
  if (p.is(i, CLASS.demonstrative)) return p.info(i + 1)?.article === true;
  const { article, event, head, preposition } = p.info(i) ?? {};
  return article === true && event === true && !head && !preposition;
}

/** One who is known to speak stands there and nothing after him: no other outlet, and none to whom or by whom it was done (when he met the minister). */
function begins(p: Passage, circumstance: number, i: number, to: number): boolean {
  if (hasPronoun(p, i - 1) || p.is(i - 1, JOINS)) return false;
  const { head, conjunction, preposition } = p.info(i) ?? {};
  if (!p.is(i, PERSON_NAME | CLASS.title) && (!head || conjunction || preposition)) return false;
  const outlet = p.info(circumstance)?.head?.kind === 'media' || p.endsItem(i - 1, CLASS.outlet);
  if (outlet && head?.kind === 'media') return false;
  const end = subjectEnd(p, i, to);
  return end >= to || p.isMark(end, ',');
}
