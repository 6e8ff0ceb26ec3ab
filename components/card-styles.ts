import base from '../assets/styles/base.css?inline';
import buttons from '../assets/styles/buttons.css?inline';
import card from '../assets/styles/card.css?inline';
import chain from '../assets/styles/chain.css?inline';
import changed from '../assets/styles/changed.css?inline';
import correct from '../assets/styles/correct.css?inline';
import cue from '../assets/styles/cue.css?inline';
import families from '../assets/styles/families.css?inline';
import fields from '../assets/styles/fields.css?inline';
import kind from '../assets/styles/kind.css?inline';
import rail from '../assets/styles/rail.css?inline';
import tokens from '../assets/styles/tokens.css?inline';
import why from '../assets/styles/why.css?inline';

/** Nothing that the page says of our host element, or that it inherits from the page, reaches the card. */
const HOST = ':host { all: initial; font: var(--t-13); color: var(--ink); }';

/**
 * Everything that a card needs inside a shadow root, for one constructable sheet: the tokens stand on the host.
 * Page fonts are not loaded: the card takes the system's.
 */
export const CARD_STYLES: string = [
  tokens.replaceAll(':root', ':host'),
  HOST,
  base,
  families,
  cue,
  rail,
  kind,
  buttons,
  chain,
  changed,
  why,
  fields,
  card,
  correct,
].join('\n');
