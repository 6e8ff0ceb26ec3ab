import { CLASS } from '../../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../../cues/named';
import type { Passage } from '../../passage';
import type { Range } from '../../text/sentences';

/** The first word that is no quantifier (a number of, each of) and no mark. */
export function headAt(p: Passage, range: Range): number {
  let i = range.from;
  while (i < range.to - 1) {
    const next = p.after(i, CLASS.quantifier);
    if (next > i) i = isSize(p, next) && next + 2 < range.to ? next + 2 : next;
    else if (!p.isWord(i) || p.isNumber(i)) i++;
    else {
      const counted = countedAt(p, i, range);
      if (counted === i) break;
      i = counted;
    }
  }
  return i;
}

/** Where those begin of whom so many are told of by a word of which nothing is known, with its adjective, or by a number (a wide section of the farmers, three of them), or `i`. */
function countedAt(p: Passage, i: number, { from, to }: Range): number {
  const noun = !p.isOrigin(i);
  const info = p.info(i);
  if (noun && (!info || info.head || info.event || info.verb || p.is(i, NO_QUANTITY))) return i;
  const adjective = noun && p.isWord(i + 1) && !p.info(i + 1)?.head && !p.isOrigin(i + 1);
  const origin = !noun ? i : adjective ? i + 2 : i + 1;
  const many = p.info(origin + 1)?.head?.agreement.number === 'p' || p.isHumanPlural(origin + 1);
  const counts = p.isOrigin(origin) && many && origin + 1 < to;
  return counts && (noun || i > from) ? origin + 1 : i;
}

const NO_QUANTITY = PERSON_NAME | BODY_NAME | CLASS.preposition | CLASS.speech;

/** An adjective between a quantity and what it counts (a great number of). */
function isSize(p: Passage, i: number): boolean {
  const info = p.info(i);
  return (
    p.isOrigin(i + 1) &&
    info !== undefined &&
    !info.head &&
    !info.article &&
    !(info.classes & ~CLASS.vague)
  );
}
