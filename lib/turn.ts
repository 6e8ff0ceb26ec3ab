/** Milliseconds of work after which everything else gets its turn. */
const LONG = 16;

/**
 * For work in a loop: call what this returns after each step and wait for it; where the work has gone on for long, it
 * resolves in a task of its own, after what waits has had its turn.
 */
export function takingTurns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONG) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}

/** A page that is not drawn is not waited for longer than this, in milliseconds. */
const UNSEEN = 100;

/** Resolves after the page was drawn as it is by the end of this task; soon where nothing is drawn. */
export function untilDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, UNSEEN);
    globalThis.requestAnimationFrame?.(() => {
      clearTimeout(timer);
      void nextTurn().then(resolve);
    });
  });
}

/** A page that is never idle is waited for no longer than this, in milliseconds. */
const BUSY = 5_000;

/** Resolves when the page has nothing else to do, or after a while; soon where the platform does not tell (Node). */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: BUSY });
    else setTimeout(resolve);
  });
}

/** What work comes to, or something else where it has not come to anything in so many milliseconds. Rejects as the work does. */
export async function unlessLate<Value, const Instead>(
  work: Promise<Value>,
  patience: number,
  instead: Instead,
): Promise<Value | Instead> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Instead>((resolve) => {
    timer = setTimeout(resolve, patience, instead);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

/** Resolves in a task of its own, after what waits has had its turn. A message is not held back as timers are. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
