import type { Family } from '../../snippets/display';
import { FAMILY_LINES, type FamilyLine, HAND, type Ink, MEASURES, SOURCE_INK } from './inks';
import type { Layer } from './layers';
import { legible } from './legible';
import type { Surface } from './surface';

const wash = (colour: string, share: string) =>
  share === '0%' ? '' : `background-color: color-mix(in srgb, ${colour} ${share}, transparent);`;

/** Ink skipping eats nearly all of a line under Arabic letters. */
const line = (pen: string, offset: string) =>
  `text-decoration: underline ${pen}; text-underline-offset: ${offset}; text-decoration-skip-ink: none;`;

const inkOn = (ink: Ink, { theme, ground }: Surface) => legible(ink[theme], ground);

const penOf = ({ ink, style, weight, tightWeight }: FamilyLine, surface: Surface) =>
  `${style} ${surface.leading === 'tight' ? tightWeight : weight} ${inkOn(ink, surface)}`;

/** The pencil is the ink of plain telling. */
const inkOf = (family: Family): Ink => FAMILY_LINES[family === 'withheld' ? 'say' : family].ink;

/** The parts of a layer's name: what it is, its family, its depth. */
function parse(layer: Layer) {
  const [part, family = 'say', depth] = layer.split('-');
  return { part, family: family as Family, isNested: depth === '1' };
}

/**
 * The declarations of a layer on a surface. A line above is an underline raised over the letters:
 * `overline` hangs on the font's ascent and strikes the line before it.
 */
export function declarationsOf(layer: Layer, surface: Surface): string {
  const { theme, leading } = surface;
  const measures = MEASURES[leading];
  const { part, family, isNested } = parse(layer);
  const source = inkOn(SOURCE_INK, surface);
  const below = isNested ? measures.belowNested : measures.below;
  const familyLine = family === 'withheld' ? null : FAMILY_LINES[family];
  const under = familyLine === null ? '' : line(penOf(familyLine, surface), below);
  switch (part) {
    case 'hand':
      return `background-color: ${HAND.fill[theme]}; color: ${HAND.ink[theme]};`;
    case 'source':
      return (
        wash(source, measures.sourceWash) +
        line(`solid ${measures.sourceWeight} ${source}`, measures.above)
      );
    case 'unnamed':
      return wash(source, measures.sourceWash) + line(`dotted 2px ${source}`, measures.above);
    case 'relay':
      return line(`solid ${measures.relayWeight} ${source}`, measures.above);
    case 'active':
      return wash(inkOn(inkOf(family), surface), measures.activeWash);
    case 'over':
      return line(penOf(FAMILY_LINES.deny, surface), measures.above);
    case 'cue':
      return wash(inkOn(inkOf(family), surface), measures.cueWash) + under;
    default:
      return under;
  }
}
