import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { anonymityEnd } from './anonymity';
import { ownsNoun } from './definite';
import { isMade } from './described-head';
import { personIn } from './named/person';
import { isListedEvent, isOwnedTitle } from './noun';
import { plainEnd } from './plain';
import {
  hasPronoun,
  isAccusative,
  isFeminine,
  isLongPreposition,
  isNameLike,
  isParticiple,
} from './shape';
import { tellsWho } from './subject-parts';
import { isBodysName, isUnknown } from './unknown';

/** The phrase of a source without what runs on behind it: a circumstance, a clause, a preposition left alone. */
export function withoutRest(p: Passage, range: Range): Range {
  const { from, to } = range;
  for (let i = from + 1; i < to; i++)
    if (tellsWho(p, from, i) || anonymityEnd(p, i, to) > i || isMade(p, i, from)) return range;
  const name = personIn(p, { from, to });
  const head = p.info(from)?.head;
  const body = head?.role === false;
  const document = head?.kind === 'document';
  let end = Math.min(
    nameEnd(p, from, to),
    bodyEnd(p, from, to),
    addressed(p, from, to),
    pluralEnd(p, from, to),
  );
  for (
    let i = from + 1;
    i < end && !p.is(i, CLASS.relative) && !describesUnnamed(p, from, i);
    i++
  ) {
    const bound = p.isBound(i - 1, p.text(i));
    if (p.is(i, CLASS.preposition) && !bound && isOwn(p, i + 1, end, body)) end = i;
    if (i > from + 1 && isOther(p, i) && !(name && name.from > i)) end = i;
  }
  const thing = bodyAloneEnd(p, from);
  if (thing < end && beginsThing(p, thing)) end = thing;
  while (end > from + 1 && p.is(end - 1, CLASS.preposition) && !isNameLike(p, end - 1)) end--;
  if (document && end > from + 1 && p.isOpenBond(end - 1)) end--;
  return { from, to: end };
}

/** A verb close after an unnamed source tells more of it (an official refused to be named). */
function describesUnnamed(p: Passage, from: number, i: number): boolean {
  const head = p.info(from)?.head;
  if (!head || head.article || !(head.role || head.kind === 'anonymous')) return false;
  return i <= from + LONGEST_UNNAMED && p.info(i)?.verb === true;
}

const LONGEST_UNNAMED = 5;

/** Where one whom an unnamed or short-named source spoke to begins (the source to the paper), or `to`. */
function addressed(p: Passage, from: number, to: number): number {
  const head = p.info(from)?.head;
  if (!head || head.role || (!head.article && head.kind !== 'anonymous')) return to;
  // Those who do something do it to that, unless they tell it (the followers of the cup).
  if (isParticiple(p, from) && !p.is(from + 1, CLASS.audience)) return to;
  let i = from + 1;
  while (!head.article && i < to && p.is(i, CLASS.vague)) i++;
  const plain = head.article || i > from + 1;
  const next = p.info(i);
  return plain && i < to && next?.preposition && p.isBelonging(i) ? i : to;
}

/** A conjunction that only joins may stand before the word. */
function isJoined(p: Passage, i: number): boolean {
  return p.mayHaveConjunction(i) && !p.isConsequence(i);
}

/** A phrase of its own begins after one that is complete: something done, what is no name, or a verb with its object. */
function isOther(p: Passage, i: number): boolean {
  const noun = p.info(i - 1)?.article === true && ownsNoun(p, i) && !p.isBelonging(i);
  if (isOwnAct(p, i) || noun) return true;
  return p.info(i)?.verb === true && isJoined(p, i) && hasPronoun(p, i);
}

/** After people who are subjects (many) an object begins where no adjective of theirs stands. */
function pluralEnd(p: Passage, from: number, to: number): number {
  const i = from + 1;
  const info = p.info(i);
  if (!p.isSubjectPlural(from) || !info || info.article || p.is(i, ~CLASS.event)) return to;
  const object = isFeminine(p, i) || isAccusative(p, i) || ownsNoun(p, i);
  return object && !p.mayHaveConjunction(i) && !p.info(i)?.head?.preposition ? i : to;
}

