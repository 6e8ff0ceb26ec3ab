import { CLASS, type Head } from '../cues/compiled';
import { LISTED_NAME, PERSON_NAME } from '../cues/named';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { isWork } from '../phrase/described-head';
import { isTextOf } from '../phrase/in-text';
import { isOneOf, isPlural, isTwoOf } from '../phrase/named/agreement';
import { ownsText } from '../phrase/named/author';
import { headAt } from '../phrase/named/head';
import { isAnybody, personIn } from '../phrase/named/person';
import { canSpeak, isSayingNoun, isWhose } from '../phrase/noun';
import {
  endsFemininePlural,
  hasPronoun,
  isAccusative,
  isFeminine,
  isNameLike,
  isObliqueConstruct,
  isRelational,
} from '../phrase/shape';
import { mayBeName } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { nameInMarks } from './body-name';

/** What sort of source a written phrase is. `verb`: what its verb agrees with, for names that nobody knows. */
export function kindOf(p: Passage, range: Range, verb: Agreement): Kind {
  const from = headAt(p, range);
  const kind = kindFrom(p, range, from, verb);
  return isOneOf(p, range.from, from) ? kindOfOne(p, range, from, kind) : kind;
}

/** One of several who are nothing known: unnamed, of a body where that is said (one of the staff in X). */
function kindOfOne(p: Passage, { to }: Range, from: number, kind: Kind): Kind {
  if (p.info(from)?.head && kind !== 'group') return kind;
  let i = from;
  while (i < to && !p.is(i, CLASS.preposition)) i++;
  return i + 1 < to && p.info(i + 1)?.head?.kind === 'organization' ? 'official' : 'anonymous';
}

function kindFrom(p: Passage, range: Range, from: number, verb: Agreement): Kind {
  const head = p.info(from)?.head ?? p.accusativeHead(from);
  if (from > range.from && isPartOfMany(p, from)) return 'group';
  if (head?.kind === 'anonymous' && !p.info(from)?.head && isTwoOf(p, from)) return 'group';
  if (head?.kind === 'anonymous' && isObliqueConstruct(p, from)) return 'group';
  const place = p.is(from + 1, CLASS.polity);
  const described = from + 1 < range.to && !place && p.isIndefiniteObject(from + 1);
  if (head?.role && described && !p.info(from)?.article) return head.kind;
  const titled = p.is(from, CLASS.title);
  if (titled && head?.sort && isAdjective(p, from + 1)) return head.kind;
  if (titled && isBareTitle(p, from, range.to)) return isAnybody(head) ? head.kind : 'official';
  if ((head?.role || titled) && personIn(p, range)) return 'person';
  if (head?.kin && isOfNamed(p, from, range.to)) return 'person';
  if (p.isNamed(from, CLASS.outlet)) return 'media';
  if (p.isNamed(from, CLASS.polity | CLASS.body) || isWhose(p, from)) return 'organization';
  if (head?.kind === 'anonymous' && !head.role)
    return isPlaced(p, from, range.to) ? 'official' : 'anonymous';
  if (head?.kind === 'media' && isNamedAsBody(p, { from, to: range.to })) return 'organization';
  if (head?.kind === 'anonymous' && !head.kin && isOfBody(p, from, range.to)) return 'official';
  if (head?.kind === 'document' && p.opening(from - 1)?.close === range.to) return 'media';
  const owned = p.info(from)?.head?.pronoun;
  if (head?.member && (owned || isOfBody(p, from, range.to))) return 'official';
  if (head && isSomeOfMany(p, range, from, head)) return 'group';
  if (p.info(from)?.head?.pronoun && isRelational(p, from)) return 'official';
  if (head) return head.kind;
  if (p.is(from, PERSON_NAME) || ownsText(p, from)) return 'person';
  if (isAged(p, from, range.to)) return 'person';
  const quoted = p.quoteAround(from) >= 0 && p.quoteAround(from) === p.quoteAround(range.to - 1);
  if (quoted) return 'organization';
  if (isPlural(p, range.from, from, verb)) return 'group';
  if (ABBREVIATION.test(p.raw(from))) return 'organization';
  if (range.to === from + 1 && isAdjective(p, from) && isFeminine(p, from)) return 'media';
  return unknownName(p, from, range.to, verb);
}

