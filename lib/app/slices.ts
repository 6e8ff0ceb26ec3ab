/** How long the page may be kept waiting in one go, in milliseconds. */
const SLICE = 5;

interface WithScheduler {
  readonly scheduler?: { yield?: () => Promise<void> };
}

/** Lets the page do what it has to do; resolves soon after. */
function letPageWork(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Called after every small piece of work: lets the page work when it is time; false as its answer ends the work. */
export type Pause = () => boolean | Promise<boolean>;

/** When the last slice began, whatever was done in it. */
let lastBegan = Number.NEGATIVE_INFINITY;

/** Makes pauses for one piece of work. What is begun within another slice shares its time. */
export function createPause(isWanted: () => boolean): Pause {
  const now = performance.now();
  let began = now - lastBegan < SLICE ? lastBegan : now;
  lastBegan = began;
  return () => {
    if (performance.now() - began < SLICE) return true;
    return letPageWork().then(() => {
      began = performance.now();
      lastBegan = began;
      return isWanted();
    });
  };
}

/**
 * Does work that can be interrupted, in slices between which the page can work; what the first slice can hold is done
 * at once.
 * @returns null when it was ended
 */
export async function inSlices<Value>(
  steps: Generator<undefined, Value>,
  pause: Pause,
): Promise<Value | null> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const more = pause();
    if (more !== true && !(await more)) return null;
  }
}
