import { describe, expect, test } from 'vitest';
import { runsAt } from '../../lib/sites/runs';
import { whereToRun } from '../../lib/sites/where';

const NONE = { offSites: [], wholeSites: [] };

describe('where pages are read by themselves', () => {
  test('nowhere when nothing is granted', () => {
    expect(whereToRun([], NONE)).toEqual({ matches: [], excludeMatches: [] });
  });

  test('where it is granted, and in no other place', () => {
    const where = whereToRun(['*://*.almadar.example/*', 'http://127.0.0.1/*'], NONE);
    expect(where.matches).toEqual(['*://*.almadar.example/*', 'http://127.0.0.1/*']);
    expect(runsAt(where, 'https://m.almadar.example/x')).toBe(true);
    expect(runsAt(where, 'https://satur.example/')).toBe(false);
  });

  test('of a news site in several languages, in the Arabic part alone', () => {
    const where = whereToRun(['*://*.bbc.com/*'], NONE);
    for (const address of ['/arabic', '/arabic?x=1', '/arabic/articles/a'])
      expect(runsAt(where, `https://www.bbc.com${address}`)).toBe(true);
    for (const address of ['/', '/news/arabic', '/arabica'])
      expect(runsAt(where, `https://www.bbc.com${address}`)).toBe(false);
  });

  test('everywhere on such a site when it was allowed by itself', () => {
    const where = whereToRun(['*://*.bbc.com/*'], { ...NONE, wholeSites: ['bbc.com'] });
    expect(runsAt(where, 'https://www.bbc.com/news')).toBe(true);
  });

  test('everywhere once all sites are granted, by whichever pattern', () => {
    for (const all of ['*://*/*', '<all_urls>', 'https://*/*'])
      expect(whereToRun(['*://*.bbc.com/*', all], NONE).matches).toEqual(['*://*/*']);
  });

  test('but not on sites that stay off, nor under them', () => {
    const where = whereToRun(['*://*/*'], { ...NONE, offSites: ['almadar.example'] });
    expect(runsAt(where, 'https://www.almadar.example/x')).toBe(false);
    expect(runsAt(where, 'https://satur.example/')).toBe(true);
  });

  test('not at what is no address of the web', () => {
    expect(whereToRun(['chrome://x/*', 'file:///*'], NONE).matches).toEqual([]);
  });
});
