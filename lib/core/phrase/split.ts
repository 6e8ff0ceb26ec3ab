import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { isSurname, isUnknown } from './noun';
import { hasPronoun, isFeminine, isRelational } from './shape';

/** How plainly a second noun phrase begins: not at all, perhaps, likely, surely. */
type Score = 0 | 1 | 2 | 3;

const LIKELY = 2;

/**
 * Where the second of two noun phrases in a row begins: of all places between the words the one where it begins
 * most plainly, the first of those that are equal. Undefined where nothing tells that there are two.
 * @param from first token of the first phrase
 * @param to index after the last token of the second
 */
export function secondPhrase(p: Passage, from: number, to: number): number | undefined {
  let best = LIKELY - 1;
  let found: number | undefined;
  for (let i = (p.opening(from)?.close ?? from) + 1; i < to; i++) {
    const close = p.opening(i)?.close;
    if (close) {
      i = close;
      continue;
    }
    if (p.is(i, CLASS.relative)) return afterRelative(p, i, to) ?? found;
    const score = beginsSecond(p, from, i, to);
    if (score <= best) continue;
    best = score;
    found = i;
  }
  return found;
}

/** Begin of what follows a relative clause that a comma closes. */
function afterRelative(p: Passage, from: number, to: number): number | undefined {
  for (let i = from; i < to - 1; i++) {
    if (p.isMark(i, ',')) return canBegin(p, i + 1) ? i + 1 : undefined;
  }
  return undefined;
}

/**
 * Where an object begins after a subject, the run of both being open at its end: the first place before a
 * preposition or a relative clause where a second phrase likely begins.
 */
export function objectAfterSubject(p: Passage, from: number, to: number): number | undefined {
  for (let i = (p.opening(from)?.close ?? from) + 1; i < to; i++) {
    const close = p.opening(i)?.close;
    if (close) {
      i = close;
      continue;
    }
    if (p.is(i, CLASS.preposition | CLASS.relative) || p.isMark(i, ',')) return undefined;
    if (beginsSecond(p, from, i, to) >= LIKELY) return i;
  }
  return undefined;
}

const NO_BEGIN =
  CLASS.preposition |
  CLASS.relative |
  CLASS.complementizer |
  CLASS['clause-opener'] |
  CLASS.time |
  CLASS.negator |
  CLASS.turn;
const NO_END = CLASS.preposition | CLASS.title | CLASS.quantifier | CLASS.negator | CLASS.relative;
const PERSON = CLASS['given-name'] | CLASS['name-part'] | CLASS.title;
const NAMED = CLASS.polity | CLASS.outlet | CLASS.body;

function beginsSecond(p: Passage, from: number, i: number, to: number): Score {
  if (isWhatever(p, i) && canEnd(p, i - 1)) return 3;
  if (!canBegin(p, i) || !canEnd(p, i - 1)) return 0;
  if (p.endsItem(i - 1, CLASS['given-name']) || isPersonSoFar(p, from, i)) return afterName(p, i);
  if (isDefinite(p, i - 1)) {
    return p.info(i)?.article ? definiteAfter(p, from, i) : openAfter(p, from, i, to);
  }
  return isDescribed(p, from, i) ? afterIndefinite(p, i, to) : 0;
}

/** A free relative that negates nothing here (criticized what he called …). */
function isWhatever(p: Passage, i: number): boolean {
  return p.is(i, CLASS['free-relative']) && p.is(i, CLASS.negator);
}

function canBegin(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (
    !info ||
    (p.is(i, NO_BEGIN) && !p.is(i, CLASS.event)) ||
    info.preposition ||
    info.complementizer
  )
    return false;
  if (info.head?.preposition || info.head?.conjunction || (info.sureVerb && !info.event))
    return false;
  if (info.wide & CLASS.preposition && !info.head && !info.event) return false;
  if (!info.head && (info.conjunction || info.joinedNoun)) return false;
  return info.head !== undefined || info.classes !== 0 || !mayBeJoined(p, i);
}

/** The first letter may be a conjunction, and the word is none that is known. */
function mayBeJoined(p: Passage, i: number): boolean {
  return p.mayHaveConjunction(i) && !p.info(i)?.event;
}

function canEnd(p: Passage, i: number): boolean {
  if (isInsideName(p, i)) return false;
  if (!p.isWord(i)) return p.closing(i) !== undefined || p.isMark(i, ')');
  if (p.is(i, CLASS.title) && p.info(i)?.head) return true;
  return !p.is(i, NO_END) && p.text(i).length > 1;
}

const LONGEST_NAME = 4;

/** The word and the next are of one listed name. */
function isInsideName(p: Passage, i: number): boolean {
  for (let k = Math.max(0, i - LONGEST_NAME); k <= i; k++) {
    if (p.after(k, NAMED | CLASS.title | CLASS.time) > i + 1) return true;
  }
  return false;
}

function isDefinite(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return true;
  return info.article || hasPronoun(p, i) || p.endsItem(i, NAMED);
}

/** A role or a title, and its name so far: what follows may be more of the name. */
function isPersonSoFar(p: Passage, from: number, i: number): boolean {
  if (i - 1 === from || p.info(i - 1)?.article) return false;
  const bearer = p.is(from, PERSON) || p.info(from)?.head?.role;
  return bearer === true && isUnknown(p, i - 1);
}

