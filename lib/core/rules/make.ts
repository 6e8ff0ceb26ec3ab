import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { negationOf } from '../phrase/negation';
import type { Subject } from '../phrase/subject';
import type { ReasonCode } from '../reasons';
import type { Range } from '../text/sentences';
import type { Site } from './rule';

/** What every draft of a site has: cue span, agreement, category, negation and who it is. */
export function makeDraft(
  rule: string,
  site: Site,
  subject: Subject,
  content: Range[],
  seen: ReasonCode,
): Draft {
  const { passage, sentence, at, cue } = site;
  const { entry } = cue.reading.cue;
  const here = { from: at, to: at + 1 };
  const negation = isExcepted(passage, at, content, seen)
    ? undefined
    : negationOf(passage, at, sentence.from, subject.source);
  const draft: Draft = {
    rule,
    reading: cue,
    cue: [here],
    source: subject.source,
    relay: [],
    content,
    subject: subject.source ? 'written' : subject.how === 'source-unsaid' ? 'none' : 'dropped',
    agreement: isVerbal(cue) ? cue.reading.agreement : (cue.pronoun ?? cue.reading.agreement),
    category: entry.category,
    negated: false,
    seen: [
      { code: 'cue', at: here },
      { code: seen, at: content[0] ? { from: at, to: content[0].from } : here },
      { code: subject.how, at: subject.source ?? here },
    ],
  };
  negate(draft, negation);
  if (passage.isOwn(cue.reading.cue)) draft.seen.push({ code: 'own-cue', at: here });
  if (cue.reading.voice === 'either' && !subject.source)
    draft.seen.push({ code: 'voice-open', at: here });
  if (isNeverClosed(passage, content)) draft.seen.push({ code: 'never-closed', at: here });
  if (entry.trust === 'homograph') draft.seen.push({ code: 'homograph', at: here });
  return draft;
}

/** Makes the draft one of what was not said, where anything negates it. */
export function negate(draft: Draft, by: Range | undefined): void {
  if (!by || draft.negated) return;
  draft.negated = true;
  draft.seen.push({ code: 'negated', at: by });
}

/** The pronoun on a verb or participle is its object; on anything else it is the one who says. */
function isVerbal({ reading }: CueReading): boolean {
  return isFiniteForm(reading) || reading.form === 'participle';
}

/** A word for but stands in the clause of the cue, before what it brings or in the phrase that it brings: it is said all the same (did not admit the war but in 2000). */
function isExcepted(p: Passage, at: number, content: readonly Range[], seen: ReasonCode): boolean {
  const { from = at, to = at } = content[0] ?? {};
  const end = seen === 'brings-clause' ? from : to;
  for (let i = at + 1; i < end && !p.isMark(i, ','); i++)
    if (p.isException(i) && !p.is(i, CLASS['clause-opener'])) return true;
  return false;
}

/** The content begins with a quotation mark that the text never closes. */
function isNeverClosed(p: Passage, content: readonly Range[]): boolean {
  return content.some((r) => p.opening(r.from)?.close === null);
}
