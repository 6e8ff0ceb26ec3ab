import type { Lexicon } from '../lexicon';
import type { Namesake } from './compiled';
import type { Fold } from './fold';

/** Given names that are words too, by their folded form. */
export function compileNamesakes({ namesakes }: Lexicon, fold: Fold): Map<string, Namesake> {
  const all = new Map<string, Namesake>();
  for (const gender of ['m', 'f'] as const)
    for (const name of namesakes[gender]) {
      const word = fold(name);
      all.set(word, { last: name.slice(-1), gender: all.has(word) ? undefined : gender });
    }
  return all;
}
