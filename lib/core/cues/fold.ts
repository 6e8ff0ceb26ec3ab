import { foldText } from '../text/fold';

/** Folds a word (or words) of the lexicon. */
export type Fold = (word: string) => string;

/**
 * The folding of a lexicon's words.
 * @param words those that will be asked for: they are folded in one go, which is far cheaper than one by one
 */
export function makeFold(letters: ReadonlyMap<string, string>, words: readonly string[]): Fold {
  const folded = foldText(words.join('\n'), letters).split('\n');
  const known = new Map(words.map((word, i) => [word, folded[i] ?? '']));
  return (word) => {
    const found = known.get(word) ?? foldText(word, letters);
    known.set(word, found);
    return found;
  };
}
