import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';

const STOPS =
  CLASS.preposition |
  CLASS.complementizer |
  CLASS['clause-opener'] |
  CLASS.subordinator |
  CLASS.negator;

/** How far apart two relative clauses of one noun may begin. */
const SECOND_RELATIVE = 12;

/**
 * The noun phrase that a relative pronoun before `verb` hangs on, where it is the subject.
 * @param at the cue, with which the verb's group ends
 */
export function antecedentOf(
  p: Passage,
  verb: number,
  at: number,
  from: number,
): Range | undefined {
  let r = verb - 1;
  if (r < from || !p.is(r, CLASS.relative) || pointsBack(p, at + 1)) return undefined;
  const end = trimEnd(p, r);
  if (p.info(r)?.conjunction) {
    const second = r;
    while (r - 1 > from && second - r < SECOND_RELATIVE && !p.is(r - 1, CLASS.relative)) r--;
    r = p.is(r - 1, CLASS.relative) ? r - 1 : second;
  }
  const relative = p.info(r)?.agreement;
  const begin = phraseStart(p, trimEnd(p, r), from, relative);
  const start = toldAfterSubject(p, begin, end, relative) ?? p.after(begin, CLASS.time);
  if (p.after(start, CLASS['clause-opener']) > r) return undefined;
  return start < end ? { from: start, to: end } : undefined;
}

/** After a verb and its subject the clause hangs on what tells, the last that agrees with it (denied X the news that say). */
function toldAfterSubject(
  p: Passage,
  begin: number,
  end: number,
  relative: Agreement | undefined,
): number | undefined {
  if (![1, 2].some((back) => p.info(begin - back)?.verb)) return undefined;
  for (let k = end - 1; k > begin; k--) {
    const head = p.info(k)?.head;
    const tells = head?.kind === 'document' && !head.preposition && !head.conjunction;
    if (tells && !isOther(head.agreement, relative)) return k;
  }
  return undefined;
}

function trimEnd(p: Passage, end: number): number {
  return p.isMark(end - 1, ',') ? end - 1 : end;
}

/**
 * Who says what a noun before the relative pronoun holds (the minister's statement, in which he said): the nearest
 * there who can be the verb's subject.
 */
export function holderOf(
  p: Passage,
  verb: number,
  from: number,
  agreement: Agreement,
): Range | undefined {
  const r = verb - 1;
  for (let k = r - 1; k >= from && !p.info(k)?.verb && !p.is(k, STOPS & ~CLASS.preposition); k--) {
    const head = p.info(k)?.head;
    if (head?.role && head.preposition === '' && !isOther(head.agreement, agreement))
      return { from: k, to: trimEnd(p, r) };
  }
  return undefined;
}

/** A free preposition with a pronoun (in which, about whom) stands for the antecedent, so that it is no subject. */
export function pointsBack(p: Passage, i: number): boolean {
  const bits = p.info(i)?.wide ?? 0;
  return (
    (bits & CLASS.preposition) !== 0 && !p.is(i, CLASS.preposition) && !p.mayHavePreposition(i)
  );
}

/** Begin of the noun phrase that ends before `end`: back to its head with a preposition joined, or to what cannot be in it. */
function phraseStart(
  p: Passage,
  end: number,
  from: number,
  relative: Agreement | undefined,
): number {
  for (let k = end - 1; k >= from; k--) {
    const quotation = p.closing(k);
    if (quotation) {
      k = quotation.open;
      if (k === from || !p.info(k - 1)?.head) return k;
      continue;
    }
    const info = p.info(k);
    if (!info) {
      if (p.isMark(k, '()')) continue;
      return k + 1;
    }
    const other = k > from && isOther(p.info(k + 1)?.head?.agreement, relative);
    if (other && p.is(k, CLASS.preposition)) continue;
    if (p.is(k, STOPS) || info.verb) return k + 1;
    const owner = p.isBelonging(k) && k > from && isOther(info.head?.agreement, relative);
    if (owner) continue;
    const held = k + 1 < end && p.info(k + 1)?.head?.role === true;
    if (held && isOther(info.head?.agreement, relative)) return k + 1;
    if (info.head && (info.head.preposition || info.head.conjunction)) return k;
    if (info.joinedNoun && (info.event || held)) return k + 1;
    if (info.preposition) return k;
  }
  return from;
}

/** Whether a head cannot be what a relative pronoun hangs on: another gender, both being of one. */
function isOther(head: Agreement | undefined, relative: Agreement | undefined): boolean {
  if (head?.number !== 's' || relative?.number === 'p' || !relative?.gender) return false;
  return head.gender !== undefined && head.gender !== relative.gender;
}
