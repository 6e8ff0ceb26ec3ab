/** Red, green and blue from 0 to 1, as sRGB writes them. */
export type Rgb = readonly [number, number, number];
type Lab = readonly [number, number, number];

/** A colour from its `#rrggbb`. */
export function rgb(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

const linearPart = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** On linear light. */
export const linear = ([r, g, b]: Rgb): Rgb => [linearPart(r), linearPart(g), linearPart(b)];

function luminance(colour: Rgb): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast after WCAG 2.2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** A wash: `part` of a colour over another. */
export function mix(over: Rgb, under: Rgb, part: number): Rgb {
  const one = (at: 0 | 1 | 2) => over[at] * part + under[at] * (1 - part);
  return [one(0), one(1), one(2)];
}

/** CIE Lab under D65, from linear light. */
export function lab([r, g, b]: Rgb): Lab {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4123908 * r + 0.3575843 * g + 0.1804808 * b) / 0.95047);
  const y = f(0.212639 * r + 0.7151687 * g + 0.0721923 * b);
  const z = f((0.0193308 * r + 0.1191948 * g + 0.9505322 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RAD = Math.PI / 180;
const seven = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
const angle = (b: number, a: number) => (Math.atan2(b, a) / RAD + 360) % 360;

/** How far apart two colours look: CIEDE2000. */
export function difference([L1, a1, b1]: Lab, [L2, a2, b2]: Lab): number {
  const g = 0.5 * (1 - seven((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [A1, A2] = [a1 * (1 + g), a2 * (1 + g)];
  const [C1, C2] = [Math.hypot(A1, b1), Math.hypot(A2, b2)];
  const [h1, h2] = [angle(b1, A1), angle(b2, A2)];
  const turn = ((h2 - h1 + 540) % 360) - 180;
  const [L, C, h] = [(L1 + L2) / 2, (C1 + C2) / 2, (h1 + turn / 2 + 360) % 360];
  const t =
    1 -
    0.17 * Math.cos((h - 30) * RAD) +
    0.24 * Math.cos(2 * h * RAD) +
    0.32 * Math.cos((3 * h + 6) * RAD) -
    0.2 * Math.cos((4 * h - 63) * RAD);
  const dL = (L2 - L1) / (1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2));
  const dC = (C2 - C1) / (1 + 0.045 * C);
  const dH = (2 * Math.sqrt(C1 * C2) * Math.sin((turn * RAD) / 2)) / (1 + 0.015 * C * t);
  const turned = Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * RAD) * 2 * seven(C);
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 - turned * dC * dH);
}

type Matrix = readonly [Rgb, Rgb, Rgb];
const through =
  (rows: Matrix) =>
  (c: Rgb): Rgb => {
    const one = (row: Rgb) =>
      Math.min(1, Math.max(0, row[0] * c[0] + row[1] * c[1] + row[2] * c[2]));
    return [one(rows[0]), one(rows[1]), one(rows[2])];
  };

/** How eyes see linear light: complete colour blindness after Machado, Oliveira and Fernandes (2009). */
export const EYES: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  normal: (colour) => colour,
  protanopia: through([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  deuteranopia: through([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  tritanopia: through([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
};
