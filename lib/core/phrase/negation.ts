import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { isNegated, isWithout } from './position';

/**
 * What negates the verb of an attribution: the word before it, or before its subject an auxiliary that is negated
 * (was not expecting, no longer believes), or the subject itself (nobody believes).
 */
export function negationOf(
  p: Passage,
  at: number,
  from: number,
  source: Range | undefined,
): Range | undefined {
  if (isNegated(p, at, from)) return { from: isWithout(p, at) ? at - 2 : at - 1, to: at };
  if (p.info(at)?.cues.some(({ reading }) => reading.form === 'adjective'))
    return at - 2 >= from && p.after(at - 2, CLASS.negator) === at
      ? { from: at - 2, to: at }
      : undefined;
  if (!p.looksImperfect(at) && !p.info(at)?.cues.some((c) => c.verbal)) return undefined;
  const none = negationOfAny(p, at, from, source);
  if (none) return none;
  const start = Math.min(at, source?.from ?? at);
  const end = start < at && p.is(start, CLASS.quantifier) ? p.after(start, CLASS.negator) : start;
  for (const k of [end - 2, start - 2])
    if (k >= from && p.after(k, CLASS.negator) === k + 2) return { from: k, to: k + 2 };
  return undefined;
}

/** There is none of those that the verb tells of, the word for any standing before them (issued no statement that confirms). */
function negationOfAny(
  p: Passage,
  at: number,
  from: number,
  source: Range | undefined,
): Range | undefined {
  // Another who speaks, or a joined verb, begins a clause of its own (nobody was hurt, and residents say).
  if (p.mayHaveConjunction(at) || (source && source.from >= at)) return undefined;
  const begin = Math.max(from, at - ANY_REACH);
  let any = at - 1;
  while (any > begin && !isAny(p, any)) {
    const { article = true, complementizer } = p.info(any) ?? {};
    if (article || complementizer) return undefined;
    any--;
  }
  for (let k = any - 1; k >= begin && p.isWord(k); k--) {
    if (p.info(k)?.complementizer) return undefined;
    if (p.is(k, CLASS.preposition)) return undefined;
    if (p.is(k, CLASS.negator) && !p.is(k, CLASS['free-relative'])) return { from: k, to: k + 1 };
  }
  return undefined;
}

/** So far before the verb stand those and what negates them. */
const ANY_REACH = 14;

/** The word for any is also that of which. */
const isAny = (p: Passage, i: number): boolean =>
  p.is(i, CLASS.question) && p.is(i, CLASS.quantifier);

/** What negates the auxiliary that ends at `at`: it is a negation itself (is not, no longer is), or one stands before it and makes no other auxiliary of both (is still). */
export function negationOfAuxiliary(p: Passage, at: number, from: number): Range | undefined {
  if (p.endsItem(at, CLASS.negator) && p.endsItem(at, CLASS.auxiliary))
    return { from: p.after(at - 1, CLASS.negator) > at ? at - 1 : at, to: at + 1 };
  if (!isNegated(p, at, from) || p.after(at - 1, CLASS.auxiliary) > at) return undefined;
  return { from: at - 1, to: at };
}
