/** Characters that stand one to one in a text node; a white-space character there is a plain space here. */
export interface Piece {
  readonly node: Text;
  /** Where the piece begins in the node's data, in UTF-16 units. */
  readonly from: number;
  readonly text: string;
  /** Whether it stands in a link. */
  readonly link: boolean;
}

/** What a person reads as one line: a block, or the part of one between two `<br>`. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The innermost block that it stands in. */
  readonly block: Element;
}

/** Takes blanks of every kind off both ends of a line. */
export function trimEnds(pieces: Piece[]): void {
  for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
    const text = last.text.trimEnd();
    if (text === last.text && text !== '') break;
    pieces.pop();
    if (text === '') continue;
    pieces.push({ ...last, text });
    break;
  }
  for (let first = pieces[0]; first !== undefined; first = pieces[0]) {
    const text = first.text.trimStart();
    if (text === first.text && text !== '') break;
    pieces.shift();
    if (text === '') continue;
    pieces.unshift({ ...first, from: first.from + first.text.length - text.length, text });
    break;
  }
}
