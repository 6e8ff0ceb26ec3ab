import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { withoutRest } from '../phrase/source';
import type { Range } from '../text/sentences';
import type { Step } from './step';
import { trimRange } from './trim';

const sourceRange = (p: Passage, range: Range): Range =>
  trimRange(p, withoutRest(p, trimRange(p, range)));

const isText = (p: Passage, i: number): boolean =>
  p.info(i)?.head?.kind === 'document' || p.is(i, CLASS.quantifier);

/** The colon with which the paragraph ends brings what is said in the next one. */
function awaits(p: Passage, { rule, seen, source, reading: { reading } }: Draft): boolean {
  if (rule !== 'verb-clause' || !p.isMark(p.tokens.length - 1, ':')) return false;
  if (!reading.cue.frames.quote || (source && isText(p, source.from))) return false;
  return seen.some(({ code }) => code === 'brings-colon');
}

/** Trims sources, relays and contents, and drops what is left empty, but for one who is about to speak. */
export const extent: Step = {
  id: 'extent',
  run(p, drafts) {
    for (const draft of drafts) {
      draft.content = draft.content.map((r) => trimRange(p, r)).filter((r) => r.to > r.from);
      draft.relay = draft.relay.map((r) => sourceRange(p, r)).filter((r) => r.to > r.from);
      const source = draft.source && sourceRange(p, draft.source);
      draft.source = source && source.to > source.from ? source : undefined;
    }
    const last = drafts.at(-1);
    return drafts.filter(
      (d) =>
        (d.content.length > 0 || (d === last && awaits(p, d))) &&
        (d.source || d.subject !== 'written'),
    );
  },
};
