import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { isOther } from './bare-antecedent';
import { personIn } from './named/person';
import { endsFemininePlural, isFeminine, isRelational } from './shape';
import { isSurname, mayBeName } from './unknown';

/** Where what a relative clause hangs on begins after a verb and its subject: it hangs on what tells, the last that agrees with it (denied X the news that say). */
export function toldAfterSubject(
  p: Passage,
  begin: number,
  end: number,
  relative: Agreement | undefined,
): number | undefined {
  if (![1, 2].some((back) => p.info(begin - back)?.verb)) return undefined;
  for (let k = end - 1; k > begin; k--) {
    const head = p.info(k)?.head;
    const tells = head?.kind === 'document' && !head.preposition && !head.conjunction;
    if (tells && !isOther(p, k, relative)) return k;
  }
  return objectIn(p, begin, end, relative);
}

/** After a subject the object with the article, up to the relative pronoun in the feminine or of many, with which no word of it disagrees; nothing that could be is in construct with it. */
function objectIn(
  p: Passage,
  begin: number,
  end: number,
  relative: Agreement | undefined,
): number | undefined {
  const many = relative?.number === 'p';
  if (!many && relative?.gender !== 'f') return undefined;
  let k = end;
  while (k > begin && isOfObject(p, k - 1, relative)) k--;
  if (k === begin || k === end || (k === end - 1 && !many && isRelational(p, k))) return undefined;
  const before = p.info(k - 1)?.head;
  const subject = before ? !many && isOther(p, k - 1, relative) : !isFeminine(p, k - 1);
  const name = p.is(k - 1, PERSON_NAME) || isSurname(p, k - 1) || (p.isWord(k - 1) && subject);
  const agrees = many || k < end - 1 || isFeminine(p, k) || endsFemininePlural(p, k);
  return name && (agrees || p.info(k)?.head) ? k : undefined;
}

function isOfObject(p: Passage, i: number, relative: Agreement | undefined): boolean {
  const info = p.info(i);
  if (!info?.article || info.preposition || p.mayHaveConjunction(i) || p.is(i, PERSON_NAME))
    return false;
  const single = info.head?.agreement.number === 's' && relative?.number === 'p';
  return !single && !isSurname(p, i) && !isOther(p, i, relative);
}

/** Where one of whom a comma adds the office or the name begins, after which the clause stands (X, head of Y, who): at `first`, or at `start` where that is somebody else. */
export function withApposed(p: Passage, first: number, start: number, end: number): number {
  if (first >= start) return start;
  const known = p.info(first)?.head || mayBeName(p, first);
  const name = personIn(p, { from: known ? first : first + 1, to: start - 1 });
  const second = personIn(p, { from: start, to: end });
  const one = p.info(first)?.head;
  if (name) return name.to === start - 1 && !second ? (one ? first : name.from) : start;
  const other = p.is(start, CLASS.title) ? one : p.info(start)?.head;
  const alike = one?.agreement.gender === other?.agreement.gender;
  return one?.role && alike && second?.to === end ? first : start;
}
