import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers } from '../../lib/app/background/handlers';
import { library } from '../../lib/app/library';
import type { Sender } from '../../lib/messaging/port';
import { fail, ok } from '../../lib/result';
import { DENIAL, PAGE, snippetOf, TEXT } from '../snippets/samples';

const SENDER: Sender = { from: 'page', tabId: 7, url: PAGE.url, isPrivate: false };

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  await library.delete({ disableAutoOpen: false });
});

describe('a save that a page asks for', () => {
  const snippet = snippetOf(DENIAL, { id: 'a' });
  const request = { page: PAGE, text: TEXT, snippets: [snippet] };
  const save = (sender: Sender) => backgroundHandlers['snippets/save'](request, sender);

  test('is kept, found under the page, deleted and restored', async () => {
    expect(await save(SENDER)).toEqual(ok({ saved: ['a'], same: {}, claimed: {} }));
    const ofPage = () => backgroundHandlers['snippets/of-page']({ page: PAGE }, SENDER);
    expect(await ofPage()).toMatchObject(ok({ snippets: [{ id: 'a', words: snippet.words }] }));
    const ids = ['a'];
    expect(await backgroundHandlers['snippets/delete']({ ids }, SENDER)).toEqual(
      ok({ deleted: ids }),
    );
    expect(await ofPage()).toEqual(ok({ snippets: [] }));
    expect(await backgroundHandlers['snippets/restore']({ ids }, SENDER)).toEqual(
      ok({ restored: ids }),
    );
    expect(await ofPage()).toMatchObject(ok({ snippets: [{ id: 'a' }] }));
  });

  test('is timed by the background', async () => {
    await save(SENDER);
    const [page] = await library.pages.toArray();
    expect(Math.abs(Date.parse(page?.firstSavedAt ?? '') - Date.now())).toBeLessThan(60_000);
  });

  test('is not kept from a private window, which is said', async () => {
    expect(await save({ ...SENDER, isPrivate: true })).toEqual(fail('private'));
    expect(await library.snippets.count()).toBe(0);
  });

  test.each([
    ['another site', 'https://other.example/'],
    ['nowhere', null],
    ['the same name without encryption', PAGE.url.replace('https:', 'http:')],
  ])('is refused when it speaks for %s', async (_who, url) => {
    expect(await save({ ...SENDER, url })).toMatchObject(fail('refused', expect.anything()));
    expect(await library.snippets.count()).toBe(0);
  });
});

describe('the toolbar button', () => {
  test.each([
    [12, '12'],
    [4321, '999'],
    [0, ''],
    [null, ''],
  ])('shows %j attributions as "%s", in the tab that says so', async (count, text) => {
    const set = vi.spyOn(browser.action, 'setBadgeText');
    expect(await backgroundHandlers['page/count']({ count }, SENDER)).toEqual(ok(null));
    expect(set).toHaveBeenCalledWith({ tabId: 7, text });
  });
});
