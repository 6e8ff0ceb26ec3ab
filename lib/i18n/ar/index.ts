import { arabicEngine } from './engine';
import { arabicFailures } from './failures';
import { arabicFormats } from './formats';
import { arabicInterface } from './interface';
import { arabicLibrary } from './library';
import { arabicWhere } from './where';

/** Every text in Arabic, the source of the keys. */
export const arabic = {
  ...arabicInterface,
  ...arabicLibrary,
  ...arabicWhere,
  ...arabicEngine,
  ...arabicFailures,
  ...arabicFormats,
} as const;
