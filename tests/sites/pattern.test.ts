import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  covers,
  isAllSites,
  patternOf,
  siteOf,
  siteOfPattern,
  typedSite,
} from '../../lib/sites/pattern';

describe('the site of an address', () => {
  test.each([
    ['https://www.almadar.example/a?b#c', 'almadar.example'],
    ['http://news.almadar.example:8080/', 'news.almadar.example'],
    ['http://127.0.0.1:4000/x', '127.0.0.1'],
    ['http://localhost/', 'localhost'],
    ['https://www.com/', 'www.com'],
    ['https://أخبار.example/', 'xn--igbicxr.example'],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test.each([null, '', 'about:blank', 'chrome://extensions/', 'file:///a.html', 'x'])(
    '%j has none',
    (address) => {
      expect(siteOf(address)).toBeNull();
    },
  );
});

describe('what a reader types', () => {
  test.each([
    ['almadar.example', 'almadar.example'],
    ['  WWW.Almadar.Example/path ', 'almadar.example'],
    ['https://almadar.example/خبر', 'almadar.example'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%j is %s', (typed, site) => {
    expect(typedSite(typed)).toBe(site);
  });

  test.each(['', 'almadar', '*.example', 'a b.example', '..example', 'chrome://x.y/', '*://*/*'])(
    '%j is no site',
    (typed) => {
      expect(typedSite(typed)).toBeNull();
    },
  );
});

describe('a match pattern', () => {
  test.each([
    ['almadar.example', '*://*.almadar.example/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
    ['localhost', '*://localhost/*'],
  ])('of %s is %s', (site, pattern) => {
    expect(patternOf(site)).toBe(pattern);
    expect(siteOfPattern(pattern)).toBe(site);
  });

  test.each(['<all_urls>', '*://*/*', 'http://*/*', 'https://*/*'])(
    '%s is of all sites',
    (pattern) => {
      expect(isAllSites(pattern)).toBe(true);
      expect(siteOfPattern(pattern)).toBeNull();
    },
  );

  test.each([
    ['*://*.almadar.example/*', 'https://almadar.example/'],
    ['*://*.almadar.example/*', 'http://m.almadar.example/x?y'],
    ['*://*/*', 'https://almadar.example/'],
    ['<all_urls>', 'https://almadar.example/'],
    ['http://127.0.0.1/*', 'http://127.0.0.1:4000/x'],
    ['*://*.bbc.example/arabic/*', 'https://www.bbc.example/arabic/world'],
    ['*://*.bbc.example/arabic?*', 'https://www.bbc.example/arabic?page=2'],
  ])('%s covers %s', (pattern, address) => {
    expect(covers(pattern, address)).toBe(true);
  });

  test.each([
    ['*://*.almadar.example/*', 'https://notalmadar.example/'],
    ['*://*.almadar.example/*', 'https://almadar.example.evil.example/'],
    ['*://almadar.example/*', 'https://m.almadar.example/'],
    ['https://almadar.example/*', 'http://almadar.example/'],
    ['*://*.bbc.example/arabic/*', 'https://www.bbc.example/arabica/'],
    ['*://*.bbc.example/arabic/*', 'https://www.bbc.example/news'],
    ['*://*/*', 'chrome://extensions/'],
    ['<all_urls>', 'about:blank'],
    ['*://*/*', 'not an address'],
    ['nonsense', 'https://almadar.example/'],
  ])('%s does not cover %s', (pattern, address) => {
    expect(covers(pattern, address)).toBe(false);
  });

  test('of any site covers its pages and those of its subdomains, and of no other site', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(label, label, label, fc.webPath(), (sub, name, other, path) => {
        const site = `${name}.example`;
        expect(covers(patternOf(site), `https://${site}${path}`)).toBe(true);
        expect(covers(patternOf(site), `http://${sub}.${site}${path}`)).toBe(true);
        expect(covers(patternOf(site), `https://${other}.${name}-example${path}`)).toBe(false);
        expect(siteOfPattern(patternOf(site))).toBe(site);
      }),
    );
  });
});
