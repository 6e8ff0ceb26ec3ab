import { fullness, type Sought, soughtBy } from './entity';
import { fillsOut, hasBodyHead, placeIn } from './likeness';
import type { Mention } from './mention';
import type { NameIndex } from './names';
import type { Around } from './places';
import { isAlike, isOfAnother, isRelated, isSameName } from './same-name';

/** A longer name than this is hardly written fuller anywhere else. */
const LONGEST_SHORT = 3;

/** The phrase of the text so far that says most of the entity and more than its name, if one does. */
export function fullest(index: NameIndex, entity: Sought): Mention | undefined {
  for (const around of aroundOf(entity)) {
    const phrases = index.phrases(keyOf(entity), around);
    const found =
      around === 'office' ? holderIn(phrases, entity) : longestIn(phrases, entity, around);
    if (found) return found;
  }
  return undefined;
}

/**
 * The only one of that country who is named with the head of an epithet, or else with one that goes for it (the singer,
 * for the artist X).
 * @param called those who are called by a head, one list after the other
 */
export function onlyOne(
  { kindred, head = '', places }: Mention,
  called: readonly ((head: string) => readonly Mention[])[],
): Mention | undefined {
  if (!kindred) return undefined;
  const isThere = (m: Mention) =>
    m.places.length === 0 || places.every((place) => m.places.includes(place));
  for (const heads of [[head], kindred])
    for (const calledBy of called) {
      const named = heads.flatMap(calledBy).filter((m) => m.names.length && isThere(m));
      const [first] = named;
      if (first && named.every(({ names }) => isSameName(names, first.names))) return first;
    }
  return undefined;
}

/** The last who is named with the head of one in office, by a name that differs from his in its long vowels alone. */
export function spelledAlike(
  index: NameIndex,
  { head = '', role, names }: Mention,
  vowel: RegExp,
): Mention | undefined {
  const [name, another] = names;
  if (!role || !name || another) return undefined;
  const phrases = index.phrases(head, 'office');
  return phrases.findLast((m) => m.names.length > 1 && isAlike(m.names.at(-1) ?? '', name, vowel));
}

/** The last who is named with all of the office, or else with as much of it as goes for the whole. */
function holderIn(phrases: readonly Mention[], { best }: Sought): Mention | undefined {
  const named = phrases.filter(({ names }) => names.length > 0);
  return (
    named.findLast((mention) => hasAll(mention, best)) ??
    named.findLast(({ offices, places }) => {
      const placed = best.places.every((place) => places.includes(place));
      return placed && fillsOut(best, offices);
    })
  );
}

function longestIn(
  phrases: readonly Mention[],
  entity: Sought,
  around: Around,
): Mention | undefined {
  let found: Mention | undefined;
  for (const mention of phrases) {
    const person = around === 'head' && mention.kind === 'person';
    const more = mention.words.some((word) => !entity.best.words.includes(word));
    if (person || !more || !isFuller(mention, found ?? entity.best)) continue;
    if (around === 'person' && !isPersonBy(entity, mention)) continue;
    if (isOf(entity, mention)) found = mention;
  }
  return found;
}

/** It says more, or as much and more of it by a person's name. */
function isFuller(mention: Mention, other: Mention): boolean {
  const more = fullness(mention) - fullness(other);
  if (more || mention.kind !== 'person' || other.kind !== 'person') return more > 0;
  return mention.names.length > other.names.length;
}

/**
 * Whether a fuller phrase tells whom a mention means: where that is a noun that may be any, a title, an office or a given name must stand there.
 */
export function tellsWhom({ common }: Mention, full: Mention | undefined): boolean {
  if (!full || !common) return full !== undefined;
  return full.given || full.words.length > full.names.length;
}

/** The phrase has all of the name, or of what something without one is called. */
function isOf({ names, heads, best }: Sought, mention: Mention): boolean {
  if (!names.length) return hasAll(mention, best);
  if (hasBodyHead(best) && mention.head && !heads.includes(mention.head)) return false;
  if (isOfAnother(names, mention.names, mention.fathers)) return false;
  return names.every((name) => mention.words.includes(name));
}

/** What has been taken for a body by its verb alone is a person whom the text names so, with a title, an office or a last name. */
function isPersonBy({ kind, names }: Sought, mention: Mention): boolean {
  if (kind === 'person' || isFirstOf(names, mention.names)) return true;
  const beside = mention.words.length > mention.names.length;
  return beside && names.every((name) => mention.names.includes(name));
}

/** One word, with which the name of two begins. */
function isFirstOf(names: readonly string[], name: readonly string[]): boolean {
  return names.length === 1 && name.length > 1 && names[0] === name[0];
}

/** The phrase has each word of the other, or names the country that it is of. */
function hasAll({ words, places }: Mention, other: Mention): boolean {
  return other.words.every(
    (word) => words.some((w) => isRelated(w, word)) || placeIn(other, word, places),
  );
}

/** The word by whose places an entity is looked for. */
export function keyOf({ names, best }: Sought): string {
  return names.at(-1) ?? best.words[0] ?? '';
}

/** As what the phrases around that word are read, one after the other, as long as none says more. */
export function aroundOf(entity: Sought): readonly Around[] {
  const { names, heads, agreement } = entity;
  const { words, kind, one, definite, listed, joint } = entity.best;
  if (joint) return [];
  if (listed && !heads.length) return agreement.number === 'p' ? [] : ['sort', 'marked'];
  if (names.length > 1 && words.length > LONGEST_SHORT) return [];
  if (names.length && heads.length) return [kind === 'person' ? 'person' : 'body'];
  if (names.length) return ['person', kind === 'person' ? 'marked' : 'body'];
  if (!definite || !heads.includes(words[0] ?? '')) return [];
  const body = kind === 'organization' && agreement.number === 's' && !listed;
  const head: readonly Around[] = words.length < (body ? LONGEST_SHORT : 2) ? ['head'] : [];
  return one ? ['office', ...head] : head;
}

/** Whether the text has both in full, neither with the name of the other: two persons. */
export function areTwo(index: NameIndex, first: Mention, second: Mention): boolean {
  const apart = ({ words }: Mention, other: Mention) => {
    const full = fullest(index, soughtBy(other));
    return full !== undefined && !words.some((word) => full.words.includes(word));
  };
  return apart(first, second) && apart(second, first);
}
