import { type Complement, findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { canSpeak } from '../phrase/noun';
import { findSubject, type Subject } from '../phrase/subject';
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
    if (!complement || isBeyondGoverned(site, complement)) return undefined;
    const { agreement } = cue.reading;
    const found = findSubject(passage, at, complement.opener, sentence.from, agreement);
    const subject = voiceOf(site, found, complement.opener);
    if (!subject || !isTrusted(site, subject, complement)) return undefined;
    const end = complement.via === 'quote' ? quoteEnd(site, complement.start) : sentence.to;
    const content = { from: complement.start, to: end };
    return makeDraft(this.id, site, subject, [content], SEEN[complement.via]);
  },
};

/** A form that is also another word needs a subject that can speak; before a quotation, one that is near. */
function isTrusted(
  { passage: p, cue, at }: Site,
  { source }: Subject,
  complement: Complement,
): boolean {
  if (cue.reading.cue.entry.trust !== 'homograph') return true;
  const quoted = complement.via === 'quote';
  if (!source) return !quoted || complement.opener <= at + 2;
  const info = p.info(source.from);
  if (canSpeak(p, source.from)) return true;
  return !info?.event && !info?.verb && (!quoted || source.to - source.from <= 3);
}

/** The cue has its own noun before a comma, so a clause after that comma is no longer its content. */
function isBeyondGoverned({ passage: p, at, cue }: Site, complement: Complement): boolean {
  if (complement.via !== 'clause' && complement.via !== 'quote') return false;
  const governed = findGoverned(p, cue, at + 1, complement.opener);
  if (!governed) return false;
  for (let i = governed.start + 1; i < complement.opener; i++) if (p.isMark(i, ',')) return true;
  return false;
}

/** A quotation that is the content ends with its closing mark. */
function quoteEnd({ passage, sentence }: Site, open: number): number {
  const close = passage.opening(open)?.close ?? null;
  return close === null ? sentence.to : close + 1;
}
