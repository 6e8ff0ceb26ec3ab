import { ok, type Result } from '../../lib/result';
import { withProgress } from '../shared/work-state';

/**
 * Claims changed at once: after each such stretch the reader may end the work. As many as the library changes in one
 * transaction, since nothing tells what of a stretch that failed was changed. (Into a trash on a disk that is all but full
 * the library moves fewer at once.)
 */
const STEP = 200;

/**
 * Changes many claims a stretch at a time. Where the reader ends it, or a stretch fails, what was changed is taken back, the
 * last first: there is no half result.
 * @param takeBack takes back what a stretch gave
 * @returns what each stretch gave, or null where it was ended; where taking back fails, that
 */
export function inSteps<Value>(
  ids: readonly string[],
  change: (some: readonly string[]) => Promise<Result<Value>>,
  takeBack: (done: Value) => Promise<Result<unknown>>,
): Promise<Result<readonly Value[] | null>> {
  return withProgress('editing', ids.length, async ({ signal, onProgress, onTurn }) => {
    const done: Value[] = [];
    const backTo = async (end: Result<null>) => {
      onTurn();
      const back = await backThrough(done, takeBack, onProgress);
      return back.ok ? end : back;
    };
    for (let at = 0; at < ids.length && !signal.aborted; at += STEP) {
      const answer = await change(ids.slice(at, at + STEP));
      if (!answer.ok) return backTo(answer);
      done.push(answer.value);
      onProgress(Math.min(at + STEP, ids.length));
    }
    return signal.aborted ? backTo(ok(null)) : ok(done);
  });
}

async function backThrough<Value>(
  done: readonly Value[],
  takeBack: (done: Value) => Promise<Result<unknown>>,
  onProgress: (left: number) => void,
): Promise<Result<null>> {
  for (let left = done.length - 1; left >= 0; left--) {
    const back = await takeBack(done[left] as Value);
    if (!back.ok) return back;
    onProgress(left * STEP);
  }
  return ok(null);
}
