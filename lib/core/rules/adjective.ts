import { CLASS } from '../cues/compiled';
import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { isFirstOrSecondPerson } from '../phrase/shape';
import { CARRIED } from '../phrase/subject';
import { subjectBefore } from '../phrase/subject-before';
import { UNSAID } from './act';
import { makeDraft } from './make';
import type { Rule, Site } from './rule';
import { isThing } from './state';

/** An adjective said of a source: `X is worried about …`. */
export const adjective: Rule = {
  id: 'adjective',
  forms: ['adjective'],
  find(site) {
    const { passage: p, sentence, at, cue } = site;
    if (cue.article || cue.preposition || cue.conjunction) return undefined;
    const pronoun = p.is(at - 1, CLASS.pronoun) ? p.info(at - 1) : undefined;
    const source = pronoun ? undefined : subjectBefore(p, at, sentence.from, {});
    const found =
      findComplement(p, cue, site.end, site.end + 3) ??
      findGoverned(p, cue, site.end, Math.min(sentence.to, site.end + 2));
    if (cue.reading.cue.entry.category === 'accuse' && found?.opener === site.end) {
      if (!isPredicate(site)) return undefined;
      const content = [{ from: found.start, to: sentence.to }];
      return makeDraft(this.id, site, UNSAID, content, 'brings-governed');
    }
    if (!(source || pronoun) || !found || isThing(site, found) || isFirstOrSecondPerson(p, at - 1))
      return undefined;
    const subject = source ? ({ source, how: 'source-before' } as const) : CARRIED;
    const content = [{ from: found.start, to: sentence.to }];
    const draft = makeDraft(this.id, site, subject, content, 'brings-governed');
    draft.cue = [{ from: at, to: site.end }];
    if (pronoun?.agreement) draft.agreement = pronoun.agreement;
    return draft;
  },
};

/** Said of what is told of before it (a former guard, who …, is accused of), and no noun by itself (an accused of … claimed). */
function isPredicate({ passage: p, at }: Site): boolean {
  const before = p.info(at - 1);
  if (!before) return p.isMark(at - 1, ',') || p.closing(at - 1) !== undefined;
  if (before.verb || before.preposition || p.isNumber(at - 1)) return false;
  return !p.is(at - 1, CLASS.preposition | CLASS.occasion | CLASS.quantifier);
}
