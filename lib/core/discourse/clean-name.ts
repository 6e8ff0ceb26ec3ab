import { CLASS } from '../cues/compiled';
import { LISTED_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { anonymityEnd } from '../phrase/anonymity';
import { datedEnd } from '../phrase/dated';
import { PARTING } from '../phrase/marks';
import { personIn } from '../phrase/named/person';
import { governedLength } from '../phrase/named/stem';
import { isClosed } from '../phrase/noun';
import { describesWho } from '../phrase/relative-clause';
import { hasPronoun, isLongPreposition, isParticiple, isRelational } from '../phrase/shape';
import { tellsOffice, tellsWho } from '../phrase/subject-parts';
import { isUnknown, mayBeName } from '../phrase/unknown';
import { remembered } from '../remembered';
import type { Range } from '../text/sentences';
import { EDGE } from '../token';
import { isBody } from './body-name';

/** The phrase without what is no part of the name: a bracket, a relative clause. */
export const nameOnly = remembered((p, range): Range => {
  return withoutAge(
    p,
    withoutCircumstance(p, withoutClause(p, withoutAnonymity(p, withoutBrackets(p, range)))),
  );
});

/** That he would not be named is no part of what somebody unnamed is called. */
function withoutAnonymity(p: Passage, { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++)
    if (anonymityEnd(p, i, to) > i) return { from, to: p.isMark(i - 1, PARTING) ? i - 1 : i };
  return { from, to };
}

/** When, where or about what something was said or done is no part of what a body is called: a long preposition after its name is complete, which no word before it goes on with, or when a document or an outlet came out, unless one word alone is left. */
function withoutCircumstance(p: Passage, { from, to }: Range): Range {
  for (let i = from + 3; i < to; i++) if (datedEnd(p, from, i, to) > i) return { from, to: i - 1 };
  if (!isBody(p, from)) return { from, to };
  for (let i = from + 1; i < to && !p.is(i, CLASS.relative); i++) {
    i = p.opening(i)?.close ?? i;
    if (leadsAway(p, i)) return { from, to: i };
  }
  return { from, to };
}

function leadsAway(p: Passage, i: number): boolean {
  if (!isLongPreposition(p, i) || !isClosed(p, i - 1) || p.is(i - 1, CLASS.preposition))
    return false;
  return !p.info(i - 1)?.event && !isParticiple(p, i - 1) && !p.isBound(i - 1, p.text(i));
}

/** How old one is, told by a word with the article and a number, is no part of what one is called (the writer, aged 73). */
function withoutAge(p: Passage, { from, to }: Range): Range {
  const role = p.info(from)?.head?.role && p.info(from)?.article;
  for (let i = from + 1; role && i < to && p.info(i)?.article; i++) {
    const number = p.is(i + 1, CLASS.preposition) ? i + 3 : i + 1;
    if (p.isNumber(number)) return { from, to: i };
  }
  return { from, to };
}

/** The name as it is written in full: with the clause that says who is meant, where the phrase has no name of a person or state. */
export function wholeName(p: Passage, range: Range): Range {
  const { from, to } = nameOnly(p, range);
  const named =
    p.is(from, CLASS.polity) ||
    (to === from + 1 ? mayBeName(p, from) : isBody(p, from)) ||
    personIn(p, { from, to });
  return !named && restricts(p, to) ? withoutBrackets(p, range) : { from, to };
}

/** A clause begins that says who is meant: a relative one with no comma before it, or one with an office. */
function restricts(p: Passage, i: number): boolean {
  return p.is(i, CLASS.relative) || tellsOffice(p, i + 1);
}

/** A bracket at the end (an age, an abbreviation) is no part of the name. */
function withoutBrackets(p: Passage, range: Range): Range {
  if (!p.isMark(range.to - 1, ')')) return range;
  for (let k = range.to - 1; k > range.from; k--) {
    if (p.isMark(k, '('))
      return isNoName(p, k + 1, range.to - 1) ? { from: range.from, to: k } : range;
  }
  return range;
}

/** A number, or one adjective without the article, as of what sort a body is. */
function isNoName(p: Passage, from: number, to: number): boolean {
  if (p.isNumber(from)) return true;
  return to === from + 1 && isRelational(p, from) && !p.info(from)?.article;
}

/** A state is named by its name alone; a relative clause is no part of a name, unless only one word stands before it that is no name; nor is what a comma sets off after a body, or after the office alone of one who has been named. */
function withoutClause(p: Passage, { from, to }: Range): Range {
  const state = p.after(from, CLASS.polity);
  if (state > from && state < to && p.isWord(state) && !p.mayHaveConjunction(state))
    return { from, to: state };
  const head = p.info(from)?.head;
  if (head?.role && head.article && p.isMark(from + 1, PARTING) && !personIn(p, { from, to }))
    return { from, to: from + 1 };
  const body = isBody(p, from);
  const one = head?.role || head?.kind === 'anonymous' || body;
  const named = (one && head?.article) || mayBeName(p, from) || p.is(from, CLASS['given-name']);
  for (let i = from + (named ? 1 : 2); i < to; i++) {
    const parted = p.isMark(i - 1, PARTING);
    const told = body && parted && tellsOfBody(p, i);
    const clause = p.is(i, CLASS.relative) || (tellsWho(p, from, i) && !identifies(p, from, i));
    const aside = p.isMark(i - 1, ',') && (p.isNumber(i) || isDescribed(p, from, i));
    if (!told && !clause && !aside) continue;
    const end = parted ? i - 1 : i;
    return named || parted || end - from > 1 ? { from, to: end } : { from, to };
  }
  return { from, to };
}

/** A pronoun and the one office that somebody named holds, one of some, or where he is from (X, and he is head of the Y): no office that many hold. */
function identifies(p: Passage, from: number, i: number): boolean {
  const head = p.info(i + 1)?.head;
  const only = head?.role && !head.article && !head.pronoun && p.info(i + 2)?.article;
  const home = p.info(i + 2)?.head?.kind === 'organization' || p.is(i + 2, CLASS.polity);
  if (!only && !describesWho(p, i + 1) && !(home && p.isOrigin(i + 1))) return false;
  return personIn(p, { from, to: p.isMark(i - 1, PARTING) ? i - 1 : i }) !== undefined;
}

/** What describes a body, or somebody who is not named, is no part of the name. */
function isDescribed(p: Passage, from: number, i: number): boolean {
  return describesWho(p, i) && !personIn(p, { from, to: i - 1 });
}

/** After a comma an adjective, the office of one in whose name the body is, or something of its own (and its seat is in): what is told of it. */
function tellsOfBody(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.head) return info.head.role && !info.head.conjunction;
  if (p.mayHaveConjunction(i) && hasPronoun(p, i)) return true;
  return info?.article === true && !p.mayHaveConjunction(i);
}

