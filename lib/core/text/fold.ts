const IGNORED = /[\p{M}\p{Cf}]/gu;
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefe]/;

/**
 * Folds written variants: presentation forms become letters, marks and invisible signs go, letters are
 * replaced or dropped as the table says. Spaces and punctuation stay.
 */
export function foldText(text: string, letters: ReadonlyMap<string, string>): string {
  const plain = (PRESENTATION.test(text) ? text.normalize('NFKC') : text)
    .normalize('NFC')
    .replace(IGNORED, '');
  let out = '';
  for (const letter of plain) out += letters.get(letter) ?? letter;
  return out;
}
