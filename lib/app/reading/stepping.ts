import { lineBoxes } from '../../dom/boxes';
import type { StepTo } from '../../messaging/messages';
import { partsOf } from './marks';
import type { Reading } from './reading';

/** What stepping from mark to mark needs. */
export interface SteppingOptions {
  readonly reading: () => Reading | null;
  /** Scrolls to an attribution and opens its card. */
  readonly jump: (id: string) => boolean;
  /** The attribution whose card is open. */
  readonly open: () => string | null;
  /** Says to a screen reader which mark of how many this is. */
  readonly announce: (at: number, count: number) => void;
}

/**
 * Makes the steps from mark to mark, in reading order and round the end. The first step goes to what is seen of the
 * page; later ones go on from the mark that was reached last.
 * @returns whether there was a mark to go to
 */
export function createStepping(options: SteppingOptions): (to: StepTo) => boolean {
  const { reading, jump, open, announce } = options;
  let last: string | null = null;

  /** Index of the first mark that stands in the window or below it. */
  const firstSeen = ({ items, article }: Reading) => {
    // Marks stand in reading order, so the half that is above the window is found by halving.
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = items[middle];
      const [line] = item ? lineBoxes(article.map, partsOf(item)) : [];
      if (line !== undefined && line.bottom < 0) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, items.length - 1);
  };
  const target = (page: Reading, to: StepTo) => {
    const { items } = page;
    const from = items.findIndex(({ snippet }) => snippet.id === (open() ?? last));
    if (from < 0) return to === 'next' ? firstSeen(page) : firstSeen(page) - 1;
    return to === 'next' ? from + 1 : from - 1;
  };
  return (to) => {
    const page = reading();
    const count = page?.items.length ?? 0;
    if (page === null || count === 0) return false;
    const at = (target(page, to) + count) % count;
    const id = page.items[at]?.snippet.id ?? '';
    last = id;
    announce(at + 1, count);
    return jump(id);
  };
}

interface Announcing {
  ariaNotify?: (text: string) => void;
}

/** Says something to a screen reader where the browser can without a change of the page. */
export function announceIn(document: Document, text: string): void {
  (document as Document & Announcing).ariaNotify?.(text);
}
