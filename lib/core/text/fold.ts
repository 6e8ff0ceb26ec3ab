const IGNORED = /[\p{M}\p{Cf}]/gu;
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefe]/;

type Letters = ReadonlyMap<string, string>;

/**
 * Folds written variants: presentation forms become letters, marks and invisible signs go, letters are
 * replaced or dropped as the table says. Spaces and punctuation stay.
 */
export function foldText(text: string, letters: Letters): string {
  const folding = foldingOf(letters);
  const quick = text.length <= SHORT ? foldPlain(text, folding) : undefined;
  if (quick !== undefined) return quick;
  const plain = (PRESENTATION.test(text) ? text.normalize('NFKC') : text)
    .normalize('NFC')
    .replace(IGNORED, '');
  return plain.replace(folding.listed, (letter) => letters.get(letter) ?? letter);
}

/** Up to so many units going through them one by one is quicker than patterns are. */
const SHORT = 32;
/** Above it no letter is plain; below it only marks join what is before them to one sign. */
const PLAIN_END = 0x700;
const UNKNOWN = 0;
const NOT_PLAIN = 0xffff;

interface Folding {
  readonly letters: Letters;
  /** Any letter of the table: far quicker on a long text than asking the table for every letter. */
  readonly listed: RegExp;
  /** What a plain unit becomes, once it has been met. */
  readonly plain: Uint16Array;
}

/** Folds a text in which every unit becomes one other, whatever stands beside it; undefined where one does not. */
function foldPlain(text: string, folding: Folding): string | undefined {
  let folded = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const known = folding.plain[unit] ?? NOT_PLAIN;
    const becomes = known === UNKNOWN ? learn(unit, folding) : known;
    if (becomes === NOT_PLAIN) return undefined;
    if (becomes === unit) continue;
    folded += text.slice(done, i) + String.fromCharCode(becomes);
    done = i + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

function learn(unit: number, { letters, plain }: Folding): number {
  const letter = String.fromCharCode(unit);
  const becomes = letters.get(letter) ?? letter;
  const isPlain = letter.normalize('NFC') === letter && !/[\p{M}\p{Cf}]/u.test(letter);
  const found = isPlain && becomes.length === 1 ? becomes.charCodeAt(0) : NOT_PLAIN;
  plain[unit] = found;
  return found;
}

const foldings = new WeakMap<Letters, Folding>();

function foldingOf(letters: Letters): Folding {
  const known = foldings.get(letters);
  if (known) return known;
  const signs = [...letters.keys()].map((letter) => letter.replace(/[\\\]^-]/, '\\$&'));
  const listed = signs.length ? new RegExp(`[${signs.join('')}]`, 'gu') : /(?!)/g;
  const folding = { letters, listed, plain: new Uint16Array(PLAIN_END) };
  foldings.set(letters, folding);
  return folding;
}
