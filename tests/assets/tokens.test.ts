import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../lib/snippets/display';
import { contrast, difference, EYES, lab, linear, mix, type Rgb, rgb } from './colour';

const rulesOf = (name: string) => readFileSync(`assets/styles/${name}.css`, 'utf8');
const css = `${rulesOf('mark-tokens').split('[data-leading')[0]}${rulesOf('tokens')}`;
const LINES = FAMILIES.filter((family) => family !== 'withheld');
const PAPERS = ['paper', 'sheet', 'raised', 'wash'];
/** Backgrounds that pages have: the lightest and darkest, and one of each that is neither. */
const PAGES = { light: ['#ffffff', '#f7f5f0'], dark: ['#000000', '#1e1e1e'] } as const;

/** The value of a token as it is written first, which is the one without any choice of the reader. */
function token(name: string): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
  if (value === undefined) throw new Error(`no token --${name}`);
  return value;
}

function colour(name: string, theme: 'light' | 'dark'): Rgb {
  const [, light, dark] = /light-dark\(\s*(#\w{6}),\s*(#\w{6})\s*\)/.exec(token(name)) ?? [];
  const hex = theme === 'light' ? light : dark;
  if (hex === undefined) throw new Error(`--${name} has no ${theme} colour`);
  return rgb(hex);
}

describe('colours of the difference formula', () => {
  // The pairs that tell wrong implementations apart, from the formula's authors (Sharma, Wu and Dalal 2005).
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('%j and %j are %f apart', (a, b, apart) => {
    expect(difference(a, b)).toBeCloseTo(apart, 4);
  });
});

describe.each(['light', 'dark'] as const)('tokens, %s', (theme) => {
  const of = (name: string) => colour(name, theme);
  const worst = (name: string, on: readonly string[]) =>
    Math.min(...on.map((paper) => contrast(of(name), of(paper))));
  const pages = PAGES[theme].map(rgb);

  it.each(['ink', 'ink-2', 'ink-3', 'danger'])('%s is text on every paper', (ink) => {
    expect(worst(ink, PAPERS)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['on-ink', 'ink'],
    ['on-ink', 'ink-2'],
    ['ink', 'hand'],
    ['ink-2', 'hand'],
  ])('%s is text on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'focus', 'mark-source'])('%s stands out from every paper', (line) => {
    expect(worst(line, PAPERS)).toBeGreaterThanOrEqual(3);
  });

  it('the line above a source stands out from pages', () => {
    for (const page of pages) expect(contrast(of('mark-source'), page)).toBeGreaterThanOrEqual(3);
  });

  it.each(LINES)('the line of %s stands out from papers, pages and a saved claim', (family) => {
    const line = of(`f-${family}`);
    expect(worst(`f-${family}`, [...PAPERS, 'hand'])).toBeGreaterThanOrEqual(3);
    for (const page of pages) expect(contrast(line, page)).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', 'ink-3'])('%s, where one ink is chosen, stands out from pages', (ink) => {
    for (const page of pages) expect(contrast(of(ink), page)).toBeGreaterThanOrEqual(3);
  });

  it.each(LINES)('ink is text on the strongest wash of %s', (family) => {
    for (const page of pages)
      expect(contrast(of('ink'), mix(of(`f-${family}`), page, 0.28))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(EYES))('the families are told apart by colour with %s eyes', (eye) => {
    const see = EYES[eye] ?? ((seen: Rgb) => seen);
    const seen = LINES.map((family) => lab(see(linear(of(`f-${family}`)))));
    const apart = seen.flatMap((a, at) => seen.slice(at + 1).map((b) => difference(a, b)));
    expect(apart).toHaveLength(21);
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(10);
  });
});

describe('lines', () => {
  /** The value of a token where the reader chose how strong marks are, or as it is without. */
  const chosen = (name: string, marks: string) => {
    const own = new RegExp(`\\[data-marks="${marks}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    return new RegExp(`--${name}:\\s*([^;]+);`).exec(own)?.[1] ?? token(name);
  };
  it.each(['normal', 'quiet', 'strong'])('are told apart without any colour: %s', (marks) => {
    const lines = LINES.map(
      (family) => `${token(`f-${family}-style`)} ${chosen(`f-${family}-weight`, marks)}`,
    );
    expect(new Set(lines).size).toBe(7);
  });
});
