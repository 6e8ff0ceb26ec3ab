import { isShownIn } from '../text/composed';
import type { Line } from '../text/line';
import type { StatedHeadline } from './headline';
import type { WeighedLine } from './measure';
import { ownParts } from './parts';

/** A headline of an article has so many letters; fewer may be the name of a site. */
const ARTICLE_TITLE = 20;

/** Whether a line is the headline of one article, which the page's head names, and no link to the front page. */
export const isArticleTitle = (line: WeighedLine, stated: StatedHeadline): boolean =>
  line.weight.letters >= ARTICLE_TITLE && line.weight.linked === 0 && stated.isStated(line);

/**
 * What stands over the stories of a page, as over the entries of a live one: its headline with what is told beside it,
 * as far as no story stands there.
 * @returns no line where the page's head names no headline over them
 */
export function linesOver(
  stated: StatedHeadline,
  lines: readonly WeighedLine[],
  stories: readonly (readonly WeighedLine[])[],
): readonly WeighedLine[] {
  const firsts = stories.flatMap(([first]) => first ?? []);
  const end = lines.findIndex(({ line }) => firsts.some((first) => first.line === line));
  const at = lines.findIndex((line) => isArticleTitle(line, stated));
  const headline = lines[at];
  if (headline === undefined || at >= end) return [];
  const blocks = [headline, ...firsts].map(({ line }) => line.block);
  const [part = headline.line.block] = ownParts(blocks, null);
  const isBeside = ({ block }: Line) =>
    isShownIn(block, part) || block.parentElement === headline.line.block.parentElement;
  return lines
    .slice(at, end)
    .filter(
      (line) =>
        line === headline || (line.weight.isProse && !line.weight.isPointer && isBeside(line.line)),
    );
}
