import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/Card';
import { CARD_STYLES } from '../components/card-styles';
import { Quote } from '../components/Quote';
import { offerCardDrawing } from '../lib/app/reading/card-place';
import { cardProps } from '../lib/app/reading/card-props';
import { quoteProps } from '../lib/app/reading/quote-props';

/** Draws cards: put into a page when its first card is opened. */
export default defineUnlistedScript({
  globalName: false,
  main: () =>
    offerCardDrawing({
      styles: CARD_STYLES,
      mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      draw: (container, contents) => render(<Card {...cardProps(contents)} />, container),
      drawQuote: (container, contents) => render(<Quote {...quoteProps(contents)} />, container),
      erase: (container) => render(null, container),
    }),
});
