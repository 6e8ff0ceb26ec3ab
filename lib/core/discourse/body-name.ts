import { CLASS } from '../cues/compiled';
import { BODY_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { markedEnd } from '../phrase/name-words';
import { nounEnd } from '../phrase/noun-phrase';
import { mayBeName } from '../phrase/unknown';
import type { Range } from '../text/sentences';

/** How many words before a name in marks the body begins at most. */
const LONGEST = 8;

/** The phrase of a body whose own name stands in marks after it (the organization for X "Y"), where that holds the word at `at`. */
export function bodyAround(p: Passage, at: number): Range | undefined {
  let open = at - 1;
  while (open > at - LONGEST && !opens(p, open)) open--;
  const close = markedEnd(p, open, p.tokens.length) ?? 0;
  if (close <= at) return undefined;
  for (let k = open - 1; k >= open - LONGEST && p.isWord(k); k--) {
    if (!isNamedBy(p, k, open)) continue;
    const listed = p.is(k, BODY_NAME) && isBody(p, k - 1) && !p.info(k - 1)?.article;
    return { from: listed ? k - 1 : k, to: Math.max(close, nounEnd(p, k, p.tokens.length)) };
  }
  return undefined;
}

/** A body's own name with the noun of its sort straight before it (the ministry of the interior), and the country after it. */
export function sortBefore(p: Passage, at: number): Range | undefined {
  const sort = p.info(at - 1)?.head?.sort && !p.info(at - 1)?.article;
  let to = p.after(at, CLASS.body);
  if (!sort || to === at) return undefined;
  while (p.placeOf(to)) to++;
  return { from: at - 1, to };
}

/** The words in marks or brackets by which a phrase names a body; undefined where none do. */
export function nameInMarks(p: Passage, { from, to }: Range): Range | undefined {
  for (let open = from + 1; isBody(p, from) && open < to; open++) {
    const close = opens(p, open) && markedEnd(p, open, p.tokens.length);
    if (!close) continue;
    const last = isNamedBy(p, from, open) && Math.max(close, nounEnd(p, from, to)) === to;
    return last ? { from: open + 1, to: close - 1 } : undefined;
  }
  return undefined;
}

function opens(p: Passage, i: number): boolean {
  return p.opening(i) !== undefined || p.isMark(i, '(');
}

/** Before the marks stands the body alone, and more than one word with the article, or foreign words after it. */
function isNamedBy(p: Passage, body: number, open: number): boolean {
  if (!isBody(p, body) || (p.info(body)?.article && open === body + 1)) return false;
  let end = nounEnd(p, body, open);
  while (end < open && isForeign(p, end)) end++;
  while (end < open && isOfItsField(p, end)) end = Math.max(end + 1, nounEnd(p, end, open));
  return end === open;
}

/** What the body is for, with the preposition of belonging, and another of that with the article (for education and science). */
function isOfItsField(p: Passage, i: number): boolean {
  return p.isBelonging(i) || (p.info(i)?.article === true && p.mayHaveConjunction(i));
}

/** The noun is one of a body or an outlet. */
export function isBody(p: Passage, k: number): boolean {
  const head = p.info(k)?.head;
  if (!head || head.role || head.pronoun || p.is(k, CLASS.polity)) return false;
  if (head.agreement.number !== 's') return false;
  return head.kind === 'organization' || head.kind === 'media';
}

/** A word that may be of a foreign name, though it may begin like a preposition. */
function isForeign(p: Passage, i: number): boolean {
  return p.token(i).kind === 'word' && p.text(i).length > 1 && mayBeName(p, i);
}
