import type { Result } from '../../lib/result';
import { withProgress } from '../shared/work-state';

/** Claims changed at once: after each such stretch the reader may end the work. */
const STEP = 500;

/**
 * Changes many claims a stretch at a time. Where the reader ends it, or a stretch fails, what was changed is taken back:
 * there is no half result.
 * @returns what each stretch gave, or null where it was ended
 */
export function inSteps<Value>(
  ids: readonly string[],
  change: (some: readonly string[]) => Promise<Result<Value>>,
  takeBack: (done: readonly Value[]) => Promise<unknown>,
): Promise<Result<readonly Value[] | null>> {
  return withProgress('editing', ids.length, async ({ signal, onProgress }) => {
    const done: Value[] = [];
    for (let at = 0; at < ids.length; at += STEP) {
      const answer = signal.aborted ? null : await change(ids.slice(at, at + STEP));
      if (!answer?.ok) {
        await takeBack(done);
        return answer ?? { ok: true, value: null };
      }
      done.push(answer.value);
      onProgress(Math.min(at + STEP, ids.length));
    }
    return { ok: true, value: done };
  });
}
