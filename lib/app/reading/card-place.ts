import type { CardDrawing } from './card';

/** Where the card's script leaves what draws; scripts of the page see another global object. */
const PLACE = Symbol.for('isnad.card-drawing');

const place = globalThis as { [PLACE]?: CardDrawing };

/** Leaves what draws cards where the reader of the page finds it. */
export function offerCardDrawing(drawing: CardDrawing): void {
  place[PLACE] = drawing;
}

/** What draws cards, where its script is in the page already. */
export function offeredCardDrawing(): CardDrawing | null {
  return place[PLACE] ?? null;
}
