import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/Card';
import { CARD_STYLES } from '../components/card-styles';
import { cardProps } from '../lib/app/reading/card-props';
import { offerDrawing } from '../lib/app/reading/drawing-place';

/** Draws cards: put into a page when its first card is opened. */
export default defineUnlistedScript({
  globalName: false,
  main: () =>
    offerDrawing('card', {
      styles: CARD_STYLES,
      mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      draw: (container, contents) => render(<Card {...cardProps(contents)} />, container),
      erase: (container) => render(null, container),
    }),
});
