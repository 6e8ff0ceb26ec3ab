import type { Draft } from '../draft';
import { cueStart, type Step } from './step';

/** Drops a draft whose cue is a part of another's cue or stands inside another's source. */
export const overlaps: Step = {
  id: 'overlaps',
  run: (_, drafts) =>
    drafts.filter(
      (d, i) =>
        !near(drafts, i).some((o) => o !== d && (covers(o, cueStart(d)) || expresses(o, d))),
    ),
};

/** The noun is what another cue brings (expressed his pride in …) or brings the same (said in his talk that …): one attribution. */
function expresses(verb: Draft, noun: Draft): boolean {
  if (noun.rule !== 'noun' || verb.rule === 'noun') return false;
  const from = verb.content[0]?.from;
  return (
    from === noun.content[0]?.from || (verb.rule === 'verb-governed' && from === cueStart(noun))
  );
}

/** A cue or source never reaches over more than a few neighbours. */
const NEIGHBOURS = 4;

function near(drafts: readonly Draft[], i: number): readonly Draft[] {
  return drafts.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
}

function covers(draft: Draft, at: number): boolean {
  const inCue = draft.cue.some((r, k) => at >= r.from && at < r.to && !(k === 0 && at === r.from));
  const source = draft.source;
  return inCue || (source !== undefined && at >= source.from && at < source.to);
}
