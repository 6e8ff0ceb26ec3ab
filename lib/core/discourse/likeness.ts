import { agreesWith } from '../phrase/named/agreement';
import type { Kind } from '../types';
import type { Entity } from './entity';
import type { Mention } from './mention';
import { isOfAnother, isRelated, isSameName, isSonOf } from './same-name';

/** How a mention stands to one of those known, in the order of the text. */
export interface Nearness {
  /** Who spoke last. */
  readonly last: Entity | undefined;
  /** The last of each kind who was told of. */
  readonly lastOf: ReadonlyMap<Kind, Entity>;
  /** The mention stands inside what somebody else says. */
  readonly within: boolean;
  /** Its cue goes on from an earlier one (added). */
  readonly continues: boolean;
}

/** How a source is told of. */
export type Telling = Pick<Nearness, 'within' | 'continues'>;

/** Outside what others say, and not as one who goes on. */
export const PLAIN: Telling = { within: false, continues: false };

/** From here on a mention means the entity. */
export const ENOUGH = 2;

/*
 * What each sign counts. A head or two other words in common are enough by themselves; a word that the entity is not
 * known by outweighs one that it is. Small whole numbers, set by hand so that the cases of `who.test.ts` come out, and
 * tried on articles of many countries: what matters is their order.
 */
const SAME_NAME = 9;
const OF_NAME = 5;
const SAME_HEAD = 2;
/** A person may be called many things besides the name: that is not enough by itself. By the word alone it is a little more. */
const CALLED_BESIDES = 1;
const CALLED_SO = 1.5;
const OTHER_HEAD = -2;
const KNOWN_WORD = 1;
const SAME_KIND = 1;
/** A word that the entity is not known by: of a person, an adjective or the country may be new. */
const STRANGE_WORD = -3;
const OF_OFFICE = -2;
const DESCRIBING = -1;
/** Who is near: the last who spoke, the last of the sort. */
const NEAR = 3;

/**
 * How like an entity a mention is: `ENOUGH` or more where it means that one, 0 or less where it cannot.
 * @param near undefined where only what the words say counts
 */
export function likeness(e: Entity, m: Mention, near?: Nearness): number {
  if (e.best.joint !== m.joint) return 0;
  const unnamed = hasBodyHead(m) && !e.names.length && !e.best.one;
  if (m.names.length && m.kind !== 'group' && !unnamed)
    return likeByName(e, m) || (near && isDescribed(e, m, near) ? NEAR : 0);
  if (isLastName(e, m)) return SAME_NAME;
  return isApart(e, m) || (m.one && e.best.one && isOtherSex(e, m))
    ? 0
    : likeByWords(e, m, near?.last === e) + (near ? likeByPlace(e, m, near) : 0);
}

/** It is called by a noun that is no office: a body, a group, a document. */
export function hasBodyHead({ head, role, kind }: Mention): boolean {
  return head !== undefined && !role && kind !== 'person';
}

/** A name says who it is, or the holder of an office that had no name before. */
function likeByName(e: Entity, m: Mention): number {
  if (hasBodyHead(m) && e.heads.length && !e.heads.includes(m.head ?? '')) return 0;
  const other = !m.head && isOtherSex(e, m);
  const { names } = e;
  if (e.best.kin && m.child && m.child === names[0] && !isOtherSex(e, m)) return SAME_NAME;
  if (!other && isSonOf(m.names, m.child, names)) return SAME_NAME;
  const father = isOfAnother(m.names, names, e.fathers) || isOfAnother(names, m.names, m.fathers);
  if (!other && !father) {
    if (names.length && isSameName(m.names, names)) return SAME_NAME;
    if (
      e.kind !== 'group' &&
      (e.best.one || e.kind !== 'anonymous') &&
      m.words.every((w) => e.words.includes(w))
    )
      return OF_NAME + 1 / e.words.length;
  }
  const definite = m.definite || (m.given && e.words.length > 1);
  if (e.names.length || !e.best.one || m.kind !== 'person' || !definite) return 0;
  const role = m.offices.some(([head = '']) => e.heads.includes(head));
  return role && (isWithin(e, m) || fillsOut(e.best, m.offices)) ? OF_NAME : 0;
}

