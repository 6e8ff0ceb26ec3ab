import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { asideEnd, commaAfter, descriptionEnd } from './aside';
import { DASHES } from './marks';
import { headAt } from './named/head';
import { personIn } from './named/person';
import { canSpeak, isClosed, startsNoun } from './noun';
import { isAddressee } from './outlet-told';
import { isRelational } from './shape';
import { oneEnd } from './speaker';
import { isLoneName, mayBeName } from './unknown';

/**
 * What parts the subject that begins at `from` from the object of the same verb, by marks and circumstances alone:
 * the first token of it, and the first of the object. Undefined: nothing does.
 * @param needed the verb is hardly without an object
 */
export function partedObject(
  p: Passage,
  from: number,
  to: number,
  verb: Agreement,
  needed: boolean,
): Range | undefined {
  const speaks = canSpeak(p, headAt(p, { from, to })) || p.is(from, CLASS.demonstrative);
  if (!speaks && !isLoneName(p, from)) return undefined;
  for (let i = from + 1; i < to; i++) {
    const close = p.opening(i)?.close;
    if (close) {
      if (isOwnName(p, from, i, needed) || close >= to) i = close;
      else return { from: i, to: i };
      continue;
    }
    const venue = p.is(i, CLASS.preposition) && asideEnd(p, i, to) > i ? venueEnd(p, i, to) : i;
    if (venue > i) return venue < to ? { from: i, to: venue } : undefined;
    const added = p.isMark(i, ',') ? addedEnd(p, i + 1, to) : undefined;
    if (added) return { from: added, to: added + 1 };
    if (!p.isMark(i, ',') || i + 1 >= to) continue;
    const apposed = apposedEnd(p, from, i + 1, to);
    if (apposed > i + 1)
      return begins(p, apposed + 1, to) ? { from: apposed, to: apposed + 1 } : undefined;
    const told = descriptionEnd(p, i + 1, to);
    if (told > i + 1 && told + 1 < to && startsNoun(p, told + 1))
      return { from: told, to: told + 1 };
    if (isObject(p, from, i + 1, to, verb) || isAnotherBody(p, from, i + 1, to, needed))
      return { from: i, to: i + 1 };
  }
  return undefined;
}

/**
 * The comma after what is added between commas from `from` on to one who speaks: a name or what belongs to them, where a
 * noun follows (the director, X, the results), or a relative clause. Undefined: nothing is.
 */
export function addedEnd(p: Passage, from: number, to: number): number | undefined {
  const comma = commaAfter(p, from, to);
  if (comma + 1 >= to) return undefined;
  if (p.is(from, CLASS.relative)) return comma;
  if (!startsNoun(p, comma + 1)) return undefined;
  for (let i = from; i < comma; i++)
    if (p.info(i)?.sureVerb || p.info(i)?.complementizer) return undefined;
  return personIn(p, { from, to: comma }) || p.mayHavePreposition(from) ? comma : undefined;
}

/** A subject before an object in marks has at most so many words. */
const SHORT = 4;

/** The marks are around a name of the subject: straight after its head, where the subject cannot end yet, or the short one of a body. */
function isOwnName(p: Passage, from: number, open: number, needed: boolean): boolean {
  if (open > from + SHORT || (!needed && p.info(from)?.head?.role === false)) return true;
  return open === from + 1 || !isClosed(p, open - 1) || p.info(open - 1)?.head !== undefined;
}

/** Where a noun phrase begins after the occasion of speaking that begins at `i`: after its comma, or with the first definite word that is not its own. */
function venueEnd(p: Passage, i: number, to: number): number {
  const comma = p.isMark(i - 1, ',') ? commaAfter(p, i, to) : to;
  if (comma < to) return comma + 1;
  let k = i + 1;
  while (k < to && !p.is(k, CLASS.venue)) k++;
  k++;
  if (!p.info(k)?.article && isRelational(p, k)) k++;
  for (; k < to; k++) {
    if (isAddressee(p, k)) {
      k = oneEnd(p, k, to) - 1;
      continue;
    }
    if (p.isMark(k, ',')) return k + 1;
    const close = p.opening(k)?.close;
    if (close && close < to) {
      k = close;
      continue;
    }
    if (startsNoun(p, k) && !p.is(k - 1, CLASS.preposition)) return k;
  }
  return to;
}

