import type { Lexicon } from '../lexicon';
import type { Namesake } from './compiled';
import type { Fold } from './fold';
import { SEEMS } from './seeming';

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

/** Words that names are spelt like, each with what of a name it may be (`SEEMS`). */
export function compileHomonyms({ homonyms }: Lexicon): Map<string, number> {
  const all = new Map<string, number>();
  for (const { words, may } of homonyms)
    for (const word of words)
      for (const place of may) all.set(word, (all.get(word) ?? 0) | SEEMS[place]);
  return all;
}
