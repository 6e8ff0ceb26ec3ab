import { render } from 'preact';
import { CorrectCard } from '../../components/correct/CorrectCard';
import { Quote } from '../../components/Quote';
import type { FormDrawing } from '../../lib/app/reading/drawing';
import { correctProps, quoteProps } from '../../lib/app/reading/form-props';
import { openQuote, type QuoteDrawing } from '../../lib/app/reading/quote-dialog';
import { quoted } from '../../lib/app/reading/quoted';

const erase = (container: HTMLElement) => render(null, container);

/** Draws the form for corrections and the dialog for a quotation, in styles and a shadow root of this kind. */
export const formDrawing = (place: Pick<QuoteDrawing, 'styles' | 'mode'>): FormDrawing => ({
  ...place,
  drawCorrection: (container, contents) =>
    render(<CorrectCard {...correctProps(contents)} />, container),
  quoted,
  openQuote: (options) =>
    openQuote(
      {
        ...place,
        erase,
        draw: (container, contents) => render(<Quote {...quoteProps(contents)} />, container),
      },
      options,
    ),
  erase,
});
