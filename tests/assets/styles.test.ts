import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../lib/snippets/display';

const FOLDER = 'assets/styles';
const sheets = readdirSync(FOLDER).map((name) => {
  const css = readFileSync(`${FOLDER}/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return { name, css };
});
const all = sheets.map(({ css }) => css).join('\n');

describe.each(sheets)('$name', ({ css }) => {
  it('has logical properties alone, so that one sheet serves both directions', () => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|float|clear|text-align:\s*(?:left|right))\s*:/g;
    expect(css.match(physical) ?? []).toEqual([]);
    expect(css).not.toMatch(/text-align:\s*(?:left|right)/);
  });

  it('fetches nothing: pictures are data, fonts are the packages’ files', () => {
    const addresses = [...css.matchAll(/url\(\s*["']?([^"')]{0,40})/g)].map(
      ([, address]) => address,
    );
    for (const address of addresses)
      expect(address).toMatch(/^data:image\/svg\+xml,|^@fontsource(?:-variable)?\//);
    expect(css).not.toMatch(/@import/);
  });

  it('uses no variable that nobody sets', () => {
    const inline = new Set(['a', 'b']); // set on each segment of the strip
    for (const [, name = ''] of css.matchAll(/var\(--([\w-]+)\s*\)/g))
      expect(inline.has(name) || all.includes(`--${name}:`), `--${name}`).toBe(true);
  });

  it('neither spreads, slants nor justifies Arabic', () => {
    expect(css).not.toMatch(/letter-spacing|font-style:\s*italic|text-align:\s*justify/);
  });
});

describe('families', () => {
  const css = readFileSync(`${FOLDER}/families.css`, 'utf8');

  it.each(FAMILIES)('%s has its colour, line, weight and rail', (family) => {
    const [, rule = ''] = new RegExp(`\\.f-${family}\\s*\\{([^}]*)\\}`).exec(css) ?? [];
    for (const property of ['--c', '--st', '--w', '--rail']) expect(rule).toContain(`${property}:`);
  });

  it('withholds every line from what is neither affirmed nor denied', () => {
    const [, rule = ''] = /\.f-withheld\s*\{([^}]*)\}/.exec(css) ?? [];
    expect(rule).toMatch(/--st:\s*none/);
    expect(rule).toMatch(/--rail:\s*0/);
  });
});
