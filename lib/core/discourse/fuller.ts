import type { Kind } from '../types';
import { type Mention, mentionOf } from './mention';
import type { FullerName, NameIndex } from './names';
import { isOfAnother, isRelated } from './namesakes';

/** Where the text has a surname or a short form in full. */
export function fullerOf(index: NameIndex, mention: Mention, kind: Kind): FullerName | undefined {
  const { words, names, head, short } = mention;
  const last = names.at(-1);
  if (head && !last) return short && words.length === 1 ? index.fullerHead(head) : undefined;
  if (!last || words.length > LONGEST_SHORT) return undefined;
  const fits = (full: FullerName) => isFuller(readFull(full), mention);
  return index.fullerName(last, kind !== 'person', fits);
}

/** A name of so many words, a title counted, may stand in full somewhere else. */
export const LONGEST_SHORT = 3;

/** Reads a phrase of the text as one that names somebody. */
export function readFull({ passage, range, text }: FullerName): Mention {
  return mentionOf(passage, range, text, {});
}

/** Whether the full phrase says all that the mention does, and more; a title before a name aside. */
export function isFuller(full: Mention, mention: Mention): boolean {
  const said = mention.head && mention.names.length < 2 ? mention.words : mention.names;
  if (isOfAnother(mention.names, full.names, new Set(full.fathers))) return false;
  return full.words.length > said.length && said.every((w) => full.words.includes(w));
}

/** Whether the text has both in full, neither with the name of the other: two persons. */
export function areTwo(index: NameIndex, first: Mention, second: Mention): boolean {
  const apart = ({ words }: Mention, other: Mention) => {
    const full = fullerOf(index, other, 'person');
    return full !== undefined && !words.some((word) => readFull(full).words.includes(word));
  };
  return apart(first, second) && apart(second, first);
}

/** A phrase of the text that names the holder of an office. */
export interface Holder extends FullerName {
  readonly full: Mention;
}

/**
 * Where the text names who holds the office of the head `head`.
 * @param words stems of the office: the phrase has all of them, or the country for its adjective
 */
export function holderOf(
  index: NameIndex,
  head: string,
  words: readonly string[],
): Holder | undefined {
  const fits = (full: Mention) =>
    full.names.length > 0 && words.every((w) => full.words.some((x) => isRelated(w, x)));
  const found = index.holder(head, (phrase) => fits(readFull(phrase)));
  return found && { ...found, full: readFull(found) };
}
