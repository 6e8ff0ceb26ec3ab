import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution, Category, Span } from '../../lib/core/types';
import { luminance, parseColour } from '../../lib/dom/paint/colour';
import {
  FAMILY_LINES,
  HAND,
  MEASURES,
  ONE_INK,
  QUIET,
  SOURCE_INK,
  STRONG,
} from '../../lib/dom/paint/inks';
import { activeStrokesOf, handStrokesOf, LAYERS, strokesOf } from '../../lib/dom/paint/layers';
import { contrast, legible, parseHex } from '../../lib/dom/paint/legible';
import type { Look } from '../../lib/dom/paint/look';
import { nestingIn, piecesIn } from '../../lib/dom/paint/nesting';
import { declarationsOf } from '../../lib/dom/paint/rules';
import { INTENSITIES, PALETTES } from '../../lib/settings/settings';
import { attribution, span } from './attribution';

const layers = (parts: Partial<Attribution>, depth: 0 | 1 = 0) =>
  strokesOf(attribution(parts), () => depth).map(({ layer }) => layer);

describe('the values of the marks are those of the tokens', () => {
  const rulesOf = (name: string) =>
    readFileSync(`assets/styles/${name}.css`, 'utf8').replace(/\s+/g, ' ');
  const [css, marks] = [rulesOf('tokens'), rulesOf('mark-tokens')];
  const tight = /\[data-leading="tight"\] \{([^}]*)\}/.exec(marks)?.[1] ?? '';
  const quiet = /\[data-marks="quiet"\] \{([^}]*)\}/.exec(css)?.[1] ?? '';
  const strong = /\[data-marks="strong"\] \{([^}]*)\}/.exec(css)?.[1] ?? '';
  const value = (name: string, from = name.startsWith('--mark') ? marks : css) =>
    new RegExp(`${name}: ([^;]+);`).exec(from)?.[1]?.trim();
  const ink = ({ light, dark }: { light: string; dark: string }) => `light-dark(${light}, ${dark})`;

  test.each(Object.entries(FAMILY_LINES))('%s', (family, line) => {
    expect(ink(line.ink)).toBe(value(`--f-${family}`));
    expect(line.style).toBe(value(`--f-${family}-style`));
    expect(line.weight).toBe(value(`--f-${family}-weight`));
    expect(line.tightWeight).toBe(value(`--f-${family}-weight`, tight) ?? line.weight);
    expect(line.tightWeight).toBe(value(`--f-${family}-weight`, quiet) ?? line.weight);
    expect(line.strongWeight).toBe(value(`--f-${family}-weight`, strong) ?? line.weight);
  });

  test('quiet and strong', () => {
    expect(QUIET).toEqual({
      sourceWeight: value('--mark-source-weight', quiet),
      sourceWash: value('--mark-source-wash', quiet),
      cueWash: value('--mark-cue-wash', quiet),
    });
    expect(STRONG.normal).toEqual({
      sourceWash: value('--mark-source-wash', strong),
      cueWash: value('--mark-cue-wash', strong),
      claimWash: value('--mark-claim-wash', strong),
    });
  });

  test('one ink', () => {
    expect(ink(ONE_INK.ink)).toBe(value('--ink'));
    expect(ink(ONE_INK.pencil)).toBe(value('--ink-3'));
  });

  test('source and hand', () => {
    expect(ink(SOURCE_INK)).toBe(value('--mark-source'));
    expect(ink(HAND.fill)).toBe(value('--hand'));
    expect(ink(HAND.ink)).toBe(value('--ink'));
  });

  test.each(['normal', 'tight'] as const)('%s leading', (leading) => {
    const own = leading === 'tight' ? tight : '';
    const token = (name: string) => value(`--mark-${name}`, own) ?? value(`--mark-${name}`);
    expect(MEASURES[leading]).toEqual({
      above: token('above'),
      below: token('offset'),
      belowNested: token('offset-nested'),
      sourceWeight: token('source-weight'),
      relayWeight: token('relay-weight'),
      sourceWash: token('source-wash'),
      cueWash: token('cue-wash'),
      claimWash: token('claim-wash'),
      activeWash: token('active-wash'),
    });
  });
});

