import type { Draft } from '../draft';
import type { Range } from '../text/sentences';
import type { Site } from './rule';

/** A draft of a verb with what every verb has: its cue span, agreement, category and negation. */
export function verbDraft(
  rule: string,
  site: Site,
  source: Range | undefined,
  content: Range,
): Draft {
  const { at, cue } = site;
  const { entry } = cue.reading.cue;
  return {
    rule,
    reading: cue,
    cue: [{ from: at, to: at + 1 }],
    source,
    relay: [],
    content: [content],
    subject: source ? 'written' : 'dropped',
    agreement: cue.reading.agreement,
    category: entry.category,
    negated: false,
    seen: [{ code: 'cue', at: { from: at, to: at + 1 } }],
  };
}
