import {
  awaitsName,
  endsName,
  goesOn,
  isForeign,
  isNamed,
  isQuiteNew,
  isVerb,
  verbBefore,
  verbBrings,
} from './awaited';
import { CLASS } from './cues/compiled';
import { HOMONYM, SEEMS } from './cues/seeming';
import type { Passage } from './passage';

/*
 * Words of grammar, months and verbs that somebody's name is spelt like (Theresa May, Le Drian, Lee). They are names
 * where a name has begun, somebody in office is about to be named or a verb asks for who tells, and nothing follows that
 * such a word could govern or that a month has with it.
 */

/** Whether the word is a name or a part of one by its place. */
export function isHomonym(p: Passage, i: number): boolean {
  const { seems } = p.token(i);
  if (!(seems & HOMONYM) || bringsClause(p, i)) return false;
  const named = isNamed(p, i - 1);
  const more = goesOn(p, i + 1) && (!p.is(i, CLASS.preposition) || isForeign(p, i + 1));
  if (seems & SEEMS.last && (named || p.is(i - 1, CLASS.title)) && closesName(p, i)) return true;
  if (seems & SEEMS.inner && named && more && isInner(p, i)) return true;
  if (seems & SEEMS.first && isFirst(p, i, more)) return true;
  return (seems & SEEMS.alone) !== 0 && isAlone(p, i);
}

/** What brings a clause, unless it is written with the long vowel that it never has, or joined to a preposition before another. */
function bringsClause(p: Passage, i: number): boolean {
  const that = p.info(i)?.complementizer;
  if (!that || p.hasLongAlef(i)) return false;
  return !that.preposition || !p.info(i + 1)?.complementizer;
}

/** What follows ends a name, and is nothing that the word itself brings elsewhere (if that, between the director and, showed the director). */
function closesName(p: Passage, i: number): boolean {
  const joins = p.is(i, CLASS.preposition | CLASS.subordinator | CLASS['free-relative']);
  const { complementizer: that, head, article } = p.info(i + 1) ?? {};
  if (joins && that?.preposition === '' && !p.shapes.emphatic.test(p.raw(i + 1))) return false;
  if (head?.role && (joins || p.token(i).cues.length)) return false;
  if (p.is(i + 1, CLASS.time) && !article && p.is(i - 1, CLASS['given-name'])) return true;
  const ends = p.is(i, CLASS.preposition | CLASS.time) && p.is(i + 1, CLASS.preposition);
  return ends || endsName(p, i + 1);
}

/** After a part of names or a syllable (de la X) anything is; no denial is elsewhere, and to nobody a thing. */
function isInner(p: Passage, i: number): boolean {
  if (p.is(i - 1, CLASS['name-part']) || p.text(i - 1).length <= SYLLABLE) return true;
  return !p.is(i, CLASS.negator) && !bringsThing(p, i);
}

/** To me, and a word of the language that is no given name after it (gave me a present). */
function bringsThing(p: Passage, i: number): boolean {
  return isToMe(p, i) && !p.is(i + 1, CLASS['given-name']) && p.isNative(i + 1);
}

/** So many letters one has at most. */
const SYLLABLE = 2;

/** What a preposition with its pronoun is written like. */
function isToMe(p: Passage, i: number): boolean {
  return !p.is(i, CLASS.preposition) && ((p.info(i)?.wide ?? 0) & CLASS.preposition) !== 0;
}

/** After a title, an office that is complete or a verb of telling more of a name follows, and then what ends one. */
function isFirst(p: Passage, i: number, more: boolean): boolean {
  const next = more || ((p.token(i + 1).seems & SEEMS.last) !== 0 && closesName(p, i + 1));
  // How somebody told me is no name (told me smiling).
  if (!next || p.isIndefiniteObject(i + 1)) return false;
  if (p.hasLongAlef(i) || p.is(i - 1, CLASS.title) || opens(p, i, i + 2)) return true;
  if (!awaitsName(p, i - 1)) return false;
  if (p.is(i - 1, CLASS['given-name']) && bringsThing(p, i)) return false;
  if (!isToMe(p, i) || !p.token(i - 1).cues.length)
    return isQuiteNew(p, i + 2) || endsName(p, i + 2);
  // What somebody who is named has told me, by a word of which nothing is known too, but for one who is introduced.
  const introduced = p.isMark(i + 2, ',') && p.info(i + 3)?.head?.role === true;
  if (p.is(i + 1, CLASS['given-name'])) return false;
  return introduced || (isQuiteNew(p, i + 2) && !p.isNative(i + 2));
}

/** All of a name, or all but a title: first in a clause, or between a verb of telling and what it brings. */
function isAlone(p: Passage, i: number): boolean {
  if (opens(p, i, i + 1)) return true;
  const verb = verbBefore(p, i);
  return verb !== undefined && verbBrings(p, verb, i + 1);
}

/** First in a clause before a verb of telling. */
function opens(p: Passage, i: number, verb: number): boolean {
  return (i === p.sentenceAt(i)?.from || p.is(i - 1, CLASS['clause-opener'])) && isVerb(p, verb);
}
