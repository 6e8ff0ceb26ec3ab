import type { Passage } from '../passage';

/** A plural with the ending that it loses in construct: what follows is an adjective or no part of the phrase. */
export function isAbsolute(p: Passage, i: number): boolean {
  return isPeople(p, i) && (p.isSubjectPlural(i) || p.isObliquePlural(i));
}

/** A plural of people without the article. */
function isPeople(p: Passage, i: number): boolean {
  const info = p.info(i);
  return !info?.article && (p.isHumanPlural(i) || info?.head?.agreement.number === 'p');
}

/** An adjective of many people, with the ending of the noun where that has one. */
export function isOfMany(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!isPeople(p, from) || !info || info.article || info.verb || p.mayHaveConjunction(i))
    return false;
  if (p.isSubjectPlural(from)) return p.isSubjectPlural(i);
  return p.isObliquePlural(i) || (p.isSubjectPlural(i) && !p.isObliquePlural(from));
}

/** People without the article, and no bodies or texts: a word of time after them tells when they spoke. */
export function isCrowd(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return isPeople(p, i) && (!head || head.role || head.kind === 'group');
}
