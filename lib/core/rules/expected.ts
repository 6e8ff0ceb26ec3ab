import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { findComplement } from '../phrase/complement';
import { negationOfAuxiliary } from '../phrase/negation';
import { isEvent } from '../phrase/noun';
import { isNegated } from '../phrase/position';
import { UNSAID } from './act';
import { makeDraft } from './make';
import type { Rule, Site } from './rule';

/** What is to come, foreseen by nobody who is named: `it is expected that …`, `expected to arrive`. */
export const expected: Rule = {
  id: 'expected',
  forms: ['adjective'],
  find(site) {
    const { passage: p, cue, end, sentence } = site;
    if (!cue.article || cue.preposition || !isSaidOfAll(site)) return undefined;
    const clause = findComplement(p, cue, end, Math.min(sentence.to, end + 1));
    const act = cue.reading.cue.frames.noun?.includes('') && isAct(p, end);
    if (!clause && !act) return undefined;
    const content = [{ from: clause?.start ?? end, to: sentence.to }];
    return makeDraft(this.id, site, UNSAID, content, clause ? 'brings-clause' : 'brings-noun');
  },
};

/** The preposition of origin stands before it, not negated, in the author's own clause and not in one that another tells; or nothing does. */
function isSaidOfAll({ passage: p, at, sentence, cue }: Site): boolean {
  if (p.quoteAround(at) >= 0) return false;
  if (at === sentence.from) return !cue.conjunction;
  if (!p.isJoinedOrigin(at - 1) || isNegated(p, at - 1, sentence.from)) return false;
  if (negationOfAuxiliary(p, at - 2, sentence.from)) return false;
  return !p.isOrigin(at - 1) || !isTold(p, at - 1, sentence.from);
}

/** A complementizer stands in its clause before it. */
function isTold(p: Passage, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && (p.isWord(i) || p.opening(i) || p.closing(i)); i--) {
    if (p.info(i)?.complementizer) return true;
    if (p.is(i, CLASS.relative)) return false;
  }
  return false;
}

function isAct(p: Passage, i: number): boolean {
  return isEvent(p, i) && !p.info(i)?.conjunction && !p.is(i, CLASS.speech);
}
