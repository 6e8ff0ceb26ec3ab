import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers } from '../../lib/app/background/handlers';
import { library } from '../../lib/app/library';
import type { Sender } from '../../lib/messaging/port';
import { fail, ok } from '../../lib/result';
import { saveSnippets } from '../../lib/storage/save';
import { DENIAL, NOW, PAGE, RELAY, snippetOf, TEXT } from '../snippets/samples';

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
    expect(await ofPage()).toMatchObject(ok({ snippets: [] }));
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

describe('a change that a page asks for', () => {
  const save = (page: typeof PAGE, id: string) =>
    saveSnippets(library, { page, text: TEXT, snippets: [snippetOf(DENIAL, { id })], now: NOW });
  const elsewhere = { ...PAGE, url: 'https://other.example/1', canonicalUrl: null };

  test('is made to what was saved from its site, and to nothing else', async () => {
    await save(PAGE, 'own');
    await save(elsewhere, 'other');
    const edits = { own: { note: 'ا' }, other: { note: 'ا' } };
    const edited = await backgroundHandlers['snippets/edit']({ edits }, SENDER);
    expect(edited).toEqual(ok({ edited: ['own'], undo: { own: { note: '' } } }));
    const ids = ['own', 'other'];
    expect(await backgroundHandlers['snippets/delete']({ ids }, SENDER)).toEqual(
      ok({ deleted: ['own'] }),
    );
    const seen = { own: { state: 'lost' }, other: { state: 'lost' } } as const;
    await backgroundHandlers['snippets/seen']({ seen }, SENDER);
    expect(await library.snippets.get('own')).toMatchObject({ seen: { state: 'lost' } });
    expect(await library.snippets.get('other')).toMatchObject({ seen: null, note: '' });
  });

  test('is made to what was saved of its article under another host of its site, and to nothing else from there', async () => {
    const mobile = 'https://m.news.example/item/77';
    await save({ ...PAGE, url: mobile, canonicalUrl: PAGE.canonicalUrl }, 'own');
    const joined = [snippetOf(RELAY, { id: 'joined' })];
    await saveSnippets(library, { page: PAGE, text: TEXT, snippets: joined, now: NOW });
    await save({ ...PAGE, url: 'https://www.news.example/78', canonicalUrl: null }, 'other');
    const ids = ['own', 'joined', 'other'];
    const there: Sender = { ...SENDER, url: mobile };
    const plain: Sender = { ...SENDER, url: mobile.replace('https:', 'http:') };
    expect(await backgroundHandlers['snippets/delete']({ ids }, plain)).toEqual(
      ok({ deleted: [] }),
    );
    expect(await backgroundHandlers['snippets/delete']({ ids }, there)).toEqual(
      ok({ deleted: ['own', 'joined'] }),
    );
  });

  test('is not made from a private window, which leaves no trace of what was looked at, and that is said', async () => {
    await save(PAGE, 'own');
    const before = await library.snippets.toArray();
    const hidden: Sender = { ...SENDER, isPrivate: true };
    const [ids, seen] = [['own'], { own: { state: 'found' } } as const];
    const asked = [
      backgroundHandlers['snippets/seen']({ seen }, hidden),
      backgroundHandlers['snippets/edit']({ edits: { own: { note: 'ا' } } }, hidden),
      backgroundHandlers['snippets/delete']({ ids }, hidden),
      backgroundHandlers['snippets/restore']({ ids }, hidden),
    ];
    expect(await Promise.all(asked)).toEqual(Array(4).fill(fail('private')));
    expect(await library.snippets.toArray()).toEqual(before);
  });

  test('is made to anything where the extension asks', async () => {
    await save(elsewhere, 'other');
    const own: Sender = { ...SENDER, from: 'extension' };
    expect(await backgroundHandlers['snippets/delete']({ ids: ['other'] }, own)).toEqual(
      ok({ deleted: ['other'] }),
    );
  });

  test('is told to the open pages', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 }, {}, { id: 5 }] as never);
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody'));
    await save(PAGE, 'own');
    await backgroundHandlers['snippets/edit']({ edits: { own: { note: 'ا' } } }, SENDER);
    await vi.waitFor(() => expect(send.mock.calls.map(([tab]) => tab)).toEqual([3, 5]));
    expect(send.mock.calls[0]?.[1]).toMatchObject({ type: 'page/library-changed' });
  });
});

describe('a message whose contents are not in order', () => {
  const whole = { page: PAGE, text: TEXT, snippets: [snippetOf(DENIAL, { id: 'a' })] };
  const [snippet] = whole.snippets;
  test.each([
    ['snippets/save', { ...whole, text: 7 }, 'text'],
    ['snippets/save', { ...whole, page: { ...PAGE, url: '' } }, 'page.url'],
    ['snippets/save', { ...whole, snippets: [{ ...snippet, extra: 1 }] }, 'snippets.0.extra'],
    [
      'snippets/save',
      { ...whole, snippets: [{ ...snippet, savedAt: 'now' }] },
      'snippets.0.savedAt',
    ],
    ['snippets/edit', { edits: { a: { status: 'sure' } } }, 'edits.a.status'],
    ['snippets/delete', { ids: 'a' }, 'ids'],
    ['snippets/seen', { seen: { a: { state: 'elsewhere' } } }, 'seen.a.state'],
    ['snippets/seen', { seen: { a: { state: 'found', start: -1 } } }, 'seen.a.start'],
    ['page/count', null, 'contents'],
  ] as const)('is refused: %s, %j', async (type, request, place) => {
    const handler = backgroundHandlers[type] as (request: unknown, sender: Sender) => unknown;
    expect(await handler(request, SENDER)).toEqual(fail('refused', `${type}: ${place}`));
    expect(await library.snippets.count()).toBe(0);
  });
});

describe('the toolbar button', () => {
  test.each([
    ['its sign and a count', { count: 12 }, '12', '/icon/16.png', 'إسناد: ١٢ قولًا'],
    ['the most that fits', { count: 4321 }, '999', '/icon/16.png', 'إسناد: ٤٬٣٢١ قولًا'],
    ['nothing found', { count: 0 }, '', '/icon/nothing-16.png', 'إسناد: لم يُوجد هنا قول منسوب'],
    [
      'a page that is not in Arabic',
      { count: 0, isOther: true },
      '',
      '/icon/nothing-16.png',
      'إسناد: هذه الصفحة ليست بالعربية',
    ],
    ['marks off', { count: null }, '', '/icon/off-16.png', 'إسناد: العلامات متوقّفة هنا'],
    [
      'a page that was left',
      { count: null, left: true },
      '',
      '/icon/closed-16.png',
      'إسناد: لم يُقرأ هنا شيء',
    ],
  ])('shows %s, in the tab that says so', async (_what, request, text, path, title) => {
    const { action } = browser;
    const badge = vi.spyOn(action, 'setBadgeText').mockResolvedValue();
    const icon = vi.spyOn(action, 'setIcon').mockResolvedValue();
    const named = vi.spyOn(action, 'setTitle').mockResolvedValue();
    expect(await backgroundHandlers['page/count'](request, SENDER)).toEqual(ok(null));
    expect(badge).toHaveBeenCalledWith({ tabId: 7, text });
    expect(icon).toHaveBeenCalledWith({ tabId: 7, path: expect.objectContaining({ 16: path }) });
    expect(named).toHaveBeenCalledWith({ tabId: 7, title });
    for (const file of [path, path.replace('16', '32')])
      expect(existsSync(`assets/public${file}`)).toBe(true);
  });
});
