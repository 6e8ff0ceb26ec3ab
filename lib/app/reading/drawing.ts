import type { CardContents } from './card-contents';
import type { QuoteOptions } from './quote-dialog';
import type { quoted } from './quoted';

/** What draws something over a page. */
interface Drawing {
  /** Rules for the inside of the shadow root. */
  readonly styles: string;
  readonly mode: ShadowRootMode;
  erase(container: HTMLElement): void;
}

/** How cards are drawn. */
export interface CardDrawing extends Drawing {
  /** Draws a card, or draws it again with other contents. */
  draw(container: HTMLElement, contents: CardContents): void;
}

/** How forms are drawn, which few readers ask for. */
export interface FormDrawing extends Drawing {
  /** Draws the form for corrections in the place of its card. */
  drawCorrection(container: HTMLElement, contents: CardContents): void;
  /** What is selected: few readers ask for it, so that it comes with the dialog for it. */
  readonly quoted: typeof quoted;
  /** Opens the dialog for a quotation; gives the way to close it. */
  openQuote(options: QuoteOptions): () => void;
}

/** Brings what draws when it is first needed; null where it cannot be had any more. */
export interface Drawings {
  readonly card: () => Promise<CardDrawing | null>;
  readonly forms: () => Promise<FormDrawing | null>;
}
