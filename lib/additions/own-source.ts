import type { OwnSource } from '../index';

const LONGEST = 80;
/** Words of letters, of any script: a name in Latin letters stands in Arabic texts too. */
const NAME = /^[\p{L}\p{Mn}\p{Nd}\u0640.'’&-]+(?: [\p{L}\p{Mn}\p{Nd}\u0640.'’&-]+)*$/u;

/** A name as it is kept: with single blanks between its words. */
export const tidyName = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** What is wrong with a name of a source; null where it can be added. */
export function nameFault(
  typed: string,
  others: readonly OwnSource[],
): 'empty' | 'long' | 'letters' | 'twice' | null {
  const name = tidyName(typed);
  if (name === '') return 'empty';
  if (name.length > LONGEST) return 'long';
  if (!NAME.test(name)) return 'letters';
  return others.some((one) => one.name === name) ? 'twice' : null;
}
