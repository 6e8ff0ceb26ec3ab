import { effect, signal } from '@preact/signals';

/** Notes that could not be written, by the ids of their claims: kept here until they can. */
export const unsaved = signal<ReadonlyMap<string, string>>(new Map());

/** Keeps a note that could not be written. */
export function keepUnsaved(id: string, note: string): void {
  unsaved.value = new Map(unsaved.value).set(id, note);
}

/** Lets go of what has been written, or given up. */
export function letGo(ids: readonly string[]): void {
  if (!ids.some((id) => unsaved.value.has(id))) return;
  const rest = new Map(unsaved.value);
  for (const id of ids) rest.delete(id);
  unsaved.value = rest;
}

/** The browser asks before the page goes away with a note that is nowhere else. */
export function guardUnsaved(): void {
  const ask = (event: Event) => event.preventDefault();
  effect(() => {
    if (unsaved.value.size === 0) return undefined;
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  });
}