describe('what is painted of an attribution', () => {
  test('of a claim inside a claim that holds a third, the words of the third have its line alone', () => {
    const [outer, middle, inner] = [span(10, 40), span(20, 40), span(30, 40)];
    const claims = [outer, middle, inner];
    const lines = (content: Span, category: 'say' | 'affirm' | 'deny') =>
      strokesOf(attribution({ content: [content], category }), nestingIn(claims), piecesIn(claims))
        .filter(({ layer }) => layer.startsWith('claim'))
        .map(({ layer, span: { start, end } }) => [layer, start, end]);
    expect(lines(outer, 'say')).toEqual([['claim-say-0', 10, 40]]);
    expect(lines(middle, 'affirm')).toEqual([['claim-affirm-1', 20, 30]]);
    expect(lines(inner, 'deny')).toEqual([['claim-deny-1', 30, 40]]);
  });

  test.each<[string, Partial<Attribution>, readonly string[]]>([
    ['a named source', {}, ['source', 'claim-say-0', 'cue-say-0']],
    ['an unnamed source', { kind: 'anonymous' }, ['unnamed', 'claim-say-0', 'cue-say-0']],
    ['a relay', { relay: [span(30, 33)] }, ['source', 'relay', 'claim-say-0', 'cue-say-0']],
    ['a denial', { category: 'deny' }, ['source', 'claim-deny-0', 'cue-deny-0', 'over-deny']],
    [
      'a cue in two parts',
      { cue: [span(0, 3), span(9, 10)], source: [], content: [] },
      ['cue-say-0', 'cue-say-0'],
    ],
    [
      'a claim in two pieces',
      { source: [], content: [span(4, 5), span(6, 7)] },
      ['claim-say-0', 'claim-say-0', 'cue-say-0'],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(layers(parts)).toEqual(expected);
  });

  test.each<Category>(['deny', 'affirm', 'doubt', 'say'])(
    'a negated %s has neither its line nor its colour',
    (category) => {
      expect(layers({ category, negated: true })).toEqual(['source', 'cue-withheld-0']);
      const css = declarationsOf('cue-withheld-0', {
        theme: 'light',
        leading: 'normal',
        ground: null,
      });
      expect(css).not.toContain('text-decoration');
      expect(css).toContain(FAMILY_LINES.say.ink.light);
    },
  );

  test('a claim in a claim hangs lower', () => {
    expect(layers({}, 1)).toContain('claim-say-1');
    const offset = (depth: 0 | 1) =>
      Number(
        /underline-offset: ([\d.]+)em/.exec(
          declarationsOf(`claim-say-${depth}`, { theme: 'light', leading: 'normal', ground: null }),
        )?.[1],
      );
    expect(offset(1)).toBeGreaterThan(offset(0));
  });

  test('all parts are lit while it is looked at, also of a negated one', () => {
    const strokes = activeStrokesOf(attribution({ negated: true, relay: [span(30, 33)] }));
    expect(strokes).toHaveLength(4);
    expect(new Set(strokes.map(({ layer }) => layer))).toEqual(new Set(['active-withheld']));
  });

  test('the hand lies under the claim, or under the cue where no claim is shown', () => {
    const spans = (parts: Partial<Attribution>) =>
      handStrokesOf(attribution(parts)).map((stroke) => stroke.span);
    expect(spans({})).toEqual([span(10, 20)]);
    expect(spans({ negated: true })).toEqual([span(0, 3)]);
    expect(spans({ content: [] })).toEqual([span(0, 3)]);
  });
});

describe('the rules of the layers', () => {
  const surfaces = (['light', 'dark'] as const).flatMap((theme) =>
    (['normal', 'tight'] as const).map((leading) => ({ theme, leading, ground: null })),
  );

  test('no line skips the letters, and the line above is a raised underline', () => {
    for (const surface of surfaces)
      for (const layer of LAYERS) {
        const css = declarationsOf(layer, surface);
        if (css.includes('text-decoration:')) expect(css).toContain('skip-ink: none');
        expect(css).not.toContain('overline');
      }
    expect(declarationsOf('source', { theme: 'light', leading: 'normal', ground: null })).toContain(
      'offset: -1.06em',
    );
  });

  test('the seven families differ without colour, however strong', () => {
    for (const surface of surfaces)
      for (const intensity of INTENSITIES)
        for (const palette of PALETTES) {
          const look = { intensity, palette, printed: false };
          const lines = Object.keys(FAMILY_LINES).map((family) =>
            declarationsOf(`claim-${family as 'say'}-0`, surface, look)
              .replace(/background-color: color-mix\([^;]*;/, '')
              .replace(/#[0-9a-f]{6}/g, ''),
          );
          expect(new Set(lines).size).toBe(7);
        }
  });

  test('quiet marks are lines alone, strong ones have a wash under the claim, and one ink has no colour', () => {
    const surface = { theme: 'light', leading: 'normal', ground: null } as const;
    const css = (layer: (typeof LAYERS)[number], intensity: Look['intensity']) =>
      declarationsOf(layer, surface, { intensity, palette: 'ink', printed: false });
    for (const layer of ['source', 'cue-deny-0', 'claim-deny-0', 'relay'] as const) {
      expect(css(layer, 'quiet')).toContain('underline');
      expect(css(layer, 'quiet')).not.toContain('background');
      expect(css(layer, 'normal')).not.toContain(FAMILY_LINES.deny.ink.light);
    }
    expect(css('claim-deny-0', 'strong')).toContain('background');
  });

  test('light and dark pages have inks of their own', () => {
    expect(
      declarationsOf('claim-deny-0', { theme: 'dark', leading: 'normal', ground: null }),
    ).toContain(FAMILY_LINES.deny.ink.dark);
  });
});

describe('how deep a span stands', () => {
  test('agrees with looking at every claim', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
        .map(([start, length]) => span(start, start + length)),
    );
    fc.assert(
      fc.property(spans, (claims) => {
        const [depthOf, piecesOf] = [nestingIn(claims), piecesIn(claims)];
        for (const one of claims) {
          const isInside = claims.some(
            (claim) =>
              claim.start <= one.start &&
              one.end <= claim.end &&
              (claim.start < one.start || one.end < claim.end),
          );
          expect(depthOf(one)).toBe(isInside ? 1 : 0);
          const isFree = (at: number) =>
            !claims.some(
              ({ start, end }) =>
                start <= at &&
                at < end &&
                start >= one.start &&
                end <= one.end &&
                end - start < one.end - one.start,
            );
          const places = Array.from({ length: one.end - one.start }, (_, at) => one.start + at);
          const pieces = piecesOf(one).flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, at) => start + at),
          );
          expect(pieces).toEqual(places.filter(isFree));
        }
      }),
    );
  });
});

