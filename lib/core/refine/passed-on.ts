import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Draft } from '../draft';
import type { Frames } from '../entry';
import type { Passage } from '../passage';
import { sourcePhraseEnd } from '../phrase/extent';
import { canSpeak } from '../phrase/noun';
import type { Range } from '../text/sentences';
import { cueStart, type Step } from './step';

/** Names who passed on what somebody said, told between the cue and what was said (said X in remarks that the agency relayed, that). */
export const passedOn: Step = {
  id: 'passed-on',
  run: (p, drafts) => {
    const carried = new Set<number>();
    for (const draft of drafts) {
      const carrier = draft.relay.length ? undefined : carrierOf(p, draft);
      if (!carrier) continue;
      draft.relay = [carrier.who];
      carried.add(carrier.verb);
    }
    return drafts.filter((draft) => !carried.has(cueStart(draft)));
  },
};

/** Who passed it on, and the verb that tells so. */
interface Carrier {
  readonly verb: number;
  readonly who: Range;
}

function carrierOf(p: Passage, { cue, source, content }: Draft): Carrier | undefined {
  const from = cue[0]?.to ?? 0;
  const begins = content[0]?.from ?? from;
  const to = p.opening(begins - 1) ? begins - 1 : begins;
  let told = false;
  for (let k = from; k < to; k++) {
    told ||= p.is(k, CLASS.venue) && !p.info(k)?.article;
    const relay = told ? p.info(k)?.cues.find(relays)?.reading.cue : undefined;
    if (!relay) continue;
    const begin = relay.frames.from?.some((from) => p.isOwned(k + 1, from)) ? k + 2 : k + 1;
    if (begin >= to || !canSpeak(p, begin) || (source && begin < source.to && begin >= source.from))
      continue;
    const limit = heardFrom(p, relay.frames, begin, to);
    return { verb: k, who: { from: begin, to: sourcePhraseEnd(p, begin, limit) } };
  }
  return undefined;
}

/** Where the preposition stands by which the verb tells whom it was heard from, or `to`. */
function heardFrom(p: Passage, { from = [] }: Frames, begin: number, to: number): number {
  for (let i = begin + 1; i < to; i++) if (from.includes(p.text(i))) return i;
  return to;
}

/** A verb of relaying, with what was relayed as a pronoun. */
function relays({ reading, pronoun }: CueReading): boolean {
  const { entry, frames } = reading.cue;
  return (
    reading.form === 'perfect' &&
    pronoun !== undefined &&
    entry.category === 'report' &&
    frames.from !== undefined
  );
}