/** Whose kin one is, is told by name, with nothing but a nationality before it (the mother of the French X). */
function isOfNamed(p: Passage, kin: number, to: number): boolean {
  const name = p.info(kin + 1)?.article && p.placeOf(kin + 1) !== undefined ? kin + 2 : kin + 1;
  if (name < to && p.is(name, CLASS['given-name'] | CLASS['name-part'])) return true;
  return name + 1 < to && mayBeName(p, name) && mayBeName(p, name + 1);
}

/** Bodies in the plural of which it is not told which they are: a number of them, or some (parties, companies of the sort). */
function isSomeOfMany(p: Passage, range: Range, from: number, head: Head): boolean {
  if (head.kind !== 'organization' || head.role || head.agreement.number !== 'p') return false;
  const counted = p.is(range.from, CLASS.quantifier) || p.isNumber(range.from);
  if (from > range.from) return counted && !p.isObliquePlural(from);
  if (p.info(from)?.article || p.info(from)?.head?.pronoun) return false;
  const next = p.info(from + 1);
  if (range.to === from + 1) return true;
  const act = next?.event && !next.head;
  const known = next?.article || act || p.is(from + 1, LISTED_NAME);
  return isFeminine(p, from + 1) && !known && (!next?.head || range.to === from + 2);
}

/** Where one works is told: the body itself, or that with a preposition (the guard of the school, a doctor in a clinic). */
function isOfBody(p: Passage, from: number, to: number): boolean {
  const isBody = (i: number) => i < to && p.info(i)?.head?.kind === 'organization';
  for (let i = from + 1; i < to && !p.is(i, CLASS.relative) && !p.isMark(i, ','); i++) {
    if (p.is(i, CLASS.preposition)) return p.text(i).length <= LONGEST_WITHIN && isBody(i + 1);
    if (isBody(i)) return i === from + 1 || p.isNeutral(p.info(i)?.head?.preposition ?? '');
  }
  return false;
}

/** The prepositions that say where somebody belongs have at most so many letters. */
const LONGEST_WITHIN = 2;

/** A number and one word in brackets after a name: how old one is. */
function isAged(p: Passage, from: number, to: number): boolean {
  for (let i = from + 1; i + 2 < to; i++)
    if (p.isMark(i, '(')) return p.isNumber(i + 1) && p.isMark(i + 3, ')');
  return false;
}

/** What a body is called by, though the noun is one of outlets too (the network "X"). */
function isNamedAsBody(p: Passage, range: Range): boolean {
  const name = nameInMarks(p, range);
  return name !== undefined && p.is(name.from, CLASS.body);
}

/** Capitals of another script: what bodies are called by. */
const ABBREVIATION = /^[A-Z]{2,}$/;

/** After a quantity: of them, of us. */
function isPartOfMany(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.head || p.is(i, PERSON_NAME | CLASS.preposition)) return false;
  return (info.wide & CLASS.preposition) !== 0;
}

/** A title without a name (the king, the colonel in the police): of an office. */
function isBareTitle(p: Passage, title: number, to: number): boolean {
  const next = p.after(title, CLASS.title);
  const rank = next === title + 1 && isRank(p, next, to);
  if (
    next < to &&
    !rank &&
    !p.bringsBond(next) &&
    (!p.is(next, CLASS.preposition | CLASS.relative) || isNameLike(p, next))
  )
    return false;
  for (let i = next; i < to; i++) if (p.is(i, PERSON_NAME)) return false;
  return true;
}

/** An adjective of the office that ends the phrase, but for the country (the Egyptian attorney general). */
function isRank(p: Passage, i: number, to: number): boolean {
  const info = p.info(i);
  const vague = ((info?.wide ?? 0) & CLASS.vague) !== 0;
  const end = p.info(i + 1)?.article && p.placeOf(i + 1) ? i + 2 : i + 1;
  return vague && info?.article === true && (end >= to || p.is(end, CLASS.preposition));
}

/** An unnamed source is placed by what follows it: a body, a country, an office. */
function isPlaced(p: Passage, from: number, to: number): boolean {
  let next = from + 1;
  const vague = p.is(next, CLASS.vague);
  while (next < to && p.is(next, CLASS.vague)) next++;
  if (next >= to || !p.isWord(next) || p.is(next, CLASS.relative | CLASS.quantifier)) return false;
  const info = p.info(next);
  if (info?.verb || isAccusative(p, next) || p.text(next) === p.text(from)) return false;
  if (p.is(next, CLASS.preposition)) {
    const place = p.is(next + 1, CLASS.preposition) ? next + 2 : next + 1;
    const near = p.isBound(next - 1, p.text(next));
    return !near && canSpeak(p, place) && !p.is(place, PERSON_NAME);
  }
  return !vague || info?.head !== undefined || isRelational(p, next);
}