/** After a person's name only what is no name itself begins anew. */
function afterName(p: Passage, i: number): Score {
  const info = p.info(i);
  if (p.is(i, PERSON) || !info) return 0;
  if (info.article)
    return info.head && !info.head.role ? 3 : p.is(i, NAMED) || isListedEvent(p, i) ? LIKELY : 0;
  if (info.head) return info.head.role ? 0 : LIKELY;
  const act = info.event && (p.info(i + 1)?.article || p.is(i + 1, CLASS.quantifier));
  return act || isListedEvent(p, i) || hasPronoun(p, i) ? LIKELY : 0;
}

/** Whether the word is a noun known to stand for an event, clitics aside. */
export function isListedEvent(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.preposition) return false;
  return (info.wide & CLASS.event) !== 0 || info.cues.some((c) => c.reading.form === 'masdar');
}

/** A word with the article after another: an adjective of what is before it, or a noun of its own. */
function definiteAfter(p: Passage, from: number, i: number): Score {
  const info = p.info(i);
  if (p.is(i, NAMED)) return 3;
  if (isListedEvent(p, i)) return 3;
  if (info?.head?.kind === 'group' && p.isHumanPlural(i) && !p.isObliquePlural(i))
    return hasPlural(p, from, i) ? 0 : LIKELY;
  if (info?.head) return info.head.role && p.info(i - 1)?.head?.role ? 1 : LIKELY;
  if (isRelational(p, i)) return 0;
  if (info?.event && !isFeminine(p, i)) return LIKELY;
  if (p.isObliquePlural(i)) return hasPlural(p, from, i) ? 0 : LIKELY;
  if (isFeminine(p, i)) return hasFeminine(p, from, i) ? 0 : LIKELY;
  if (hasFeminine(p, i - 1, i) && isAllFeminine(p, from, i)) return LIKELY;
  return 0;
}

function hasFeminine(p: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const head = p.info(k)?.head;
    if (isFeminine(p, k) || head?.agreement.gender === 'f' || head?.agreement.number === 'p')
      return true;
  }
  return hasBrokenPlural(p, from, to);
}

/** Any noun that is not known may be a plural of things, whose adjectives are feminine. */
function hasBrokenPlural(p: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const info = p.info(k);
    if (info && !info.head && !isRelational(p, k) && !p.is(k, PERSON | NAMED)) return true;
  }
  return false;
}

function isAllFeminine(p: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!isFeminine(p, k) && p.info(k)?.head?.agreement.gender !== 'f') return false;
  }
  return true;
}

function hasPlural(p: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (p.isHumanPlural(k) || p.info(k)?.head?.agreement.number === 'p') return true;
  }
  return false;
}

/** A word without the article after a complete phrase: a name of what is before it, or a noun of its own. */
function openAfter(p: Passage, from: number, i: number, to: number): Score {
  const info = p.info(i);
  if (!info || p.is(i, PERSON)) return 0;
  if (p.is(i, NAMED)) return p.info(i - 1)?.article || p.endsItem(i - 1, NAMED) ? LIKELY : 0;
  if (hasPronoun(p, i)) return 3;
  const rest = i + 1 < to;
  if (info.head) return headAfter(p, from, i, to);
  if (isListedEvent(p, i)) return 3;
  if (p.is(i, CLASS.demonstrative | CLASS.quantifier)) return LIKELY;
  const construct = rest && p.info(i + 1)?.article === true && p.info(i + 1)?.preposition === '';
  const ofHead = info.event && p.info(i + 1)?.head !== undefined;
  if (info.event || isFeminine(p, i)) return construct || ofHead ? LIKELY : 1;
  return info.text.length > 3 && isAccusative(p, i) ? 3 : 0;
}

/** A role after another may be held by the same person, unless the phrase so far is a role by itself. */
function headAfter(p: Passage, from: number, i: number, to: number): Score {
  const head = p.info(i)?.head;
  if (!head?.role || head.agreement.number === 'p') return LIKELY;
  const whole = p.info(i + 1)?.article === true && i + 2 >= to;
  if (whole && i === from + 1 && isSurname(p, from)) return LIKELY;
  return p.info(from)?.head?.role && (i === from + 1 || whole) ? LIKELY : 1;
}

function isAccusative(p: Passage, i: number): boolean {
  return (p.tokens[i]?.raw ?? '').includes('\u064b');
}

/** An indefinite noun with an adjective, neither of them in construct with what follows. */
function isDescribed(p: Passage, from: number, i: number): boolean {
  if (i < from + 2) return false;
  const first = p.info(from)?.head;
  if (!first || first.article || first.pronoun) return false;
  for (let k = from + 1; k < i; k++)
    if (!isRelational(p, k) && !isUnknown(p, k) && !isOffice(p, k)) return false;
  return isRelational(p, i - 1) || !p.info(i - 1)?.head || (isOffice(p, i - 1) && i > from + 2);
}

/** A word for one in office, which describes an unnamed source (a security source in charge). */
function isOffice(p: Passage, k: number): boolean {
  const head = p.info(k)?.head;
  return head?.role === true && !head.article && head.kind === 'official';
}

function afterIndefinite(p: Passage, i: number, to: number): Score {
  const info = p.info(i);
  const construct = i + 1 < to && p.info(i + 1)?.article === true;
  if (info?.article) return isListedEvent(p, i) || p.is(i, NAMED) || info.head ? LIKELY : 1;
  if (info?.event) return construct || isListedEvent(p, i) || p.text(i).length > 4 ? LIKELY : 1;
  return (info?.head && !info.head.role) || isFeminine(p, i) ? (construct ? LIKELY : 1) : 0;
}
