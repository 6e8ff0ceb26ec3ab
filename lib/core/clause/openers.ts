import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { PHRASES } from './phrased';

/** Words that open a clause and can do nothing else, whatever stands before them (where, since, except that). */
export function isClauseOpener(p: Passage, i: number, own: Draft): boolean {
  if (!p.is(i, CLASS['clause-opener']) || p.is(i, CLASS.preposition)) return false;
  // After a preposition it brings no more than a noun (as to).
  if (p.is(i - 1, CLASS.preposition)) return false;
  if (p.is(i, CLASS.subordinator)) return !givesReason(p, i, own);
  return p.after(i, CLASS['clause-opener']) > i + 1;
}

/** Why it is so: whoever tells of something or holds it gives the reason too; whoever does something by saying it does not after a comma. */
export function givesReason(p: Passage, i: number, { rule, category, reading }: Draft): boolean {
  if (!p.is(i, CLASS['clause-opener']) || !p.is(i, CLASS.subordinator)) return false;
  if (NOMINAL.has(rule) || reading.reading.form === 'masdar') return false;
  return REASONED.has(category) || (category === 'demand' && p.isWord(i - 1));
}

/** Nouns of saying stand within a sentence of the author's. */
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'light-verb', 'adjective']);
const REASONED: ReadonlySet<string> = new Set([
  'say',
  'announce',
  'affirm',
  'evaluate',
  'predict',
  'believe',
  'doubt',
]);

/** A clause beside the phrase; after a participle that tells, more may be told in one. */
export function opensAnother(p: Passage, i: number, own: Draft): boolean {
  const { rule, category } = own;
  if (!p.is(i, CLASS['clause-opener'])) return false;
  if (givesReason(p, i, own)) return false;
  return PHRASES.has(rule) || DONE_BY_SAYING.has(category);
}

/** What is done by saying it, and needs no more than its object. */
const DONE_BY_SAYING: ReadonlySet<string> = new Set([
  'claim',
  'accuse',
  'warn',
  'demand',
  'promise',
  'evaluate',
]);

/** How far after the preposition its clause's verb may stand. */
const VERB_REACH = 8;

/** A joined conjunction and a preposition with a verb after their phrase: a clause of the author's (…, and in the north, he counted); none where some of what stands before is named (…, and among them). */
export function opensWithPlace(p: Passage, i: number, to: number): boolean {
  if (!p.info(i)?.conjunction || !p.is(i, CLASS.preposition)) return false;
  for (let k = i + 2; k < Math.min(to, i + VERB_REACH); k++) {
    if (p.is(k, CLASS.relative) || p.info(k)?.complementizer) return false;
    if (p.info(k)?.sureVerb) return true;
    if (p.isMark(k, ',')) return beginsWithVerb(p, k + 1);
  }
  return false;
}

/** A verb that nothing joins. */
function beginsWithVerb(p: Passage, i: number): boolean {
  return (p.info(i)?.verb === true || p.looksImperfect(i)) && !p.mayHaveConjunction(i);
}
