import { type PointerOptions, watchPointer } from '../../dom/pointer';
import type { StepTo } from '../../messaging/messages';
import type { CardControl } from './card';
import type { Guard } from './guard';
import type { Marks } from './marks';

/** Keys by their place, since the letters on them are Arabic or Latin; heard only while the card has the focus. */
const STEPS: Readonly<Record<string, StepTo>> = { KeyJ: 'next', KeyK: 'previous' };

/**
 * Opens the card on what the reader points at, and closes it when the reader goes away, clicks beside or presses Esc;
 * from the card, J and K go to the next mark and the one before.
 * @param documents the page itself, and those in its frames that are read with it
 * @returns the way to stop
 */
export function watchAttention(
  documents: readonly Document[],
  marks: Marks,
  guard: Guard,
  card: CardControl,
  step: (to: StepTo) => void,
  singleKeys: () => boolean,
): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (card.isBusy() || !event.isTrusted) return;
    if (event.key === 'Escape') card.close();
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const to = isPlain && singleKeys() && card.holds(event) ? STEPS[event.code] : undefined;
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    step(to);
  };
  const watchIn = (document: Document) => {
    document.addEventListener('keydown', onKey, true);
    const stopPointer = watchPointer(document, actionsIn(document));
    return () => {
      document.removeEventListener('keydown', onKey, true);
      stopPointer();
    };
  };
  const actionsIn = (document: Document): PointerOptions => ({
    find(x, y) {
      guard.look();
      return marks.find(document, x, y);
    },
    isKept: card.holds,
    onRest: (id) => card.isBusy() || card.open(id, { pinned: false }),
    onAway: () => card.close({ unlessPinned: true }),
    onPress(id) {
      if (card.isBusy()) return;
      if (id === null) card.close();
      else card.open(id, { pinned: true });
    },
  });
  const stops = documents.map(watchIn);
  return () => {
    for (const stop of stops) stop();
  };
}
