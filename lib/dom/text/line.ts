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
