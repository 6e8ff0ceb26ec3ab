import { liveQuery } from 'dexie';
import { fail, ok, type Result } from '../result';
import type { Library } from './database';
import { failureOf, onLibrary, type StorageCode } from './failures';

/**
 * Runs a query now and again whenever any tab or window changes what it read.
 * @param listener called with each outcome; after a failure no further one comes
 * @returns the way to stop
 */
export function watch<Value>(
  library: Library,
  query: () => Promise<Value>,
  listener: (outcome: Result<Value, StorageCode>) => void,
): () => void {
  let stop = () => {};
  let stopped = false;
  void onLibrary(library, async () => null).then((opened) => {
    if (stopped) return;
    if (!opened.ok) return listener(opened);
    const subscription = liveQuery(query).subscribe(
      (value) => listener(ok(value)),
      (error: unknown) => {
        const { code, detail } = failureOf(error);
        listener(fail(code, detail));
      },
    );
    stop = () => subscription.unsubscribe();
  });
  return () => {
    stopped = true;
    stop();
  };
}
