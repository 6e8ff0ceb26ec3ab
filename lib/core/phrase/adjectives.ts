import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { isFeminine } from './shape';

/** Adjectives of an indefinite noun are at most so many. */
const LONGEST = 3;

/** Index after the adjectives of the indefinite noun that ends before `from`: words of which nothing else is known, negated or not (unconfirmed). */
export function afterAdjectives(p: Passage, from: number): number {
  let i = from;
  while (i < from + LONGEST) {
    const at = p.is(i, CLASS.negator) && p.is(i, CLASS.preposition) ? i + 1 : i;
    if (!isAdjective(p, at)) return i;
    i = at + 1;
  }
  return i;
}

const ADJECTIVE = CLASS['not-verb'] | CLASS.vague;

/** With the ending of the feminine it is no noun with a pronoun, though it is written much like one (recent, his talk). */
function isAdjective(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.preposition || info.head || info.event) return false;
  return !(
    info.verb ||
    info.complementizer ||
    p.is(i, ~(isFeminine(p, i) ? ADJECTIVE | CLASS.venue : ADJECTIVE)) ||
    (p.mayHavePreposition(i) && !p.is(i, CLASS['not-verb']))
  );
}
