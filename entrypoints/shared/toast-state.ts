import { signal } from '@preact/signals';
import type { ToastMessage } from '../../components/Toast';
import { problemDetails } from '../../lib/app/problem';
import { failureWords } from '../../lib/i18n/engine-words';
import { currentWords } from './settings-state';

/** The toast that is shown. */
export const toast = signal<ToastMessage | null>(null);

let last = 0;

/** Shows a toast in place of the one before, with its way back where there is one. */
export function say(text: string, onUndo?: () => void): void {
  last += 1;
  toast.value = onUndo ? { id: last, text, onUndo } : { id: last, text };
}

/** What a page offers where the library cannot be written. */
let rescue: (() => NonNullable<ToastMessage['offer']>) | null = null;

/** Has failures of the library offer something from now on: a way to take out what is there. */
export function offerRescue(offer: NonNullable<typeof rescue>): void {
  rescue = offer;
}

/** What a full disk has no room for, where that is not a save. */
const FULL_TO = {
  delete: 'full-to-delete',
  bringIn: 'full-to-bring-in',
  copy: 'full-to-copy',
} as const;

/** Failures of what the library stands on, after which nobody knows how long it will stand. */
const OF_THE_DISK: ReadonlySet<string> = new Set(['full', 'broken', ...Object.values(FULL_TO)]);

/** Says what failed, to what, and what to do. */
export function sayFailure(code: string): void {
  say(failureWords(currentWords(), code));
  if (toast.value) toast.value = { ...toast.value, details: detailsOf(code) };
  if (rescue && toast.value && OF_THE_DISK.has(code))
    toast.value = { ...toast.value, offer: rescue() };
}

/** The failure to do something other than save: a full disk is told by what it has no room for. */
export const failureTo = (what: keyof typeof FULL_TO, code: string): string =>
  code === 'full' ? FULL_TO[what] : code;

/**
 * Says what was changed, with its way back; where that is but a part, what kept the rest from it.
 * @param changed in words; null where nothing was
 */
export function sayChanged(changed: string | null, code: string | null, onUndo: () => void): void {
  if (code === null) {
    if (changed !== null) say(changed, onUndo);
    return;
  }
  sayEnd(code);
  if (changed === null || !toast.value) return;
  const text = currentWords().t('toast.part', { changed, why: toast.value.text });
  toast.value = { ...toast.value, text, onUndo };
}

/** Says how long work ended: the reader ended it, or it failed. */
export function sayEnd(code: string): void {
  if (code === 'cancelled') say(currentWords().t('toast.cancelled'));
  else sayFailure(code);
}

/** The words that a report may hold where the reader ticks it; null where none are at hand. */
type PageWords = (() => Promise<string>) | null;
let pageWords: () => PageWords = () => null;

/** Has reports of faults offer the words of the page that is shown from now on. */
export function offerPageWords(words: typeof pageWords): void {
  pageWords = words;
}

/** What is offered beside a failure: a report of it, without words of a page unless the reader ticks that. */
export function detailsOf(code: string): NonNullable<ToastMessage['details']> {
  const words = pageWords();
  return {
    page: words !== null,
    onCopy: (withPage) => void copyDetails(code, withPage ? words : null),
  };
}

/** Puts what a report needs on the clipboard. */
async function copyDetails(code: string, words: PageWords): Promise<void> {
  const { t, language } = currentWords();
  const page = (await words?.()) ?? null;
  const at = location.pathname;
  const details = problemDetails({ code, at, language, now: new Date(), page });
  try {
    await navigator.clipboard.writeText(details);
  } catch {
    return say(t('action.details-not-copied'));
  }
  say(t(page === null ? 'action.details-copied' : 'action.details-copied.page'));
}

/** Takes the toast away. */
export function dismiss(): void {
  toast.value = null;
}

const underway = new Set<Promise<unknown>>();

/** Does what will have a way back in a toast: whoever asks for that before it is done means this, not what was done before. */
export async function withWayBack<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = work();
  underway.add(done);
  try {
    return await done;
  } finally {
    underway.delete(done);
  }
}

/** Takes back what the toast speaks of, or will once what is under way is done; false where nothing can be taken back. */
export function undoLast(): boolean {
  if (underway.size === 0) return undoNow();
  void Promise.allSettled(underway).then(undoNow);
  return true;
}

function undoNow(): boolean {
  const undo = toast.value?.onUndo;
  if (!undo) return false;
  undo();
  dismiss();
  return true;
}
