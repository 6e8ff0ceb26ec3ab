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
  return plain.replace(listed(letters), (letter) => letters.get(letter) ?? letter);
}

const patterns = new WeakMap<ReadonlyMap<string, string>, RegExp>();

/** Any letter of the table: far quicker on a text than asking the table for every letter. */
function listed(letters: ReadonlyMap<string, string>): RegExp {
  const known = patterns.get(letters);
  if (known) return known;
  const signs = [...letters.keys()].map((letter) => letter.replace(/[\\\]^-]/, '\\$&'));
  const pattern = signs.length ? new RegExp(`[${signs.join('')}]`, 'gu') : /(?!)/g;
  patterns.set(letters, pattern);
  return pattern;
}
