import type { Agreement } from '../lexicon';
import type { Kind } from '../types';
import type { Mention } from './mention';

/** One who has spoken or been spoken of in this text. */
export interface Entity {
  /** The fullest name so far. */
  name: string;
  /** Stems of the words of its name. */
  named: readonly string[];
  /** Stems of the words of all its names. */
  readonly words: Set<string>;
  /** Of these, the ones of a personal or otherwise unknown name. */
  readonly names: Set<string>;
  /** Of these, the ones that a part of a name brings (son of X). */
  readonly fathers: Set<string>;
  /** Of these, the ones of a country. */
  readonly places: Set<string>;
  /** Stems of the known heads of sources that it has been called by. */
  readonly heads: Set<string>;
  kind: Kind;
  agreement: Agreement;
  /** One person, named or not. */
  one: boolean;
  /** Its name has the article, or is one. */
  definite: boolean;
  /** A state, or a capital that stands for one. */
  readonly state: boolean;
  /** One of several sources that stood joined. */
  readonly part: boolean;
  /** Several persons that stood joined. */
  readonly joint: boolean;
  /** How much its name says (`fullness`). */
  fullness: number;
  /** When it was last told of: the larger the later. */
  told: number;
}

/** One of whom a mention speaks for the first time. */
export function entityOf(mention: Mention, part = false): Entity {
  const { name, words, kind, agreement, one, definite, state, joint } = mention;
  const entity: Entity = {
    name,
    named: words,
    words: new Set(),
    names: new Set(),
    fathers: new Set(),
    places: new Set(),
    heads: new Set(),
    kind,
    agreement,
    one,
    definite,
    state,
    part,
    joint,
    fullness: fullness(mention),
    told: 0,
  };
  learn(entity, mention);
  return entity;
}

/** Takes a further mention of the same: the fuller name stays, all words count. Gives whether the name changed. */
export function addMention(entity: Entity, mention: Mention): boolean {
  const fuller = isFuller(entity, mention);
  learn(entity, mention);
  if (!entity.agreement.gender && mention.verb.gender)
    entity.agreement = { ...entity.agreement, gender: mention.verb.gender };
  if (!fuller) return false;
  const { name, words, kind, one, definite } = mention;
  Object.assign(entity, { name, named: words, kind, one, definite, fullness: fullness(mention) });
  return true;
}

function learn(entity: Entity, mention: Mention): void {
  for (const word of mention.words) entity.words.add(word);
  for (const name of mention.names) entity.names.add(name);
  for (const name of mention.fathers) entity.fathers.add(name);
  for (const place of mention.places) entity.places.add(place);
  for (const role of mention.roles) entity.heads.add(role);
  if (mention.head) entity.heads.add(mention.head);
}

/** Whether the mention names it better: with a name where it had none, or with more of name and office. A word that only points back never does. */
function isFuller(entity: Entity, mention: Mention): boolean {
  const { words, names, short } = mention;
  const knows = [...entity.names].every((word) => words.includes(word));
  const named = names.length > 0 || (entity.kind !== 'person' && knows);
  if (!entity.names.size && names.length) return names.some((word) => !entity.words.has(word));
  if (!named && entity.names.size) return false;
  return !short && fullness(mention) > entity.fullness;
}

/** How much a mention says: each word of a person's name goes before two others. */
export function fullness({ kind, words, names }: Mention): number {
  return words.length + (kind === 'person' ? 2 * names.length : 0);
}
