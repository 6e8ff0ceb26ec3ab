import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReading } from '../../lib/messaging/messages';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { servePages } from './support/pages';
import { waitForMark } from './support/painted';

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
      getContexts(which: { contextTypes: readonly string[] }): Promise<readonly unknown[]>;
    };
    readonly tabs: {
      query(which: { url: string }): Promise<readonly { id: number }[]>;
      sendMessage(tab: number, message: object): Promise<{ value: PageReading } | undefined>;
    };
  };
}

/** How many workers of the extension run. */
const workers = () =>
  popup.evaluate(async () => {
    const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
    return (await runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length;
  });

const stopWorker = () => developer.send('ServiceWorker.stopAllWorkers');

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
