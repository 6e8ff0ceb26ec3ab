import type { Passage } from '../passage';
import { isRelational } from '../phrase/shape';
import type { Range } from '../text/sentences';

/** With the article nothing but adjectives after the head: those of a country, and such as tell nothing of what it is (young); without it what one has written (the author of the article). */
export function isEpithet(p: Passage, { from, to }: Range): boolean {
  if (!p.info(from)?.article) return to === from + 2 && isText(p, from + 1);
  for (let i = from + 1; i < to; i++) {
    const info = p.info(i);
    if (!info?.article || (info.head && info.head.kind !== 'anonymous')) return false;
    if ((isRelational(p, i) || info.wide) && p.placeOf(i) === undefined) return false;
  }
  return true;
}

/** A document, with the article. */
function isText(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return head?.kind === 'document' && head.article && !head.preposition;
}
