import type { Catalogue } from '../catalogue';
import { englishCard } from './card';
import { englishEngine } from './engine';
import { englishFailures } from './failures';
import { englishFormats } from './formats';
import { englishForms } from './forms';
import { englishInterface } from './interface';
import { englishLibrary } from './library';
import { englishOptions } from './options';
import { englishPageFailures } from './page-failures';
import { englishPanel } from './panel';
import { englishPrivacy } from './privacy';
import { englishWelcome } from './welcome';
import { englishWhere } from './where';

/** Every text in English. */
export const english: Catalogue = {
  ...englishCard,
  ...englishForms,
  ...englishInterface,
  ...englishLibrary,
  ...englishWhere,
  ...englishOptions,
  ...englishWelcome,
  ...englishPanel,
  ...englishPrivacy,
  ...englishEngine,
  ...englishFailures,
  ...englishPageFailures,
  ...englishFormats,
};
