import { arabicCard } from './card';
import { arabicEngine } from './engine';
import { arabicFailures } from './failures';
import { arabicFormats } from './formats';
import { arabicForms } from './forms';
import { arabicInterface } from './interface';
import { arabicLibrary } from './library';
import { arabicOptions } from './options';
import { arabicPageFailures } from './page-failures';
import { arabicPanel } from './panel';
import { arabicPrivacy } from './privacy';
import { arabicWelcome } from './welcome';
import { arabicWhere } from './where';

/** Every text in Arabic, the source of the keys. */
export const arabic = {
  ...arabicCard,
  ...arabicForms,
  ...arabicInterface,
  ...arabicLibrary,
  ...arabicWhere,
  ...arabicOptions,
  ...arabicWelcome,
  ...arabicPanel,
  ...arabicPrivacy,
  ...arabicEngine,
  ...arabicFailures,
  ...arabicPageFailures,
  ...arabicFormats,
} as const;
