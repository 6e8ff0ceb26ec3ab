import type { CardDrawing, FormDrawing } from './drawing';

/** What scripts of ours leave for the reader of the page. */
interface Offers {
  readonly card: CardDrawing;
  readonly forms: FormDrawing;
}

/** Where they leave it; scripts of the page see another global object. */
const PLACE = Symbol.for('isnad.drawing');

const place = globalThis as { [PLACE]?: Partial<Offers> };

/** Leaves what draws where the reader of the page finds it. */
export function offerDrawing<What extends keyof Offers>(what: What, drawing: Offers[What]): void {
  place[PLACE] = { ...place[PLACE], [what]: drawing };
}

/** What draws, where its script is in the page already. */
export const offeredDrawing = <What extends keyof Offers>(what: What): Offers[What] | null =>
  place[PLACE]?.[what] ?? null;
