import { arabic } from './ar/index';
import type { Catalogue } from './catalogue';
import { english } from './en/index';
import type { Language } from './language';

/** Every text in every language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ar: arabic, en: english };
