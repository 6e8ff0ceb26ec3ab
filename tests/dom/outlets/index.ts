import { BODIES } from './bodies';
import { FORMATS } from './formats';
import { LISTS } from './lists';
import { SITES } from './sites';
import { THEMES } from './themes';
import { UNNAMED } from './unnamed';

/** Pages as outlets make them, by what they are examples of. */
export const OUTLETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  themes: THEMES,
  sites: SITES,
  formats: FORMATS,
  bodies: BODIES,
  'lists and what stands beside stories': LISTS,
  'parts that nothing names': UNNAMED,
};