/** A listed verbal noun in construct after a phrase that is complete: what is said, not who says it. */
function isOwnAct(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.article || info?.conjunction || info?.head || info?.joinedNoun) return false;
  if (!isListedEvent(p, i)) return false;
  if (p.is(i, PERSON_NAME)) return false;
  const next = p.info(i + 1);
  const construct = next?.article || next?.head || isListedEvent(p, i + 1);
  const before = p.info(i - 1);
  return before?.article === true && !before.head && construct === true;
}

/** A thing of one's own (in his note, in the text of his claim); those who belong to a body are none of its name (asked of its branches). */
function isOwn(p: Passage, i: number, end: number, body: boolean): boolean {
  // What ends as with a pronoun after a place is a name (in Tunis, Olivier X).
  const place = p.is(i, CLASS.polity) || p.info(i)?.article;
  return [i, i + 1].some((k) => k < end && !(place && k > i) && isOwned(p, k, body && k === i));
}

function isOwned(p: Passage, k: number, body: boolean): boolean {
  return hasPronoun(p, k) && (body || !p.info(k)?.head) && !p.mayHaveConjunction(k);
}

/** A title with a pronoun is all that somebody is called by, unless a title, an office or a name follows (his excellency Doctor X). After the whole name of a person or body only a short preposition goes on with who it is, and no clause in marks. */
function nameEnd(p: Passage, from: number, to: number): number {
  const called = p.is(from + 1, PERSON_NAME) || p.info(from + 1)?.head?.role;
  if (isOwnedTitle(p, from) && !called) return from + 1;
  const bare = isUnknown(p, from) && !p.isHumanPlural(from) ? from + 1 : to;
  const body = p.after(from, BODY_NAME);
  const end = body > from ? body : (personIn(p, { from, to })?.to ?? bare);
  const said = p.opening(end) && (p.is(end + 1, CLASS.negator) || p.info(end + 1)?.sureVerb);
  if (said && end < to) return end;
  return isLongPreposition(p, end) || (p.info(end)?.preposition && !p.isBelonging(end)) ? end : to;
}

/** After a body or document with the article and its adjectives, a word that nobody knows or a preposition begins something else. */
function bodyEnd(p: Passage, from: number, to: number): number {
  const head = p.info(from)?.head;
  if (!head?.article || head.role) return to;
  const end = plainEnd(p, from, to);
  const ends =
    (isUnknown(p, end) && !p.mayHaveConjunction(end) && !p.isNumber(end + 1)) ||
    (isLongPreposition(p, end) &&
      !(end > from + 1 && isParticiple(p, end - 1)) &&
      !p.isBound(end - 1, p.text(end)));
  return end < to && ends ? end : to;
}

/** Index after a body by one noun with the article, or by its name with or without the noun of its sort. */
function bodyAloneEnd(p: Passage, from: number): number {
  const head = p.info(from)?.head;
  if (head && (head.role || head.kind === 'document' || head.agreement.number === 'p'))
    return p.tokens.length;
  if (head?.article) return from + 1;
  const name = head ? from + 1 : from;
  const called = head && (isBodysName(p, name) || isOutletsName(p, name));
  const named = Math.max(p.after(name, BODY_NAME), called ? name + 1 : 0);
  return named > name ? named : p.tokens.length;
}

/** A word of which nothing is known, or a given name, after the noun for an outlet: its name. */
function isOutletsName(p: Passage, i: number): boolean {
  const word = isUnknown(p, i) || p.is(i, CLASS['given-name']);
  return word && p.info(i - 1)?.head?.kind === 'media';
}

/** What else a thing may be. */
const THING = CLASS.event | CLASS.norm | CLASS.speech | CLASS['not-verb'];

/** A noun of the language in construct with one that has the article, which names nobody. */
function beginsThing(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head?.role || p.is(i, ~THING)) return false;
  if (p.mayHavePreposition(i) || p.mayHaveConjunction(i) || !p.isNative(i)) return false;
  if (p.placeOf(i + 1) !== undefined) return false;
  const next = p.info(i + 1);
  return next?.article === true && !next.preposition && !p.is(i + 1, PERSON_NAME | BODY_NAME);
}
