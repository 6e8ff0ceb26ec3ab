import { signal } from '@preact/signals';
import type { BackupShown } from '../../components/library/BackupsDialog';
import { sayCopied } from '../shared/say-copied';
import { failureTo, sayEnd, sayFailure } from '../shared/toast-state';
import { withProgress } from '../shared/work-state';
import { closeDialog } from './dialog-state';
import { preview } from './import-actions';
import { news } from './index-state';

/** What is done with copies, which the first rows do not need. */
const making = () => import('../../lib/app/backups/make');
const restoring = () => import('../../lib/app/backups/restore');

/** The local copies; null while they are read. */
export const backups = signal<readonly BackupShown[] | null>(null);

/** Reads which copies there are. @param options.quietly where their failing is not what the reader asked about */
export async function readBackups({ quietly = false } = {}): Promise<void> {
  const { listBackups } = await making();
  const listed = await listBackups();
  if (listed.ok) backups.value = listed.value;
  else if (!quietly) sayFailure(listed.error.code);
}

/** Hands a copy to the reader as a file, whether or not the library itself can be opened. */
export async function download({ id, snippets }: BackupShown): Promise<void> {
  const { downloadBackup } = await restoring();
  const given = await withProgress('unpacking', snippets, (follow) => downloadBackup(id, follow));
  if (!given.ok) sayEnd(given.error.code);
}

/** Makes a copy at the reader's word. */
export async function make(): Promise<void> {
  const { backUpNow } = await making();
  const made = await withProgress('copying', news.value.loaded, (follow) =>
    backUpNow(new Date(), follow),
  );
  if (!made.ok) return sayEnd(failureTo('copy', made.error.code));
  sayCopied(made.value);
  await readBackups();
}

/** Shows what bringing a copy back would do. */
export async function restoreFrom({ id, madeAt }: BackupShown): Promise<void> {
  closeDialog();
  const { backupSource } = await restoring();
  await preview(backupSource(id), madeAt.slice(0, 10), 'restoring');
}
