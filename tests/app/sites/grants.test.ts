import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, loadSettings } from '../../../lib/app/settings';
import { allowAllSites, allowNewsSites, allowSite } from '../../../lib/app/sites/allow';
import { listGrants, takeBack } from '../../../lib/app/sites/grants';
import { turnOff, turnOn } from '../../../lib/app/sites/off';
import { fail, ok } from '../../../lib/result';
import { NEWS_SITE_COUNT } from '../../../lib/sites/news';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

/** The browser answers so to the question whether some sites may be read. */
const answering = (granted: boolean) =>
  vi.spyOn(browser.permissions, 'request').mockResolvedValue(granted);

describe('allowing', () => {
  test('asks the browser before anything is waited for, as it does so in answer to a click alone', () => {
    const request = answering(true);
    void allowSite('almadar.example');
    expect(request.mock.calls).toEqual([[{ origins: ['*://*.almadar.example/*'] }]]);
  });

  test('a site also turns it on again, and reads all of it', async () => {
    answering(true);
    await changeSettings({ offSites: ['bbc.com', 'satur.example'] });
    expect(await allowSite('news.bbc.com')).toEqual(ok(null));
    expect(await loadSettings()).toMatchObject({
      offSites: ['satur.example'],
      wholeSites: ['news.bbc.com'],
    });
  });

  test('that is declined changes nothing', async () => {
    answering(false);
    await changeSettings({ offSites: ['almadar.example'] });
    expect(await allowSite('almadar.example')).toEqual(fail('declined'));
    expect(await loadSettings()).toMatchObject({ offSites: ['almadar.example'], wholeSites: [] });
  });

  test('that the browser refuses says so', async () => {
    vi.spyOn(browser.permissions, 'request').mockRejectedValue(new Error('no gesture'));
    expect(await allowAllSites()).toEqual(fail('internal', 'Error: no gesture'));
  });

  test('the news sites asks for all of them, or for those of some countries', async () => {
    const request = answering(true);
    await allowNewsSites();
    await allowNewsSites(['DE']);
    expect(request.mock.calls[0]?.[0].origins).toHaveLength(NEWS_SITE_COUNT);
    expect(request.mock.calls[1]?.[0].origins).toEqual(['*://*.dw.com/*', '*://*.qantara.de/*']);
  });

  test('all sites asks for them in one pattern', async () => {
    const request = answering(true);
    await allowAllSites();
    expect(request.mock.calls).toEqual([[{ origins: ['*://*/*'] }]]);
  });
});

describe('what is granted', () => {
  test('is listed: all sites, the news sites by country, and every other', async () => {
    const origins = [
      '*://*/*',
      '*://*.dw.com/*',
      '*://*.satur.example/*',
      '*://*.almadar.example/*',
    ];
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins });
    const { all, news, sites } = await listGrants();
    expect(all).toEqual(['*://*/*']);
    expect([...news]).toEqual([['DE', [{ site: 'dw.com', origins: ['*://*.dw.com/*'] }]]]);
    expect(sites.map(({ site }) => site)).toEqual(['almadar.example', 'satur.example']);
  });

  test('by itself stands with the sites that the reader chose, also where it is on the list', async () => {
    await changeSettings({ wholeSites: ['dw.com'] });
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: ['*://*.dw.com/*'] });
    const { news, sites } = await listGrants();
    expect(news.size).toBe(0);
    expect(sites).toEqual([{ site: 'dw.com', origins: ['*://*.dw.com/*'] }]);
  });

  test('by the menu of the browser as well is one site, and goes as one', async () => {
    const origins = ['*://*.almadar.example/*', 'https://www.almadar.example/*'];
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins });
    expect((await listGrants()).sites).toEqual([{ site: 'almadar.example', origins }]);
  });

  test('can be taken back, and is forgotten', async () => {
    const remove = vi.spyOn(browser.permissions, 'remove').mockResolvedValue(true);
    await changeSettings({ wholeSites: ['almadar.example', 'satur.example'] });
    await takeBack(['*://*.almadar.example/*']);
    expect(remove).toHaveBeenCalledWith({ origins: ['*://*.almadar.example/*'] });
    expect(await loadSettings()).toMatchObject({ wholeSites: ['satur.example'] });
  });
});

test('a site is turned off and on', async () => {
  await turnOff('almadar.example');
  await turnOff('almadar.example');
  expect(await loadSettings()).toMatchObject({ offSites: ['almadar.example'] });
  await turnOn('almadar.example');
  expect(await loadSettings()).toMatchObject({ offSites: [] });
});
