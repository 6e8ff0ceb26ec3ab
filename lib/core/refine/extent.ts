import type { Passage } from '../passage';
import { withoutRest } from '../phrase/source';
import type { Range } from '../text/sentences';
import type { Step } from './step';
import { trimRange } from './trim';

const sourceRange = (p: Passage, range: Range): Range =>
  trimRange(p, withoutRest(p, trimRange(p, range)));

/** Trims sources, relays and contents, and drops what is left empty. */
export const extent: Step = {
  id: 'extent',
  run(p, drafts) {
    for (const draft of drafts) {
      draft.content = draft.content.map((r) => trimRange(p, r)).filter((r) => r.to > r.from);
      draft.relay = draft.relay.map((r) => sourceRange(p, r)).filter((r) => r.to > r.from);
      const source = draft.source && sourceRange(p, draft.source);
      draft.source = source && source.to > source.from ? source : undefined;
    }
    return drafts.filter((d) => d.content.length > 0 && (d.source || d.subject !== 'written'));
  },
};
