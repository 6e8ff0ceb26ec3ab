import { signal } from '@preact/signals';
import type { Work } from '../../components/WorkDialog';

/** What takes long: said in words, and how far it has come. */
export interface WorkShown {
  readonly what: Work;
  readonly done: number;
  /** Null where it is not known. */
  readonly all: number | null;
  /** Null once it is ended, and what was done is taken back. */
  readonly cancel: (() => void) | null;
}

/** The work that is shown. */
export const work = signal<WorkShown | null>(null);

/** A work that ends sooner than this, in milliseconds, is not shown. */
const SOON = 500;

/** Follows a work that may take long. */
export interface Follow {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  /** Says that what was done is being taken back, which nobody can end, though nobody ended the work. */
  readonly onTurn: () => void;
}

/** Runs what may take long: after a moment it is shown with its progress and the way to end it. */
export async function withProgress<Value>(
  what: WorkShown['what'],
  all: number | null,
  run: (follow: Follow) => Promise<Value>,
): Promise<Value> {
  const ending = new AbortController();
  const cancel = () => {
    ending.abort();
    onTurn();
  };
  let shown: WorkShown = { what, done: 0, all, cancel };
  const show = (changed: Partial<WorkShown>) => {
    shown = { ...shown, ...changed };
    if (work.value) work.value = shown;
  };
  const onTurn = () => show({ cancel: null });
  const timer = setTimeout(() => {
    work.value = shown;
  }, SOON);
  try {
    return await run({ signal: ending.signal, onProgress: (done) => show({ done }), onTurn });
  } finally {
    clearTimeout(timer);
    work.value = null;
  }
}
