import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';

/** The quotation straight before the verb at `at`, a comma between them or none (“…”, said X). */
export function saidBefore(p: Passage, at: number, cue: CueReading): Range | undefined {
  const mark = p.isMark(at - 1, ',') ? at - 2 : at - 1;
  const open = cue.conjunction ? undefined : p.closing(mark)?.open;
  return open === undefined ? undefined : { from: open, to: mark + 1 };
}
