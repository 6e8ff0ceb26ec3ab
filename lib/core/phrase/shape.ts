import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';

const OWNABLE = CLASS.venue | CLASS.event | CLASS.speech;

/** Whether the word ends as feminine nouns and adjectives do. */
export function isFeminine(p: Passage, i: number): boolean {
  return /(?:[\u0629\u0649]|\u064a\u0627)$/u.test(bare(p, i));
}

/** Whether the word has the ending of feminine nouns that nothing else has, singular or plural. */
export function endsFeminine(p: Passage, i: number): boolean {
  return /(?:\u0629|\u0627\u062a)$/u.test(bare(p, i));
}

/** Whether the word ends as feminine plurals do. */
export function endsFemininePlural(p: Passage, i: number): boolean {
  return /.{2}\u0627\u062a$/u.test(bare(p, i));
}

/** Whether the word ends as adjectives of relation do, in either gender. */
export function isRelational(p: Passage, i: number): boolean {
  return /.{3}\u064a\u0629?$/u.test(bare(p, i));
}

/** Whether the word ends as one does that a pronoun of the third person owns; verbs and names may too. */
export function hasPronoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.classes & ~OWNABLE) return false;
  return /.{3}\u0647(?:\u0627|\u0645)?$/u.test(bare(p, i));
}

/** Whether three letters that may be a preposition are written as the name is (Ali, not on). */
export function isNameLike(p: Passage, i: number): boolean {
  return p.is(i, CLASS.preposition) && /^.{2}\u064a$/u.test(bare(p, i));
}

/** Whether the word has the written ending of an indefinite accusative. */
export function isAccusative(p: Passage, i: number): boolean {
  return (p.tokens[i]?.raw ?? '').includes('\u064b');
}

/** Whether the word is a participle with the article by its first letters, which takes what its verb takes. */
export function isParticiple(p: Passage, i: number): boolean {
  return /^\u0627\u0644\u0645.{3}/u.test(bare(p, i)) && !isRelational(p, i);
}

/** The word as written, without vowel marks. */
function bare(p: Passage, i: number): string {
  return p.isWord(i) ? (p.tokens[i]?.raw ?? '').replace(/\p{M}/gu, '') : '';
}
