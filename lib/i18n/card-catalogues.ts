import { arabicCard } from './ar/card';
import { arabicEngine } from './ar/engine';
import { arabicPageFailures } from './ar/page-failures';
import { englishCard } from './en/card';
import { englishEngine } from './en/engine';
import { englishPageFailures } from './en/page-failures';

/**
 * The texts of the card that we show in pages: the build puts these in the place of `catalogues` there, since the texts of our
 * own pages would double the weight of the card.
 */
export const CATALOGUES = {
  ar: { ...arabicCard, ...arabicEngine, ...arabicPageFailures },
  en: { ...englishCard, ...englishEngine, ...englishPageFailures },
};
