import { signal } from '@preact/signals';
import type { Work } from '../../components/WorkDialog';

/** What takes long: said in words, and how far it has come. */
export interface WorkShown {
  readonly what: Work;
  readonly done: number;
  /** Null where it is not known. */
  readonly all: number | null;
  readonly cancel: () => void;
}

/** The work that is shown. */
export const work = signal<WorkShown | null>(null);

/** A work that ends sooner than this, in milliseconds, is not shown. */
const SOON = 500;

/** Runs what may take long: after a moment it is shown with its progress and the way to end it. */
export async function withProgress<Value>(
  what: WorkShown['what'],
  all: number | null,
  run: (follow: {
    readonly signal: AbortSignal;
    readonly onProgress: (done: number) => void;
  }) => Promise<Value>,
): Promise<Value> {
  const ending = new AbortController();
  const cancel = () => ending.abort();
  let done = 0;
  const timer = setTimeout(() => {
    work.value = { what, done, all, cancel };
  }, SOON);
  try {
    return await run({
      signal: ending.signal,
      onProgress(told) {
        done = told;
        if (work.value) work.value = { what, done, all, cancel };
      },
    });
  } finally {
    clearTimeout(timer);
    work.value = null;
  }
}
