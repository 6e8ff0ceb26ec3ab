import { findComplement } from '../phrase/complement';
import { subjectBetween } from '../phrase/subject';
import { verbDraft } from './make';
import type { Rule } from './rule';

/** Verb, subject, clause or quotation: `said X that …`. */
export const verbSubject: Rule = {
  id: 'verb-subject',
  find(site) {
    const { passage, sentence, at, cue } = site;
    const { form } = cue.reading;
    if (form !== 'perfect' && form !== 'imperfect') return undefined;
    const complement = findComplement(passage, cue, at + 1, sentence.to);
    if (!complement) return undefined;
    const source = subjectBetween(passage, at + 1, complement.opener);
    const draft = verbDraft(this.id, site, source, { from: complement.start, to: sentence.to });
    draft.seen.push({
      code: `brings-${complement.via}`,
      at: { from: complement.opener, to: complement.start },
    });
    return draft;
  },
};
