import { signal } from '@preact/signals';

/** The dialog that lies over the library; those of imports and of work have states of their own. */
export const dialog = signal<'export' | 'backups' | 'empty-trash' | 'keys' | null>(null);

/** Closes it. */
export function closeDialog(): void {
  dialog.value = null;
}

/** Whether the form for corrections is open. */
export const correcting = signal(false);

/** Whether filters lie over the list, where they have no column of their own. */
export const filtersOpen = signal(false);

/** Whether the pictures are shown. */
export const picturesOn = signal(matchMedia('(width >= 1100px) and (height >= 700px)').matches);
