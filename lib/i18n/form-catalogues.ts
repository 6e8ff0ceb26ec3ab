import { arabicCard } from './ar/card';
import { arabicForms } from './ar/forms';
import { arabicPageFailures } from './ar/page-failures';
import { englishCard } from './en/card';
import { englishForms } from './en/forms';
import { englishPageFailures } from './en/page-failures';

/** The texts of the forms that we show in pages: the build puts these in the place of `catalogues` there. */
export const CATALOGUES = {
  ar: { ...arabicCard, ...arabicForms, ...arabicPageFailures },
  en: { ...englishCard, ...englishForms, ...englishPageFailures },
};
