/** A colour in sRGB: components and alpha from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const NUMBERS = /-?[\d.]+(?:e-?\d+)?%?/gi;
const toShare = (text: string | undefined) =>
  text === undefined ? 1 : Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1);

/** Reads a computed colour as browsers write it (`rgb`, `rgba`, `color(srgb …)`); null for other colour spaces. */
export function parseColour(text: string): Colour | null {
  const isBytes = /^rgba?\(/.test(text);
  if (!isBytes && !/^color\(srgb /.test(text)) return null;
  const parts = text.slice(isBytes ? 4 : 11).match(NUMBERS) ?? [];
  const scale = isBytes ? 255 : 1;
  const [red, green, blue] = parts.map((part) => Number.parseFloat(part) / scale);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { red, green, blue, alpha: toShare(parts[3]) };
}

const linear = (share: number) =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

/** Relative luminance of WCAG, from 0 (black) to 1 (white). */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
