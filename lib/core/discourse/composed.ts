import type { Passage } from '../passage';
import type { Mention } from './mention';

/**
 * Who is meant by a noun alone, of whom the text tells in other words: a text called by its noun in construct with whose it
 * is, two who hold one office by both their names.
 * @param told who issued the text, or the two
 */
export function composedOf(
  p: Passage,
  mention: Mention,
  [one, other]: readonly (Mention | undefined)[],
): Mention | undefined {
  const [head = ''] = mention.words;
  if (!one) return undefined;
  if (mention.kind === 'document') {
    const name = `${mention.name.slice(-head.length)} ${one.name}`;
    return { ...mention, name, words: [head, ...one.words], short: false };
  }
  if (!other || one === other) return undefined;
  const name = p.joinNames([one.name, other.name]);
  return {
    ...mention,
    name,
    words: [head, ...one.words, ...other.words],
    kind: 'person',
    short: false,
  };
}
