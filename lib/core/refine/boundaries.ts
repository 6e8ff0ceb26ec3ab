import { endOf } from '../clause/ends';
import { goesOnAt } from '../clause/goes-on';
import { lastSaid, toldBefore } from '../clause/same-speaker';
import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isClause } from '../phrase/complementizer';
import { beginsSpeech } from '../phrase/own-words';
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
        : draft.content.map((range) => cut(p, continued(p, range, drafts, i), drafts, i));
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

/** A clause goes on with sentences that join another one to it (…. And that …), and speech without marks with all that tells of nobody else. */
function continued(p: Passage, range: Range, drafts: readonly Draft[], i: number): Range {
  const brought = isClause(p, range.from);
  const spoken = isSpeech(p, drafts[i] as Draft, range);
  let { to } = range;
  for (let n = 0; (brought || spoken) && n < MOST && p.isWord(to); n++) {
    const end = p.sentenceAt(to)?.to ?? to + 1;
    const joined = p.info(to)?.complementizer?.conjunction && !p.isConsequence(to);
    if (!joined && !(spoken && isMoreSpeech(p, { from: to, to: end }, drafts))) break;
    to = end;
  }
  return { from: range.from, to };
}

/** A clause to the end of its sentence that nothing brings, after its cue: what somebody said in his own words. */
function isSpeech(p: Passage, draft: Draft, { from, to }: Range): boolean {
  const brought = draft.seen.some(({ code }) => code === 'brings-colon' || code === 'brings-quote');
  const told = draft.rule === 'verb-clause' && draft.category === 'say';
  const relayed = draft.rule === 'relay' && beginsSpeech(p, from, true);
  const own = (told || relayed) && from > cueStart(draft);
  const bare = !isClause(p, p.is(from, CLASS.auxiliary) ? from - 1 : from);
  return own && !brought && bare && !p.opening(from) && p.sentenceAt(from)?.to === to;
}

/** A sentence that is not joined to the one before it, in which nobody but who speaks tells anything. */
function isMoreSpeech(p: Passage, { from, to }: Range, drafts: readonly Draft[]): boolean {
  if (p.info(from)?.conjunction) return false;
  return !drafts.some(
    (draft) =>
      cueStart(draft) >= from &&
      cueStart(draft) < to &&
      draft.reading.reading.agreement.person !== 1,
  );
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