/** A word of relation with the article: after a noun with it what a body is called by (the European side), alone an agency (the French one). */
function isAdjective(p: Passage, i: number): boolean {
  return p.info(i)?.article === true && isRelational(p, i);
}

const THING = CLASS.event | CLASS.speech | CLASS.norm;

/** What happens, is said or holds. */
function isToldOrDone(p: Passage, i: number): boolean {
  return p.is(i, THING) || isSayingNoun(p, i) || isWork(p, i);
}

/** By its words no person: what is said or done, what somebody owns, things in the plural, a verb with more behind it. */
function isThing(p: Passage, from: number, to: number): boolean {
  if (isToldOrDone(p, from)) return true;
  if (to === from + 1) return isAccusative(p, from);
  return hasPronoun(p, from) || endsFemininePlural(p, from) || p.info(from)?.sureVerb === true;
}

/** Things in the plural with an adjective, both with the article, are a body (the special forces), others what is written or said. */
function kindOfThing(p: Passage, from: number, to: number): Kind {
  const told = isToldOrDone(p, from);
  const plural = endsFemininePlural(p, from) && !told;
  const body = plural && p.info(from)?.article && p.info(from + 1)?.article;
  if (body && to > from + 1) return 'organization';
  const said = told && !p.is(from, CLASS['free-relative']);
  return plural || said || isAccusative(p, from) ? 'document' : 'unknown';
}

/** A role without the article, as after the name of who holds it (X, chairwoman of Y). */
function isOffice(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return head?.role === true && !head.article && !head.preposition && !head.conjunction;
}

/** A given name after a noun that is complete, a comma or the title after one (or whatever follows both), and more of the name after it: of the one whom the phrase describes. */
function holdsName(p: Passage, from: number, to: number): boolean {
  for (let i = from + 2; i + 1 < to; i++) {
    const titled = p.is(i - 1, CLASS.title);
    const apart = p.isMark(titled ? i - 2 : i - 1, ',');
    if (!p.is(i, CLASS['given-name']) && !(titled && apart)) continue;
    if ((apart || (p.info(i - 1)?.article && !titled)) && mayBeName(p, i + 1)) return true;
  }
  return false;
}

/** In which it says something (it stood in the order of referral), by the verb and its preposition before it, or after it with a pronoun. */
function isSaidIn(p: Passage, from: number, to: number): boolean {
  if (isTextOf(p, p.isMark(to, ',') ? to + 1 : to)) return true;
  const within = from - 1;
  if (!p.is(within, CLASS.preposition) || p.isOrigin(within)) return false;
  const cues = p.info(from - 2)?.cues ?? [];
  return cues.some((c) => c.reading.cue.frames.from?.includes(p.text(within)));
}

function unknownName(p: Passage, from: number, to: number, verb: Agreement): Kind {
  if (isSaidIn(p, from, to)) return 'document';
  const names =
    to - from > 1 &&
    mayBeName(p, from) &&
    (mayBeName(p, from + 1) || isOffice(p, from + 1)) &&
    !endsFemininePlural(p, from);
  const counts = (p.info(from)?.wide ?? 0) & CLASS.quantifier;
  if (counts || (!names && p.isOwnedOf(from, CLASS.quantifier))) return 'group';
  if (p.is(from, CLASS.pronoun | CLASS.demonstrative)) return 'unknown';
  const info = p.info(from);
  if ((info?.wide ?? 0) & CLASS.venue) return 'document';
  if (isThing(p, from, to)) return hasPronoun(p, from) ? 'unknown' : kindOfThing(p, from, to);
  const named = holdsName(p, from, to);
  if (info?.article && (named || personIn(p, { from, to }))) return 'person';
  if (named && p.info(from + 1)?.article) return 'person';
  const held = from + 2 < to && p.info(from + 2)?.head?.role;
  if (info?.article && to - from > 1 && isAdjective(p, from + 1))
    return held ? 'person' : 'organization';
  if (!info?.article && to - from > 1 && p.info(from + 1)?.head?.kind === 'document')
    return 'document';
  if (verb.gender === 'f' && verb.number === 's' && !names && !named) return 'organization';
  if (verb.number === 'p') return 'group';
  return 'person';
}
