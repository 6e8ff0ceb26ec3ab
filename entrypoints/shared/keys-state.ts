import { signal } from '@preact/signals';
import { shortcuts } from '../../lib/app/shortcuts';

/** What each key does, as it is bound now. */
export const keys = signal<Awaited<ReturnType<typeof shortcuts>>>([]);

const read = async () => {
  keys.value = await shortcuts();
};

/** Reads how the keys are bound, and again when the reader comes back, who may have changed them elsewhere. */
export async function startKeys(): Promise<void> {
  document.addEventListener('visibilitychange', () => void read());
  await read();
}
