import type { Result } from '../../lib/result';
import { withProgress } from '../shared/work-state';

/** What became of a change of many claims. */
export interface Changed<Value> {
  /** What each stretch gave whose change stands: all of them, none, or those that could not be taken back. */
  readonly done: readonly Value[];
  /** Why it did not come to its end: `cancelled`, or the failure; null where it did. */
  readonly code: string | null;
}

/** A stretch that was changed. */
interface Step<Value> {
  /** Place of its first claim. */
  readonly from: number;
  readonly value: Value;
}

/**
 * Changes many claims a stretch at a time, each as large as the library changes in one transaction: after each the reader
 * may end the work. Where that happens, or a stretch fails, what was changed is taken back, the last first: there is no half
 * result, unless that fails too, as it may on a disk that is full.
 * @param change changes all of a stretch, or none of it
 * @param takeBack takes back what a stretch gave
 */
export function inSteps<Value>(
  ids: readonly string[],
  change: (some: readonly string[]) => Promise<Result<Value>>,
  takeBack: (done: Value) => Promise<Result<unknown>>,
): Promise<Changed<Value>> {
  return withProgress('editing', ids.length, async ({ signal, onProgress, onTurn }) => {
    const { chunkSize } = await import('../../lib/app/stored');
    const steps: Step<Value>[] = [];
    let code: string | null = null;
    for (let from = 0; from < ids.length && code === null; ) {
      const some = ids.slice(from, from + (await chunkSize()));
      const answer = await change(some);
      if (answer.ok) {
        steps.push({ from, value: answer.value });
        from += some.length;
        onProgress(from);
      }
      code = answer.ok ? (signal.aborted ? 'cancelled' : null) : answer.error.code;
    }
    if (code !== null) {
      onTurn();
      code = (await backThrough(steps, takeBack, onProgress)) ?? code;
    }
    return { done: steps.map(({ value }) => value), code };
  });
}

/** Takes steps back, which go from the list then. @returns the failure that keeps some of them; null where none does */
async function backThrough<Value>(
  steps: Step<Value>[],
  takeBack: (done: Value) => Promise<Result<unknown>>,
  onProgress: (left: number) => void,
): Promise<string | null> {
  for (let last = steps.at(-1); last; last = steps.at(-1)) {
    const back = await takeBack(last.value);
    if (!back.ok) return back.error.code;
    steps.pop();
    onProgress(last.from);
  }
  return null;
}
