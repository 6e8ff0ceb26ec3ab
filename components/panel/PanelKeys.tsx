import { type KeyRow, KeyTable } from '../KeyTable';

const KEYS: readonly KeyRow[] = [
  ['next', 'J', 'K'],
  ['open', 'Enter'],
  ['save', 'S'],
  ['copy', 'C'],
  ['correct', 'E'],
  ['why', 'W'],
  ['undo', 'Z'],
  ['help', '?'],
];

/** Every key of the panel. */
export function PanelKeys(props: { onClose: () => void }) {
  return <KeyTable rows={KEYS} onClose={props.onClose} />;
}
