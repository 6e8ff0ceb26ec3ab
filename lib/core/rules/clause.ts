import { findComplement } from '../phrase/complement';
import { findSubject } from '../phrase/subject';
import { makeDraft } from './make';
import { isVerbSite, type Rule, type Site } from './rule';
import { voiceOf } from './voice';

/** The reason that each way of bringing content gives. */
export const SEEN = {
  clause: 'brings-clause',
  quote: 'brings-quote',
  colon: 'brings-colon',
  question: 'brings-question',
} as const;

/** A verb with a clause, question, colon or quotation after it; the subject wherever it stands. */
export const verbClause: Rule = {
  id: 'verb-clause',
  find(site) {
    const { passage, sentence, at, cue } = site;
    if (!isVerbSite(site)) return undefined;
    const complement = findComplement(passage, cue, at + 1, sentence.to);
    if (!complement) return undefined;
    const { agreement } = cue.reading;
    const found = findSubject(passage, at, complement.opener, sentence.from, agreement);
    const subject = voiceOf(site, found, complement.opener);
    if (!subject) return undefined;
    const end = complement.via === 'quote' ? quoteEnd(site, complement.start) : sentence.to;
    const content = { from: complement.start, to: end };
    return makeDraft(this.id, site, subject, [content], SEEN[complement.via]);
  },
};

/** A quotation that is the content ends with its closing mark. */
function quoteEnd({ passage, sentence }: Site, open: number): number {
  const close = passage.opening(open)?.close ?? null;
  return close === null ? sentence.to : close + 1;
}
