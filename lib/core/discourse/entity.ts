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
  /** Stems of the known heads of sources that it has been called by. */
  readonly heads: Set<string>;
  kind: Kind;
  agreement: Agreement;
  /** A state, or a capital that stands for one. */
  readonly state: boolean;
  /** One of several sources that stood joined. */
  readonly part: boolean;
  /** Several persons that stood joined. */
  readonly joint: boolean;
}

/** Takes a further mention of the same: the fuller name stays, all words count. Gives whether the name changed. */
export function addMention(entity: Entity, mention: Mention): boolean {
  const named = mention.names.length > 0;
  const body = entity.kind !== 'person';
  const holds = body && [...entity.names].every((name) => mention.words.includes(name));
  const alike = named === entity.names.size > 0 || holds;
  const says = mention.names.some((name) => !entity.words.has(name));
  const fuller = alike ? isLonger(entity, mention) : says;
  for (const word of mention.words) entity.words.add(word);
  for (const name of mention.names) entity.names.add(name);
  for (const name of mention.fathers) entity.fathers.add(name);
  for (const role of mention.roles) entity.heads.add(role);
  if (mention.head) entity.heads.add(mention.head);
  if (!fuller) return false;
  entity.name = mention.name;
  entity.named = mention.words;
  return true;
}

function isLonger(entity: Entity, mention: Mention): boolean {
  if (mention.words.every((word) => entity.named.includes(word))) return false;
  return mention.name.split(' ').length > entity.name.split(' ').length && !mention.short;
}

/** One of whom a mention speaks for the first time. */
export function entityOf(
  { name, head, words, names, fathers, roles, state, joint }: Mention,
  kind: Kind,
  agreement: Agreement,
  part: boolean,
): Entity {
  return {
    name,
    named: words,
    words: new Set(words),
    names: new Set(names),
    fathers: new Set(fathers),
    heads: new Set(head ? [head, ...roles] : roles),
    kind,
    agreement,
    state,
    part,
    joint,
  };
}
