import { deleteSnippets } from '../../lib/app/delete-snippets';
import { restoreSnippets } from '../../lib/app/restore-snippets';
import type { Edit, Undo } from '../../lib/corrections/edit';
import { currentWords } from '../shared/settings-state';
import { failureTo, say, sayChanged, sayEnd, withWayBack } from '../shared/toast-state';
import { withProgress } from '../shared/work-state';
import { type Changed, inSteps } from './in-steps';
import { answer, whole } from './index-state';
import { active, deselect, selectNone } from './selection-state';
import { keepUnsaved, letGo } from './unsaved-state';
import { openId } from './view-state';

/**
 * Changes what the reader says of claims, with a way back.
 * @returns whether it is written; a note that is not stays with the page
 */
export function edit(ids: readonly string[], wanted: Edit): Promise<boolean> {
  return withWayBack(() => editNow(ids, wanted));
}

async function editNow(ids: readonly string[], wanted: Edit): Promise<boolean> {
  const { note } = wanted;
  const { editAll, editSnippets } = await import('../../lib/app/stored');
  const changed = await inSteps(
    ids,
    (some) => editAll(some, wanted),
    ({ undo }) => editSnippets(undo),
  );
  const isWritten = changed.code === null;
  if (note !== undefined) {
    if (isWritten) letGo(ids);
    else for (const id of ids) keepUnsaved(id, note);
  }
  sayEdited(changed);
  return isWritten;
}

type Undos = Readonly<Record<string, Undo>>;

function sayEdited({ done, code }: Changed<{ readonly undo: Undos }>): void {
  const undo: Undos = Object.fromEntries(done.flatMap(({ undo }) => Object.entries(undo)));
  const count = Object.keys(undo).length;
  const words = count > 0 ? currentWords().t('toast.edited', { count }) : null;
  sayChanged(words, code, () => void takeBack(undo));
}

async function takeBack(undo: Undos): Promise<void> {
  const { editSnippets } = await import('../../lib/app/stored');
  const changed = await inSteps(
    Object.keys(undo),
    (some) => editSnippets(Object.fromEntries(some.map((id) => [id, undo[id] ?? {}]))),
    ({ undo }) => editSnippets(undo),
  );
  if (changed.code === null) say(currentWords().t('toast.undone'));
  else sayEdited(changed);
}

/** Puts claims into the trash, with a way back; what is open gives way to its neighbour. */
export function trash(ids: readonly string[]): Promise<void> {
  return withWayBack(() => trashNow(ids));
}

async function trashNow(ids: readonly string[]): Promise<void> {
  const next = neighbourOf(ids);
  const { done, code } = await inSteps(
    ids,
    (some) => deleteSnippets(some),
    ({ deleted }) => restoreSnippets(deleted),
  );
  const gone = done.flatMap(({ deleted }) => deleted);
  if (openId.value !== null && gone.includes(openId.value)) openId.value = next;
  sayMoved('toast.trashed', gone, code && failureTo('delete', code), restore);
}

/** Says what went into the trash or out of it, with the way back; what has gone is selected no more. */
function sayMoved(
  key: 'toast.trashed' | 'toast.back',
  moved: readonly string[],
  code: string | null,
  back: (ids: readonly string[]) => Promise<void>,
): void {
  deselect(moved);
  const words = moved.length > 0 ? currentWords().t(key, { count: moved.length }) : null;
  sayChanged(words, code, () => void back(moved));
}

/** The claim after the one that is open, else before it; null where neither stays. */
function neighbourOf(ids: readonly string[]): string | null {
  const now = answer.value;
  if (!now || openId.value === null || ids.length > 1) return null;
  const at = now.placeOf(openId.value);
  active.value = Math.max(0, Math.min(at, now.total - 2));
  return now.ids(at + 1, at + 2)[0] ?? now.ids(Math.max(0, at - 1), at)[0] ?? null;
}

/** Takes claims out of the trash. */
export function restore(ids: readonly string[]): Promise<void> {
  return withWayBack(() => restoreNow(ids));
}

async function restoreNow(ids: readonly string[]): Promise<void> {
  const { done, code } = await inSteps(
    ids,
    (some) => restoreSnippets(some),
    ({ restored }) => deleteSnippets(restored),
  );
  const back = done.flatMap(({ restored }) => restored);
  sayMoved('toast.back', back, code, trash);
}

/** Empties the trash for good. */
export async function empty(): Promise<void> {
  const { emptyTrash } = await import('../../lib/app/stored');
  const answered = await withProgress('emptying', whole.value, emptyTrash);
  if (!answered.ok) return sayEnd(failureTo('delete', answered.error.code));
  selectNone();
  openId.value = null;
  say(currentWords().t('toast.emptied', { count: answered.value }));
}
