import { type Colour, luminance } from './colour';

/** Lines are no text: WCAG asks this of what is not (1.4.11). */
const LEAST_CONTRAST = 3;
/** Lightness moves by so much at a time, of 100. */
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

/** Hue in sixths of a turn, saturation and lightness (0 to 1) of a colour. */
function toHsl({ red, green, blue }: Colour) {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = most - least;
  const light = (most + least) / 2;
  if (range === 0) return { hue: 0, saturation: 0, light };
  const saturation = range / (1 - Math.abs(2 * light - 1));
  if (most === red) return { hue: ((green - blue) / range + 6) % 6, saturation, light };
  return {
    hue: most === green ? (blue - red) / range + 2 : (red - green) / range + 4,
    saturation,
    light,
  };
}

function fromHsl(hue: number, saturation: number, light: number): Colour {
  const part = (turn: number) => {
    const at = (turn + hue * 2) % 12;
    const reach = saturation * Math.min(light, 1 - light);
    return light - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return { red: part(0), green: part(8), blue: part(4), alpha: 1 };
}

/**
 * An ink that can be told from its ground: its lightness is moved away from it, step by step, until the contrast is 3.
 * @param ink `#rrggbb`
 */
export function legible(ink: string, ground: Colour | null): string {
  if (ground === null) return ink;
  const colour = parseHex(ink);
  if (contrast(colour, ground) >= LEAST_CONTRAST) return ink;
  const { hue, saturation, light } = toHsl(colour);
  const goesDown = contrast(ground, parseHex('#000000')) > contrast(ground, parseHex('#ffffff'));
  for (let percent = light * 100; percent >= 0 && percent <= 100; ) {
    percent += goesDown ? -STEP : STEP;
    const moved = fromHsl(hue, saturation, Math.max(0, Math.min(100, percent)) / 100);
    if (contrast(moved, ground) >= LEAST_CONTRAST) return toHex(moved);
  }
  return goesDown ? '#000000' : '#ffffff';
}
