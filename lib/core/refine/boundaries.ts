import { endOf } from '../clause/ends';
import { goesOnAt } from '../clause/goes-on';
import { lastSaid, toldBefore } from '../clause/same-speaker';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { cueStart, type Step } from './step';

/** Ends a content before the next attribution that goes on from it, and before what the author adds. */
export const boundaries: Step = {
  id: 'boundaries',
  run(p, drafts) {
    drafts.forEach((draft, i) => {
      const told = passesOn(draft) ? toldBefore(p, drafts, i) : undefined;
      if (told?.source) draft.relay = [told.source];
      const said = told ?? (closes(draft) ? lastSaid(p, drafts, i) : undefined);
      const whole = said && !standsWithin(draft, said);
      draft.content = whole
        ? said.content
        : draft.content.map((range) => cut(p, continued(p, range), drafts, i));
    });
    return [...drafts];
  },
};

/** The words of a source stand within a clause of their own, the last of what was said (…, and that, as he put it, is …). */
function standsWithin({ content }: Draft, said: Draft): boolean {
  return content.length > 1 && (content[0]?.from ?? 0) > (said.content[0]?.from ?? 0);
}

/** Words of one's own after the clause (as he put it) mean what was said last. */
function closes(draft: Draft): boolean {
  return (
    draft.rule === 'according' &&
    draft.subject === 'dropped' &&
    (draft.content[0]?.from ?? 0) < cueStart(draft)
  );
}

/** Words of passing on after the clause (X said that …, quoting Y) mean what X told. */
function passesOn(draft: Draft): boolean {
  const { entry } = draft.reading.reading.cue;
  const relays = entry.pos === 'adposition' && entry.relay && !draft.relay.length;
  return relays === true && (draft.content[0]?.from ?? 0) < cueStart(draft);
}

/** So many sentences, at most, go on with one clause. */
const MOST = 4;

/** A clause goes on with sentences that join another one to it (…. And that …). */
function continued(p: Passage, range: Range): Range {
  const brought = [range.from - 1, range.from].some((i) => p.info(i)?.complementizer);
  let { to } = range;
  for (let n = 0; brought && n < MOST; n++) {
    if (!p.info(to)?.complementizer?.conjunction || p.isConsequence(to)) break;
    to = p.sentenceAt(to)?.to ?? to + 1;
  }
  return { from: range.from, to };
}

function cut(p: Passage, range: Range, drafts: readonly Draft[], i: number): Range {
  const own = drafts[i] as Draft;
  let to = endOf(p, range, own);
  for (let k = i + 1; k < drafts.length; k++) {
    const next = drafts[k];
    if (!next || cueStart(next) >= to) break;
    if (cueStart(next) < range.from) continue;
    const at = goesOnAt(p, next, range, drafts, i);
    if (at !== undefined && at > range.from) to = Math.min(to, at);
  }
  return { from: range.from, to };
}