/** After a comma stands another than the subject: of the other gender, a second name, or what is no name or office of one. */
function isObject(p: Passage, from: number, i: number, to: number, verb: Agreement): boolean {
  if (!startsNoun(p, i) || asideEnd(p, i, to) > i) return false;
  if (p.isObliquePlural(i) || p.isNumber(i)) return true;
  const head = p.info(i)?.head;
  const { gender } = head?.agreement ?? {};
  if (head?.role) {
    if (gender !== undefined && verb.gender !== undefined && gender !== verb.gender) return true;
    if (!head.article || !personIn(p, { from, to: i - 1 })) return false;
    return personIn(p, { from: i, to }) !== undefined;
  }
  if (!head) return personIn(p, { from, to: i - 1 }) !== undefined;
  const own = p.info(headAt(p, { from, to }))?.head;
  return !head.article && (own?.role || own?.kind === 'group');
}

const begins = (p: Passage, i: number, to: number): boolean =>
  i < to && startsNoun(p, i) && !p.info(i)?.head?.conjunction;

/** The comma after what a comma adds to a body by the noun of its sort, or by another before whom the verb is about (the company X, the giant of the trade, Y), or `i`. */
function apposedEnd(p: Passage, from: number, i: number, to: number): number {
  const own = p.info(headAt(p, { from, to }));
  const added = p.info(i);
  if (own?.head?.kind !== 'organization' || own.head.role || !added?.head?.article) return i;
  const comma = commaAfter(p, i, to);
  const one = added.head.role || added.head.agreement.number !== 's';
  return added.stem === own.stem || (!one && begins(p, comma + 1, to)) ? comma : i;
}

/** After a comma a body with the article, or several, stand beside a person or a body: between commas only where the verb needs an object. */
function isAnotherBody(p: Passage, from: number, i: number, to: number, needed: boolean): boolean {
  const head = p.info(i)?.head;
  if (!head || head.role || head.preposition || head.conjunction) return false;
  if (!head.article && head.agreement.number !== 'p') return false;
  if (!needed && p.isMark(to, ',')) return false;
  const first = p.info(headAt(p, { from, to }))?.head;
  if (first?.role || first?.kind === 'organization') return true;
  return personIn(p, { from, to: i - 1 }) !== undefined;
}

/** Index of the comma after a name of two words or more that holds an office, which a comma ends too; `from` where none is. */
function nameBetween(p: Passage, from: number, to: number): number {
  const office = p.info(from - 2);
  if (!office?.article && !office?.head?.pronoun) return from;
  let i = from;
  while (i < to && (p.is(i, PERSON_NAME) || mayBeName(p, i))) i++;
  return i > from + 1 && i < to && p.isMark(i, ',') ? i : from;
}

/** Index after the office that stands between commas from `i` on (X, head of Y,), or `i`. */
export function pastOffice(p: Passage, i: number, to: number): number {
  const head = p.isMark(i, ',') ? p.info(i + 1)?.head : undefined;
  if (!head?.role || head.preposition || head.conjunction || head.agreement.number !== 's')
    return i;
  const comma = commaAfter(p, i + 1, to);
  for (let k = i + 2; k < comma; k++)
    if (p.info(k)?.sureVerb || p.info(k)?.complementizer || p.is(k, CLASS.relative)) return i;
  return comma < to ? comma + 1 : i;
}

/** Index after what stands between dashes or is told between commas with a verb of its own (an official, who asked not to be named), or `i`. */
export function apartEnd(p: Passage, i: number, to: number): number {
  if (p.isMark(i, ',')) {
    const comma = Math.max(descriptionEnd(p, i + 1, to), nameBetween(p, i + 1, to));
    return comma > i + 1 ? comma + 1 : i;
  }
  if (!p.isMark(i, DASHES) || (p.isHyphened(i + 1) && !p.token(i).spaced)) return i;
  for (let k = i + 1; k < to; k++) if (p.isMark(k, DASHES)) return k + 1;
  return i;
}

/** At the comma before what is told of the one who speaks, its end where one of the prepositions follows straight after that (the minister, a friend of the king, of …), or `i`. */
export function describedEnd(
  p: Passage,
  i: number,
  end: number,
  prepositions: readonly string[],
): number {
  if (!p.isMark(i, ',')) return i;
  const close = commaAfter(p, i + 1, end);
  return close < end && prepositions.includes(p.text(close + 1)) ? close : i;
}
