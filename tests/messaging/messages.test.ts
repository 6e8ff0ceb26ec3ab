import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Handlers, handleBackground, handlePage } from '../../lib/messaging/handle';
import type { BackgroundMessages, PageMessages } from '../../lib/messaging/messages';
import { withCheckedPageContents } from '../../lib/messaging/page-contents';
import type { Listener, Port, Sender } from '../../lib/messaging/port';
import { createMessenger } from '../../lib/messaging/send';
import { createPageMessenger } from '../../lib/messaging/send-to-page';
import { fail, ok } from '../../lib/result';
import { EMPTY_READING } from './reading';

const POPUP: Sender = { from: 'extension', tabId: null, url: 'x://isnad/popup', isPrivate: false };
const PAGE: Sender = { from: 'page', tabId: 7, url: 'https://a.example/', isPrivate: false };

/** A port whose listeners are all in one place, and which is spoken into by the given sender. */
function portFrom(sender: Sender) {
  const listeners = new Set<Listener>();
  const deliver = async (message: unknown) => {
    if (listeners.size === 0) throw new Error('Could not establish connection.');
    const answers = [...listeners].map((listener) => listener(message, sender));
    return answers.find((answer) => answer !== undefined);
  };
  const port: Port = {
    toBackground: deliver,
    toPage: (_tab, message) => deliver(message),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const messenger = { ...createMessenger(port), ...createPageMessenger(port) };
  return { port, deliver, messenger };
}

const background: Handlers<BackgroundMessages> = {
  'snippets/save': async ({ snippets }) =>
    ok({ saved: snippets.map(({ id }) => id), same: {}, claimed: {} }),
  'snippets/delete': async ({ ids }) => ok({ deleted: ids }),
  'snippets/restore': async () => fail('full', 'no room'),
  'snippets/edit': async ({ edits }) => ok({ edited: Object.keys(edits), undo: {} }),
  'snippets/seen': async () => ok(null),
  'snippets/of-page': async () => ok({ snippets: [], corrections: [] }),
  'corrections/keep': async () => ok(null),
  'corrections/forget': async () => ok(null),
  'stories/read': async () => ok({ found: [], isDone: true }),
  'page/run': async () => ok(null),
  'page/count': async () => {
    throw new TypeError('broken handler');
  },
};

const page: Handlers<PageMessages> = {
  'page/dismiss': async () => ok(null),
  'page/quote': async () => ok(null),
  'page/text': async () => ok({ text: '' }),
  'page/read': async () => fail('no-article'),
  'page/known': async () => fail('no-article'),
  'page/step': async () => ok(null),
  'page/jump': async () => ok(null),
  'page/marks': async () => ok(null),
  'page/save': async ({ ids }) => ok({ saved: ids ?? [], claimed: {} }),
  'page/save-current': async () => fail('not-found'),
  'page/library-changed': async () => ok(null),
  'page/where': async () => ok(null),
};

describe('a message to the background', () => {
  test('is answered with a value or with the failure of its handler', async () => {
    const { port, messenger } = portFrom(POPUP);
    handleBackground(port, background);
    expect(await messenger.toBackground('snippets/delete', { ids: ['a'] })).toEqual(
      ok({ deleted: ['a'] }),
    );
    expect(await messenger.toBackground('snippets/restore', { ids: ['a'] })).toEqual(
      fail('full', 'no room'),
    );
  });

  test('whose handler breaks is a failure, not an exception', async () => {
    const { port, messenger } = portFrom(POPUP);
    handleBackground(port, background);
    expect(await messenger.toBackground('page/count', { count: 1 })).toEqual(
      fail('internal', 'TypeError: broken handler'),
    );
  });

  test('is answered with a native promise, which alone the browsers take', () => {
    const listen = vi.fn((_listener: Listener) => () => {});
    handleBackground({ ...portFrom(POPUP).port, listen }, background);
    const heard = listen.mock.calls[0]?.[0];
    const request = { type: 'snippets/delete', request: { ids: [] } };
    expect(Object.getPrototypeOf(heard?.(request, POPUP))).toBe(Promise.prototype);
  });

  test.each(['toString', 'constructor', '__proto__', 'page/read', 'unknown'])(
    'called %s is left to others',
    async (type) => {
      const { port, deliver } = portFrom(POPUP);
      handleBackground(port, background);
      expect(await deliver({ type, request: null })).toBeUndefined();
    },
  );

  test.each([null, undefined, 'text', 7, [], {}, { type: 7 }])(
    'that is %j is no message of ours',
    async (message) => {
      const { port, deliver } = portFrom(POPUP);
      handleBackground(port, background);
      expect(await deliver(message)).toBeUndefined();
    },
  );

  test('is no longer answered after stopping', async () => {
    const { port, messenger } = portFrom(POPUP);
    handleBackground(port, background)();
    const answer = await messenger.toBackground('snippets/of-page', { page: details });
    expect(answer).toMatchObject({ ok: false, error: { code: 'no-answer' } });
  });
});

const { page: details } = EMPTY_READING;

describe('the sender', () => {
  test.each([
    ['snippets/save', true],
    ['snippets/of-page', true],
    ['page/count', true],
    ['snippets/delete', true],
    ['snippets/restore', true],
  ] as const)('a content script asking for %s is heard: %s', async (type, heard) => {
    const { port, deliver } = portFrom(PAGE);
    const asked = vi.fn(async () => ok(null));
    handleBackground(port, { ...background, [type]: asked });
    const answer = await deliver({ type, request: {} });
    expect(asked).toHaveBeenCalledTimes(heard ? 1 : 0);
    expect(answer).toMatchObject(heard ? { ok: true } : { ok: false, error: { code: 'refused' } });
  });

  test.each(Object.keys(background))('another extension is refused %s', async (type) => {
    const { port, deliver } = portFrom({ ...POPUP, from: 'stranger' });
    handleBackground(port, background);
    expect(await deliver({ type, request: {} })).toMatchObject({ error: { code: 'refused' } });
  });

  test('only the extension speaks to a page’s content script', async () => {
    const fromPopup = portFrom(POPUP);
    handlePage(fromPopup.port, page);
    expect(await fromPopup.messenger.toPage(7, 'page/read', null)).toEqual(fail('no-article'));
    for (const sender of [PAGE, { ...POPUP, from: 'stranger' } as const]) {
      const { port, messenger } = portFrom(sender);
      handlePage(port, page);
      const answer = await messenger.toPage(7, 'page/jump', { id: 'a' });
      expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } });
    }
  });
});

