import { CLASS } from '../../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../../cues/named';
import { isFiniteForm } from '../../cues/readings';
import type { Agreement } from '../../lexicon';
import type { Passage } from '../../passage';
import type { Range } from '../../text/sentences';
import { DASHES } from '../marks';
import { canSpeak, countsSpeakers, isMarked, startsNoun } from '../noun';
import { speakerEnd } from '../speaker';
import { isSurname, mayBeName } from '../unknown';
import { namedHolder } from './holder';

/** The subject of a sentence that attributes nothing by its first verb: who a later dropped subject may be. */
export function topicOf(p: Passage, sentence: Range): Range | undefined {
  const subject = firstSubject(p, sentence);
  if (subject === undefined || !speaksOrIsNamed(p, subject)) return undefined;
  const phrase = phraseAt(p, subject, sentence.to);
  const cut = (p.opening(subject)?.close ?? 0) >= phrase.to;
  return cut ? { from: subject + 1, to: phrase.to } : phrase;
}

/** Who wrote it or where a picture comes from: an outlet alone, or whoever has a dash joined. */
function isCredit(p: Passage, from: number, to: number): boolean {
  let i = from;
  while (i < to && p.isWord(i)) i++;
  if (p.isMark(i, DASHES) && !p.token(i).spaced) return !p.isHyphened(i + 1);
  for (let k = i; k < to; k++) if (p.isWord(k)) return false;
  return p.after(from, CLASS.outlet) === i;
}

/**
 * Whether a phrase names nobody who could speak later: it begins with a preposition, or with a word of which nothing is
 * known and that is in construct with a noun.
 */
export function isNobodyToldOf(p: Passage, { from, to }: Range): boolean {
  const info = p.info(from);
  if (p.is(from, CLASS.preposition)) return true;
  if (!info || info.head || p.is(from, PERSON_NAME | BODY_NAME)) return false;
  if (info.wide & CLASS.preposition || p.isJoinedToName(from)) return true;
  if (to <= from + 1 || !mayBeName(p, from) || p.isHumanPlural(from)) return false;
  const next = p.info(from + 1);
  return next?.article === true && !next.preposition && !isSurname(p, from + 1);
}

/** Where the subject of a sentence begins, whatever it is, that is its first word or follows that. */
export function firstSubject(p: Passage, sentence: Range): number | undefined {
  let i = sentence.from;
  while (i < sentence.to && !p.isWord(i) && !isMarked(p, i)) i++;
  i = openerEnd(p, i);
  if (p.info(i)?.complementizer) i++;
  const turn = p.after(i, CLASS.turn);
  if (turn > i) i = p.isMark(turn, ',') ? turn + 1 : turn;
  i = circumstanceEnd(p, i, sentence.to);
  if (p.is(i, CLASS.preposition | CLASS.time)) return undefined;
  const subject = subjectAt(p, i);
  const begins = startsNoun(p, subject) || p.info(subject)?.foreign;
  if (subject >= sentence.to || !begins) return undefined;
  return isCredit(p, p.opening(subject) ? subject + 1 : subject, sentence.to) ? undefined : subject;
}

/** Where the subject begins of a clause that begins at `i`: there, or after its verb. */
function subjectAt(p: Passage, i: number): number {
  const noun = startsNoun(p, i) && !mayBeVerb(p, i) && !isSubject(p, i + 1);
  return noun && !isVerbLikeName(p, i) ? i : i + 1;
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
    tellsOne(p, i) ||
    (head?.conjunction === true && cues?.some((c) => isFiniteForm(c.reading)) === true)
  );
}

/** A given name that ends as a verb does, before a woman or a body: that one's verb. */
function isVerbLikeName(p: Passage, i: number): boolean {
  const feminine = p.info(i + 1)?.head?.agreement.gender === 'f';
  return feminine && p.is(i, CLASS['given-name']) && p.shapes.feminineVerb.test(p.text(i));
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

/** A verb of telling that is a quantity too, before the name of one: nobody counts him (brought out X, for the most prominent). */
function tellsOne(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.quantifier) || !p.is(i + 1, PERSON_NAME)) return false;
  return p.info(i)?.cues.some((c) => isFiniteForm(c.reading)) ?? false;
}

/** A quantity of people, as far as can be told, or one of many. */
export function mayCountPeople(p: Passage, i: number): boolean {
  if (tellsOne(p, i)) return false;
  const one = p.info(i)?.agreement?.number === 's' && p.info(i + 1)?.article === true;
  return one || countsSpeakers(p, i) || p.isObliquePlural(i + 1);
}

/** A noun with a preposition joined is no verb. */
export function hasPreposition(p: Passage, k: number): boolean {
  const info = p.info(k);
  return Boolean(info?.joinedNoun || info?.head?.preposition || info?.preposition);
}

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

/** The phrase of a subject that begins at `subject`, with the office of one who is named, however long that is. */
export function phraseAt(p: Passage, subject: number, to: number): Range {
  const end = speakerEnd(p, subject, to);
  const holder = p.isWord(end) ? namedHolder(p, subject) : undefined;
  return { from: subject, to: Math.max(end, holder && holder.to <= to ? holder.to : 0) };
}

function speaksOrIsNamed(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.head) return info.head.kind !== 'document';
  return (
    canSpeak(p, i) || info?.foreign || (info?.article === true && !info.event && !info.classes)
  );
}
