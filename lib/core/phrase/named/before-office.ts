import { CLASS } from '../../cues/compiled';
import type { Passage } from '../../passage';
import type { Range } from '../../text/sentences';
import { isObject } from '../name-words';
import { isFeminine } from '../shape';
import { mayBeName } from '../unknown';

/** A name has at most so many words. */
const LONGEST_NAME = 4;

/** Words straight before an office with the article that are nothing else: the name of who holds it, whatever they look like. */
export function namedBeforeOffice(p: Passage, from: number, to: number): Range | undefined {
  if (!isWordOfName(p, from) || isFeminine(p, from) || isObject(p, from)) return undefined;
  let i = from + 1;
  while (i < to && isWordOfName(p, i)) i++;
  const { head } = p.info(i) ?? {};
  const office = head?.role && head.article && !head.preposition && !head.conjunction;
  const fits = i > from + 1 && i <= from + LONGEST_NAME && i < to && !p.is(i, CLASS.title);
  return office && fits ? { from, to: i } : undefined;
}

function isWordOfName(p: Passage, i: number): boolean {
  return mayBeName(p, i) && !p.info(i)?.event && !p.isHumanPlural(i);
}
