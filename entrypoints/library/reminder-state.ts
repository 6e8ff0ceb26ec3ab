import { signal } from '@preact/signals';
import type { BackupShown } from '../../components/library/BackupsDialog';
import { onceRead } from './index-state';

/** Whether the reader is reminded to keep a file outside the browser. */
export const isReminded = signal(false);

/** A copy that holds more than the library, which the browser has begun anew. */
export const copyBefore = signal<BackupShown | null>(null);

/** Looks, once the library is shown, whether there is something to be reminded of. */
export function startReminder(): void {
  onceRead(async () => {
    const { exportReminder } = await import('../../lib/app/stored');
    isReminded.value = (await exportReminder(new Date())).isDue;
    const { copyOfLibraryBefore } = await import('../../lib/app/backups/begun-anew');
    copyBefore.value = await copyOfLibraryBefore();
  });
}

/** Lets it be, until the page is opened again. */
export function hideReminder(): void {
  isReminded.value = false;
}

/** Lets the copy be, until the page is opened again. */
export function hideCopyBefore(): void {
  copyBefore.value = null;
}
