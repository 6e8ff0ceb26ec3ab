import { signal } from '@preact/signals';
import { type Backup, backUpNow, listBackups } from '../../lib/app/backups/make';
import { countSaved } from '../../lib/app/count-saved';
import { deleteEverything } from '../../lib/app/delete-everything';
import { exportSaved } from '../../lib/app/export-saved';
import { isolate } from '../../lib/i18n/bidi';
import { diskUse } from '../../lib/platform/disk';
import { sayCopied } from '../shared/say-copied';
import { currentWords } from '../shared/settings-state';
import { failureTo, say, sayEnd, sayFailure } from '../shared/toast-state';
import { withProgress } from '../shared/work-state';

/** What there is of data; null where it is not known. */
export interface Data {
  readonly saved: number | null;
  readonly backups: readonly Backup[];
  /** In bytes. */
  readonly used: number | null;
}

/** What there is of data, as it was when it was last looked at. */
export const data = signal<Data>({ saved: null, backups: [], used: null });

/** Looks at what there is. */
export async function readData(): Promise<void> {
  const [saved, backups, use] = await Promise.all([countSaved(), listBackups(), diskUse()]);
  if (!saved.ok) sayFailure(saved.error.code);
  data.value = {
    saved: saved.ok ? saved.value : null,
    backups: backups.ok ? backups.value : [],
    used: use?.used ?? null,
  };
}

/** Makes a copy now. */
export async function backUp(): Promise<void> {
  const made = await withProgress('copying', data.value.saved, (follow) =>
    backUpNow(new Date(), follow),
  );
  if (!made.ok) return sayEnd(failureTo('copy', made.error.code));
  sayCopied(made.value);
  await readData();
}

/** Hands the whole library to the reader as a file; whether it did. */
export async function exportAll(): Promise<boolean> {
  const { t, language } = currentWords();
  const done = await withProgress('exporting', data.value.saved, (follow) =>
    exportSaved('json', { query: '' }, { language }, follow),
  );
  if (!done.ok) {
    sayEnd(done.error.code);
    return false;
  }
  const { count, fileName } = done.value;
  say(t('toast.exported', { count, file: isolate(fileName) }));
  return true;
}

/** Deletes all that was saved. */
export async function deleteAll(): Promise<void> {
  const done = await withProgress('deleting', null, deleteEverything);
  if (!done.ok) return sayEnd(failureTo('delete', done.error.code));
  say(currentWords().t('options.delete.done'));
  await readData();
}
