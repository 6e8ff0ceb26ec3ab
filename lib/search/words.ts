import { foldForSearch } from './fold';

const WORD = /[\p{L}\p{N}]+/gu;
/** A word as it is written, with what folding takes away: marks, invisible signs and the stroke that stretches. */
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;

/** The folded words of a text, in their order. */
export function wordsOf(text: string): readonly string[] {
  return plainWords(text) ?? readWords(text);
}

const readWords = (text: string): readonly string[] => foldForSearch(text).match(WORD) ?? [];

/** Above it are no signs that plain texts are written in. */
const PLAIN_END = 0x2100;
/** What a unit becomes in a word, once it has been met; or one of these. */
const plain = new Uint16Array(PLAIN_END);
const UNKNOWN = 0;
const NO_WORD = 1;
/** What it becomes is for its neighbours to tell. */
const NOT_PLAIN = 2;

/**
 * The same for a text in which every sign becomes one other whatever stands beside it, as nearly all do: many times
 * faster than patterns are. Null for any other text.
 */
function plainWords(text: string): readonly string[] | null {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const known = unit < PLAIN_END ? plain[unit] : NOT_PLAIN;
    const becomes = known === UNKNOWN ? learn(unit) : known;
    if (becomes === undefined || becomes === NOT_PLAIN) return null;
    if (becomes !== NO_WORD) word += String.fromCharCode(becomes);
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  return words;
}

/** A final sigma is another, and the parts of a Korean syllable become one. */
const JOINING = /[\u03a3\u1100-\u11ff]/;

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  const folded = foldForSearch(sign);
  const isPlain = folded.length === 1 && sign.normalize('NFC') === sign && !JOINING.test(sign);
  const [word] = readWords(sign);
  const becomes = isPlain ? (word?.charCodeAt(0) ?? NO_WORD) : NOT_PLAIN;
  plain[unit] = becomes;
  return becomes;
}

/** A word of a text in its folded form, and where it stands in the text as it is written. */
export interface PlacedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their places, in UTF-16 units. */
export function placedWords(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(WRITTEN), ({ 0: word, index }) => ({
    folded: wordsOf(word).join(' '),
    start: index,
    end: index + word.length,
  })).filter(({ folded }) => folded !== '');
}

/** The form by which names are one: however it is spelled, a source or outlet has one key; empty where there is no name. */
export function sourceKey(name: string | null): string {
  return name === null ? '' : wordsOf(name).join(' ');
}
