import { CLASS } from '../cues/compiled';
import { isFreeParticiple } from '../cues/readings';
import type { Passage } from '../passage';
import { asidesEnd } from '../phrase/aside';
import { sourcePhraseEnd } from '../phrase/extent';
import { hasVerb } from '../phrase/last-clause';
import { PARTING } from '../phrase/marks';
import { canSpeak } from '../phrase/noun';
import { qualifiedClause } from '../phrase/qualified';
import { hasPronoun } from '../phrase/shape';
import { withoutObject } from '../phrase/split';
import { CARRIED, type Subject } from '../phrase/subject';
import { isNewName } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import type { Site } from './rule';

/** Who speaks, and what is said around the verb. */
interface Interposed {
  readonly subject: Subject;
  readonly content: Range[];
}

/** A verb in the present and nothing but who says it, between two marks within what is said: `the works, X adds, will begin`. */
export function interposed(site: Site): Interposed | undefined {
  const { passage: p, sentence, at } = site;
  if (!isTelling(site) || !p.isMark(at - 1, PARTING)) return undefined;
  const subject = subjectOf(site);
  const end = subject && closeOf(site, subject);
  if (!subject || end === undefined) return undefined;
  const [first] = qualifiedClause(p, sentence, at, end);
  if (!first) return undefined;
  const after = { from: end + 1, to: sentence.to };
  if (first.from > at) return { subject, content: [first] };
  if (goesOnAfter(p, end + 1)) return { subject, content: [first, after] };
  return hasVerb(p, first) ? { subject, content: [first] } : undefined;
}

/** Categories whose verbs stand so. */
const TOLD: ReadonlySet<string> = new Set(['say', 'affirm', 'believe', 'admit', 'claim']);

function isTelling({ cue, at, sentence }: Site): boolean {
  const { cue: own, agreement, jussive } = cue.reading;
  const { clause, quote, object } = own.frames;
  const sure = own.entry.trust !== 'homograph' && clause?.includes('');
  if (cue.reading.form !== 'imperfect' || cue.conjunction || cue.pronoun || cue.verbal || jussive)
    return false;
  if ((agreement.person ?? 3) !== 3 || at <= sentence.from + 1 || object === 'described')
    return false;
  return TOLD.has(own.entry.category) && (quote || sure) === true;
}

/** One who speaks, or nobody where the mark closes straight after the verb. */
function subjectOf({ passage: p, sentence, at, cue }: Site): Subject | undefined {
  const from = at + 1;
  const sure = cue.reading.cue.entry.trust !== 'homograph';
  if (p.isMark(from, PARTING)) return sure ? CARRIED : undefined;
  if (!canSpeak(p, from) && !(sure && (isNewName(p, from) || hasPronoun(p, from))))
    return undefined;
  const to = sourcePhraseEnd(p, from, sentence.to);
  const subject: Subject = { source: { from, to }, how: 'source-after' };
  const whole = to - from <= LONGEST && withoutObject(p, subject).source?.to === to;
  return whole ? subject : undefined;
}

/** Who speaks so is named in so many words. */
const LONGEST = 7;

/** The mark after who speaks, and after when, where or to whom. */
function closeOf({ passage: p, sentence, at }: Site, { source }: Subject): number | undefined {
  const end = asidesEnd(p, source?.to ?? at + 1, sentence.to);
  return p.isMark(end, PARTING) ? end : undefined;
}

/** Nothing begins after the mark that is another clause: one that is joined, or what else was said or done. */
function goesOnAfter(p: Passage, i: number): boolean {
  const { cues = [] } = p.info(i) ?? {};
  if (!p.isWord(i) && !p.opening(i)) return false;
  if (p.mayHaveConjunction(i) && !p.isConsequence(i)) return false;
  return !p.is(i, CLASS['clause-opener'] | CLASS.aside) && !cues.some((c) => isFreeParticiple(c));
}
