import { CLASS, type Head } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { agreesWith } from './agreement';
import type { Entity } from './entity';
import type { Mention } from './mention';
import { headAt } from './person';
import { isUnnamed } from './unnamed';

/** How a source is told of. */
export interface Telling {
  /** Inside what somebody else says. */
  readonly within: boolean;
  /** The cue goes on from an earlier one (added). */
  readonly continues: boolean;
}

/** One of whom nothing is said but that it is a person (the young woman), with the article. */
export function isPlainPerson(p: Passage, range: Range, { names, short }: Mention): boolean {
  const head = p.info(headAt(p, range))?.head;
  return short && !names.length && head?.kind === 'anonymous' && head.generic;
}

/** The source: whoever it was that spoke last, person, body or document. */
function isSource({ kind, agreement }: Head, rest: readonly string[]): boolean {
  return (
    kind === 'anonymous' && agreement.number === 's' && agreement.gender === 'm' && !rest.length
  );
}

/** A person by an adjective of what has been said of him, and another (the former soldier, for the military expert X). */
function isDescribed(p: Passage, first: number, { words }: Mention, last: Entity): boolean {
  const [info, next] = [p.info(first), p.info(first + 1)];
  if (last.kind !== 'person' || words.length !== 2 || info?.head) return false;
  return Boolean(
    info?.article && next?.article && last.heads.size && last.words.has(words[0] ?? ''),
  );
}

/**
 * A role with the article and no name that nobody has held: another word for the one who has just spoken, unless
 * it is an office and that one has another.
 * @param last who spoke last
 * @param range the phrase, which `mention` was read from
 * @param verb what its verb agrees with
 */
export function lastByRole(
  last: Entity | undefined,
  p: Passage,
  range: Range,
  mention: Mention,
  verb: Agreement,
  { within, continues }: Telling,
): Entity | undefined {
  const first = headAt(p, range);
  const info = p.info(first);
  if (last && isDescribed(p, first, mention, last))
    return agreesWith(last, verb) ? last : undefined;
  if (!info?.head || !info.article || mention.names.length) return undefined;
  const [, ...rest] = mention.words;
  if (!info.head.role) return isSource(info.head, rest) ? last : undefined;
  const person = last?.kind === 'person';
  const adjective = person && rest.length === 1 && p.info(first + 1)?.article;
  if (!adjective && !rest.every((word) => last?.words.has(word))) return undefined;
  if (within && !info.head.generic) return undefined;
  const same = info.head.generic || p.is(range.to - 1, CLASS.quantifier);
  const another = within || (!continues && info.head.kind === 'official');
  if (last?.heads.size && !same && another) return undefined;
  const unnamed = same && last && isUnnamed(last);
  const fits = last && (person || unnamed) && agreesWith(last, verb);
  return fits && info.head.agreement.number !== 'p' ? last : undefined;
}
