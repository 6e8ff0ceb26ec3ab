import { awaitsName, isNamed, isNew, isVerb, verbBefore, verbBrings } from './awaited';
import { CLASS } from './cues/compiled';
import { BODY_NAME } from './cues/named';
import { SEEMS } from './cues/seeming';
import { isHomonym } from './homonyms';
import type { Passage } from './passage';
import { PARTING } from './phrase/marks';
import type { Range } from './text/sentences';

/*
 * Words whose place tells that they are not what their letters say. They are read as what they are from the start, so
 * that no rule need ask again.
 */

/** Reads the word as what its place tells that it is. */
export function readByPlace(p: Passage, i: number): void {
  if (!p.token(i).seems) return;
  if (isNameByPlace(p, i)) p.token(i).readAsName();
  else if (isNoChief(p, i)) p.token(i).readAsNoHead();
  else if (isHomonym(p, i)) p.token(i).readAsKnownName(false);
  else if (mayBePart(p, i) || isNoFather(p, i)) p.token(i).readAsNot(CLASS['name-part']);
  else if (p.isNumber(i - 1) && p.is(i, CLASS.time)) p.token(i).readAsNot(CLASS['plain-verb']);
}

function seems(p: Passage, i: number, bits: number): boolean {
  return (p.token(i).seems & bits) !== 0;
}

/** Whether the word is read as a name, whatever its letters say. */
function isNameByPlace(p: Passage, i: number): boolean {
  if (isRestOfName(p, i) || isLatinLetter(p, i)) return true;
  if (isTeller(p, i) || isLastDone(p, i) || isOneNamed(p, i)) return true;
  if (isFirstDeed(p, i)) return true;
  return isLongPronoun(p, i) || isPart(p, i);
}

/** What looks like a verb of what was done, straight after two letters with which a name begins after a verb of telling, or after a name and before the comma that sets its office apart: the rest of it. */
function isLastDone(p: Passage, i: number): boolean {
  if (!seems(p, i, SEEMS.done)) return false;
  if (p.mayHaveConjunction(i)) return false;
  if (p.spellsLetter(i - 1) && p.spellsLetter(i - 2) && isVerb(p, i - 3)) return true;
  return p.isMark(i + 1, ',') && p.info(i + 2)?.head?.role === true && isNamed(p, i - 1);
}

/** What is only shaped as what is done, where somebody is about to be named, before one word more and what brings a clause: a first name. */
function isFirstDeed(p: Passage, i: number): boolean {
  const last = p.info(i + 1);
  if (!seems(p, i, SEEMS.deed) || !last || last.article || last.complementizer) return false;
  if (!p.is(i + 1, CLASS['given-name']) && (last.classes || last.conjunction)) return false;
  const that = p.info(p.isMark(i + 2, ',') ? i + 3 : i + 2)?.complementizer;
  return that?.conjunction === false && awaitsName(p, i - 1);
}

/** What looks like a future or a verb of what was done, straight after a verb of telling and before what that brings: who tells (added Siri that). */
function isTeller(p: Passage, i: number): boolean {
  if (!seems(p, i, SEEMS.future | SEEMS.done)) return false;
  const verb = p.info(i + 1)?.complementizer?.preposition === '' && verbBefore(p, i);
  return typeof verb === 'number' && verbBrings(p, verb, i + 1);
}

/** What only looks like a verb, straight after a given name and before a clause that tells of its bearer. */
function isOneNamed(p: Passage, i: number): boolean {
  if (!seems(p, i, SEEMS.verb)) return false;
  return p.is(i - 1, CLASS['given-name']) && p.is(i + 1, CLASS.relative);
}

/** A part of names that is written as what brings a clause is (van, for). */
function mayBePart(p: Passage, i: number): boolean {
  return seems(p, i, SEEMS.part);
}

/** Such a part, between two words of a name and as it is written there. */
function isPart(p: Passage, i: number): boolean {
  if (!mayBePart(p, i) || p.raw(i) !== p.text(i)) return false;
  const next = p.info(i + 1);
  if (!next || next.article || next.head || next.verb || next.event || next.classes) return false;
  const before = p.info(i - 1);
  const called = before?.article && (p.placeOf(i - 1) !== undefined || before.head?.role);
  return p.is(i - 1, CLASS['given-name']) || isNew(p, i - 1) || called === true;
}

