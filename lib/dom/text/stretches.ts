/** Longer than any paragraph is, in UTF-16 units: such a text is read in stretches, so that no step takes long. */
const LONGEST = 4_000;

/** So much further the end of a sentence is looked for; after that any blank will do. */
const SEARCHED = 2_000;

/** Whether a text is read in stretches. */
export const isEndless = (text: string): boolean => text.length > LONGEST + SEARCHED;

/** Whether a text ends where a sentence does, or with a mark after which something new begins. */
export const isEnded = (text: string): boolean =>
  /[.!?\u061f\u2026:|][)"\u00bb\u201d]*\s*$/.test(text);

/** Whether a line of so many characters, which has come to the end of a text, ends there: it is longer than any paragraph. */
export const isLongEnough = (length: number, text: string): boolean =>
  length > LONGEST && (isEnded(text) || (length > LONGEST + SEARCHED && /\s$/.test(text)));

/** Where a text that is too long is cut: at ends of sentences, else between words, else anywhere. */
export function* stretchesOf(text: string): Generator<string> {
  const sentenceEnd = /[.!?\u061f\u2026][)"\u00bb\u201d]*\s/g;
  const blank = /\s/g;
  const find = (what: RegExp, from: number) => {
    what.lastIndex = from;
    const found = what.exec(text.slice(0, from + SEARCHED));
    return found === null ? null : found.index + found[0].length;
  };
  let at = 0;
  while (isEndless(text.slice(at, at + LONGEST + SEARCHED + 1))) {
    const from = at + LONGEST;
    const end = find(sentenceEnd, from) ?? find(blank, from) ?? from + SEARCHED;
    yield text.slice(at, end);
    at = end;
  }
  yield text.slice(at);
}
