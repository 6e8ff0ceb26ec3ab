import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { whyUnreadable } from '../../lib/app/why-unreadable';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['https://news.example/files/report.pdf', 'pdf'],
  ['https://news.example/files/REPORT.PDF?page=2#3', 'pdf'],
  ['https://news.example/about.pdf/', 'not-allowed'],
  ['file:///home/reader/report.pdf', 'pdf'],
  ['about:reader?url=https%3A%2F%2Fnews.example%2Fa', 'reader'],
  ['read:https://news.example/a', 'reader'],
  ['chrome-untrusted://read-anything-side-panel.top-chrome/', 'reader'],
  ['chrome://version/', 'not-allowed'],
  ['about:license', 'not-allowed'],
  ['https://addons.mozilla.org/', 'not-allowed'],
  [undefined, 'not-allowed'],
])('a tab at %s cannot be read: %s', async (url, why) => {
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 1, url } as never);
  expect(await whyUnreadable(1)).toBe(why);
});

test.each([
  ['chrome://global/skin/icons/pdf.svg', 'pdf'],
  ['https://news.example/pdf.svg', 'not-allowed'],
  [undefined, 'not-allowed'],
])('a tab with the picture %s beside its title cannot be read: %s', async (favIconUrl, why) => {
  const url = 'https://news.example/files/17';
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 1, url, favIconUrl } as never);
  expect(await whyUnreadable(1)).toBe(why);
});

test.each([
  ['a notice of Firefox', { favIconUrl: 'chrome://global/skin/icons/info.svg' }, '', 'not-loaded'],
  ['a notice of Chromium', {}, 'Error: Frame with ID 0 is showing error page', 'not-loaded'],
  ['data', { title: 'news.example/files/17' }, 'Error: Missing host permission', 'viewer'],
  ['data with a name', { url: 'https://news.example/a.json?b', title: 'a' }, '', 'viewer'],
  [
    'a page that is closed',
    { title: 'Add-ons', favIconUrl: 'https://news.example/i' },
    '',
    'not-allowed',
  ],
])('a tab that shows %s', async (_name, tab, refusal, why) => {
  const shown = { id: 1, url: 'https://news.example/files/17', ...tab };
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(shown as never);
  expect(await whyUnreadable(1, refusal)).toBe(why);
});

test('a tab that has gone cannot be read', async () => {
  vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 1.'));
  expect(await whyUnreadable(1)).toBe('not-allowed');
});
