import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { asideEnd, commaAfter } from './aside';
import { personIn } from './named/person';
import { isAddressee } from './outlet-told';

/** Index after what a comma adds to the name of a person, up to the next: the body, place or people that the person is of (X, of the university of Y); or `i`. */
export function affiliationEnd(p: Passage, from: number, i: number, to: number): number {
  const home = p.info(i + 2)?.head;
  if (!p.isMark(i, ',') || !p.isOrigin(i + 1) || p.is(i + 1, CLASS.turn)) return i;
  if (!home && !p.is(i + 2, CLASS.polity)) return i;
  const end = commaAfter(p, i + 1, to);
  const closed = end < to || p.isMark(end, ',');
  return closed && !home?.preposition && personIn(p, { from, to: i })?.to === i ? end : i;
}

/** Index after a relative clause in a subject: it ends with a comma, with an outlet that the subject speaks to, or with the subject. */
export function relativeEnd(p: Passage, from: number, to: number): number {
  const end = commaAfter(p, from, to);
  for (let k = from + 3; k < end; k++) {
    const media = p.info(k)?.head?.kind === 'media' || p.isToNamed(k, CLASS.outlet);
    const outlet = media && isAddressee(p, k);
    if (outlet && !p.info(k - 1)?.verb) return k;
  }
  return end;
}

/** Index after a clause that describes an indefinite subject: the same, or before what is told of the telling itself up to there, unless that is a document, of which it tells when and where it was made. */
export function tellingEnd(p: Passage, from: number, verb: number, to: number): number {
  const end = relativeEnd(p, verb, to);
  if (p.info(from)?.head?.kind === 'document') return end;
  for (let k = verb + 1; k < end; k++) if (asideEnd(p, k, to) >= end) return k;
  return end;
}

/** Whether a conjunction, a pronoun and an office stand after a comma: who the one before it is (X, and he is head of Y). */
export function tellsOffice(p: Passage, i: number): boolean {
  if (!p.isMark(i - 1, ',') || !tellsWho(p, i, i)) return false;
  return [i + 1, i + 2].some((k) => p.info(k)?.head?.role && !p.info(k)?.article);
}

const NO_PREDICATE = CLASS.negator | CLASS.preposition | CLASS['free-relative'] | CLASS.auxiliary;

/** Whether a conjunction, a pronoun and a noun say who or what the one from `from` on is, a comma before them or none (X and she is a teacher there). */
export function tellsWho(p: Passage, from: number, i: number): boolean {
  if (!p.is(i, CLASS.pronoun) || !p.info(i)?.conjunction || !isOfGender(p, from, i)) return false;
  const { head, sureVerb, complementizer } = p.info(i + 1) ?? {};
  if (!p.isWord(i + 1) || complementizer || p.info(i + 2)?.complementizer) return false;
  if (!head && (sureVerb || (p.looksImperfect(i + 1) && p.isNative(i + 1)))) return false;
  return !p.is(i + 1, NO_PREDICATE) || p.isOrigin(i + 1);
}

/** The pronoun at `i` may stand for the first known head from `from` on: it is of another gender than no single one. */
function isOfGender(p: Passage, from: number, i: number): boolean {
  for (let k = from; k < i; k++) {
    const { gender, number } = p.info(k)?.head?.agreement ?? {};
    const own = p.info(i)?.agreement?.gender;
    if (gender) return number !== 's' || own === undefined || own === gender;
  }
  return true;
}

/** An indefinite head may be described by a verb close to it (an official refused to be named). */
export function describesHead(p: Passage, i: number, from: number): boolean {
  const head = p.info(from)?.head;
  return i <= from + 5 && (p.is(from, CLASS.quantifier) || head?.article === false);
}

/** The verb of a clause that describes an indefinite head (a cleric who holds an office). */
export function tellsOfHead(p: Passage, i: number, from: number): boolean {
  const info = p.info(i);
  if (!info || info.head || info.conjunction || !describesHead(p, i, from)) return false;
  for (let k = from + 1; k < i; k++)
    if (p.info(k)?.conjunction || (p.is(k, CLASS.preposition) && p.mayHaveConjunction(k)))
      return false;
  return info.sureVerb || (p.looksImperfect(i) && !info.classes && p.isIndefiniteObject(i + 1));
}
