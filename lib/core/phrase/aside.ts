import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { opensAside } from './aside-opener';
import { closeOf, DASHES, LONGEST_BRACKETED } from './marks';
import { isAddressee, isAfterPost } from './outlet-told';
import { hasPronoun, isNameLike, isParticiple, isRelational } from './shape';
import { isLoneName, isSurname, mayBeName } from './unknown';

/** A venue noun is looked for in so many words after its preposition. */
const VENUE_REACH = 4;

/**
 * End of the circumstance that begins at `i` (time, occasion of speaking, addressee), or `i` where none does.
 * A circumstance runs to the next comma or to `to`, a time phrase to its last word of time.
 */
export function asideEnd(p: Passage, i: number, to: number): number {
  if (!opensAside(p, i)) return i;
  const end = circumstanceEnd(p, i, to);
  return end !== i && p.isBound(i - 1, p.text(i)) ? i : end;
}

/** Index after as many of these as follow each other. */
export function asidesEnd(p: Passage, from: number, to: number): number {
  const next = asideEnd(p, from, to);
  return next > from ? asidesEnd(p, next, to) : from;
}

function circumstanceEnd(p: Passage, i: number, to: number): number {
  if (p.is(i, CLASS.time) && !p.opening(i - 1) && !isTitled(p, i) && !isOfParticiple(p, i))
    return timeEnd(p, i, to);
  if (p.is(i, CLASS.turn)) return p.after(i, CLASS.turn);
  if (p.is(i, CLASS.aside) && p.isMark(i - 1, ',')) return commaAfter(p, i, to);
  if (isInterposed(p, i)) return Math.min(p.after(i, CLASS['clause-opener']), to);
  const told = toldEnd(p, i);
  const place = p.isNeutral(p.text(i)) && p.info(i - 1)?.article;
  const whose = told && isWhose(p, i, told);
  if (told && !place && !whose && !p.is(i + 2, CLASS.body)) return Math.min(told, to);
  if (p.is(i, CLASS.preposition) && !p.is(i, CLASS.occasion)) {
    if (p.is(i + 1, CLASS.time)) return timeEnd(p, i + 1, to);
    if (p.isNumber(i + 1) && p.is(i + 2, CLASS.time)) return timeEnd(p, i + 2, to);
    if (isYear(p, i + 1)) return Math.min(i + 2, to);
  }
  const day = dayOf(p, i, to);
  if (day > i) return timeEnd(p, day, to);
  if (bringsVenue(p, i, to) || p.is(i, CLASS.occasion) || isAddressee(p, i))
    return commaAfter(p, i, to);
  return i;
}

/** Whether a phrase that opens clauses elsewhere stands between commas (X, on the other hand, said). */
export function isInterposed(p: Passage, i: number): boolean {
  if (!p.isMark(i - 1, ',') || !p.is(i, CLASS['clause-opener'])) return false;
  const end = p.after(i, CLASS['clause-opener']);
  return end > i + 1 && p.isMark(end, ',') && !p.info(end - 1)?.complementizer;
}

/** What a body is by a participle, or a post before the name of who holds it, belongs to a name in marks (the company that owns "X", the director general of "X" Y). */
function isWhose(p: Passage, i: number, end: number): boolean {
  const { head } = p.info(i - 2) ?? {};
  if (!head?.article || !p.info(i - 1)?.article) return false;
  const one = head.agreement.number === 's' && !p.is(i + 2, CLASS.outlet);
  if (head.kind === 'organization') return one && isParticiple(p, i - 1);
  if (!head.role) return false;
  // An outlet of which nothing is known has the article.
  if (one && isAfterPost(p, i) && !p.info(i + 2)?.article) return true;
  return p.is(end, CLASS['given-name']) || (mayBeName(p, end) && mayBeName(p, end + 1));
}

/** Index after a lone preposition and the name in marks or brackets that it goes with (told "the Sun"). */
export function toldEnd(p: Passage, i: number): number | undefined {
  if (!p.isLonePreposition(i)) return undefined;
  const close = p.opening(i + 1)?.close;
  if (close) return close + 1;
  const bracket = closeOf(p, i + 1, i + LONGEST_BRACKETED);
  return bracket > i + 1 ? bracket + 1 : undefined;
}

