import { type KeyRow, KeyTable } from '../KeyTable';

const KEYS: readonly KeyRow[] = [
  ['next', 'J', 'K'],
  ['open', 'Enter'],
  ['select', 'X'],
  ['select-far', 'Shift+↓'],
  ['select-all', 'Ctrl+A'],
  ['search', '/'],
  ['status', '1', '…', '6'],
  ['note', 'N'],
  ['tags', 'T'],
  ['correct', 'E'],
  ['copy', 'C'],
  ['trash', 'Del'],
  ['undo', 'Z'],
  ['escape', 'Esc'],
  ['help', '?'],
];

/** Every key of the library. */
export function KeysDialog(props: { onClose: () => void }) {
  return <KeyTable rows={KEYS} onClose={props.onClose} />;
}
