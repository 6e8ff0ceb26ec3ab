import { deleteSnippets } from '../../lib/app/delete-snippets';
import { restoreSnippets } from '../../lib/app/restore-snippets';
import type { Edit, Undo } from '../../lib/corrections/edit';
import { currentWords } from '../shared/settings-state';
import { say, sayFailure, sayNotDeleted, withWayBack } from '../shared/toast-state';
import { withProgress } from '../shared/work-state';
import { inSteps } from './in-steps';
import { answer, whole } from './index-state';
import { active, selectNone } from './selection-state';
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
  const answered = await inSteps(
    ids,
    (some) => editAll(some, wanted),
    ({ undo }) => editSnippets(undo),
  );
  if (!answered.ok) {
    if (note !== undefined) for (const id of ids) keepUnsaved(id, note);
    sayFailure(answered.error.code);
    return false;
  }
  sayEdited(answered.value);
  if (answered.value && note !== undefined) letGo(ids);
  return answered.value !== null;
}

type Undoable = readonly { readonly undo: Readonly<Record<string, Undo>> }[];

function sayEdited(done: Undoable | null): void {
  const { t } = currentWords();
  const undo = undoOf(done ?? []);
  const count = Object.keys(undo).length;
  if (done === null) say(t('toast.cancelled'));
  else if (count > 0) say(t('toast.edited', { count }), () => void takeBack(undo));
}

const undoOf = (done: Undoable) =>
  Object.fromEntries(done.flatMap(({ undo }) => Object.entries(undo)));

async function takeBack(undo: Readonly<Record<string, Undo>>): Promise<void> {
  const { editSnippets } = await import('../../lib/app/stored');
  const answered = await inSteps(
    Object.keys(undo),
    (some) => editSnippets(Object.fromEntries(some.map((id) => [id, undo[id] ?? {}]))),
    ({ undo }) => editSnippets(undo),
  );
  if (!answered.ok) return sayFailure(answered.error.code);
  say(currentWords().t(answered.value === null ? 'toast.cancelled' : 'toast.undone'));
}

/** Puts claims into the trash, with a way back; what is open gives way to its neighbour. */
export function trash(ids: readonly string[]): Promise<void> {
  return withWayBack(() => trashNow(ids));
}

async function trashNow(ids: readonly string[]): Promise<void> {
  const { t } = currentWords();
  const next = neighbourOf(ids);
  const answered = await inSteps(
    ids,
    (some) => deleteSnippets(some),
    ({ deleted }) => restoreSnippets(deleted),
  );
  if (!answered.ok) return sayNotDeleted(answered.error.code);
  if (answered.value === null) return say(t('toast.cancelled'));
  const gone = answered.value.flatMap(({ deleted }) => deleted);
  selectNone();
  if (openId.value !== null && ids.includes(openId.value)) openId.value = next;
  say(t('toast.trashed', { count: gone.length }), () => void restore(gone));
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
  const { t } = currentWords();
  const answered = await inSteps(
    ids,
    (some) => restoreSnippets(some),
    ({ restored }) => deleteSnippets(restored),
  );
  if (!answered.ok) return sayFailure(answered.error.code);
  if (answered.value === null) return say(t('toast.cancelled'));
  const back = answered.value.flatMap(({ restored }) => restored);
  selectNone();
  say(t('toast.back', { count: back.length }), () => void trash(back));
}

/** Empties the trash for good. */
export async function empty(): Promise<void> {
  const { emptyTrash } = await import('../../lib/app/stored');
  const answered = await withProgress('emptying', whole.value, emptyTrash);
  if (!answered.ok) return sayNotDeleted(answered.error.code);
  selectNone();
  openId.value = null;
  say(currentWords().t('toast.emptied', { count: answered.value }));
}
