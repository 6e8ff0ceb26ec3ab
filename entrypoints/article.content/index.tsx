import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Card } from '../../components/Card';
import { CARD_STYLES } from '../../components/card-styles';
import type { CardDrawing } from '../../lib/app/reading/card';
import { startOnce } from '../../lib/app/reading/once';
import { startReading } from '../../lib/app/reading/start';

const drawing: CardDrawing = {
  styles: CARD_STYLES,
  mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
  draw: (container, contents) => render(<Card {...contents} />, container),
  erase: (container) => render(null, container),
};

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startOnce(() => startReading(document, drawing)),
});
