import { signal } from '@preact/signals';
import type { BackupShown } from '../../components/library/BackupsDialog';
import { backUpNow, listBackups } from '../../lib/app/backups/make';
import { backupSource } from '../../lib/app/backups/restore';
import { currentWords } from '../shared/settings-state';
import { say, sayFailure } from '../shared/toast-state';
import { closeDialog } from './dialog-state';
import { preview } from './import-actions';

/** The local copies; null while they are read. */
export const backups = signal<readonly BackupShown[] | null>(null);

/** Reads which copies there are. */
export async function readBackups(): Promise<void> {
  const listed = await listBackups();
  if (!listed.ok) return sayFailure(listed.error.code);
  backups.value = listed.value;
}

/** Makes a copy at the reader's word. */
export async function make(): Promise<void> {
  const made = await backUpNow(new Date());
  if (!made.ok) return sayFailure(made.error.code);
  say(currentWords().t(made.value === null ? 'backups.nothing' : 'backups.made'));
  await readBackups();
}

/** Shows what bringing a copy back would do. */
export async function restoreFrom({ id, madeAt }: BackupShown): Promise<void> {
  closeDialog();
  await preview(backupSource(id), madeAt.slice(0, 10), 'restoring');
}
