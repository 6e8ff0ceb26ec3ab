import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { canSpeak, countsSpeakers, startsNoun } from '../phrase/noun';
import { speakerEnd } from '../phrase/speaker';
import { isUnknown } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import { personIn } from './person';

/** The subject of a sentence that attributes nothing by its first verb: who a later dropped subject may be. */
export function topicOf(p: Passage, sentence: Range): Range | undefined {
  let i = sentence.from;
  while (i < sentence.to && !p.isWord(i) && !p.opening(i)) i++;
  i = openerEnd(p, i);
  if (p.info(i)?.complementizer) i++;
  const turn = p.after(i, CLASS.turn);
  if (turn > i) i = p.isMark(turn, ',') ? turn + 1 : turn;
  i = circumstanceEnd(p, i, sentence.to);
  if (p.is(i, CLASS.preposition | CLASS.time)) return undefined;
  const subject = subjectAt(p, i);
  if (subject >= sentence.to || !startsNoun(p, subject) || !speaksOrIsNamed(p, subject))
    return undefined;
  const phrase = phraseAt(p, subject, sentence.to);
  const cut = (p.opening(subject)?.close ?? 0) >= phrase.to;
  return cut ? { from: subject + 1, to: phrase.to } : phrase;
}

/** Where the subject begins of a clause that begins at `i`: there, or after its verb. */
function subjectAt(p: Passage, i: number): number {
  return startsNoun(p, i) && !mayBeVerb(p, i) && !isSubject(p, i + 1) ? i : i + 1;
}

/** After what opens a clause, and a comma behind it. */
function openerEnd(p: Passage, from: number): number {
  const end = p.after(from, CLASS['clause-opener']);
  return end > from && p.isMark(end, ',') ? end + 1 : end;
}

/** A verb, or with a conjunction a noun that may be one (a student, and he demanded). */
function mayBeVerb(p: Passage, i: number): boolean {
  const { verb, cues, head } = p.info(i) ?? {};
  return (
    verb ||
    p.is(i, CLASS['plain-verb']) ||
    (head?.conjunction === true && cues?.some((c) => isFiniteForm(c.reading)) === true)
  );
}

/** A plural of people that only a subject can be, so that the word before it is its verb and no noun in construct. */
function isSubject(p: Passage, i: number): boolean {
  return p.isHumanPlural(i) && !p.isObliquePlural(i);
}

/** A circumstance before a comma may open a sentence, and words of time. */
function circumstanceEnd(p: Passage, from: number, to: number): number {
  if (!p.is(from, CLASS.preposition | CLASS.time) && !hasPreposition(p, from)) return from;
  for (let i = from; i < Math.min(to, from + LONGEST_OPENING); i++) {
    if (p.info(i)?.verb) break;
    if (p.isMark(i, ',')) return i + 1;
  }
  return p.after(from, CLASS.time);
}

const LONGEST_OPENING = 10;

/** A subject, with what its verb agrees with. */
export interface Told {
  readonly subject: Range;
  readonly verb: Agreement;
}

/** The subject of the last verb before `at` that plainly has one that `fits`: who a participle may go on from. */
export function subjectNear(
  p: Passage,
  from: number,
  at: number,
  fits: (found: Told) => boolean,
): Told | undefined {
  let first = from;
  while (first < at && !p.isWord(first)) first++;
  first = circumstanceEnd(p, openerEnd(p, first), at);
  for (let k = at - 2; k >= first; k--) {
    const described = describedBy(p, k, first);
    if (described && fits(described)) return described;
    if (!p.info(k)?.sureVerb && k > first && !opensClause(p, k)) continue;
    if (p.is(k, CLASS.preposition | CLASS.relative) || hasPreposition(p, k)) continue;
    if (p.quoteAround(k) >= 0 && p.quoteAround(k) !== p.quoteAround(at)) continue;
    const reading = p.info(k)?.cues.find((c) => isFiniteForm(c.reading));
    const i = k === first ? subjectAt(p, k) : k + 1;
    const info = p.info(i);
    if (!info || info.verb || info.complementizer) continue;
    const counted = p.is(i, CLASS.quantifier);
    if (counted && !mayCountPeople(p, i)) continue;
    if (info.event && !info.head) continue;
    if (!startsNoun(p, i) && (!isUnknown(p, i) || info.wide & CLASS.preposition)) continue;
    const one = !info.head && !counted && !personIn(p, { from: i, to: at });
    const subject = one ? { from: i, to: i + 1 } : phraseAt(p, i, at);
    const found = { subject, verb: reading?.reading.agreement ?? {} };
    if (fits(found)) return found;
  }
  return undefined;
}

/** A quantity of people, as far as can be told, or one of many. */
export function mayCountPeople(p: Passage, i: number): boolean {
  const one = p.info(i)?.agreement?.number === 's' && p.info(i + 1)?.article === true;
  return one || countsSpeakers(p, i) || p.isObliquePlural(i + 1);
}

/** A noun with a preposition joined is no verb. */
export function hasPreposition(p: Passage, k: number): boolean {
  const info = p.info(k);
  return Boolean(info?.joinedNoun || info?.head?.preposition || info?.preposition);
}

/** The people whom a relative clause that begins before the verb at `k` tells of, if it does. */
function describedBy(p: Passage, k: number, first: number): Told | undefined {
  const relative = p.info(k - 1)?.agreement;
  if (!p.is(k - 1, CLASS.relative) || relative?.number !== 'p') return undefined;
  for (let i = k - 2; i >= Math.max(first, k - LONGEST_DESCRIBED); i--) {
    if (p.info(i)?.head?.agreement.number !== 'p' && !p.isHumanPlural(i)) continue;
    if (!p.info(i - 1)?.article || p.info(i)?.conjunction)
      return { subject: { from: i, to: k - 1 }, verb: relative };
  }
  return undefined;
}

/** How many words before a relative clause whom it tells of may stand. */
const LONGEST_DESCRIBED = 6;

/** A word of which nothing is known, joined to the clause before or after a particle of verbs, and one who acts after it. */
export function opensClause(p: Passage, k: number): boolean {
  const info = p.info(k);
  const known = !info || info.article || info.head || info.classes || (info.event && !info.verb);
  if (known || !(canSpeak(p, k + 1) || isEverybody(p, k + 1))) return false;
  const comma = p.isMark(k - 1, ',') && p.mayHaveConjunction(k);
  return comma || p.is(k - 1, CLASS['verbal-particle']);
}

/** A quantity with the article: all of them. */
export function isEverybody(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.article || info.preposition || p.is(i, CLASS.quantifier)) return false;
  return (info.wide & CLASS.quantifier) !== 0;
}

/** The phrase of a subject that begins at `subject`, with the office of one who is named. */
export function phraseAt(p: Passage, subject: number, to: number): Range {
  return { from: subject, to: speakerEnd(p, subject, to) };
}

function speaksOrIsNamed(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.head) return info.head.kind !== 'document';
  return canSpeak(p, i) || (info?.article === true && !info.event && !info.classes);
}
