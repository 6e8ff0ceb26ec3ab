import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { findComplement } from '../phrase/complement';
import { findGoverned, type GovernedNoun } from '../phrase/governed';
import { negationOfAuxiliary } from '../phrase/negation';
import { canSpeak } from '../phrase/noun';
import { isItself } from '../phrase/shape';
import { CARRIED, type Subject } from '../phrase/subject';
import { subjectBetween } from '../phrase/subject-after';
import { subjectBefore } from '../phrase/subject-before';
import { makeDraft, negate } from './make';
import type { Rule, Site } from './rule';

/** So many words may name one whose state is told. */
const REACH = 7;

/** A state of mind that an auxiliary or another verb tells of somebody: `the minister was convinced of …`, `came back confident that …`. */
export const state: Rule = {
  id: 'state',
  forms: ['adjective', 'participle'],
  find(site) {
    const { passage: p, cue, end, sentence } = site;
    if (cue.article || cue.preposition || cue.conjunction || cue.pronoun) return undefined;
    if (!STATES.has(cue.reading.cue.entry.category)) return undefined;
    const to = p.is(site.at - 1, CLASS.time) ? site.at - 1 : site.at;
    const auxiliary = auxiliaryBefore(p, to, sentence.from);
    const subject = auxiliary === undefined ? undefined : holderOf(site, auxiliary, to);
    if (auxiliary === undefined || !subject) return undefined;
    const next = p.after(end, CLASS.time);
    const limit = Math.min(sentence.to, next + 2);
    const clause = findComplement(p, cue, next, limit);
    const found = clause ?? findGoverned(p, cue, next, limit);
    if (!found || found.opener > next || isThing(site, found)) return undefined;
    const content = [{ from: found.start, to: sentence.to }];
    const seen = clause ? 'brings-clause' : 'brings-governed';
    const draft = makeDraft(this.id, site, subject, content, seen);
    negate(draft, negationOfAuxiliary(p, auxiliary, sentence.from));
    draft.cue = [{ from: site.at, to: end }];
    return draft;
  },
};

/** Oneself, or with the neutral preposition no act: what one trusts or is content with, and no proposition (sure of himself, content with the price). */
export function isThing({ passage: p, cue }: Site, { opener, start }: GovernedNoun): boolean {
  if (isItself(p, start)) return true;
  const info = p.info(start);
  const { cue: own, rest } = cue.reading;
  if (own.entry.category !== 'believe' || rest.length || opener !== start || !info) return false;
  return !(info.joinedNoun || info.event || info.wide & CLASS.event || info.complementizer);
}

/** What one holds or feels. */
const STATES: ReadonlySet<string> = new Set(['believe', 'evaluate']);

/** Between the auxiliary and the state, before the auxiliary, or carried on. */
function holderOf(
  { passage: p, sentence }: Site,
  auxiliary: number,
  to: number,
): Subject | undefined {
  if (auxiliary + 1 < to) {
    const source = canSpeak(p, auxiliary + 1) ? subjectBetween(p, auxiliary + 1, to) : undefined;
    return source && source.to === to ? { source, how: 'source-after' } : undefined;
  }
  const source = subjectBefore(p, auxiliary, sentence.from, {});
  if (!source) return CARRIED;
  return canSpeak(p, source.from) ? { source, how: 'source-before' } : undefined;
}

/** Index of the last word of the auxiliary, or of another verb, in whose clause the state is told. */
function auxiliaryBefore(p: Passage, at: number, from: number): number | undefined {
  for (let k = at - 1; k >= Math.max(from, at - REACH); k--) {
    if (!p.isWord(k)) return undefined;
    if (p.is(k, CLASS.auxiliary) || p.endsItem(k, CLASS.auxiliary)) return k;
    const info = p.info(k);
    if (info?.verb && !info.cues.length && !info.head) return k;
    if (info?.verb || info?.complementizer || p.is(k, CLASS.preposition)) return undefined;
  }
  return undefined;
}
