import type { CardContents } from './card-contents';
import type { QuoteContents } from './quote-contents';
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
  /** What the dialog is about: few readers ask for it, so that it comes with what draws it. */
  readonly quoted: typeof quoted;
  /** Draws the dialog for a quotation. */
  drawQuote(container: HTMLElement, contents: QuoteContents): void;
}

/** Brings what draws when it is first needed; null where it cannot be had any more. */
export interface Drawings {
  readonly card: () => Promise<CardDrawing | null>;
  readonly forms: () => Promise<FormDrawing | null>;
}
