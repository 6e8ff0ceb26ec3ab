import { arabicEngine } from './ar/engine';
import { arabicFailures } from './ar/failures';
import { arabicInterface } from './ar/interface';
import { englishEngine } from './en/engine';
import { englishFailures } from './en/failures';
import { englishInterface } from './en/interface';

/**
 * The texts of what we show in pages: the build puts these in the place of `catalogues` there, since the texts of the
 * library, the exports and the settings would double the weight of the card.
 */
export const CATALOGUES = {
  ar: { ...arabicInterface, ...arabicEngine, ...arabicFailures },
  en: { ...englishInterface, ...englishEngine, ...englishFailures },
};
