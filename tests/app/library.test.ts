// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers } from '../../lib/app/background/handlers';
import { countSaved } from '../../lib/app/count-saved';
import { deleteSnippets } from '../../lib/app/delete-snippets';
import { editAll } from '../../lib/app/edit-snippets';
import { exportSaved } from '../../lib/app/export-saved';
import { library } from '../../lib/app/library';
import { restoreSnippets } from '../../lib/app/restore-snippets';
import { createSavedWatcher } from '../../lib/app/watch-saved';
import { handleBackground } from '../../lib/messaging/handle';
import { messagePort } from '../../lib/platform/messages';
import { fail, ok } from '../../lib/result';
import { DENIAL, RELAY, STATEMENT, snippetOf } from '../snippets/samples';
import { saveAll } from '../storage/library';

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  await library.delete({ disableAutoOpen: false });
});

/** A background that answers, as if every message came from the popup. */
function withBackground() {
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...heard: unknown[]) => unknown;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) => new Promise((respond) => trigger(message, {}, respond)) as never,
  );
  handleBackground(
    {
      ...messagePort,
      listen: (listener) =>
        messagePort.listen((message, sender) =>
          listener(message, { ...sender, from: 'extension' }),
        ),
    },
    backgroundHandlers,
  );
}

/** Follows what is saved until the test ends. */
function watching() {
  const watcher = createSavedWatcher();
  onTestFinished(watcher.stop);
  return watcher;
}

test('the popup deletes and undoes through the background, and sees each change', async () => {
  withBackground();
  const [id = ''] = await saveAll(library, [snippetOf(DENIAL)]);
  const seen: string[][] = [];
  watching().watch({ query: 'نفى', limit: 20 }, (list) => {
    if (list.ok) seen.push(list.value.items.map(({ snippet }) => snippet.id));
  });
  await vi.waitFor(() => expect(seen).toEqual([[id]]));
  expect(await deleteSnippets([id])).toEqual(ok({ deleted: [id] }));
  await vi.waitFor(() => expect(seen).toEqual([[id], []]));
  expect(await countSaved()).toEqual(ok(0));
  expect(await restoreSnippets([id])).toEqual(ok({ restored: [id] }));
  await vi.waitFor(() => expect(seen).toEqual([[id], [], [id]]));
  expect(await countSaved()).toEqual(ok(1));
});

test('in a private window nothing is deleted, restored or changed, and that is said', async () => {
  withBackground();
  const ids = await saveAll(library, [snippetOf(DENIAL)]);
  const before = await library.snippets.toArray();
  const ordinary = browser.extension;
  Object.assign(browser, { extension: { ...ordinary, inIncognitoContext: true } });
  onTestFinished(() => void Object.assign(browser, { extension: ordinary }));
  expect(await deleteSnippets(ids)).toEqual(fail('private'));
  expect(await restoreSnippets(ids)).toEqual(fail('private'));
  expect(await editAll(ids, { note: 'ا' })).toEqual(fail('private'));
  expect(await library.snippets.toArray()).toEqual(before);
});

test.each(['', 'نفى'])(
  'of what %j finds no more is told than is wanted, and that there is more',
  async (query) => {
    const ids = await saveAll(library, [snippetOf(DENIAL), snippetOf(DENIAL), snippetOf(DENIAL)]);
    const watcher = watching();
    const told = (limit: number) =>
      new Promise((resolve) => {
        watcher.watch({ query, limit }, (list) => {
          if (list.ok) resolve([list.value.items.length, list.value.more]);
        });
      });
    expect(await told(2)).toEqual([2, true]);
    expect(await told(ids.length)).toEqual([ids.length, false]);
  },
);

describe('an export', () => {
  /** The files that were handed to the reader, by name. */
  function downloads() {
    const files = new Map<string, string>();
    let last: Blob | MediaSource = new Blob();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      last = content;
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const name = this.download;
      if (last instanceof Blob) void last.text().then((text) => files.set(name, text));
    });
    return files;
  }

  test('hands over everything that is saved, and says how much', async () => {
    const files = downloads();
    const snippets = [snippetOf(STATEMENT), snippetOf(DENIAL), snippetOf(RELAY)];
    await saveAll(library, snippets);
    const done = await exportSaved('json', { query: '' }, {});
    expect(done).toMatchObject(
      ok({ count: 3, fileName: expect.stringMatching(/^isnad-.*\.json$/) }),
    );
    await vi.waitFor(() => expect(files.size).toBe(1));
    const exported = JSON.parse([...files.values()][0] ?? '');
    expect(exported.snippets).toEqual(await library.snippets.bulkGet(snippets.map(({ id }) => id)));
    expect(exported.pages).toEqual(await library.pages.toArray());
    expect(exported.articles).toHaveLength(1);
  });

  test('hands over what a search shows', async () => {
    const files = downloads();
    await saveAll(library, [snippetOf(STATEMENT), snippetOf(DENIAL)]);
    expect(await exportSaved('csv', { query: 'نفى' }, {})).toMatchObject(ok({ count: 1 }));
    await vi.waitFor(() => expect(files.size).toBe(1));
    expect([...files.values()][0]).toContain('نقص في اللقاحات');
    expect([...files.values()][0]).not.toContain('الإصابات انخفض');
  });

  test('that fails hands over nothing', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    await saveAll(library, [snippetOf(DENIAL)]);
    const read = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('damaged', 'UnknownError');
    });
    onTestFinished(() => read.mockRestore());
    expect(await exportSaved('json', { query: '' }, {})).toMatchObject({
      ok: false,
      error: { code: 'broken' },
    });
    expect(click).not.toHaveBeenCalled();
  });
});
