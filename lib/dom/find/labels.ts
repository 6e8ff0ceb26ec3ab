import { parentElementOf } from '../text/parent';
import type { WeighedLine } from './measure';

const HEADING = 'h2, h3, h4, h5, h6, [role="heading"]';
/** What has many short lines that are the story's own: tables, lists. */
const ARRAY = 'table, ul, ol, dl';
const CAPTION = 'figcaption, caption, [class*="caption" i]';

/** A line that says what a picture shows. */
export const isCaption = ({ line: { pieces, block } }: WeighedLine): boolean =>
  (pieces[0]?.node.parentElement ?? block).closest(CAPTION) !== null;

/** A line that tells something: long enough, or closed as a sentence is. */
export const isSentence = ({ line, weight }: WeighedLine): boolean =>
  weight.isProse || (weight.linked === 0 && weight.letters > 12 && /[.!?؟…»”"]$/.test(line.text));

/** The tables and lists that a block stands in, the innermost first. */
function* arraysAround(block: Element): Generator<Element> {
  for (let at = block.closest(ARRAY); at; at = parentElementOf(at)?.closest(ARRAY) ?? null)
    yield at;
}

/**
 * Makes the question whether a short line of a story is its own: the heading of a part, a line among its paragraphs, a
 * cell or an item of what stands among them. Else it is a label that stands there for the site: a credit, a date, the
 * word over an advertisement.
 */
export function ownLabels(story: readonly WeighedLine[]): (line: WeighedLine) => boolean {
  let known: ReadonlySet<Element | null> | null = null;
  const aroundProse = () => {
    known ??= new Set(
      story
        .filter(({ weight }) => weight.isProse)
        .flatMap(({ line: { block } }) => [block, block.parentElement]),
    );
    return known;
  };
  return (line) => {
    if (isSentence(line)) return true;
    // A mark of a quotation that stands alone is an ornament.
    if (!/[\p{L}\p{N}]/u.test(line.line.text)) return false;
    const { block } = line.line;
    if (block.closest(HEADING) !== null || isCaption(line)) return true;
    const around = aroundProse();
    if (around.has(block) || around.has(block.parentElement)) return true;
    if (line.weight.linked > 0 || line.weight.letters === 0) return false;
    for (const { parentElement } of arraysAround(block)) if (around.has(parentElement)) return true;
    return false;
  };
}
