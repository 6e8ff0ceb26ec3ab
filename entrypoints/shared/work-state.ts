import { computed, signal } from '@preact/signals';
import type { Work } from '../../components/WorkDialog';

/** What takes long: said in words, and how far it has come. */
export interface WorkShown {
  readonly what: Work;
  readonly done: number;
  /** Null where it is not known. */
  readonly all: number | null;
  /** Null where nobody can end it. */
  readonly cancel: (() => void) | null;
  /** Whether what was done is being taken back. */
  readonly isTakenBack: boolean;
}

/** What goes on and takes long, each by a key of its own. */
const underway = signal<ReadonlyMap<object, WorkShown>>(new Map());

/** The work that is shown: of several, the one that began first. */
export const work = computed<WorkShown | null>(() => [...underway.value.values()][0] ?? null);

/** A work that ends sooner than this, in milliseconds, is not shown. */
const SOON = 500;

/** Follows a work that may take long. */
export interface Follow {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  /** Says that what was done is being taken back, which nobody can end, though nobody ended the work. */
  readonly onTurn: () => void;
  /** Says that it is past where it could be ended. */
  readonly onFinal: () => void;
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
  let shown: WorkShown = { what, done: 0, all, cancel, isTakenBack: false };
  const tell = () => {
    underway.value = new Map(underway.value).set(ending, shown);
  };
  const show = (changed: Partial<WorkShown>) => {
    shown = { ...shown, ...changed };
    if (underway.value.has(ending)) tell();
  };
  const onTurn = () => show({ cancel: null, isTakenBack: true });
  const onFinal = () => show({ cancel: null });
  const onProgress = (done: number) => show({ done });
  const timer = setTimeout(tell, SOON);
  try {
    return await run({ signal: ending.signal, onProgress, onTurn, onFinal });
  } finally {
    clearTimeout(timer);
    underway.value = new Map([...underway.value].filter(([key]) => key !== ending));
  }
}
