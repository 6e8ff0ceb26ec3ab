import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseWhere, whereOf } from '../../../lib/app/sites/choose';
import type { Grants } from '../../../lib/app/sites/grants';
import { fail, ok } from '../../../lib/result';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const granted = (site: string) => ({ site, origins: [`*://*.${site}/*`] });
const NONE: Grants = { all: [], news: new Map(), sites: [] };
const SOME: Grants = { ...NONE, sites: [granted('own.example')] };
const NEWS: Grants = { ...SOME, news: new Map([['DE' as const, [granted('dw.com')]]]) };
const ALL: Grants = { ...NEWS, all: ['*://*/*'] };

/** The browser has granted these; what it is asked for and told to take back. */
function watched(answer: boolean, { all, news, sites }: Grants = ALL) {
  const own = [...[...news.values()].flat(), ...sites].flatMap(({ origins }) => origins);
  vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: [...all, ...own] });
  return {
    request: vi.spyOn(browser.permissions, 'request').mockResolvedValue(answer),
    remove: vi.spyOn(browser.permissions, 'remove').mockResolvedValue(true),
  };
}

test('the widest of what is granted is what was chosen', () => {
  expect([NONE, SOME, NEWS, ALL].map(whereOf)).toEqual(['ask', 'chosen', 'news', 'all']);
});

describe('choosing', () => {
  test.each([
    ['ask', ['*://*/*', '*://*.dw.com/*', '*://*.own.example/*']],
    ['chosen', ['*://*/*', '*://*.dw.com/*']],
  ] as const)('%s asks for nothing and gives back what goes beyond it', async (where, beyond) => {
    const { request, remove } = watched(true);
    expect(await chooseWhere(where)).toEqual(ok(null));
    expect(request).not.toHaveBeenCalled();
    expect(remove.mock.calls).toEqual([[{ origins: [...beyond] }]]);
  });

  test('the news sites gives all sites back once they are granted', async () => {
    const { request, remove } = watched(true);
    await chooseWhere('news');
    expect(request).toHaveBeenCalledOnce();
    expect(remove.mock.calls).toEqual([[{ origins: ['*://*/*'] }]]);
  });

  test('what the reader declines changes nothing', async () => {
    const { remove } = watched(false);
    expect(await chooseWhere('news')).toEqual(fail('declined'));
    expect(remove).not.toHaveBeenCalled();
  });

  test('all sites takes nothing away', async () => {
    const { remove } = watched(true, NEWS);
    await chooseWhere('all');
    expect(remove).not.toHaveBeenCalled();
  });
});
