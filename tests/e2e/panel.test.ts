import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type FirefoxWithIsnad, launchFirefox, openBeside } from './support/firefox';
import { articlePage, type Site, servePages } from './support/pages';
import { waitForMark } from './support/painted';
import { faults } from './support/popup';

const TEXT = readFileSync('tests/articles/seed-0.txt', 'utf8');
const OTHER = 'ونفى الجيش قصف المدينة بالغازات السامة أمس في الحي الشرقي القديم.';

let site: Site;
beforeAll(async () => {
  site = await servePages({
    '/news': articlePage(TEXT, 'استئناف مفاوضات دوما'),
    '/other': articlePage(OTHER),
    '/english': '<article><p>Nothing that could be read here, in English alone.</p></article>',
  });
});
afterAll(() => site?.close());

describe('in Chromium', () => {
  let browser: ChromiumWithIsnad;
  let article: Page;
  let panel: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    article = await browser.open(site.url('/news'));
    await waitForMark(article, 'ونفى');
    const tab = await browser.tabId(article);
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 360, height: 900 });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${tab}`);
    await panel.locator('.one').first().waitFor();
  });
  afterAll(() => browser?.close());
  const current = () => panel.locator('[aria-current="true"]');

  test('lists the claims by paragraph, those inside a claim under it, and says how many once', async () => {
    const cues = () => panel.locator('.pan-list .verb bdi').allTextContents();
    await expect
      .poll(async () => (await cues()).slice(0, 4))
      .toEqual(['وقالت', 'ترجيح', 'ونقلت … قوله', 'طلب']);
    expect(await panel.locator('.one .one .verb bdi').first().textContent()).toBe('ترجيح');
    expect(await panel.locator('.own').first().textContent()).toBe('بصوت الكاتب');
    expect(
      await panel
        .getByRole('status')
        .filter({ hasText: /مصدر|مصادر/ })
        .count(),
    ).toBe(1);
  });

  test('goes through them by J and K, whatever the layout, and back round the end', async () => {
    const cue = (of: Locator) => of.locator('.verb').first().textContent();
    await panel.keyboard.press('j');
    await expect.poll(() => cue(current())).toContain('وقالت');
    await panel.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ت', code: 'KeyJ', bubbles: true }),
      ),
    );
    await expect.poll(() => cue(current().last())).toContain('ترجيح');
    await panel.keyboard.press('k');
    await panel.keyboard.press('k');
    const last = await panel.locator('.one').last().getAttribute('data-id');
    await expect.poll(() => current().getAttribute('data-id')).toBe(last);
    await panel.keyboard.press('j');
  });

  test('says why, copies and saves the one that is current, by keys', async () => {
    await panel.keyboard.press('w');
    await current().getByText('القاعدة').waitFor();
    await panel.keyboard.press('w');
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.keyboard.press('c');
    await panel.getByText('نُسخ القول مع مرجعه').waitFor();
    await panel.keyboard.press('s');
    await current().getByRole('button', { name: 'محفوظ' }).waitFor();
    await waitForMark(article, 'ونفى');
  });

  test('Enter shows it on the page, E corrects it there', async () => {
    await panel.keyboard.press('Enter');
    await article.getByRole('dialog').waitFor();
    await panel.keyboard.press('e');
    await article.getByRole('heading', { name: 'ما الخطأ هنا؟' }).waitFor();
    await article.getByRole('radio', { name: /ليس إسنادًا/ }).check();
    const before = await panel.locator('.one').count();
    await article.getByRole('button', { name: 'اعتمد التصحيح' }).click();
    await panel.getByText('ليس إسنادًا').waitFor();
    await expect.poll(() => panel.locator('.one').count()).toBeLessThan(before);
    await panel.getByRole('button', { name: 'أعد علامته' }).click();
    await panel.waitForFunction((n) => document.querySelectorAll('.one').length === n, before);
  });

  test('shows them by source, and what is filtered', async () => {
    await panel.getByRole('button', { name: 'حسب القائل' }).click();
    await panel.locator('.by-source').first().waitFor();
    await panel.getByRole('button', { name: 'رشّح الأقوال' }).click();
    await panel.getByRole('button', { name: /^نفي/ }).click();
    await expect.poll(() => panel.locator('.one').count()).toBe(1);
    await panel.locator('.sum', { hasText: 'يُعرض' }).waitFor();
    await panel.getByRole('button', { name: 'رشّح الأقوال' }).click();
    await panel.getByRole('button', { name: 'بالترتيب' }).click();
  });

  test('hands out a gold file of the page', async () => {
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: 'نزّل الأقوال' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.gold\.json$/);
    const gold = JSON.parse(readFileSync(await download.path(), 'utf8'));
    for (const { cue, content } of gold.attributions)
      for (const { start, end, text } of [...cue, ...content])
        expect(gold.text.slice(start, end)).toBe(text);
  });

  test('a page whose marks are off is not read again for having been read', async () => {
    const settings = (values: object) =>
      browser.worker.evaluate(
        (stored) =>
          (globalThis as unknown as { chrome: { storage: Store } }).chrome.storage.local.set({
            settings: stored,
          }),
        values,
      );
    await panel.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: Hearing } };
      const counting = globalThis as unknown as Counting;
      counting.told = 0;
      chrome.runtime.onMessage.addListener(({ type }) => {
        if (type === 'page/count') counting.told += 1;
      });
    });
    const told = () => panel.evaluate(() => (globalThis as unknown as Counting).told);
    await settings({ marks: false });
    await expect.poll(told).toBeGreaterThan(0);
    const before = await told();
    await panel.evaluate(
      async (tab) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: Asking } };
        for (let times = 0; times < 10; times += 1)
          await chrome.tabs.sendMessage(tab, { type: 'page/read', request: null }, { frameId: 0 });
      },
      await browser.tabId(article),
    );
    expect((await told()) - before).toBeLessThan(3);
    await settings({});
    await waitForMark(article, 'ونفى');
  });

  test.each([
    ['ar', 'light'],
    ['en', 'dark'],
  ] as const)('axe finds nothing: %s, %s', async (language, colorScheme) => {
    await panel.emulateMedia({ colorScheme });
    await browser.worker.evaluate(
      (settings) =>
        (globalThis as unknown as { chrome: { storage: Store } }).chrome.storage.local.set({
          settings,
        }),
      { language },
    );
    await panel.waitForFunction((lang) => document.documentElement.lang === lang, language);
    await panel.locator('.findings summary').click();
    expect(await faults(panel)).toEqual([]);
    await panel.locator('.findings summary').click();
    await panel.keyboard.press('?');
    await panel.getByRole('dialog').waitFor();
    expect(await faults(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
    const wider = () =>
      panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(wider).toBe(0);
  });

  test('follows the tab: another page has another list, and one without claims says why', async () => {
    await article.bringToFront();
    await article.goto(site.url('/other'));
    await panel.waitForFunction(() => document.querySelectorAll('.one').length === 1);
    await article.goto(site.url('/english'));
    await panel.locator('.steps').waitFor();
  });

  test('opens beside the page by the button in the popup', async () => {
    const popup = await browser.openPopup(article);
    const button = popup.getByRole('button', { name: /اللوحة|Panel/ });
    await button.click();
    await expect
      .poll(() =>
        browser.worker.evaluate(async () => {
          const { runtime } = (globalThis as unknown as { chrome: { runtime: Contexts } }).chrome;
          return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
        }),
      )
      .toBe(1);
  });
});

interface Store {
  readonly local: { set(values: object): Promise<void> };
}
interface Hearing {
  readonly onMessage: { addListener(heard: (message: { readonly type: string }) => void): void };
}
interface Counting {
  told: number;
}
interface Asking {
  sendMessage(tab: number, message: object, options: object): Promise<unknown>;
}
interface Contexts {
  getContexts(what: object): Promise<readonly object[]>;
}

describe('in Firefox', () => {
  let firefox: FirefoxWithIsnad;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  test('lists the claims of the page, goes through them by keys and saves', async () => {
    await firefox.goto(site.url('/news'));
    await firefox.until(() => CSS.highlights.size > 0);
    const ofTab = await openBeside(firefox);
    await firefox.goto(`${firefox.origin}/sidepanel.html${ofTab}`);
    await firefox.until(() => document.querySelectorAll('.one').length > 10);
    const key = (code: string) =>
      document.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, bubbles: true }));
    await firefox.run(key, 'KeyJ');
    await firefox.until(() =>
      document.querySelector('[aria-current="true"] .verb')?.textContent?.includes('وقالت'),
    );
    await firefox.run(key, 'KeyS');
    await firefox.until(() =>
      document.querySelector('[aria-current="true"] .acts')?.textContent?.includes('محفوظ'),
    );
  });

  test('opens as the sidebar by its key', async () => {
    await firefox.pressAlt('L');
    await firefox.until(() => {
      const { sidebarAction } = browser as unknown as {
        sidebarAction: { isOpen(where: object): Promise<boolean> };
      };
      return sidebarAction.isOpen({});
    });
  });
});
