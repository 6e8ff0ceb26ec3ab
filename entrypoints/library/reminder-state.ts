import { signal } from '@preact/signals';
import { exportReminder } from '../../lib/app/reminder';

/** Whether the reader is reminded to keep a file outside the browser. */
export const isReminded = signal(false);

/** Looks whether it is time. */
export async function startReminder(): Promise<void> {
  isReminded.value = (await exportReminder(new Date())).isDue;
}

/** Lets it be, until the page is opened again. */
export function hideReminder(): void {
  isReminded.value = false;
}
