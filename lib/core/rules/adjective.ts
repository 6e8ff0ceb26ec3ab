import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { isFirstOrSecondPerson } from '../phrase/shape';
import { subjectBefore } from '../phrase/subject-before';
import { makeDraft } from './make';
import type { Rule } from './rule';
import { isThing } from './state';

/** An adjective said of a source: `X is worried about …`. */
export const adjective: Rule = {
  id: 'adjective',
  forms: ['adjective'],
  find(site) {
    const { passage: p, sentence, at, cue } = site;
    if (cue.article || cue.preposition || cue.conjunction) return undefined;
    const source = subjectBefore(p, at, sentence.from, {});
    const found =
      findComplement(p, cue, site.end, site.end + 3) ??
      findGoverned(p, cue, site.end, Math.min(sentence.to, site.end + 2));
    if (!source || !found || isThing(site, found) || isFirstOrSecondPerson(p, at - 1))
      return undefined;
    const subject = { source, how: 'source-before' } as const;
    const content = [{ from: found.start, to: sentence.to }];
    const draft = makeDraft(this.id, site, subject, content, 'brings-governed');
    draft.cue = [{ from: at, to: site.end }];
    return draft;
  },
};
