import type { TextWord } from './words';

/** Pairs of the same words in two texts: ordinals in the one and in the other, ascending in both. */
export type Pairs = readonly (readonly [one: number, other: number])[];

/** The longest common run of words, gaps allowed, the longer words counting more. */
export function align(one: readonly TextWord[], other: readonly TextWord[]): Pairs {
  const width = other.length + 1;
  const best = new Float64Array((one.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const gain = (i: number, j: number) => {
    const word = one[i]?.folded ?? '';
    return word === other[j]?.folded ? word.length : 0;
  };
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const same = gain(i, j);
      const skip = Math.max(at(i + 1, j), at(i, j + 1));
      best[i * width + j] = same > 0 ? Math.max(skip, same + at(i + 1, j + 1)) : skip;
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const same = gain(i, j);
    if (same > 0 && at(i, j) === same + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
