import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { joinsAnother } from '../phrase/name-words';
import { isGivenWithArticle } from '../phrase/named/person';
import { isClosed, isListedEvent, isOfficeBeside } from '../phrase/noun';
import { hasPronoun, isFeminine, isRelational } from '../phrase/shape';
import { isCommonNoun, isUnknown, mayBeName } from '../phrase/unknown';

/** Words of no name, but for a short preposition inside an office. */
export const FUNCTION =
  CLASS.preposition |
  CLASS.complementizer |
  CLASS.relative |
  CLASS['clause-opener'] |
  CLASS.auxiliary;

/** How many words before a surname its role and first names begin at most. */
const LONGEST = 16;

/** How many words before a surname a first name stands at most of which nothing is known. */
const LONGEST_UNKNOWN = 3;

/** Back from a surname to the role or title that the name begins with, or over bare name words. */
export function nameStart(p: Passage, at: number, body: boolean): number {
  let name = at;
  let whole = at;
  for (let k = at - 1; k >= Math.max(0, at - LONGEST); k--) {
    k = openOf(p, k);
    const info = p.info(k);
    if (p.mayHaveConjunction(k) && !isOneWord(p, k, name)) break;
    if (p.isLonePreposition(k)) break;
    if (p.isQuoteMark(k) || p.isMark(k, '(')) continue;
    if (isTelling(p, k) || isVerb(p, k, name)) break;
    const first = name === k + 1 && (isFirstName(p, k) || isArticled(p, k));
    const honour = p.is(k, CLASS.quantifier) && p.is(k + 1, CLASS.title);
    if (p.is(k, PERSON_NAME) || first || honour) {
      if (whole === k + 1) whole = k;
      name = k;
      continue;
    }
    if (
      !info ||
      info.verb ||
      info.complementizer ||
      p.isNumber(k) ||
      (p.is(k, FUNCTION) && !isOffice(p, k))
    )
      break;
    if (info.head?.pronoun || (info.head?.role && (info.sureVerb || isVerbBeside(p, k)))) break;
    if (info.head?.role) return name;
    const construct = info.head && !info.head.article && name === k + 1;
    if (construct && body) return constructStart(p, k);
    if (construct && name === whole) return name;
    if (construct) name = whole;
    if (name === k + 1 && at - k <= LONGEST_UNKNOWN && isUnknownFirstName(p, k, at, name < at)) {
      if (whole === k + 1) whole = k;
      name = k;
    }
  }
  return name;
}

/**
 * A first name of which nothing is known, straight before a word of the name.
 * @param at the last name: somebody is called by it with its first letter, which joins nothing then
 * @param complete that word is a first name too: where it is known, none is looked for before it
 */
function isUnknownFirstName(p: Passage, k: number, at: number, complete: boolean): boolean {
  const info = p.info(k);
  if (!info || info.article || info.head || info.classes || info.cues.length) return false;
  if (info.wide & CLASS.preposition) return false;
  // After an adjective with the article its ending and its shape tell nothing.
  const described = p.info(k - 1)?.article === true;
  if (info.event && (isListedEvent(p, k) || !described)) return false;
  const common = isCommonNoun(p, k) && !isBeforeName(p, k);
  const owned = hasPronoun(p, k) && !described;
  if (owned || common || p.info(k + 1)?.head) return false;
  if (isShortVerb(p, k)) return false;
  if (p.is(k + 1, PERSON_NAME) && (complete || isFeminine(p, k))) return false;
  return k + 1 === at || !joinsAnother(p, k, k + 1);
}

/** No verb by its form, straight before a last name and the office of who has it. */
function isBeforeName(p: Passage, k: number): boolean {
  if (p.info(k)?.verb || p.looksImperfect(k) || p.looksFuture(k)) return false;
  return mayBeName(p, k + 1) && isOfficeBeside(p, k + 2);
}

/** A verb of three letters is told from a noun by the given name after it alone (X stands). */
export function isShortVerb(p: Passage, k: number): boolean {
  const info = p.info(k);
  if (!info || info.head || info.article || info.classes || info.text.length !== 3) return false;
  return p.looksImperfect(k) && p.is(k + 1, CLASS['given-name']);
}

/** A noun for one in office that is a verb of telling too, without the article straight before a name or an office with it: its verb. */
export function isVerbBeside(p: Passage, k: number): boolean {
  const info = p.info(k);
  const { role, article } = p.info(k + 1)?.head ?? {};
  const office = role && article;
  if (!info || info.article || !(office || p.is(k + 1, PERSON_NAME))) return false;
  return info.cues.some((c) => isFiniteForm(c.reading));
}

/** A verb that is a name too, apart from the words of the name, or one of acting. */
function isVerb(p: Passage, k: number, name: number): boolean {
  return p.info(k)?.sureVerb === true && (name > k + 1 || p.is(k, CLASS['plain-verb']));
}

/** What brings a source without a verb (according to). */
function isTelling(p: Passage, k: number): boolean | undefined {
  return p
    .info(k)
    ?.cues.some(({ reading }) => reading.form === 'adposition' && p.follow(k, reading.rest));
}

/** A short preposition before a body, in which somebody holds an office (director in the centre of). */
function isOffice(p: Passage, k: number): boolean {
  const body = p.info(k + 1)?.head;
  return p.is(k, CLASS.preposition) && p.text(k).length < 3 && body?.kind === 'organization';
}

/** A word before a part of a name (Y son of X) is of the name. */
function isFirstName(p: Passage, k: number): boolean {
  const info = p.info(k);
  const noun = info?.article || info?.head || info?.verb || p.is(k, BODY_NAME | CLASS.event);
  return p.is(k + 1, CLASS['name-part']) && info?.cues.length === 0 && !noun && !isFeminine(p, k);
}

/** A given name with the article, or that is written as if it had it, after a comma or a phrase that is complete. */
function isArticled(p: Passage, k: number): boolean {
  const comma = p.isMark(k - 1, ',');
  if (isGivenWithArticle(p, k)) return comma || isClosed(p, k - 1);
  return comma && seemsArticled(p, k);
}

/** A foreign name before another that begins as with a conjunction and the article (Valdis). */
export function seemsArticled(p: Passage, k: number): boolean {
  const info = p.info(k);
  if (!info?.article || !p.mayHaveConjunction(k) || isRelational(p, k)) return false;
  return !info.classes && !info.head && p.info(k + 1)?.foreign === true;
}

/** Over brackets and a name in marks that close at `k`: their opening. */
function openOf(p: Passage, k: number): number {
  const quotation = p.closing(k);
  if (quotation) return quotation.open;
  if (!p.isMark(k, ')')) return k;
  for (let i = k - 1; i >= Math.max(0, k - NESTED); i--) if (p.isMark(i, '(')) return i;
  return k;
}

/** How many words brackets inside a name may hold. */
const NESTED = 6;

/** The word does not begin with a conjunction: it is a known name or head, or a name beside the surname after a noun that is complete. */
function isOneWord(p: Passage, k: number, name: number): boolean {
  const info = p.info(k);
  if (p.is(k, PERSON_NAME) || info?.head?.conjunction === false) return true;
  if (info?.article && !info.head && !p.isObliquePlural(k)) return true;
  return name === k + 1 && isUnknown(p, k) && (isClosed(p, k - 1) || p.isMark(k - 1, ','));
}

/** A body that is called by a person's name (the company, the group of X), from the first word of the construct. */
function constructStart(p: Passage, k: number): number {
  let start = k;
  for (let head = p.info(start - 1)?.head; head && !head.article && !head.role; ) {
    start--;
    head = p.info(start - 1)?.head;
  }
  return start;
}
