import { watchPointer } from '../../dom/pointer';
import type { CardControl } from './card';
import type { Guard } from './guard';
import type { Marks } from './marks';

/**
 * Opens the card on what the reader points at, and closes it when the reader goes away, clicks beside or presses Esc.
 * @returns the way to stop
 */
export function watchAttention(
  document: Document,
  marks: Marks,
  guard: Guard,
  card: CardControl,
): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') card.close();
  };
  document.addEventListener('keydown', onKey, true);
  const stopPointer = watchPointer(document, {
    find(x, y) {
      guard.look();
      return marks.find(x, y);
    },
    isKept: card.holds,
    onRest: (id) => card.open(id, { pinned: false }),
    onAway: () => card.close({ unlessPinned: true }),
    onPress: (id) => (id === null ? card.close() : card.open(id, { pinned: true })),
  });
  return () => {
    document.removeEventListener('keydown', onKey, true);
    stopPointer();
  };
}
