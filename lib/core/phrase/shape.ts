import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';

const OWNABLE = CLASS.venue | CLASS.event | CLASS.speech;

/** Whether the word ends as feminine nouns and adjectives do. */
export function isFeminine(p: Passage, i: number): boolean {
  return p.shapes.feminine.test(bare(p, i));
}

/** Whether the word has the ending of feminine nouns that nothing else has, singular or plural. */
export function endsFeminine(p: Passage, i: number): boolean {
  return p.shapes.feminineAlone.test(bare(p, i));
}

/** Whether the word ends as feminine plurals do. */
export function endsFemininePlural(p: Passage, i: number): boolean {
  return p.shapes.femininePlural.test(bare(p, i));
}

/** Whether the word ends as adjectives of relation do, in either gender. */
export function isRelational(p: Passage, i: number): boolean {
  return p.shapes.relational.test(bare(p, i));
}

/** Whether the word ends as one does that a pronoun of the third person owns; verbs and names may too. */
export function hasPronoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.classes & ~OWNABLE) return false;
  return p.shapes.owned.test(bare(p, i));
}

/** Whether three letters that may be a preposition are written as the name is (Ali, not on). */
export function isNameLike(p: Passage, i: number): boolean {
  return p.is(i, CLASS.preposition) && p.shapes.nameLike.test(bare(p, i));
}

/** Whether the word has the written ending of an indefinite accusative. */
export function isAccusative(p: Passage, i: number): boolean {
  return p.shapes.tanwin.test(p.raw(i));
}

/** Whether the word is a participle with the article by its first letters, which takes what its verb takes. */
export function isParticiple(p: Passage, i: number): boolean {
  return p.shapes.participle.test(bare(p, i)) && !isRelational(p, i);
}

/** A word for the same with a pronoun, after the noun that it stresses (the source itself). */
export function isSelf(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.quantifier) || !p.shapes.owned.test(bare(p, i))) return false;
  return p.info(i - 1)?.article === true || p.is(i - 1, PERSON_NAME | CLASS.body);
}

/** The word as written, without vowel marks: where folding has shortened nothing there are none. */
function bare(p: Passage, i: number): string {
  const raw = p.isWord(i) ? p.raw(i) : '';
  return raw.length === p.text(i).length ? raw : raw.replace(/\p{M}/gu, '');
}
