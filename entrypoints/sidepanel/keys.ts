import { settings } from '../shared/settings-state';
import { undoLast } from '../shared/toast-state';
import { copy, correct, current, keysOpen, save, step, whyOpen } from './panel-state';

/** What single keys do, by their place on the keyboard, whatever layout is on. */
const KEYS: Readonly<Record<string, () => void>> = {
  KeyJ: () => step(1),
  KeyK: () => step(-1),
  KeyS: () => onCurrent(save),
  KeyC: () => onCurrent((id) => void copy(id)),
  KeyE: () => onCurrent(correct),
  KeyW: () => {
    whyOpen.value = !whyOpen.value;
  },
  KeyZ: () => void undoLast(),
};

function onCurrent(work: (id: string) => void): void {
  if (current.value !== null) work(current.value);
}

/** Does what a single key asks for, unless the reader turned them off or something is open over the list. */
export function onKeyDown(event: KeyboardEvent): void {
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!isPlain || !settings.value.singleKeys || keysOpen.value) return;
  const isHelp = event.key === '?' || event.key === '؟';
  const does = isHelp ? () => openKeys() : KEYS[event.code];
  if (!does || (event.shiftKey && !isHelp)) return;
  event.preventDefault();
  does();
}

function openKeys(): void {
  keysOpen.value = true;
}