/**
 * What looks like an imperfect with the conjunction of consequence, straight after a given name or a word of which
 * nothing is known: the rest of a name, unless a topic opens the sentence, which the verb takes up (as for X, he).
 */
function isRestOfName(p: Passage, i: number): boolean {
  if (!seems(p, i, SEEMS.imperfect)) return false;
  if (isPart(p, i + 1)) return true;
  if (!p.isConsequence(i)) return isLastName(p, i) || isFirstName(p, i);
  const before = p.info(i - 1);
  if (!before || before.article || before.head || before.classes & ~CLASS['given-name'])
    return false;
  if (before.verb || before.event || before.complementizer) return false;
  return !p.is(p.sentenceAt(i)?.from ?? i, CLASS.turn);
}

/** The same with another conjunction, before what no verb has after it: a mark, a clause, a preposition, an office. */
function isLastName(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!p.mayHaveConjunction(i) || !isNamed(p, i - 1)) return false;
  if (!info || info.sureVerb || info.classes) return false;
  if (info.cues.some(({ reading }) => reading.agreement.person !== 1)) return false;
  if (p.is(i + 1, CLASS.preposition))
    return p.info(i - 2)?.article === true || p.is(i - 2, BODY_NAME);
  const next = p.info(i + 1);
  return !next || next.complementizer !== undefined || next.head?.role === true;
}

/** A given name that looks like a verb with a conjunction, and more of a name. */
function isFirstName(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!p.is(i, CLASS['given-name']) || !p.mayHaveConjunction(i) || info?.sureVerb) return false;
  const next = p.info(i + 1);
  return next !== undefined && !next.verb && !next.head && !next.classes && !next.article;
}

/** What would be a pronoun, written with the long vowel that it never has: a name. */
function isLongPronoun(p: Passage, i: number): boolean {
  return seems(p, i, SEEMS.pronoun) && p.hasLongAlef(i);
}

/** The same of a part of names. */
function isNoFather(p: Passage, i: number): boolean {
  return seems(p, i, SEEMS.father) && p.hasLongAlef(i);
}

/** A word for the first of many, which do not follow without a preposition: an adjective (the great, for the chief of). */
function isNoChief(p: Passage, i: number): boolean {
  const head = seems(p, i, SEEMS.chief) && p.info(i)?.head;
  if (!head) return false;
  if (head.article || head.pronoun) return true;
  const next = p.info(i + 1);
  if (!next || next.preposition || next.head?.preposition || next.conjunction) return true;
  const many = p.isHumanPlural(i + 1) || next.head?.agreement.number === 'p';
  const construct = p.shapes.dotted.test(next.text) && p.info(i + 2)?.article === true;
  return !(many && (next.article || p.info(i + 2)?.article)) && !construct;
}

/** A lone given name straight before somebody in office, with which a sentence that ends with a full stop begins: a verb. */
export function isVerbBeforeOffice(p: Passage, { from, to }: Range): boolean {
  if (!p.is(from, CLASS['given-name']) || !p.isMark(to - 1, '.')) return false;
  const next = p.info(from + 1);
  const { role, preposition, conjunction, pronoun } = next?.head ?? {};
  const titled = role || p.is(from + 1, CLASS.title);
  if (!titled || preposition || conjunction || pronoun) return false;
  return !next?.article || p.is(from + 2, CLASS['given-name']);
}

/** A letter of a name that is spelt by Latin letters, though it is written as a word of grammar: between two others where it may bring a clause as well, beside one otherwise. */
function isLatinLetter(p: Passage, i: number): boolean {
  if (!seems(p, i, SEEMS.letter)) return false;
  const before = p.spellsLetter(i - 1);
  const after = p.spellsLetter(i + 1);
  if (!p.info(i)?.complementizer) return before || after;
  return before && (after || isLoneLetter(p, i - 1));
}

/** The only letter after a verb of telling, in a sentence in which another word brings what is told: nobody is called so. */
function isLoneLetter(p: Passage, i: number): boolean {
  if (!isVerb(p, i - 1)) return false;
  for (let k = i + 2; p.isWord(k) || p.isMark(k, PARTING); k++)
    if (p.info(k)?.complementizer) return true;
  return false;
}
