import { render } from 'preact';
import { CorrectCard } from '../../components/correct/CorrectCard';
import { Quote } from '../../components/Quote';
import type { FormDrawing } from '../../lib/app/reading/drawing';
import { correctProps, quoteProps } from '../../lib/app/reading/form-props';
import { quoted } from '../../lib/app/reading/quoted';

/** Draws the form for corrections and the dialog for a quotation. */
export const formDrawing: Omit<FormDrawing, 'styles' | 'mode'> = {
  drawCorrection: (container, contents) =>
    render(<CorrectCard {...correctProps(contents)} />, container),
  quoted,
  drawQuote: (container, contents) => render(<Quote {...quoteProps(contents)} />, container),
  erase: (container) => render(null, container),
};
