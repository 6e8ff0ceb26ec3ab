import type { Kind } from '../types';
import { type Mention, mentionOf } from './entity';
import type { FullerName, NameIndex } from './names';
import { isRelated } from './namesakes';

/** Where the text has a surname or a short form in full. */
export function fullerOf(
  index: NameIndex,
  { words, names, head, short }: Mention,
  kind: Kind,
): FullerName | undefined {
  const last = names.at(-1);
  if (head) return short && words.length === 1 ? index.fullerHead(head) : undefined;
  return last && words.length <= 3 ? index.fullerName(last, kind !== 'person') : undefined;
}

/** Whether the full phrase says all that the mention does, and more; a title before a name aside. */
export function isFuller(full: Mention, mention: Mention): boolean {
  const said = mention.head ? mention.words : mention.names;
  return full.words.length > said.length && said.every((w) => full.words.includes(w));
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
  const read = ({ passage, range, text }: FullerName) => mentionOf(passage, range, text, {});
  const fits = (full: Mention) =>
    full.names.length > 0 && words.every((w) => full.words.some((x) => isRelated(w, x)));
  const found = index.holder(head, (phrase) => fits(read(phrase)));
  return found && { ...found, full: read(found) };
}
