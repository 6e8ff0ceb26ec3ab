import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReading } from '../../lib/messaging/messages';
import { DENIAL, PAGE, snippetOf, TEXT } from '../snippets/samples';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { servePages } from './support/pages';
import { waitForMark } from './support/painted';

const ROUNDS = 20;

let browser: ChromiumWithIsnad;
let popup: Page;
let developer: CDPSession;

beforeAll(async () => {
  browser = await launchChromium();
  popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  developer = await browser.context.newCDPSession(popup);
  await developer.send('ServiceWorker.enable');
});
afterAll(() => browser?.close());

/** What pages of an extension have, as far as it is needed here. */
interface ExtensionPage {
  readonly chrome: {
    readonly runtime: {
      sendMessage(
        message: object,
      ): Promise<{ ok: boolean; value: { snippets: readonly unknown[] } } | undefined>;
      getContexts(which: { contextTypes: readonly string[] }): Promise<readonly unknown[]>;
    };
    readonly tabs: {
      query(which: { url: string }): Promise<readonly { id: number }[]>;
      sendMessage(tab: number, message: object): Promise<{ value: PageReading } | undefined>;
    };
  };
}

/** Asks the background from a page of the extension; null where no answer comes. */
const ask = (message: object) =>
  popup.evaluate(
    (asked) =>
      (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(asked).catch(() => null),
    message,
  );

/** What a save asks for: one snippet of the sample article, at a place of its own. */
function request(at: number) {
  const id = `snippet-${at}`;
  const position = { start: at, end: at + 10 };
  const { selectors } = snippetOf(DENIAL);
  const snippet = snippetOf(DENIAL, { id, selectors: { ...selectors, position } });
  return { page: PAGE, text: TEXT, snippets: [snippet] };
}

/** Lets the worker come a little further each time, so that it is killed at another point of its work. */
const later = (ms: number) =>
  popup.evaluate((delay) => new Promise((go) => setTimeout(go, delay)), ms);

/** Sends a save; false where it was not acknowledged. */
const send = async (at: number) =>
  (await ask({ type: 'snippets/save', request: request(at) }))?.ok === true;

/** The ids in the library and in its list, in their order. */
function stored(): Promise<{ snippets: string[]; entries: string[]; articles: number }> {
  return popup.evaluate(async () => {
    const promised = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await promised(indexedDB.open('isnad'));
    const rows = (table: string) =>
      promised<{ id: string }[]>(database.transaction(table).objectStore(table).getAll());
    const ids = async (table: string) => (await rows(table)).map(({ id }) => id).sort();
    const found = {
      snippets: await ids('snippets'),
      entries: await ids('entries'),
      articles: (await rows('articles')).length,
    };
    database.close();
    return found;
  });
}

/** How many workers of the extension run. */
const workers = () =>
  popup.evaluate(async () => {
    const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
    return (await runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length;
  });

const stopWorker = () => developer.send('ServiceWorker.stopAllWorkers');

test('a worker killed at any moment loses nothing that it acknowledged, and doubles nothing', async () => {
  const acknowledged: string[] = [];
  for (let at = 0; at < ROUNDS; at++) {
    const sent = send(at);
    await later(at);
    const [ok] = await Promise.all([sent, stopWorker()]);
    if (ok) acknowledged.push(`snippet-${at}`);
  }
  expect((await stored()).snippets).toEqual(expect.arrayContaining(acknowledged));

  // The worker killed last may still be on its way out; what is saved twice is saved once.
  for (let at = 0; at < ROUNDS; at++) await expect.poll(() => send(at)).toBe(true);
  const all = Array.from({ length: ROUNDS }, (_, at) => `snippet-${at}`).sort();
  expect(await stored()).toEqual({ snippets: all, entries: all, articles: 1 });

  await stopWorker();
  const ofPage = { type: 'snippets/of-page', request: { page: PAGE } };
  await expect.poll(async () => (await ask(ofPage))?.value.snippets.length).toBe(ROUNDS);
});

test('a page that changes after the worker was killed is read with all that it had said before', async () => {
  const [says, denies, carries] = [
    'قال الوزير أحمد سالم إن الأسعار سترتفع يوم الأحد المقبل في المحافظات.',
    'ونفى الجيش قصف المدينة بالغازات السامة في ضواحيها الشرقية.',
    'وأضاف أن الضرائب على الشركات الصغيرة ستخفض خلال عامين.',
  ];
  const site = await servePages({
    '/story': `<!doctype html><html lang="ar" dir="rtl"><title>خبر</title><article><p>${says}</p><p>${denies}</p></article></html>`,
  });
  const page = await browser.open(site.url('/story'));
  await waitForMark(page, 'قال');
  await stopWorker();
  await page.evaluate((text) => {
    const added = document.createElement('p');
    added.textContent = text;
    document.querySelector('article')?.append(added);
  }, carries);
  await waitForMark(page, 'وأضاف');
  const sources = (type: 'page/read' | 'page/known') =>
    popup.evaluate(
      async ([url, type]) => {
        const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
        const [tab] = await tabs.query({ url });
        const answer = await tabs.sendMessage(tab?.id ?? -1, { type, request: null });
        return answer?.value.items.map(({ snippet }) => snippet.attribution.resolved);
      },
      [site.url('/story'), type] as const,
    );
  const all = ['الوزير أحمد سالم', 'الجيش', 'الجيش'];
  await expect.poll(() => sources('page/read')).toEqual(all);

  await stopWorker();
  await expect.poll(workers).toBe(0);
  expect(await sources('page/known')).toEqual(all);
  expect(await workers(), 'what the page knows needs no background').toBe(0);
  await page.close();
  await site.close();
});
