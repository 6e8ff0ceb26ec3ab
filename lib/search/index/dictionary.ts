/** Gives each distinct text a small number, the same for ever. */
export interface Dictionary {
  /** Number of a text, a new one if it is new. */
  codeOf(text: string): number;
  /** Number of a text that is known. */
  find(text: string): number | undefined;
  /** The texts by their numbers. */
  readonly texts: readonly string[];
  /** For each number its place when the texts are sorted; the empty text comes last. */
  ranks(): Uint32Array;
}

/** Makes a dictionary, whose first numbers go to the texts given. */
export function createDictionary(first: readonly string[] = []): Dictionary {
  const texts = [...first];
  const codes = new Map(texts.map((text, code) => [text, code]));
  let ranks = new Uint32Array(0);
  return {
    texts,
    find: (text) => codes.get(text),
    codeOf(text) {
      const known = codes.get(text);
      if (known !== undefined) return known;
      codes.set(text, texts.length);
      return texts.push(text) - 1;
    },
    ranks() {
      if (ranks.length !== texts.length) ranks = ranked(texts);
      return ranks;
    },
  };
}

function ranked(texts: readonly string[]): Uint32Array<ArrayBuffer> {
  const ranks = new Uint32Array(texts.length);
  const order = texts.map((_text, code) => code);
  order.sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return ranks;
}

/** Folded Arabic stands in its alphabet's order; a locale's collation would take a hundred times as long. */
function compare(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return a < b ? -1 : Number(a > b);
}
