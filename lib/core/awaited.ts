import { CLASS } from './cues/compiled';
import { BODY_NAME } from './cues/named';
import { type CueReading, isFiniteForm, isTelling } from './cues/readings';
import type { Passage } from './passage';

/*
 * Where somebody's name is awaited, what may be a word of it, and what ends it: asked by all that tells by its place that a
 * word is a name.
 */

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
  return p.info(i)?.freeCues.some(asks) === true || endsOffice(p, i);
}

/** An office has so many words at most. */
const LONGEST_OFFICE = 7;

/** An office that ends with the article or a name, or with a comma after it. */
export function endsOffice(p: Passage, i: number): boolean {
  const whole = p.info(i)?.article || isForeign(p, i) || p.endsItem(i, BODY_NAME);
  if (!whole && !p.isMark(i, ',')) return false;
  for (let k = i; k >= i - LONGEST_OFFICE && (p.isWord(k) || k === i); k--) {
    const { head, complementizer } = p.info(k) ?? {};
    if (head?.role || complementizer) return head?.role === true;
  }
  return false;
}

/** A word of which nothing is known and in which no root of the language is. */
export function isForeign(p: Passage, i: number): boolean {
  return isQuiteNew(p, i) && p.info(i)?.foreign === true;
}

/** Nothing is known of the word, but that it may be a verb. */
export function isNew(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || info.classes || info.complementizer) return false;
  return !info.cues.length && !info.event && p.token(i).kind === 'word';
}

/** Nothing at all is known of the word. */
export function isQuiteNew(p: Passage, i: number): boolean {
  return isNew(p, i) && !p.info(i)?.verb;
}

/** A mark, a clause or an office ends a name. */
export function endsName(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return !p.isMark(i, '/') && !p.isNumber(i);
  const that = info.complementizer;
  if (that) return !that.conjunction;
  const { role, article, preposition, conjunction } = info.head ?? {};
  return role === true && !preposition && !conjunction && (article || !p.is(i, CLASS.preposition));
}

/** More of a name follows: a given name, or a foreign word before a mark, a clause or another. */
export function goesOn(p: Passage, i: number): boolean {
  const given = p.is(i, CLASS['given-name']) && !p.mayHavePreposition(i);
  if (given || isForeign(p, i)) return true;
  const end = isQuiteNew(p, i) && isQuiteNew(p, i + 1) ? i + 2 : i + 1;
  if (!isQuiteNew(p, i)) return false;
  return endsName(p, end) || p.is(end, CLASS.preposition | CLASS.event) || isVerb(p, end);
}

/** Words of a name or office before the last of it, at most. */
const LONGEST_BEFORE = 6;

/** The verb of telling straight before the word, or before the words of its name and title; undefined: there is none. */
export function verbBefore(p: Passage, i: number): number | undefined {
  for (let verb = i - 1; verb >= i - LONGEST_BEFORE; verb--) {
    if (isVerb(p, verb)) return verb;
    const { head, article, cues = [] } = p.info(verb) ?? {};
    const role = (head?.role && !cues.length) || (article && verb < i - 1);
    const named = p.is(verb, CLASS['given-name'] | CLASS.title) || isQuiteNew(p, verb);
    // With a pronoun of others (spoke to them).
    const governs = ((p.info(verb)?.wide ?? 0) & CLASS.preposition) !== 0;
    if ((!role && !named) || governs || p.isEither(verb)) return undefined;
  }
  return undefined;
}

/** A verb of telling that is of one person. */
export function isVerb(p: Passage, i: number): boolean {
  return p
    .token(i)
    .cues.some(({ reading }) => isFiniteForm(reading) && reading.agreement.number === 's');
}

/** What the verb brings begins at `end`: a clause, speech or one of its prepositions. */
export function verbBrings(p: Passage, verb: number, end: number): boolean {
  const that = p.info(end)?.complementizer;
  if (that?.conjunction) return false;
  const apart = p.isMark(end, ':,(') || p.isQuoteMark(end);
  const word = apart ? '' : (that?.preposition ?? p.text(end));
  return p.token(verb).cues.some(({ reading }) => {
    const { clause = [], noun = [] } = reading.cue.frames;
    const taken = that || apart ? clause : [...clause, ...noun];
    return isFiniteForm(reading) && taken.includes(word);
  });
}