/** It tells how a participle and its preposition are meant (not recognized by it officially). */
function isOfParticiple(p: Passage, i: number): boolean {
  return isOwnedPreposition(p, i - 1) && p.info(i - 2)?.article === true;
}

/** A word of time after a title is a name; after one that is a role too, only where more of the name follows. */
function isTitled(p: Passage, i: number): boolean {
  if (!p.is(i - 1, CLASS.title)) return false;
  if (!p.info(i - 1)?.head?.article || p.is(i + 1, CLASS['given-name'])) return true;
  const next = p.info(i + 1);
  return !p.info(i)?.article && next?.article === true && !next.preposition;
}

function timeEnd(p: Passage, i: number, to: number): number {
  let end = i;
  while (end < to) {
    const next = p.after(end, CLASS.time);
    if (next > end) end = next;
    else if (p.isNumber(end) || p.text(end) === '/' || (end > i && isPresent(p, end))) end++;
    else if (p.isMark(end, '(') && p.is(end + 1, CLASS.time)) end++;
    else if (p.isMark(end, ')') && end > i) end++;
    else break;
  }
  return end;
}

/** After a word of time an adjective that tells which it is (the present July). */
function isPresent(p: Passage, i: number): boolean {
  const info = p.info(i);
  const time = p.isMark(i - 1, ')') ? i - 2 : i - 1;
  if (!info?.article || info.head || info.preposition || !p.is(time, CLASS.time)) return false;
  return (info.wide & CLASS.vague) !== 0 && isRelational(p, i);
}

/** A number of four digits, and nothing that it could count. */
function isYear(p: Passage, i: number): boolean {
  if (!p.isNumber(i) || p.text(i).length !== 4) return false;
  const next = p.info(i + 1);
  return !next || next.complementizer !== undefined || p.is(i + 1, CLASS.preposition);
}

/** Which day of what has at most so many words (the twenty-eighth). */
const LONGEST_DAY = 2;

/** Where the word of time begins of which a day is told after a preposition (on the fifth of June), or `i`. */
function dayOf(p: Passage, i: number, to: number): number {
  if (!p.is(i, CLASS.preposition) || !p.info(i + 1)?.article) return i;
  for (let k = i + 2; k <= i + 1 + LONGEST_DAY && k + 1 < to; k++)
    if (p.isOrigin(k)) return p.is(k + 1, CLASS.time) && !p.info(i + 1)?.head ? k + 1 : i;
  return i;
}

function bringsVenue(p: Passage, i: number, to: number): boolean {
  if (!p.is(i, CLASS.preposition) || p.is(i, CLASS.negator)) return false;
  if (p.endsItem(i, CLASS.quantifier)) return false;
  if (isNameLike(p, i) && p.is(i + 1, CLASS.preposition)) return false;
  for (let k = i + 1; k < Math.min(to, i + 1 + VENUE_REACH); k++) {
    if (!p.isWord(k) || (k > i + 1 && p.is(k, CLASS.preposition))) return false;
    if (k > i + 1 && p.info(k - 1)?.article && p.info(k)?.head?.article === false) return false;
    if (k > i + 1 && isBeyondPhrase(p, k)) return false;
    const described = k === i + 3 && isOpen(p, i + 1) && isOpen(p, i + 2);
    if ((k === i + 2 || described) && isOwnedPreposition(p, k)) return true;
    if (p.is(k, CLASS.venue) || (k === i + 1 && p.is(k, CLASS.time))) return true;
    const first = k === i + 1 || p.is(k - 1, CLASS.quantifier | CLASS.demonstrative);
    if (first && isKnownVenue(p, k, to)) return true;
  }
  return false;
}

/** A noun or adjective without the article, and nobody who speaks (in urgent news of theirs). */
function isOpen(p: Passage, i: number): boolean {
  const info = p.info(i);
  return info !== undefined && !info.article && !info.head && !info.verb && !hasPronoun(p, i);
}

/** A deed without the article after a complete phrase is in construct with nothing before it (asked of the schools the suspension of). */
function isBeyondPhrase(p: Passage, k: number): boolean {
  const info = p.info(k);
  if (!info?.event || info.article || info.preposition || !p.is(k, CLASS.event)) return false;
  return p.info(k - 1)?.article === true || hasPronoun(p, k - 1);
}