/** A bare name with a verb of the other gender is another one: a man, and the body that has his name. */
function isOtherSex({ agreement }: Entity, m: Mention): boolean {
  const one = agreement.number !== 'p' && m.verb.number === 's';
  return one && Boolean(agreement.gender && m.verb.gender) && agreement.gender !== m.verb.gender;
}

/** All that the entity is known by is in the mention. */
function isWithin({ words, best }: Entity, m: Mention): boolean {
  if (!best.one) return words.every((word) => m.words.includes(word));
  return words.every((word) => m.words.some((other) => isRelated(word, other)));
}

/** One is many and the other is not, one is a part of the other, they are of two places, or what many are called anew. */
function isApart(e: Entity, m: Mention): boolean {
  const group = m.kind === 'group';
  if (e.best.state !== m.state || (m.listed && isPartOf(e.best))) return true;
  if ((e.kind === 'group') !== group && !(m.head && e.heads.includes(m.head))) return true;
  if (group && (!m.definite || m.words.length >= e.best.words.length) && m.name !== e.name)
    return true;
  return (
    m.places.length > 0 &&
    e.places.length > 0 &&
    !m.places.some((place) => e.places.includes(place))
  );
}

/** Who is called by a body's name and is not the body itself: its spokesman, its committee. */
function isPartOf({ head, sort }: Mention): boolean {
  return head !== undefined && !sort;
}

/** A phrase without a name: its head and its other words, one by one. */
function likeByWords(e: Entity, m: Mention, close: boolean): number {
  const person = e.best.one && m.one;
  const kin = isSameKin(e, m);
  const shared = kin || (m.head !== undefined && e.heads.includes(m.head));
  const own = shared || !e.heads.length;
  if (m.head && !own && !person) return 0;
  const fuller = own && m.definite && (e.names.length ? isHolder(e, m, close) : isWithin(e, m));
  const first = m.head ? 1 : 0;
  let score = 0;
  for (let i = first; i < m.words.length; i++) {
    const word = m.words[i] ?? '';
    // The country alone makes no other body the same.
    if (isKnown(e, m, word))
      score += shared || person || !placeIn(m, word, e.places) ? KNOWN_WORD : 0;
    else if (!fuller && !m.described) score += person ? strangeness(m, word, close) : STRANGE_WORD;
  }
  const besides = m.calling && !kin && !e.best.words.includes(m.head ?? '');
  if (shared) return score + (besides ? CALLED_BESIDES : SAME_HEAD);
  if (m.head && e.heads.length && !m.calling) return score + OTHER_HEAD;
  return m.words.length > first && e.kind === m.kind ? score + SAME_KIND : score;
}

/** An office alone with the article, or one word that is no state (an outlet), is the last name of one who is known by two words or more. */
function isLastName(e: Entity, m: Mention): boolean {
  const [word, another] = m.words;
  const alone = !another && !m.state && (m.short || !(m.head || m.article));
  if (!alone || e.kind !== 'person' || e.names.length < 2) return false;
  return e.names.at(-1) === word && !isOtherSex(e, m);
}

/** One of kin by another word for the same, with the article (the mother, for his mother). */
function isSameKin({ best, heads }: Entity, { kin, kindred = [] }: Mention): boolean {
  return kin && best.kin && kindred.some((head) => heads.includes(head));
}

/** The mention fills out an office of the entity; with a country that is new only of one who is near. */
function isHolder(e: Entity, m: Mention, close: boolean): boolean {
  return fillsOut(m, e.offices) && (close || m.places.every((place) => e.places.includes(place)));
}

/** The entity is known by the word; a person also by one like it, and by the adjective of the country. */
function isKnown(e: Entity, m: Mention, word: string): boolean {
  if (e.words.includes(word)) return true;
  if (!e.best.one || !m.one) return false;
  return placeIn(m, word, e.places) || e.words.some((w) => isRelated(word, w));
}

/** The word is of one of the mention's countries, and that among others. */
export function placeIn({ places }: Mention, word: string, among: readonly string[]): boolean {
  return places.some((place) => word.startsWith(place) && among.includes(place));
}

