import type { WeighedLine } from './body';

const HEADING = 'h2, h3, h4, h5, h6, [role="heading"]';
const CAPTION = 'figcaption, caption, [class*="caption" i]';

/** A line that says what a picture shows. */
export const isCaption = ({ line }: WeighedLine): boolean => line.block.closest(CAPTION) !== null;

/** A line that tells something: long enough, or closed as a sentence is. */
export const isSentence = ({ line, weight }: WeighedLine): boolean =>
  weight.isProse || (weight.linked === 0 && weight.letters > 12 && /[.!?؟…»”"]$/.test(line.text));

/**
 * Makes the question whether a short line of a story is its own: the heading of a part, a line among its paragraphs. Else
 * it is a label that stands there for the site: a credit, a date, the word over an advertisement.
 */
export function ownLabels(story: readonly WeighedLine[]): (line: WeighedLine) => boolean {
  const around = new Set<Element | null>();
  for (const { line, weight } of story) {
    if (!weight.isProse) continue;
    around.add(line.block);
    around.add(line.block.parentElement);
  }
  return (line) => {
    if (isSentence(line)) return true;
    const { block } = line.line;
    if (around.has(block) || around.has(block.parentElement)) return true;
    return block.closest(HEADING) !== null || isCaption(line);
  };
}
