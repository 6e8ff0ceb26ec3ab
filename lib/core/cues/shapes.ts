import type { Shapes } from './compiled';

/** Shapes that are asked of words again and again: a form is looked at once. */
const ASKED = [
  'feminine',
  'feminineAlone',
  'femininePlural',
  'relational',
  'owned',
  'nameLike',
  'participle',
  'mood',
  'tanwin',
  'field',
  'identity',
] as const satisfies readonly (keyof Shapes)[];

/** The bit of each in what is known of a written form. */
export const SHAPE = Object.fromEntries(ASKED.map((name, i) => [name, 1 << i])) as Readonly<
  Record<(typeof ASKED)[number], number>
>;

/** What a word looks like. @param text folded: where that has shortened nothing there are no vowel marks */
export function shapesOf(raw: string, text: string, shapes: Shapes): number {
  const bare = raw.length === text.length ? raw : raw.replace(/\p{M}/gu, '');
  let bits = 0;
  for (const name of ASKED)
    if (shapes[name].test(name === 'tanwin' ? raw : bare)) bits |= SHAPE[name];
  return bits;
}
