import { describe, expect, test } from 'vitest';
import { BROWSERS } from './support/either';
import { DENIES, inTab, SAYS } from './support/in-tab';
import { paintedWords } from './support/painted';

const CLAIMS = 'وزعم مصدر مطلع أن الضرائب على الشركات ستخفض خلال عامين.';
const page = (style: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title><style>body{font:22px/2 serif} ${style}</style></head><body><main><article><p>${SAYS}</p><p>${DENIES}</p><p>${CLAIMS}</p></article></main></body></html>`;

/** Pages with the colour that their words stand on, as bytes of red, green and blue. */
const GROUNDS: Readonly<Record<string, readonly [style: string, ground: readonly number[]]>> = {
  white: ['', [255, 255, 255]],
  'nearly black': ['body{background:#101010;color:#eee}', [16, 16, 16]],
  yellow: ['body{background:#f5d300;color:#000}', [245, 211, 0]],
  'mid grey': ['article{background:#777;color:#fff}', [119, 119, 119]],
  'a veil on white': ['main{background:rgb(0 0 0 / 80%);color:#fff}', [51, 51, 51]],
  'a light veil on red': ['body{background:#900}article{background:#ffffff80}', [204, 128, 128]],
  'a colour by lightness': [
    'body{background:oklch(0.25 0.03 260);color:oklch(0.95 0 0)}',
    [25, 33, 46],
  ],
  'a colour of a wider space': [
    'body{background:color(display-p3 0.1 0.3 0.1);color:#fff}',
    [0, 78, 20],
  ],
};
/** White words over a picture that is none of what is around them. */
const HERO = page(
  'article{position:relative;color:#fff}article p{position:relative}article::before{content:"";position:absolute;inset:0;background:linear-gradient(#012,#024)}',
);

/** Ways in which a part of a page turns dark while it is read. */
const DARK =
  'article{background:#fff}.dark article, [data-theme="dark"] article{background:#111;color:#eee}';
const TURNS: readonly (readonly [string, () => void])[] = [
  ['by a class', () => document.querySelector('main')?.classList.add('dark')],
  [
    'by an attribute of the page',
    () => document.documentElement.setAttribute('data-theme', 'dark'),
  ],
];

/** The ink of the line under the claim that begins so; runs in the page. */
function inkUnder(words: string): string | null {
  const rules = document.adoptedStyleSheets.flatMap((sheet) =>
    Array.from(sheet.cssRules, ({ cssText }) => cssText),
  );
  let ink: string | null = null;
  CSS.highlights.forEach((highlight, name) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      if (!data.slice(range.startOffset, range.endOffset).startsWith(words)) return;
      const rule = rules.find((one) => one.includes(`(${name})`)) ?? '';
      ink = /underline[^;]*?(rgb\([^)]*\)|#[0-9a-f]{6})/.exec(rule)?.[1] ?? ink;
    });
  });
  return ink;
}

const path = (name: string) => `/${name.replaceAll(' ', '-')}`;

/** The colours in the rules of the marks; runs in the page. */
const inks = () =>
  document.adoptedStyleSheets.flatMap((sheet) =>
    [...sheet.cssRules].flatMap(({ cssText }) =>
      [...cssText.matchAll(/underline[^;]*?(rgb\([^)]*\)|#[0-9a-f]{6})/g)].map(
        ([, ink]) => ink ?? '',
      ),
    ),
  );

/** Red, green and blue of a colour in a rule, as bytes. */
const bytesOf = (ink: string) =>
  ink.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16))
    : (ink.match(/\d+/g) ?? []).map(Number);

const luminance = (parts: readonly number[]) =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
    const share = (parts[at] ?? 0) / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);

describe.each(BROWSERS)('in %s', (name, start) => {
  const on = inTab(
    start,
    'url',
    Object.fromEntries([
      ...Object.entries(GROUNDS).map(([name, [style]]) => [path(name), page(style)]),
      ['/hero', HERO],
      ['/turns', page(DARK)],
      [
        '/system',
        page(
          `article{background:#fff}@media (prefers-color-scheme:dark){${DARK.replace(/^.*\] /, '')}}`,
        ),
      ],
    ]),
  );

  test('in forced colours cues are marked, and claims where that fills nothing', async () => {
    await on.tab.look({ forced: true });
    await on.goto(path('white'));
    const words = async () => (await on.tab.run(paintedWords)).join('|');
    const patience = { timeout: 20_000 };
    // Stories are painted from their beginning: with its last cue everything is there.
    await expect.poll(words, patience).toContain('وزعم');
    const claims = /قصف المدينة بالغازات السامة/;
    if (name === 'Firefox') await expect.poll(words, patience).toMatch(claims);
    else expect(await words()).not.toMatch(claims);
    await on.tab.look({ forced: false });
  });

  test.each(Object.entries(GROUNDS))('every line can be told from %s', async (name, [, bytes]) => {
    await on.goto(path(name));
    await on.tab.until(() => CSS.highlights.size > 5);
    const ground = luminance(bytes);
    const all = await on.tab.run(inks);
    expect(all.length).toBeGreaterThan(3);
    for (const ink of all) {
      const parts = bytesOf(ink);
      const [a, b] = [luminance(parts), ground].sort((one, other) => other - one) as [
        number,
        number,
      ];
      // The ground is told in few shades, so a little is lost.
      expect((a + 0.05) / (b + 0.05), ink).toBeGreaterThanOrEqual(2.8);
    }
  });

  /** Inks of the dark set are the lighter ones. */
  const isLight = async () => {
    const ink = await on.tab.run(inkUnder, 'قصف المدينة');
    return ink === null ? null : luminance(bytesOf(ink)) > 0.25;
  };

  test('lines under white words on a picture are light', async () => {
    await on.goto('/hero');
    await expect.poll(isLight).toBe(true);
  });

  test.each(TURNS)(
    'lines get lighter where a part of the page turns dark %s',
    async (_name, act) => {
      await on.goto('/turns');
      await expect.poll(isLight).toBe(false);
      await on.tab.run(act);
      await expect.poll(isLight).toBe(true);
    },
  );

  test('and where it turns dark with the system', async () => {
    await on.tab.look({ colours: 'light' });
    await on.goto('/system');
    await expect.poll(isLight).toBe(false);
    await on.tab.look({ colours: 'dark' });
    await expect.poll(isLight).toBe(true);
    await on.tab.look({ colours: 'light' });
  });
});
