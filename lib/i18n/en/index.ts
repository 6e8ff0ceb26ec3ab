import type { Catalogue } from '../catalogue';
import { englishEngine } from './engine';
import { englishFailures } from './failures';
import { englishFormats } from './formats';
import { englishInterface } from './interface';

/** Every text in English. */
export const english: Catalogue = {
  ...englishInterface,
  ...englishEngine,
  ...englishFailures,
  ...englishFormats,
};
