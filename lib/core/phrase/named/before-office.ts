import { CLASS } from '../../cues/compiled';
import type { Passage } from '../../passage';
import type { Range } from '../../text/sentences';
import { isObject } from '../name-words';
import { isFeminine } from '../shape';
import { isNewName, isPlainName, isSurname, mayBeName } from '../unknown';

/** A name has at most so many words. */
const LONGEST_NAME = 4;

/** Words straight before an office with the article that are nothing else: the name of who holds it, whatever they look like. One word is a name before an office that is in construct. */
export function namedBeforeOffice(p: Passage, from: number, to: number): Range | undefined {
  if (from + 1 < to && isBeforeHisOffice(p, from)) return { from, to: from + 1 };
  if (!isWordOfName(p, from) || isFeminine(p, from) || isObject(p, from)) return undefined;
  let i = from + 1;
  while (i < to && isWordOfName(p, i)) i++;
  const { head } = p.info(i) ?? {};
  const office = head?.role && head.article && !head.preposition && !head.conjunction;
  const fits = i > from + 1 && i <= from + LONGEST_NAME && i < to && !p.is(i, CLASS.title);
  return office && fits ? { from, to: i } : undefined;
}

/** A last name, and straight after it the office of one that goes on after it (X, coach of the team). */
function isBeforeHisOffice(p: Passage, i: number): boolean {
  const office = p.info(i + 1)?.head;
  if (!office?.role || office.preposition || office.conjunction || office.pronoun) return false;
  if (office.agreement.number !== 's' || p.is(i + 1, CLASS.title)) return false;
  if (office.article ? !isSurname(p, i) : !isInConstruct(p, i + 1)) return false;
  return !isFeminine(p, i) && (isNewName(p, i) || isPlainName(p, i));
}

/** What follows is definite, or a noun that goes on itself. */
function isInConstruct(p: Passage, i: number): boolean {
  const next = p.info(i + 1);
  if (!next || next.preposition) return false;
  return next.article || next.head !== undefined || p.is(i + 1, CLASS.polity | CLASS.body);
}

function isWordOfName(p: Passage, i: number): boolean {
  return mayBeName(p, i) && !p.info(i)?.event && !p.isHumanPlural(i);
}
