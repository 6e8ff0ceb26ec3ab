import type { CardHost } from './host';

/**
 * A card's place inside a page of our own: it stands there in the flow, and beside no words.
 * @param slot what holds the card; what else stands in it stays
 */
export function openCardSlot(slot: HTMLElement): CardHost {
  const container = slot.ownerDocument.createElement('div');
  slot.append(container);
  return {
    container,
    place() {},
    holds: (event) => event.composedPath().includes(container),
    focus: () =>
      (container.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true }),
    hasFocus: () => container.contains(slot.ownerDocument.activeElement),
    remove: () => container.remove(),
  };
}
