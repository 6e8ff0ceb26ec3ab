import { foldText } from '../text/fold';

/** Folds a word (or words) of the lexicon. */
export type Fold = (word: string) => string;

/**
 * The folding of a lexicon's words.
 * @param words those that will be asked for one by one: they are folded in one go, which is far cheaper
 */
export function makeFold(letters: ReadonlyMap<string, string>, words: readonly string[]): Fold {
  const folded = foldAll(letters, words);
  const known = new Map(words.map((word, i) => [word, folded[i] ?? '']));
  return (word) => {
    const found = known.get(word) ?? foldText(word, letters);
    known.set(word, found);
    return found;
  };
}

/** Folds every word of a list, in one go. */
export function foldAll(letters: ReadonlyMap<string, string>, words: readonly string[]): string[] {
  return foldText(words.join('\n'), letters).split('\n');
}

/** Matches each shape of a lexicon, in which `?` is any letter. */
export function anyShape(shapes: readonly string[], fold: Fold): RegExp {
  return new RegExp(`^(?:${shapes.map(fold).join('|').replaceAll('?', '.')})$`);
}