describe('a message that nobody answers', () => {
  const silent = (answer: unknown) =>
    createPageMessenger({
      toBackground: async () => answer,
      toPage: async () => answer,
      listen: () => () => {},
    });

  test.each([undefined, null, 'x', {}, { ok: 'yes' }, { ok: false }])(
    'but with %j is a failure',
    async (answer) => {
      expect(await silent(answer).toPage(1, 'page/read', null)).toMatchObject({
        ok: false,
        error: { code: 'no-answer' },
      });
    },
  );

  test('in a tab is not repeated', async () => {
    const toPage = vi.fn(() => Promise.reject(new Error('Receiving end does not exist.')));
    const { port } = portFrom(POPUP);
    const answer = await createPageMessenger({ ...port, toPage }).toPage(1, 'page/read', null);
    expect(answer).toEqual(fail('no-answer', 'Error: Receiving end does not exist.'));
    expect(toPage).toHaveBeenCalledTimes(1);
  });

  test('because the worker died is sent again, with the same ids', async () => {
    const { port } = portFrom(POPUP);
    handleBackground(port, background);
    const toBackground = vi
      .fn(port.toBackground)
      .mockRejectedValueOnce(
        new Error('The message channel closed before a response was received'),
      );
    const messenger = createMessenger({ ...port, toBackground });
    const request = { ids: ['a', 'b'] };
    expect(await messenger.toBackground('snippets/delete', request)).toEqual(
      ok({ deleted: ['a', 'b'] }),
    );
    expect(toBackground.mock.calls.map(([message]) => message)).toEqual(
      Array(2).fill({ type: 'snippets/delete', request }),
    );
  });

  test('by its handler’s own failure is not sent again', async () => {
    const { port } = portFrom(POPUP);
    handleBackground(port, background);
    const toBackground = vi.fn(port.toBackground);
    await createMessenger({ ...port, toBackground }).toBackground('snippets/restore', { ids: [] });
    expect(toBackground).toHaveBeenCalledTimes(1);
  });

  describe('in time', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    test('is a failure too', async () => {
      const { port } = portFrom(POPUP);
      const never = () => new Promise<never>(() => {});
      const answer = createPageMessenger({ ...port, toPage: never }).toPage(1, 'page/read', null);
      await vi.runAllTimersAsync();
      expect(await answer).toMatchObject({ ok: false, error: { code: 'no-answer' } });
    });
  });
});

