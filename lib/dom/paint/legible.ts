import { type Colour, luminance, over } from './colour';

/** Lines are no text: WCAG asks this of what is not (1.4.11). */
const LEAST_CONTRAST = 3;
/** So much is mixed in at a time, of 100. */
const STEP = 5;

/** Contrast ratio of WCAG between two colours, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Reads `#rrggbb`. */
export function parseHex(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5), alpha: 1 };
}

/** Writes `#rrggbb`. */
function toHex({ red, green, blue }: Colour): string {
  const part = (share: number) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(red)}${part(green)}${part(blue)}`;
}

/**
 * An ink that can be told from its ground: black or white is mixed into it, step by step, until the contrast is 3; its hue
 * stays.
 * @param ink `#rrggbb`
 */
export function legible(ink: string, ground: Colour | null): string {
  if (ground === null) return ink;
  const colour = parseHex(ink);
  if (contrast(colour, ground) >= LEAST_CONTRAST) return ink;
  const [black, white] = [parseHex('#000000'), parseHex('#ffffff')];
  const end = contrast(ground, black) > contrast(ground, white) ? black : white;
  for (let percent = STEP; percent < 100; percent += STEP) {
    const moved = toHex(over({ ...end, alpha: percent / 100 }, colour));
    if (contrast(parseHex(moved), ground) >= LEAST_CONTRAST) return moved;
  }
  return toHex(end);
}
