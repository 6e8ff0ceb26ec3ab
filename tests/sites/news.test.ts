import { describe, expect, test } from 'vitest';
import {
  arabicPartsOf,
  COUNTRIES,
  NEWS_SITE_COUNT,
  newsOrigins,
  newsSitesOf,
} from '../../lib/sites/news';

const ALL = COUNTRIES.flatMap((country) =>
  newsSitesOf(country).map((site) => ({ country, ...site })),
);
const sorted = (texts: readonly string[]) => [...texts].sort((a, b) => (a < b ? -1 : 1));

describe('the list of Arabic news sites', () => {
  test('is by country, in the order of codes that exist', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const country of COUNTRIES) expect(country === 'XA' || names.of(country)).toBeTruthy();
    expect(COUNTRIES).toEqual(sorted(COUNTRIES));
  });

  test.each(COUNTRIES)('%s: in the order of hosts', (country) => {
    const hosts = newsSitesOf(country).map(({ host, path }) => `${host} ${path}`);
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts).toEqual(sorted(hosts));
  });

  test('names each site once', () => {
    const addresses = ALL.map(({ host, path }) => host + path);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test.each(ALL)('$host$path is well formed', ({ host, path, names }) => {
    expect(host).toMatch(/^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
    expect(new URL(`https://${host}${path}`).hostname).toBe(host);
    expect(path).toMatch(/^(?:\/[A-Za-z0-9-]+)*$/);
    expect(names.ar).toMatch(/\p{Script=Arabic}/u);
    for (const name of Object.values(names)) expect(name).toMatch(/^\S(?:.*\S)?$/);
    expect(Object.values(names).join('')).not.toMatch(/[\p{Cf}\p{Co}]|closed|former|second host/u);
  });

  test('leaves out where host, path or owner is in doubt', () => {
    const hosts = new Set(ALL.map(({ host }) => host));
    for (const doubt of [
      'thenewkhalij.co',
      'emirates71.org',
      'adi.dj',
      'nawaat.org',
      'tafnied.com',
      'iqiraq.news',
    ])
      expect(hosts).not.toContain(doubt);
  });

  test('has the largest names', () => {
    const addresses = new Set(ALL.map(({ host, path }) => host + path));
    for (const known of [
      'aljazeera.net',
      'alarabiya.net',
      'bbc.com/arabic',
      'france24.com/ar',
      'wam.ae/ar',
      'spa.gov.sa',
    ])
      expect(addresses).toContain(known);
  });
});

describe('what has to be granted', () => {
  test('is one whole host a site', () => {
    expect(newsOrigins()).toHaveLength(NEWS_SITE_COUNT);
    expect(newsOrigins()).toContain('*://*.bbc.com/*');
    expect(newsOrigins(['DE'])).toEqual(['*://*.dw.com/*', '*://*.qantara.de/*']);
    expect(newsOrigins([])).toEqual([]);
  });

  test('of a site in several languages the Arabic part is known', () => {
    expect(arabicPartsOf('bbc.com')).toEqual(['/arabic']);
    expect(arabicPartsOf('aljazeera.net')).toEqual([]);
    expect(arabicPartsOf('almadar.example')).toEqual([]);
  });
});
