import type { Family } from '../../snippets/display';
import {
  FAMILY_LINES,
  HAND,
  type Ink,
  MEASURES,
  type Measures,
  ONE_INK,
  QUIET,
  SOURCE_INK,
  STRONG,
} from './inks';
import type { Layer } from './layers';
import { legible } from './legible';
import { type Look, USUAL_LOOK } from './look';
import type { Surface } from './surface';

const wash = (colour: string, share: string) =>
  share === '0%' ? '' : `background-color: color-mix(in srgb, ${colour} ${share}, transparent);`;

/** Ink skipping eats nearly all of a line under Arabic letters. */
const line = (pen: string, offset: string) =>
  `text-decoration: underline ${pen}; text-underline-offset: ${offset}; text-decoration-skip-ink: none;`;

const inkOn = (ink: Ink, { theme, ground }: Surface) => legible(ink[theme], ground);

type Lined = keyof typeof FAMILY_LINES;

/** The ink of a family; the pencil is that of plain telling, and of what is withheld. */
function inkOf(family: Family, { palette }: Look): Ink {
  const lined = family === 'withheld' ? 'say' : family;
  if (palette === 'ink') return lined === 'say' ? ONE_INK.pencil : ONE_INK.ink;
  return FAMILY_LINES[lined].ink;
}

/** Strong lines are as heavy where lines stand close: thinner, the two dashed families would be one. */
function penOf(family: Lined, surface: Surface, look: Look): string {
  const { style, weight, tightWeight, strongWeight } = FAMILY_LINES[family];
  const isThin = look.intensity === 'quiet' || surface.leading === 'tight';
  const own = isThin ? tightWeight : weight;
  const width = look.intensity === 'strong' ? strongWeight : own;
  return `${style} ${width} ${inkOn(inkOf(family, look), surface)}`;
}

function measuresFor({ leading }: Surface, { intensity }: Look): Measures {
  const usual = MEASURES[leading];
  if (intensity === 'quiet') return { ...usual, ...QUIET };
  return intensity === 'strong' ? { ...usual, ...STRONG[leading] } : usual;
}

/** The parts of a layer's name: what it is, its family, its depth. */
function parse(layer: Layer) {
  const [part, family = 'say', depth] = layer.split('-');
  return { part, family: family as Family, isNested: depth === '1' };
}

/**
 * The declarations of a layer on a surface. A line above is an underline raised over the letters:
 * `overline` hangs on the font's ascent and strikes the line before it.
 */
export function declarationsOf(layer: Layer, surface: Surface, look: Look = USUAL_LOOK): string {
  const { theme } = surface;
  const measures = measuresFor(surface, look);
  const { part, family, isNested } = parse(layer);
  const ink = () => inkOn(inkOf(family, look), surface);
  const source = () => inkOn(SOURCE_INK, surface);
  const under = () => {
    const below = isNested ? measures.belowNested : measures.below;
    return family === 'withheld' ? '' : line(penOf(family, surface, look), below);
  };
  switch (part) {
    case 'hand':
      return `background-color: ${HAND.fill[theme]}; color: ${HAND.ink[theme]};`;
    case 'source':
      return (
        wash(source(), measures.sourceWash) +
        line(`solid ${measures.sourceWeight} ${source()}`, measures.above)
      );
    case 'unnamed':
      return wash(source(), measures.sourceWash) + line(`dotted 2px ${source()}`, measures.above);
    case 'relay':
      return line(`solid ${measures.relayWeight} ${source()}`, measures.above);
    case 'active':
      return wash(ink(), measures.activeWash);
    case 'over':
      return line(penOf('deny', surface, look), measures.above);
    case 'cue':
      return wash(ink(), measures.cueWash) + under();
    default:
      return wash(ink(), measures.claimWash) + under();
  }
}
