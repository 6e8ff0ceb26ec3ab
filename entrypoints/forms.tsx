import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_STYLES } from '../components/card-styles';
import { offerDrawing } from '../lib/app/reading/drawing-place';
import { formDrawing } from './shared/form-drawing';

/** Draws forms: put into a page when a card is first corrected, or words that were selected are to be saved. */
export default defineUnlistedScript({
  globalName: false,
  main: () =>
    offerDrawing(
      'forms',
      formDrawing({
        styles: CARD_STYLES,
        mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      }),
    ),
});
