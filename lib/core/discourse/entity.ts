import type { Agreement } from '../lexicon';
import type { Kind } from '../types';
import type { Mention } from './mention';

/** One who has spoken or been spoken of in this text. */
export interface Entity {
  /** The fullest name so far. */
  name: string;
  kind: Kind;
  agreement: Agreement;
  /** The mention that names it best. */
  best: Mention;
  /** Stems of the words of all its names. */
  readonly words: string[];
  /** Of these, the ones of a personal or otherwise unknown name. */
  readonly names: string[];
  /** Of these, the ones that a part of a name brings (son of X). */
  readonly fathers: string[];
  /** Of these, the ones of a country. */
  readonly places: string[];
  /** Stems of the known heads of sources that it has been called by. */
  readonly heads: string[];
  /** The offices that it has been called by: the stems of their words. */
  readonly offices: (readonly string[])[];
  /** One of several sources that stood joined. */
  readonly part: boolean;
  /** When it was last told of: the larger the later. */
  told: number;
  /** The number of the question in which it was last looked at (`EntityIndex.best`). */
  asked: number;
}

/** One of whom a mention speaks for the first time. */
export function entityOf(mention: Mention, part = false): Entity {
  const entity: Entity = {
    name: mention.name,
    kind: mention.kind,
    agreement: mention.agreement,
    best: mention,
    words: [],
    names: [],
    fathers: [],
    places: [],
    heads: [],
    offices: [],
    part,
    told: 0,
    asked: 0,
  };
  learn(entity, mention);
  return entity;
}

/** By what a fuller phrase of the text is looked for. */
export type Sought = Pick<Entity, 'names' | 'heads' | 'agreement' | 'best' | 'kind'>;

/** The same of one of whom nothing but a mention tells. */
export function soughtBy(mention: Mention): Sought {
  const { names, head, offices, agreement, kind } = mention;
  const heads: string[] = [];
  for (const [role = ''] of offices) addTo(heads, role);
  if (head) addTo(heads, head);
  return { names: [...new Set(names)], heads, agreement, best: mention, kind };
}

/** Takes a further mention of the same: the fuller name stays, all words count. Gives whether the name or the kind changed. */
export function addMention(entity: Entity, mention: Mention): boolean {
  const fuller = isFuller(entity, mention);
  learn(entity, mention);
  const gender = mention.verb.gender ?? mention.agreement.gender;
  if (!entity.agreement.gender && gender) entity.agreement = { ...entity.agreement, gender };
  if (fuller) rename(entity, mention);
  const named = !fuller && entity.kind === 'official' && isNamedBy(entity, mention);
  if (named) entity.kind = 'person';
  const body = mention.sort && entity.kind === 'person' && mention.kind !== 'person';
  if (body) entity.kind = mention.kind;
  return fuller || named || body;
}

/** Lets a mention name the entity. */
export function rename(entity: Entity, mention: Mention): void {
  entity.best = mention;
  entity.name = mention.name;
  entity.kind = mention.kind;
}

/**
 * Takes a person of whom nothing but the word for the office is masculine for a woman from here on.
 * @returns the entity; undefined, and unchanged, where that cannot be
 */
export function takeForWoman(entity: Entity | undefined): Entity | undefined {
  if (entity?.kind !== 'person' || !entity.names.length || !entity.best.role) return undefined;
  if (entity.agreement.gender !== 'm' || entity.agreement.number !== 's') return undefined;
  entity.agreement = { ...entity.agreement, gender: 'f' };
  return entity;
}

/** What stands beside the office of one person is a name, by which that one is called alone later. */
function isNamedBy({ best }: Entity, { kind, names }: Mention): boolean {
  const person = best.one && kind === 'person' && names.length > 0;
  return person && names.every((name) => best.words.includes(name));
}

function learn(entity: Entity, mention: Mention): void {
  for (const word of mention.words) addTo(entity.words, word);
  for (const name of mention.names) addTo(entity.names, name);
  for (const name of mention.fathers) addTo(entity.fathers, name);
  for (const place of mention.places) addTo(entity.places, place);
  if (mention.head) addTo(entity.heads, mention.head);
  for (const office of mention.offices) {
    addTo(entity.heads, office[0] ?? '');
    if (!entity.offices.some((known) => isSame(known, office))) entity.offices.push(office);
  }
}

/** Each word stands once in a list, which is so short that it is gone through sooner than a set is asked. */
function addTo(list: string[], word: string): void {
  if (!list.includes(word)) list.push(word);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Whether the mention names it better: with a name where it had none, or with more of name and office. A word that only points back never does. */
function isFuller({ names, words, kind, best }: Entity, mention: Mention): boolean {
  const named = mention.names.some((name) => !words.includes(name));
  const lesser = !best.short && !mention.head && mention.words.length < words.length;
  if (lesser && (kind === 'organization' || kind === 'media')) return false;
  if (!names.length && mention.names.length && (named || mention.one)) return named;
  const knows = kind !== 'person' && names.every((word) => mention.words.includes(word));
  if (names.length && !mention.names.length && !knows) return false;
  const pointsBack = mention.told
    ? best.words.length > LONGEST_VAGUE
    : mention.short && !(best.short && kind === 'organization');
  if (pointsBack) return false;
  const more = fullness(mention) - fullness(best);
  return more > 0 || (more === 0 && kind === 'person' && mention.added > best.added);
}

/** A text by its noun and an adjective alone is told of better by a relative clause. */
const LONGEST_VAGUE = 2;

/** How much a mention says: each word of a person's name goes before two others, and what a comma adds that is no office for nothing. */
export function fullness({ kind, words, names, added }: Mention): number {
  return kind === 'person' ? words.length - added + 2 * names.length : words.length;
}
