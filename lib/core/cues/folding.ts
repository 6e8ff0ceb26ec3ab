/** Folds a written form of the lexicon the way text is folded. */
export type Fold = (form: string) => string;

const MARKS = /\p{M}/gu;

/** A fold over a letter table: marks go, letters are replaced or dropped as the table says. */
export function foldWith(letters: ReadonlyMap<string, string>): Fold {
  return (form) => {
    let out = '';
    for (const letter of form.normalize('NFC').replace(MARKS, ''))
      out += letters.get(letter) ?? letter;
    return out;
  };
}
