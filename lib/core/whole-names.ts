import { CLASS } from './cues/compiled';
import { PERSON_NAME } from './cues/named';
import { isFiniteForm } from './cues/readings';
import type { NameIndex } from './discourse/names';
import type { Passage } from './passage';
import { isGivenWithArticle } from './phrase/named/person';
import { stemAt } from './phrase/named/stem';
import { endsFeminine, isItself } from './phrase/shape';
import { isNewName, isSurname, isUnknown } from './phrase/unknown';

/**
 * Lets a name end with the word that begins it, where the text calls somebody in full by a name that ends with that word:
 * what follows it straight, after a verb or at the head of a clause, is done to something and no more of the name.
 */
export function endNames(p: Passage, names: NameIndex): void {
  for (let at = 0; at < p.tokens.length - 1; at++) {
    if (!isSubject(p, at) || !mayBeShort(p, at) || !mayBeObject(p, at + 1)) continue;
    if (!names.isLastName(p, at, '', 2) || names.isLastName(p, at + 1, stemAt(p, at))) continue;
    p.token(at).closesName = true;
  }
}

/** One may be called by the word alone. */
function mayBeShort(p: Passage, i: number): boolean {
  if (p.info(i)?.complementizer || p.is(i, OPENS)) return false;
  if (p.is(i, CLASS['given-name']) || isGivenWithArticle(p, i)) return true;
  return isNewName(p, i) && !endsFeminine(p, i);
}

const OPENS = CLASS['clause-opener'] | CLASS.auxiliary;

/** A verb stands before the word, or what opens a clause. */
function isSubject(p: Passage, i: number): boolean {
  const before = p.info(i - 1);
  const first = p.sentenceAt(i)?.from;
  if (!before) return first === i;
  if (before.sureVerb || before.complementizer || p.is(i - 1, OPENS | CLASS['plain-verb']))
    return true;
  if (before.head || before.article || before.classes || before.preposition) return false;
  return before.verb || first === i - 1 || before.cues.some((c) => isFiniteForm(c.reading));
}

const NO_OBJECT = PERSON_NAME | CLASS.preposition | CLASS.relative | CLASS.complementizer;

/** A word of the language that is no name and ends as none, no office of the one before it, does not join or bring anything, and has no clause straight after it. */
function mayBeObject(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.complementizer || info.preposition || p.mayHaveConjunction(i)) return false;
  if (info.head?.role || p.is(i, NO_OBJECT) || isItself(p, i) || !p.isNative(i)) return false;
  if (p.info(i + 1)?.complementizer) return false;
  return !isSurname(p, i) && !(isUnknown(p, i) && isSurname(p, i + 1));
}