/** What a word counts that a person is not known by: the country of one who is near, nothing. */
function strangeness(m: Mention, word: string, close: boolean): number {
  if (close && placeIn(m, word, m.places)) return 0;
  return m.describing.includes(word) ? DESCRIBING : OF_OFFICE;
}

/** The words say more of an office that a name has been given with; the role alone is enough where anybody has it. */
export function fillsOut(
  { words, generic }: Pick<Mention, 'words' | 'generic'>,
  offices: readonly (readonly string[])[],
): boolean {
  return offices.some((o) => (o.length > 1 || generic) && o.every((word) => words.includes(word)));
}

/** What anybody may be called, or a word for a whole sort, means who is near. */
function likeByPlace(e: Entity, m: Mention, near: Nearness): number {
  if (!m.article || !m.head) return 0;
  const alone = m.words.length === 1;
  if (near.last === e && m.short && m.sort && isCalledSo(e, m.head)) return NEAR;
  if (m.short && !m.role && !e.heads.length && (m.sort || POINTED_AT.has(m.kind)))
    return near.lastOf.get(m.kind) === e ? NEAR : 0;
  if (m.calling && m.short && e.heads.includes(m.head ?? ''))
    return alone ? CALLED_SO : CALLED_BESIDES;
  if (near.last !== e || m.agreement.number === 'p') return 0;
  if (m.source) return NEAR;
  if (!m.role || !e.best.one || !agreesWith(e, m.verb) || (near.within && !m.generic)) return 0;
  const taken = e.heads.length > 0 && (!m.calling || isOfOtherTrade(e, m)) && !near.continues;
  const vague = e.kind !== 'person' && !m.generic;
  if (taken || vague) return 0;
  return alone && isInOffice(e, m) ? ENOUGH : NEAR;
}

/** The only word of its name, of which nothing is known, ends with what the thing is (Sberbank, the bank). */
function isCalledSo({ best, heads }: Entity, head: string): boolean {
  const [name = '', another] = best.words;
  return !another && !heads.length && name.length > head.length + 1 && name.endsWith(head);
}

/** One in office is hardly called by a trade (the player, for the president of the club), unless the same one often has both. */
function isOfOtherTrade({ best, heads }: Entity, { generic, kindred = [] }: Mention): boolean {
  if (generic || !best.role || best.calling) return false;
  return !kindred.some((head) => heads.includes(head));
}

/** The name is told with an office beside it, and no trade that goes with the one by which somebody is called. */
function isInOffice({ offices, heads }: Entity, { calling, generic, kindred = [] }: Mention) {
  return calling && !generic && offices.length > 0 && !kindred.some((head) => heads.includes(head));
}

/** A person by an adjective of what has been said of him, and another (the former soldier, for the military expert X), or by that of his country alone (the Dutchman, for the coach X). */
function isDescribed(e: Entity, m: Mention, { last }: Nearness): boolean {
  const [first = '', ...others] = m.words;
  if (e !== last || !e.best.one || m.head || m.given) return false;
  if (m.describing.length > 0) return e.words.includes(first);
  const ofCountry = others.length === 0 && m.article && placeIn(m, first, m.places);
  const persons = e.kind === 'person' && m.kind === 'person';
  return ofCountry && persons && e.places.length === 0 && agreesWith(e, m.verb);
}

/** Whether one who spoke may be meant: a person of that sex by a word that anybody may be called, by the word for a source whoever is one. */
export function mayMean(
  entity: Entity,
  { agreement, generic, role, one, source }: Mention,
): boolean {
  if (source) return !onlyShows(entity);
  return !(generic || (role && one)) || (entity.best.one && agreesWith(entity, agreement));
}

/** Things in the plural that tell something by what they are, and that nobody calls a source: results, investigations. */
function onlyShows({ kind, heads, agreement }: Entity): boolean {
  return kind === 'document' && (agreement.number === 'p' || heads.length === 0);
}

/** Sorts of which a word for the whole sort means the last one (the agency, the source). */
const POINTED_AT: ReadonlySet<Kind> = new Set<Kind>(['media', 'anonymous']);
