import { CLASS } from '../cues/compiled';
import { BODY_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { isListedEvent } from './noun';
import { LIKELY, type Plainness } from './plainness';
import { endsFeminine, isFeminine, isRelational } from './shape';
import { isUnknown } from './unknown';

/** An indefinite noun with an adjective, neither of them in construct with what follows. */
export function isDescribed(p: Passage, from: number, i: number): boolean {
  if (i < from + 2) return false;
  const first = p.info(from)?.head;
  if (!first || first.article || first.pronoun) return false;
  const { gender, number } = first.agreement;
  if (gender === 'm' && number === 's' && endsFeminine(p, from + 1)) return false;
  for (let k = from + 1; k < i; k++)
    if (!isRelational(p, k) && !isUnknown(p, k) && !isOffice(p, k) && !p.is(k, CLASS.vague))
      return false;
  return isRelational(p, i - 1) || !p.info(i - 1)?.head || (isOffice(p, i - 1) && i > from + 2);
}

/** A word for one in office, which describes an unnamed source (a security source in charge). */
function isOffice(p: Passage, k: number): boolean {
  const head = p.info(k)?.head;
  return head?.role === true && !head.article && head.kind === 'official';
}

/** What begins after such a noun: with the article, what is done, or in construct. */
export function afterIndefinite(p: Passage, i: number, to: number): Plainness {
  const info = p.info(i);
  const construct = i + 1 < to && p.info(i + 1)?.article === true;
  if (info?.article) {
    const described = isRelational(p, i - 1) && !p.info(i - 1)?.head && !isRelational(p, i);
    return described || isListedEvent(p, i) || p.is(i, BODY_NAME) || info.head ? LIKELY : 1;
  }
  if (info?.event) return construct || isListedEvent(p, i) || p.text(i).length > 4 ? LIKELY : 1;
  return (info?.head && !info.head.role) || isFeminine(p, i) ? (construct ? LIKELY : 1) : 0;
}
