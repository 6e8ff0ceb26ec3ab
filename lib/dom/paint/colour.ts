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

let canvas: OffscreenCanvasRenderingContext2D | null = null;

/** A colour of another space (`oklch`, `lab`, `display-p3`), as the browser paints it; null where there is none. */
function asPainted(text: string): Colour | null {
  if (typeof OffscreenCanvas === 'undefined' || !/^[a-z]+\(/.test(text)) return null;
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (canvas === null) return null;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { red: red / 255, green: green / 255, blue: blue / 255, alpha: alpha / 255 };
}

/** A colour that lies over another. */
export function over({ red, green, blue, alpha }: Colour, ground: Colour): Colour {
  const mix = (one: number, other: number) => one * alpha + other * (1 - alpha);
  return {
    red: mix(red, ground.red),
    green: mix(green, ground.green),
    blue: mix(blue, ground.blue),
    alpha: 1,
  };
}

/** Reads a computed colour as browsers write it; null for a colour space that only a browser knows, where there is none. */
export function parseColour(text: string): Colour | null {
  return parseSrgb(text) ?? asPainted(text);
}

function parseSrgb(text: string): Colour | null {
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
