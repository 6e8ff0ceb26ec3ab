import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { isOneOf } from '../phrase/named/agreement';
import { headAt } from '../phrase/named/head';
import type { Range } from '../text/sentences';

/** This or that before a noun with the article: the noun names who it is. */
export function withoutPointer(p: Passage, range: Range): Range {
  const noun = range.from + 1;
  const points =
    p.is(range.from, CLASS.demonstrative) || p.isJoinedItem(range.from, CLASS.demonstrative);
  return points && noun < range.to && p.info(noun)?.article ? { from: noun, to: range.to } : range;
}

/** `what is called "X"`: the name is what stands in marks; so is one that stands in marks as a whole. */
export function calledName(p: Passage, range: Range): Range {
  if (p.opening(range.from)?.close === range.to - 1)
    return { from: range.from + 1, to: range.to - 1 };
  if (!p.is(range.from, CLASS['free-relative'])) return range;
  for (let i = range.from + 1; i < range.to; i++) {
    const close = p.opening(i)?.close;
    if (close && close === range.to - 1) return { from: i + 1, to: close };
  }
  return range;
}

/** Another source than those before: one or some of several (one of the residents, most banks), or a word that counts and leaves open who it is (other), after the head. */
export function isAnother(p: Passage, range: Range): boolean {
  const { from, to } = range;
  const head = headAt(p, range);
  if (isOneOf(p, from, head) || isSomeOf(p, from, head)) return true;
  for (let i = from + 1; i < to && !p.is(i, CLASS.relative); i++)
    if (p.is(i, CLASS.vague) && p.is(i, CLASS.quantifier)) return true;
  return false;
}

/** Some of many (most banks). */
function isSomeOf(p: Passage, from: number, head: number): boolean {
  if (head === from || !p.is(from, CLASS.quantifier)) return false;
  const many = p.info(head)?.head;
  if (!many) return p.isHumanPlural(head);
  return many.agreement.number === 'p' && (many.kind === 'group' || many.kind === 'organization');
}

/** A headline is short and ends without a full stop. */
export function isTitle(p: Passage): boolean {
  return p.tokens.length <= LONGEST_TITLE && !p.isMark(p.tokens.length - 1, '.');
}

const LONGEST_TITLE = 24;