describe('what a message to a page holds', () => {
  test.each([
    ['page/read', { deep: true }],
    ['page/jump', { id: '' }],
    ['page/jump', { id: 'a', correcting: 'yes' }],
    ['page/jump', { id: 'a', more: 1 }],
    ['page/dismiss', { id: 'a' }],
    ['page/step', { to: 'everywhere' }],
    ['page/marks', { on: 1 }],
    ['page/save', { ids: [7] }],
    ['page/save', null],
    ['page/where', { before: {}, now: { matches: [], excludeMatches: [] } }],
  ] as const)('is refused as %s %j, before its handler sees it', async (type, request) => {
    const { port, deliver } = portFrom(POPUP);
    const asked = vi.fn(async () => ok(null));
    handlePage(port, withCheckedPageContents({ ...page, [type]: asked }));
    expect(await deliver({ type, request })).toMatchObject({ error: { code: 'refused' } });
    expect(asked).not.toHaveBeenCalled();
  });

  test.each([
    ['page/read', null],
    ['page/jump', { id: 'a' }],
    ['page/save', { ids: null }],
    ['page/where', { before: where(), now: where() }],
  ] as const)('is heard as %s %j', async (type, request) => {
    const { port, deliver } = portFrom(POPUP);
    const asked = vi.fn(async () => ok(null));
    handlePage(port, withCheckedPageContents({ ...page, [type]: asked }));
    await deliver({ type, request });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  function where() {
    return { matches: ['*://*.a.example/*'], excludeMatches: [] };
  }
});

describe('what a page answers', () => {
  const answering = (value: unknown) =>
    createPageMessenger({ ...portFrom(POPUP).port, toPage: async () => ok(value) });
  test('is taken in its form', async () => {
    expect(await answering(EMPTY_READING).toPage(1, 'page/read', null)).toEqual(ok(EMPTY_READING));
    const { toPage } = answering(undefined);
    expect(await toPage(1, 'page/jump', { id: 'a' })).toMatchObject({ ok: true });
  });

  test.each([
    [null, 'contents'],
    [{ ...EMPTY_READING, page: { ...details, title: { toString: 'x' } } }, 'page.title'],
    [{ ...EMPTY_READING, items: [{ saved: true }] }, 'items.0.snippet'],
    [{ ...EMPTY_READING, items: 'all' }, 'items'],
    [{ ...EMPTY_READING, nothing: 'whim' }, 'nothing'],
    [{ ...EMPTY_READING, characters: Number.NaN }, 'characters'],
    [{ ...EMPTY_READING, more: 1 }, 'more'],
  ])('as %j is a failure', async (value, place) => {
    expect(await answering(value).toPage(1, 'page/read', null)).toEqual(
      fail('internal', `page/read: ${place}`),
    );
  });
});
