import { type Line, type Piece, trimEnds } from '../text/line';
import { LEAD_IN_LINK, LEAD_TO_LINK } from './furniture-words';

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** Takes so many characters off the end. */
function dropEnd(pieces: Piece[], characters: number): void {
  let left = characters;
  while (left > 0) {
    const last = pieces.pop();
    if (last === undefined) return;
    if (last.text.length > left) pieces.push({ ...last, text: last.text.slice(0, -left) });
    left -= last.text.length;
  }
}

/** A line of some of its pieces; the line itself where these are all or none. */
function lineOf(line: Line, pieces: Piece[], isAll: boolean): Line {
  trimEnds(pieces);
  return isAll || pieces.length === 0 ? line : { ...line, pieces, text: textOf(pieces) };
}

/** A shorter link is a word of the sentence, in UTF-16 units. */
const HEADLINE = 20;

/** The text of the link that begins with a piece. */
function linkFrom(pieces: readonly Piece[], at: number): string {
  const end = pieces.findIndex(({ link }, index) => index > at && !link);
  return textOf(pieces.slice(at, end < 0 ? undefined : end));
}

/**
 * A line without the links to other articles that stand within it, each with the words that lead to it ("read also").
 * The same line where it has none, or nothing else.
 */
export function withoutAsides(line: Line): Line {
  const { pieces } = line;
  if (!pieces.some(({ link }) => link) || pieces.every(({ link }) => link)) return line;
  const kept: Piece[] = [];
  let isAside = false;
  let isWhole = true;
  for (const [at, piece] of pieces.entries()) {
    if (!piece.link) isAside = false;
    else if (!pieces[at - 1]?.link) {
      const link = linkFrom(pieces, at);
      const lead = link.length < HEADLINE ? null : LEAD_TO_LINK.exec(textOf(kept));
      isAside = lead !== null || LEAD_IN_LINK.test(link);
      dropEnd(kept, lead?.[0].length ?? 0);
    }
    if (isAside) isWhole = false;
    else kept.push(piece);
  }
  return lineOf(line, kept, isWhole);
}

/** The link of a line alone, where hardly anything else stands in it. */
export function linkOf(line: Line): Line {
  const linked = line.pieces.filter(({ link }) => link);
  return lineOf(line, linked, linked.length === line.pieces.length);
}
