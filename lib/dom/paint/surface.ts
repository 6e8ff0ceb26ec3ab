import { frameOf } from '../frames';
import { parentElementOf } from '../text/parent';
import { type Colour, luminance, over, parseColour } from './colour';
import { contrast } from './legible';

/** What the words stand on, as far as marks must suit it. */
export interface Surface {
  readonly theme: 'light' | 'dark';
  readonly leading: 'normal' | 'tight';
  /** The colour behind the words, in few shades so that few surfaces differ; null where nobody can tell. */
  readonly ground: Colour | null;
}

/** Closer than this share of the font size, a wash would lie on the line before. */
const TIGHT = 1.65;
/** Grey between the two sets of inks: above it the light set is the more legible. */
const MIDDLE = 0.18;

/** What is behind words; null behind pictures and where nothing is filled. */
type Ground = Colour | null;

/** Shades of each component that grounds are told apart by. */
const SHADES = 32;
const shade = (share: number) => Math.round(share * SHADES) / SHADES;
const inShades = ({ red, green, blue }: Colour): Colour => ({
  red: shade(red),
  green: shade(green),
  blue: shade(blue),
  alpha: 1,
});

/** The style of an element as its own window reckons it: it may stand in a frame. */
const styleOf = (element: Element) =>
  (element.ownerDocument.defaultView as Window).getComputedStyle(element);

/** Under a page that is not filled browsers lay white. */
const PAPER: Colour = { red: 1, green: 1, blue: 1, alpha: 1 };

/** What is seen of a fill and what lies behind it. */
function groundOn(fill: Colour, behind: () => Ground): Ground {
  if (fill.alpha > 0.98) return inShades(fill);
  const ground = behind();
  if (fill.alpha < 0.02 || (ground === null && fill.alpha < 0.5)) return ground;
  return inShades(over(fill, ground ?? PAPER));
}

/** Finds the ground of elements with their styles, each ancestor looked at once. */
function groundFinder(): (element: Element | null, style?: CSSStyleDeclaration) => Ground {
  const known = new Map<Element, Ground>();
  const colours = new Map<string, Colour | null>();
  const parse = (text: string) => {
    const colour = colours.get(text) ?? parseColour(text);
    colours.set(text, colour);
    return colour;
  };
  return function groundOf(element: Element | null, style?: CSSStyleDeclaration): Ground {
    if (element === null) return null;
    const before = known.get(element);
    if (before !== undefined) return before;
    const { backgroundColor, backgroundImage } = style ?? styleOf(element);
    const colour = parse(backgroundColor);
    const hasPicture = backgroundImage !== 'none' && backgroundImage !== '';
    const behind = () =>
      hasPicture ? null : groundOf(parentElementOf(element) ?? frameOf(element.ownerDocument));
    const ground = colour === null ? null : groundOn(colour, behind);
    known.set(element, ground);
    return ground;
  };
}

/** Letters that differ less from their ground than this are not read on it: they stand on something else, as a picture. */
const READABLE = 1.3;

/** Whoever filled nothing, or with a picture, chose letters that can be read on it. */
function themeFor(ground: Ground, letters: Colour | null): Surface['theme'] {
  if (ground !== null) return luminance(ground) > MIDDLE ? 'light' : 'dark';
  return letters !== null && luminance(letters) > MIDDLE ? 'dark' : 'light';
}

const NOWHERE: Surface = { theme: 'light', leading: 'tight', ground: null };

/**
 * Makes the question what surface the words of an element stand on. The answers are kept, the same one for
 * elements that are alike: ask anew after the page has changed.
 */
export function surfacesIn(): (element: Element | null) => Surface {
  const known = new Map<Element, Surface>();
  const alike = new Map<Ground, Surface[]>();
  const groundOf = groundFinder();
  const look = (element: Element): Surface => {
    const style = styleOf(element);
    const letters = parseColour(style.color);
    const filled = groundOf(element, style);
    const isElsewhere =
      filled && letters && letters.alpha > 0.5 && contrast(letters, filled) < READABLE;
    const ground = isElsewhere ? null : filled;
    const tightness = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
    // `normal` is no number: the font's own leading, which nearly always is tight.
    const leading = tightness >= TIGHT ? 'normal' : 'tight';
    const theme = themeFor(ground, letters);
    const others = alike.get(ground) ?? [];
    const same = others.find((other) => other.theme === theme && other.leading === leading);
    const surface = same ?? { theme, leading, ground };
    if (same === undefined) alike.set(ground, [...others, surface]);
    return surface;
  };
  return (element) => {
    if (element === null) return NOWHERE;
    const surface = known.get(element) ?? look(element);
    known.set(element, surface);
    return surface;
  };
}