/** The statement or press conference that the text has spoken of: people take part in one, an adjective makes it a body but after a name. */
function isKnownVenue(p: Passage, k: number, to: number): boolean {
  if (!p.info(k)?.article || !((p.info(k)?.wide ?? 0) & CLASS.venue)) return false;
  if (p.isHumanPlural(k - 2) || (p.info(k - 2)?.head?.role && k + 1 >= to)) return false;
  const next = p.info(k + 1);
  const more = CLASS.quantifier | CLASS.relative;
  const named = isLoneName(p, k - 2) && isPartOfName(p, k - 3) && !p.is(k, CLASS.body);
  return named || k + 1 >= to || !next?.article || next.head !== undefined || p.is(k + 1, more);
}

function isPartOfName(p: Passage, i: number): boolean {
  return p.is(i, CLASS['given-name']) || isSurname(p, i) || mayBeName(p, i);
}

/** Whether the word is a preposition with a pronoun (in a note of theirs). */
export function isOwnedPreposition(p: Passage, k: number): boolean {
  const info = p.info(k);
  if (!info || p.is(k, CLASS.preposition) || !p.mayHavePreposition(k)) return false;
  return info.text.length <= 4 && (info.wide & CLASS.preposition) !== 0;
}

/** Index after words that mean all that was told, with a relative (a thing that); undefined where none begin at `i`. */
export function relativeEnd(p: Passage, i: number): number | undefined {
  const end = p.after(i, CLASS.subordinator);
  return end > i + 1 && p.is(end - 1, CLASS.relative) ? end : undefined;
}

/** After a comma a word for all that was told with a relative, or a free relative, with no preposition to it, tells what came of what stands before (, which led to), unless somebody calls it so. */
export function isOutcome(p: Passage, i: number): boolean {
  if (!p.isMark(i - 1, ',') || p.is(i, CLASS.preposition) || p.mayHavePreposition(i)) return false;
  if (relativeEnd(p, i) !== undefined) return true;
  if (p.info(i + 1)?.cues.some((c) => isFiniteForm(c.reading))) return false;
  return p.is(i, CLASS['free-relative']);
}

/** The first comma from `i` on, or `to`. */
export function commaAfter(p: Passage, i: number, to: number): number {
  for (let k = i; k < to; k++) if (p.isMark(k, ',')) return k;
  return to;
}

/** The comma after what begins at `i` between commas, or `i`. */
export function enclosedEnd(p: Passage, i: number, end: number): number {
  const close = p.isMark(i - 1, ',') ? commaAfter(p, i, end) : end;
  return close < end ? close : i;
}

/** A description between commas has at most so many words. */
const LONGEST_DESCRIPTION = 14;

/** Before the clause that tells of a subject between commas straight before its verb, or the verb. */
export function toldApartStart(p: Passage, from: number, verb: number): number {
  if (!p.isMark(verb - 1, ',')) return verb;
  let i = verb - 1;
  while (i > from && !p.isMark(i - 1, ',')) i--;
  return i > from + 1 && isToldApart(p, i) ? i - 1 : verb;
}

/** Whether a clause with its own verb begins straight after a comma (an official, speaking on condition of anonymity; one of them, and he is called X). */
function isToldApart(p: Passage, i: number): boolean {
  const { conjunction, complementizer, head, verb, cues = [] } = p.info(i) ?? {};
  if (!p.isMark(i - 1, ',') || complementizer || head) return false;
  if (conjunction) return p.looksImperfect(i) && !p.info(i + 1)?.complementizer;
  return verb === true || cues.some(({ reading }) => reading.form === 'perfect');
}

/** The comma after a clause of its own that begins straight after one, with its verb (an official, speaking on condition of anonymity,), or `i`. */
export function descriptionEnd(p: Passage, i: number, to: number): number {
  if (!isToldApart(p, i) || p.info(i)?.conjunction) return i;
  const close = commaAfter(p, i, Math.min(to, i + LONGEST_DESCRIPTION));
  return p.isMark(close, ',') ? close : i;
}

/** After a dash a pronoun with a conjunction tells what the one before it is (X - and it is a firm of -). */
export function isAddedAfterDash(p: Passage, i: number): boolean {
  return p.isMark(i, DASHES) && p.is(i + 1, CLASS.pronoun) && p.info(i + 1)?.conjunction === true;
}
