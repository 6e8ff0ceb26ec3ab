/** The name begins with that of somebody's father (Y, of X son of Y). */
export function isOfAnother(
  name: readonly string[],
  longer: readonly string[],
  fathers: readonly string[],
): boolean {
  const [first = ''] = name;
  return longer[0] !== first && fathers.includes(first);
}

/** Called by the father's name that the whole one leaves without its part (son of Y, for X Y son of Z). */
export function isSonOf(
  [name = '']: readonly string[],
  child: string | undefined,
  names: readonly string[],
): boolean {
  if (!child || !names.slice(1).includes(child)) return false;
  const part = name.slice(0, -child.length);
  return names.some((other) => other.startsWith(part));
}

/** One name is a part of the other, and they end alike or begin alike. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  if (!less.every((w) => more.includes(w))) return endsInOneWord(less, more);
  return less.at(-1) === more.at(-1) || less[0] === more[0];
}

/** The one is written in one word, and the other ends with it in several. */
function endsInOneWord(less: readonly string[], more: readonly string[]): boolean {
  const [one = ''] = less;
  return less.length === 1 && one.length >= LONG_NAME && more.slice(-2).join('') === one;
}

/** The same word, or a country or body and its adjective. */
export function isRelated(a: string, b: string): boolean {
  if (a.length > b.length) return isRelated(b, a);
  const long = a.length > 3 || (a.length === 3 && b.length === 4);
  return long ? b.startsWith(a) : a === b;
}

/** A name that differs from the other in its long vowels alone, which foreign names are written with or without. */
export function isAlike(a: string, b: string, vowel: RegExp): boolean {
  const length = Math.min(a.length, b.length);
  const least = length < LONG_NAME ? LEAST_ALIKE + 1 : LEAST_ALIKE;
  const bare = consonants(a, vowel);
  return bare.length >= least && length > least && bare === consonants(b, vowel);
}

/** The first letter of a name, and its others without the long vowels. */
export function consonants(name: string, vowel: RegExp): string {
  return name.charAt(0) + name.slice(1).split(vowel).join('');
}

/** Shorter names and fewer consonants tell nothing. */
export const LONG_NAME = 6;
const LEAST_ALIKE = 3;