test.each<[string, number | null]>([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.5)', 0],
  ['color(srgb 1 1 1 / 0.4)', 1],
  ['oklch(0.5 0.1 200)', null],
  ['transparent', null],
])('the luminance of %s', (text, expected) => {
  const colour = parseColour(text);
  expect(colour === null ? null : luminance(colour)).toBe(expected);
});

test.each<[string, number | undefined]>([
  ['rgba(0, 0, 0, 0)', 0],
  ['rgba(1, 2, 3, 0.25)', 0.25],
  ['rgb(1 2 3 / 40%)', 0.4],
  ['rgb(1, 2, 3)', 1],
])('the alpha of %s', (text, expected) => {
  expect(parseColour(text)?.alpha).toBe(expected);
});

describe('inks can be told from what they stand on', () => {
  const colour = (text: string) => parseColour(text) ?? fail(text);
  const fail = (text: string): never => {
    throw new Error(text);
  };
  const GROUNDS = [
    'rgb(255, 255, 255)',
    'rgb(255, 240, 0)',
    'rgb(120, 120, 120)',
    'rgb(0, 0, 0)',
    'rgb(180, 40, 40)',
  ];

  test.each(GROUNDS)('on %s', (text) => {
    const ground = colour(text);
    for (const { ink } of Object.values(FAMILY_LINES))
      for (const one of [ink.light, ink.dark])
        expect(contrast(parseHex(legible(one, ground)), ground)).toBeGreaterThanOrEqual(3);
  });

  test('and stay as they are where they can be told already', () => {
    for (const { ink } of Object.values(FAMILY_LINES)) {
      expect(legible(ink.light, colour('rgb(255, 255, 255)'))).toBe(ink.light);
      expect(legible(ink.dark, colour('rgb(18, 18, 18)'))).toBe(ink.dark);
      expect(legible(ink.light, null)).toBe(ink.light);
    }
  });

  test('moved by steps of five, with the same hue', () => {
    expect(legible('#ff0000', colour('rgb(200, 0, 0)'))).toMatch(/^#ff[89a-f]/);
  });
});
