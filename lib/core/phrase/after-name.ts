import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { canBeObject } from './bare-object';
import { ownsNoun } from './definite';
import { isLongPlural } from './name-words';
import { firstOf } from './named/person';
import { isListedEvent } from './noun';
import { LIKELY, type Plainness } from './plainness';
import { endsFeminine, endsFemininePlural, hasPronoun, isNameLike, isRelational } from './shape';
import { oneAt } from './speaker';
import { isUnknown } from './unknown';

/** After a name of two words and more a word with the article that is no name and describes nobody. */
export function isObjectAfter(p: Passage, name: Range, i: number): boolean {
  const info = p.info(i);
  if (name.to - name.from < 2 || !info?.article || p.is(i, PERSON_NAME)) return false;
  return !info.head?.role && !isRelational(p, i);
}

/** After a last name a noun of its own: no office, and no adjective of where one is from. */
export function isObjectAfterLast(p: Passage, i: number): boolean {
  const info = p.info(i);
  return canBeObject(p, i) && !info?.head?.role && !(info?.article && isRelational(p, i));
}

/** An office, and the name of who holds it: another person than the one named before. */
export function namesAnother(p: Passage, i: number, to: number): boolean {
  const head = p.info(i)?.head;
  if (!head?.role || head.kin || head.preposition || head.conjunction) return false;
  const { name } = oneAt(p, i, to);
  if (!name) return false;
  const first = firstOf(p, name);
  return first > i && p.is(first, CLASS['given-name']) && name.to > first + 1;
}

/** After a person's name only what is no name itself begins anew. */
export function afterName(p: Passage, from: number, i: number): Plainness {
  const info = p.info(i);
  if (p.is(i, PERSON_NAME) || !info) return 0;
  const { article, head } = info;
  if (article && head && !head.role) return 3;
  if (!article && mayOwn(p, from, i)) return 0;
  const many = head?.agreement.number === 'p' || endsFemininePlural(p, i) || isLongPlural(p, i);
  if (article) return many || p.is(i, BODY_NAME) || isListedEvent(p, i) ? LIKELY : 0;
  if (p.is(i, BODY_NAME | CLASS.demonstrative | CLASS.quantifier)) return LIKELY;
  if (head) return head.role && !many && !head.pronoun ? 0 : LIKELY;
  if (isWholeName(p, i - 1) && ownsNoun(p, i)) return LIKELY;
  const of = p.info(i + 1);
  const construct = (of?.article && !of.preposition) || p.opening(i + 1) !== undefined;
  if (construct && isHardlyName(p, i)) return LIKELY;
  const done = of?.article || of?.head?.role === false || p.is(i + 1, CLASS.quantifier);
  const act = info.event && done;
  return act || isListedEvent(p, i) || hasPronoun(p, i) ? LIKELY : 0;
}

/** A word of the language, feminine or after a foreign name of one word, is hardly more of the name where it is in construct with another (criticised X the policy of …). */
function isHardlyName(p: Passage, i: number): boolean {
  return p.isNative(i) && (endsFeminine(p, i) || p.info(i - 1)?.foreign === true);
}

/** An unknown word of the language, rather than a name, may be in construct with a body or, by itself, with anything. */
function mayOwn(p: Passage, from: number, i: number): boolean {
  const alone = i - 1 === from || p.is(i, BODY_NAME);
  return alone && !p.is(i - 1, PERSON_NAME) && !isNameLike(p, i - 1) && p.isNative(i - 1);
}

/** Two words of a name, or one with the article, end with the word: a surname is written already. */
function isWholeName(p: Passage, i: number): boolean {
  if (p.info(i)?.article) return true;
  const first = p.is(i - 1, CLASS['given-name'] | CLASS['name-part']) || isUnknown(p, i - 1);
  return first && !p.is(i, CLASS['name-part']);
}

/** An outlet without the article after a source that is not named, or after one in office and its adjective: whom that has told, and not whose it is. */
export function isToldOutlet(p: Passage, from: number, i: number): boolean {
  const head = p.info(from)?.head;
  if (!head || head.article || !(head.role || head.kind === 'anonymous')) return false;
  const described = i > from + 1 && isIndefiniteAdjective(p, i - 1);
  if (described && p.opening(i)) return p.isNamed(i + 1, CLASS.outlet);
  const media = p.info(i)?.head?.kind === 'media' || (described && p.is(i, CLASS.outlet));
  if (!media || p.info(i)?.article || p.mayHavePreposition(i)) return false;
  return described || (i === from + 1 && !head.role);
}

function isIndefiniteAdjective(p: Passage, i: number): boolean {
  const info = p.info(i);
  return !info?.article && !info?.head && (isRelational(p, i) || p.is(i, CLASS.vague));
}
