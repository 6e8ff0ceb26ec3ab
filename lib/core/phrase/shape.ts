import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { SHAPE } from '../cues/shapes';
import type { Passage } from '../passage';

const OWNABLE = CLASS.venue | CLASS.event | CLASS.speech;

/** Whether the word ends as feminine nouns and adjectives do. */
export function isFeminine(p: Passage, i: number): boolean {
  return p.looks(i, SHAPE.feminine);
}

/** Whether the word has the ending of feminine nouns that nothing else has, singular or plural. */
export function endsFeminine(p: Passage, i: number): boolean {
  return p.looks(i, SHAPE.feminineAlone);
}

/** Whether the word ends as feminine plurals do. */
export function endsFemininePlural(p: Passage, i: number): boolean {
  return p.looks(i, SHAPE.femininePlural);
}

/** Whether the word ends as adjectives of relation do, in either gender. */
export function isRelational(p: Passage, i: number): boolean {
  return p.looks(i, SHAPE.relational);
}

/** Whether the word ends as one does that a pronoun of the third person owns; verbs and names may too. */
export function hasPronoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.classes & ~OWNABLE) return false;
  return p.looks(i, SHAPE.owned);
}

/** Whether three letters that may be a preposition are written as the name is (Ali, not on). */
export function isNameLike(p: Passage, i: number): boolean {
  return p.is(i, CLASS.preposition) && p.looks(i, SHAPE.nameLike);
}

/** A shorter preposition (in, of) may say where somebody belongs. */
const LONG = 3;

/** Whether the word is a free preposition of several letters, and no name that is written so. */
export function isLongPreposition(p: Passage, i: number): boolean {
  return p.is(i, CLASS.preposition) && p.text(i).length >= LONG && !isNameLike(p, i);
}

/** Whether the word has the written ending of an indefinite accusative. */
export function isAccusative(p: Passage, i: number): boolean {
  return p.looks(i, SHAPE.tanwin);
}

/** Whether the word may name, as an adverb, the field of which is told (politically, abroad): nothing else is known of it. */
export function isField(p: Passage, i: number): boolean {
  const info = p.info(i);
  return info !== undefined && !info.classes && !info.head && p.looks(i, SHAPE.field);
}

/** Whether the word is a participle with the article by its first letters, which takes what its verb takes. */
export function isParticiple(p: Passage, i: number): boolean {
  return p.looks(i, SHAPE.participle) && !isRelational(p, i);
}

/** A word for the same with a pronoun (itself). */
export function isItself(p: Passage, i: number): boolean {
  return p.is(i, CLASS.quantifier) && p.looks(i, SHAPE.owned);
}

/** A word for the same with a pronoun, after the noun that it stresses (the source itself). */
export function isSelf(p: Passage, i: number): boolean {
  if (!isItself(p, i)) return false;
  return p.info(i - 1)?.article === true || p.is(i - 1, PERSON_NAME | CLASS.body);
}

/** A pronoun of the first or second person: of those of the third it is known what they agree with. */
export function isFirstOrSecondPerson(p: Passage, i: number): boolean {
  return p.is(i, CLASS.pronoun) && p.info(i)?.agreement === undefined;
}

/** People in the plural that are no subject, in construct with a noun that has the article or a name: written as what one owns oneself is (the drivers of the buses, my driver). */
export function isObliqueConstruct(p: Passage, i: number): boolean {
  const { head, text = '' } = p.info(i) ?? {};
  if (!head?.pronoun || !head.role || !p.shapes.dotted.test(text)) return false;
  const next = p.info(i + 1);
  const whose = next?.article || p.is(i + 1, BODY_NAME);
  return whose === true && !next?.preposition && !next?.conjunction;
}

/** What looks like a head with a pronoun and is an adjective of relation. */
export function isOwnedAdjective(p: Passage, i: number): boolean {
  return p.info(i)?.head?.pronoun === true && isRelational(p, i) && !isObliqueConstruct(p, i);
}
