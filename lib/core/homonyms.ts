import { CLASS } from './cues/compiled';
import { BODY_NAME } from './cues/named';
import { type CueReading, isTelling } from './cues/readings';
import { HOMONYM, SEEMS } from './cues/seeming';
import type { Passage } from './passage';

/*
 * Words of grammar and months that somebody's name is written with too (Theresa May, Le Drian, Lee). They are names where
 * a name has begun or somebody in office is about to be named, and nothing follows that such a word could govern or
 * that a month has with it.
 */

/** Whether the word is a part of a name by its place. */
export function isHomonym(p: Passage, i: number): boolean {
  const { seems } = p.token(i);
  if (!(seems & HOMONYM)) return false;
  const begun = isNamed(p, i - 1) || p.is(i - 1, CLASS.title);
  if (seems & SEEMS.last && begun && closesName(p, i)) return true;
  if (seems & SEEMS.inner && isNamed(p, i - 1) && goesOn(p, i + 1) && isInner(p, i)) return true;
  return (seems & SEEMS.first) !== 0 && isFirst(p, i);
}

/** After a part of names or a syllable (de la X) anything is; no denial is elsewhere, and to nobody a thing (gave me a present). */
function isInner(p: Passage, i: number): boolean {
  if (p.is(i - 1, CLASS['name-part']) || p.text(i - 1).length <= SYLLABLE) return true;
  if (p.is(i, CLASS.negator)) return false;
  return !isToMe(p, i) || p.is(i + 1, CLASS['given-name']) || !p.isNative(i + 1);
}

/** So many letters one has at most. */
const SYLLABLE = 2;

/** What a preposition with its pronoun is written like. */
function isToMe(p: Passage, i: number): boolean {
  return ((p.info(i)?.wide ?? 0) & CLASS.preposition) !== 0;
}

/** A given name, a part of names, or a foreign word and nothing else; or nothing is known of the word and it stands where a name is awaited. */
export function isNamed(p: Passage, i: number): boolean {
  if (p.is(i, CLASS['given-name'] | CLASS['name-part']) || isForeign(p, i)) return true;
  return (
    isQuiteNew(p, i) && (awaitsName(p, i - 1) || (isQuiteNew(p, i - 1) && awaitsName(p, i - 2)))
  );
}

/** A given name, a title, a verb of telling, a verbless cue, or the end of an office that is complete. */
export function awaitsName(p: Passage, i: number): boolean {
  if (p.is(i, CLASS['given-name'] | CLASS.title)) return true;
  const asks = ({ reading }: CueReading) => isTelling(reading) || reading.form === 'adposition';
  if (p.info(i)?.cues.some(asks)) return true;
  return endsOffice(p, i);
}

/** An office that ends with the article or a name, or with a comma after it. */
function endsOffice(p: Passage, i: number): boolean {
  const whole = p.info(i)?.article || isForeign(p, i) || p.endsItem(i, BODY_NAME);
  if (!whole && !p.isMark(i, ',')) return false;
  for (let k = i; k >= i - LONGEST_OFFICE && (p.isWord(k) || k === i); k--)
    if (p.info(k)?.head?.role) return true;
  return false;
}

/** A word of which nothing is known and in which no root of the language is. */
function isForeign(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.foreign || info.article || info.head || info.classes || info.wide) return false;
  return !info.cues.length && p.token(i).kind === 'word';
}

/** What follows ends a name, and is nothing that the word itself brings elsewhere (without that). */
function closesName(p: Passage, i: number): boolean {
  const that = p.info(i + 1)?.complementizer;
  if (that && p.is(i, CLASS['free-relative'])) return false;
  // Before an office what may bring it is no name (between the director and; if the director; showed the director).
  const free = p.is(i, CLASS.preposition | CLASS.subordinator) || (p.info(i)?.cues.length ?? 0) > 0;
  if (free && p.info(i + 1)?.head?.role) return false;
  const brings = that && !that.preposition && p.is(i, CLASS.preposition | CLASS.subordinator);
  if (p.is(i + 1, CLASS.time) && !p.info(i + 1)?.article && p.is(i - 1, CLASS['given-name']))
    return true;
  if (p.is(i, CLASS.preposition | CLASS.time) && p.is(i + 1, CLASS.preposition)) return true;
  return endsName(p, i + 1) && (!brings || p.shapes.emphatic.test(p.raw(i + 1)));
}

/** A mark, a clause or an office. */
function endsName(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return !p.isMark(i, '/') && !p.isNumber(i);
  const that = info.complementizer;
  if (that) return !that.conjunction;
  const { role, article, preposition, conjunction } = info.head ?? {};
  return role === true && !preposition && !conjunction && (article || !p.is(i, CLASS.preposition));
}

/** More of a name follows: a given name, or a foreign word before a mark, a clause or another. */
function goesOn(p: Passage, i: number): boolean {
  const given = p.is(i, CLASS['given-name']) && !p.mayHavePreposition(i);
  if (given || isForeign(p, i)) return true;
  const last = isQuiteNew(p, i) && isQuiteNew(p, i + 1) ? i + 1 : i;
  return (
    isQuiteNew(p, i) && (endsName(p, last + 1) || p.is(last + 1, CLASS.preposition | CLASS.event))
  );
}

/** Nothing is known of the word, but that it may be a verb. */
export function isNew(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || info.classes) return false;
  return !info.cues.length && !info.event;
}

/** Nothing at all is known of the word. */
function isQuiteNew(p: Passage, i: number): boolean {
  return isNew(p, i) && !p.info(i)?.verb;
}

/** An office has so many words at most. */
const LONGEST_OFFICE = 7;

/** After a title, an office that is complete or a verb of telling more of a name follows, and then what ends one. */
function isFirst(p: Passage, i: number): boolean {
  const next =
    goesOn(p, i + 1) || ((p.token(i + 1).seems & SEEMS.last) !== 0 && closesName(p, i + 1));
  // How somebody told me is no name (told me smiling).
  if (!next || p.isIndefiniteObject(i + 1)) return false;
  if (p.hasLongAlef(i) || p.is(i - 1, CLASS.title)) return true;
  if (!awaitsName(p, i - 1)) return false;
  // What somebody who is named has told me, by a word of which nothing is known too, but for one who is introduced.
  const told = (p.info(i - 1)?.cues.length ?? 0) > 0;
  if (told && p.is(i + 1, CLASS['given-name'])) return false;
  if (told && isToMe(p, i) && !(p.isMark(i + 2, ',') && p.info(i + 3)?.head?.role))
    return isQuiteNew(p, i + 2) && !p.isNative(i + 2);
  return isQuiteNew(p, i + 2) || endsName(p, i + 2);
}
