import { computed, effect, signal } from '@preact/signals';
import type { View } from '../../lib/search/view';
import { answer } from './index-state';
import { openId, view } from './view-state';

/** Ids that are selected. */
export const selected = signal<ReadonlySet<string>>(new Set());

/** The view of which everything is selected, also what is still being read of it; null where that is not so. */
const wholeOf = signal<View | null>(null);

/** Place of the row that keys act on. */
export const active = signal(0);

/** Id of the claim in that row; null in an empty list. */
export const activeId = computed(
  () => answer.value?.ids(active.value, active.value + 1)[0] ?? null,
);

/** What a key for one claim acts on: what is open, else the row. */
export const targetId = computed(() => openId.value ?? activeId.value);

/** What a key for many acts on: everything that is selected, else the one claim. */
export function targetIds(): readonly string[] {
  if (selected.value.size > 0) return [...selected.value];
  return targetId.value === null ? [] : [targetId.value];
}

let anchor = 0;

/** Selects a row or lets it go; with `far`, everything from the last one on. */
export function select(at: number, far = false): void {
  const now = answer.value;
  if (!now) return;
  const next = new Set(selected.value);
  if (far) for (const id of now.ids(Math.min(anchor, at), Math.max(anchor, at) + 1)) next.add(id);
  else for (const id of now.ids(at, at + 1)) if (!next.delete(id)) next.add(id);
  anchor = at;
  active.value = at;
  wholeOf.value = null;
  selected.value = next;
}

/** Selects everything that the list shows, with what is still being read of it. */
export function selectAll(): void {
  selected.value = new Set(answer.value?.ids(0, answer.value.total) ?? []);
  wholeOf.value = answer.value?.isPartial ? view.value : null;
}

/** Selects nothing. */
export function selectNone(): void {
  wholeOf.value = null;
  selected.value = new Set();
}

/** Selects what has gone no more; the rest stays selected. */
export function deselect(gone: readonly string[]): void {
  if (gone.length === 0) return;
  const out = new Set(gone);
  // Where all of a view was selected and went, nothing of it may be selected any more; what comes back to it is not.
  wholeOf.value = null;
  selected.value = new Set([...selected.value].filter((id) => !out.has(id)));
}

/** Moves to another row; it is opened too where one is open. */
export function step(to: number): void {
  const now = answer.value;
  if (!now || now.total === 0) return;
  active.value = Math.min(Math.max(0, to), now.total - 1);
  if (openId.value !== null) openId.value = activeId.value;
}

/** Moves to another row and selects all on the way, the row that is left too. */
export function stepSelecting(to: number): void {
  anchor = active.value;
  step(to);
  select(active.value, true);
}

/** Opens the claim of a place. */
export function openAt(at: number): void {
  active.value = at;
  openId.value = activeId.value;
}

/** Opens a claim, and goes to its row where the list shows it. */
export function openById(id: string): void {
  const at = answer.value?.placeOf(id) ?? -1;
  if (at >= 0) active.value = at;
  openId.value = id;
}

/**
 * What is selected is not carried over to the other shelf, and the list begins at its first row in another view. Where all
 * of a view is selected, what is read of it later is too.
 */
export function startSelection(): void {
  let shelf = view.value.shelf;
  let shown = view.value;
  effect(() => {
    if (view.value.shelf !== shelf) selectNone();
    if (view.value !== shown) active.value = 0;
    shelf = view.value.shelf;
    shown = view.value;
  });
  effect(() => {
    if (answer.value && wholeOf.value === view.value) selectAll();
  });
}
