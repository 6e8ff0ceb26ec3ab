import { STATUSES, type Status } from '../../lib/snippets/types';
import { settings } from '../shared/settings-state';
import { undoLast } from '../shared/toast-state';
import { correcting, dialog, filtersOpen } from './dialog-state';
import { edit, trash } from './edit-actions';
import { records } from './records-state';
import {
  active,
  openAt,
  select,
  selectAll,
  selected,
  selectNone,
  step,
  stepSelecting,
  targetId,
  targetIds,
} from './selection-state';
import { copy } from './take-actions';
import { openId, view } from './view-state';

/** Single keys by their place on the keyboard, whatever layout is on. */
const KEYS: Readonly<Record<string, () => void>> = {
  KeyJ: () => walk(1),
  KeyK: () => walk(-1),
  KeyX: () => select(active.value),
  KeyC: () => withTarget((id) => void copyOf(id)),
  KeyE: () =>
    withOpen(() => {
      correcting.value = true;
      focusOn('correct-source');
    }),
  KeyN: () => withOpen(() => focusOn('detail-note')),
  KeyT: () => (selected.value.size > 0 ? tagSelected() : withOpen(() => focusOn('detail-tag'))),
  KeyZ: () => void undoLast(),
  Delete: () => {
    if (view.value.shelf === 'saved') withTargets((ids) => void trash(ids));
  },
};

/** Keys that go to another row of the list, which has the focus. */
const WAYS: Readonly<Record<string, () => number>> = {
  ArrowDown: () => active.value + 1,
  ArrowUp: () => active.value - 1,
  PageDown: () => active.value + 6,
  PageUp: () => active.value - 6,
  Home: () => 0,
  End: () => Number.MAX_SAFE_INTEGER,
};

/** Its other keys; `far` where Shift is held. */
const GRID_KEYS: Readonly<Record<string, (far: boolean) => void>> = {
  Enter: () => {
    openAt(active.value);
    focusOn('detail');
  },
  ' ': (far) => select(active.value, far),
};

/** Keys while the list has the focus. */
export function onGridKey(event: KeyboardEvent): void {
  if (event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.code !== 'KeyA') return;
    event.preventDefault();
    selectAll();
    return;
  }
  const way = WAYS[event.key];
  const does = GRID_KEYS[event.key];
  if (!way && !does) return;
  event.preventDefault();
  if (way) (event.shiftKey ? stepSelecting : step)(way());
  does?.(event.shiftKey);
}

/** Keys of the whole page, except where something is typed or a dialog lies over it. */
export function onPageKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (document.querySelector('dialog[open]')) return;
  if (event.key === 'Escape') {
    goBack();
    return;
  }
  if (isTyping(event.target) || !settings.value.singleKeys) return;
  if (event.key === '?' || event.key === '؟') {
    event.preventDefault();
    dialog.value = 'keys';
    return;
  }
  const status = STATUSES[Number(/^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1] ?? 0) - 1];
  const isStatus = status !== undefined && !event.shiftKey;
  const does = isStatus ? () => setStatus(status) : event.shiftKey ? undefined : KEYS[event.code];
  if (!does) return;
  event.preventDefault();
  does();
}

/** One step back: the form, what is open, the filters, what is selected. */
function goBack(): void {
  if (correcting.value) correcting.value = false;
  else if (openId.value !== null) openId.value = null;
  else if (filtersOpen.value) filtersOpen.value = false;
  else selectNone();
  focusOnList();
}

/** Goes on in the list; where nothing has the focus yet the list takes it, so that its own keys go on from there. */
function walk(by: 1 | -1): void {
  step(active.value + by);
  if (document.activeElement === document.body) focusOnList();
}

function focusOnList(): void {
  document.querySelector<HTMLElement>('.hits')?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function setStatus(status: Status): void {
  withTargets((ids) => void edit(ids, { status }));
}

function withTargets(does: (ids: readonly string[]) => void): void {
  const ids = targetIds();
  if (ids.length > 0) does(ids);
}

/** Opens the field that tags all that is selected, unless it is open. */
function tagSelected(): void {
  if (!document.getElementById('bulk-tag')) document.getElementById('bulk-tag-button')?.click();
  focusOn('bulk-tag');
}

function withTarget(does: (id: string) => void): void {
  if (targetId.value !== null) does(targetId.value);
}

/** Opens the row's claim unless one is open, then goes on. */
function withOpen(does: () => void): void {
  if (openId.value === null) openAt(active.value);
  does();
}

/** Leads to a field that may only now be drawn. */
function focusOn(id: string, tries = 20): void {
  const element = document.getElementById(id);
  if (element) element.focus();
  else if (tries > 0) requestAnimationFrame(() => focusOn(id, tries - 1));
}

async function copyOf(id: string): Promise<void> {
  const record = records.value.get(id);
  if (record) await copy(record);
}