/** Signs on letters. */
const SIGNS = /\p{M}/gu;

/** What hardly any name is written with. */
const UNCLEAN = /[#\uff03/_\u0640\p{Cf}]|\s\s|[^\S ]/u;
/** What it is shown without: signs of a keyword and of direction, strokes between letters. */
const UNSHOWN = /[#\uff03\p{Cf}]|\/(?=\s)|(?<=[\p{L}\p{M}])\u0640+(?=\p{L})/gu;
/** Strokes that join a word to a sign or a number after it. */
const JOINING = /\u0640*$/;

/** The phrase as written, without the clitics of its first word. */
export function cleanName(p: Passage, range: Range, text: string): string {
  const first = p.token(range.from);
  const closes = p.closing(range.to)?.open ?? -1;
  const last = p.token(closes >= range.from ? range.to : range.to - 1);
  if (first === EDGE || last === EDGE) return '';
  const [joining = ''] = JOINING.exec(text.slice(first.start, first.end)) ?? [];
  const rest = text.slice(first.end, last.end);
  const name = withoutClitics(p, range.from) + joining + rest;
  return UNCLEAN.test(name) ? name.replace(UNSHOWN, '').replace(/[\s_]+/g, ' ') : name;
}

/** What is written joined before the word of a name (and), as `cleanName` leaves it out. */
function cliticsOf(p: Passage, i: number): string {
  const raw = p.raw(i);
  return raw.slice(0, Math.max(0, raw.length - withoutClitics(p, i).length));
}

/** What joins the name at `i` to another: the same, and the first letter of a word of which nothing is known. */
export function joinedBy(p: Passage, i: number): string {
  return cliticsOf(p, i) || (isUnjoined(p, i) ? p.raw(i).charAt(0) : '');
}

/** A name of which nothing is known keeps the letter that joins it. */
export function isUnjoined(p: Passage, i: number): boolean {
  return p.mayHaveConjunction(i) && isUnknown(p, i) && !cliticsOf(p, i);
}

const NAMES = LISTED_NAME | CLASS.quantifier;

/** What follows is a noun in construct with the word (the committee of safety): no adjective and no name. */
function governsNext(p: Passage, i: number): boolean {
  const next = p.info(i + 1);
  if (!next || next.preposition || p.is(i + 1, PERSON_NAME | CLASS.preposition)) return false;
  return next.article ? !isRelational(p, i + 1) : next.event || next.head !== undefined;
}

function withoutClitics(p: Passage, i: number): string {
  const info = p.info(i);
  if (!info) return p.raw(i);
  // Letters are counted without what stands on them.
  const raw = info.text.length === p.raw(i).length ? p.raw(i) : p.raw(i).replace(SIGNS, '');
  const cut = (info.head?.conjunction ? 1 : 0) + (info.head?.preposition.length ?? 0);
  if (info.article && info.preposition) {
    const stem = raw.slice(raw.length - info.stem.length);
    // The article is not seen between the preposition and the same letter (for the committee, for a committee of).
    const swallowed = raw.length - stem.length === info.preposition.length;
    return swallowed && governsNext(p, i) ? stem : p.articleOf(i) + stem;
  }
  if (cut) return raw.slice(cut);
  const governed = governedLength(p, i);
  if (governed) return raw.slice(governed);
  const parent = p.isToNamed(i, CLASS['name-part']) && p.is(i + 1, CLASS['given-name']);
  if (parent || p.isToNamed(i, NAMES)) return raw.slice(1);
  const everybody = info.article && (info.wide & CLASS.quantifier) !== 0;
  return info.conjunction && (info.classes || everybody) ? raw.slice(1) : p.raw(i);
}
