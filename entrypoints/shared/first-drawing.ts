import { effect } from '@preact/signals';

/** Milliseconds after which a page is drawn without what it is opened for: a window that stays empty looks broken. */
const PATIENCE = 150;

/**
 * Waits for what a page is opened for, but not for long: one drawing with the first rows in it is done sooner than one
 * without them and another.
 * @param isThere asked again whenever a signal that it reads changes
 */
export function untilThere(isThere: () => boolean): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = effect(() => {
    if (isThere()) resolve();
  });
  setTimeout(resolve, PATIENCE);
  return promise.finally(stop);
}
