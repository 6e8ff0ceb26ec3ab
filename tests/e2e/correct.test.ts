import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type FirefoxWithIsnad, launchFirefox } from './support/firefox';
import { articlePage, type Site, servePages } from './support/pages';
import { painted, placeOf, tellPage, untilRead, waitForMark, wordsOn } from './support/painted';

const TEXT = `وقال الدفاع المدني إن الطرق مفتوحة أمام السكان في المدينة القديمة.
ونفى الجيش قصف المدينة بالغازات السامة أمس.
وزعم مصدر مطلع أن الضرائب ستخفض خلال عامين.`;
/** A page of its own for each test: what was corrected stays. */
const pages = Object.fromEntries(
  ['none', 'who', 'extent', 'keys', 'saved', 'firefox'].map((name) => [
    `/${name}`,
    articlePage(TEXT),
  ]),
);

let site: Site;
beforeAll(async () => {
  site = await servePages(pages);
});
afterAll(() => site?.close());

describe('in Chromium', () => {
  let browser: ChromiumWithIsnad;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.context.newPage();
    return () => page.close();
  });
  const open = async (path: string, url = site.url(path)) => {
    await page.goto(url);
    await waitForMark(page, 'وقال');
    await untilRead(browser.worker);
  };
  const card = () => page.getByRole('dialog');
  const correct = async (words: string) => {
    await waitForMark(page, words);
    const { x, y } = await placeOf(page, words);
    await page.mouse.click(x, y);
    await card().getByRole('button', { name: 'صحّح' }).click();
  };
  const accept = () => card().getByRole('button', { name: 'اعتمد التصحيح' }).click();
  const again = async () => {
    await page.reload();
    await waitForMark(page, 'وقال');
    await untilRead(browser.worker);
  };
  const goneFrom = (words: string) =>
    page.waitForFunction(
      (wanted) =>
        ![...CSS.highlights].some(([, highlight]) =>
          [...(highlight as unknown as Iterable<StaticRange>)].some((range) =>
            (range.startContainer as Text).data
              .slice(range.startOffset, range.endOffset)
              .includes(wanted),
          ),
        ),
      words,
    );

  test('what is no attribution loses its mark, also on the next visit, until it is brought back', async () => {
    await open('/none');
    await correct('ونفى');
    await card()
      .getByRole('radio', { name: /ليس إسنادًا/ })
      .check();
    await accept();
    await card().getByText('زالت علامته').waitFor();
    await goneFrom('ونفى');
    await again();
    await goneFrom('ونفى');
    const { value } = await tellPage(browser.worker, 'page/read', null);
    const [dismissed] = value.dismissed as readonly { snippet: { id: string } }[];
    await tellPage(browser.worker, 'page/jump', { id: dismissed?.snippet.id });
    await card().getByRole('button', { name: 'أعد علامته' }).click();
    await waitForMark(page, 'ونفى');
    await again();
    await waitForMark(page, 'ونفى');
  });

  test('another source stands on the card from then on, beside the machine’s, over plain http too', async () => {
    await open('/who', site.plainUrl('/who'));
    await correct('ونفى');
    await card().getByRole('combobox', { name: 'القائل' }).fill('الدفاع المدني');
    await accept();
    await card().getByRole('heading', { name: 'الدفاع المدني' }).waitFor();
    await again();
    const { x, y } = await placeOf(page, 'ونفى');
    await page.mouse.click(x, y);
    await card().getByRole('heading', { name: 'الدفاع المدني' }).waitFor();
    expect(await card().locator('.hand-note s').first().textContent()).toBe('الجيش');
    await card().getByRole('button', { name: 'ارجع إليها' }).click();
    await card().getByRole('heading', { name: 'الجيش' }).waitFor();
    await again();
    await page.mouse.click(x, y);
    await card().getByRole('heading', { name: 'الجيش' }).waitFor();
    expect(await card().locator('.hand-note').count()).toBe(0);
  });

  test('the right words are selected on the page, and are marked at once', async () => {
    await open('/extent');
    await correct('ونفى');
    await card()
      .getByRole('radio', { name: /حدود القول/ })
      .check();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf('صف المدينة');
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 10);
      }
    });
    await card()
      .locator('.extent .by-hand', { hasText: /^قصف المدينة$/ })
      .waitFor();
    await accept();
    await waitForMark(page, 'قصف المدينة');
    expect(wordsOn(await painted(page), 'claim-deny')).toEqual(['قصف المدينة']);
    expect(wordsOn(await painted(page), 'hand')).toEqual(['قصف المدينة']);
    await again();
    await waitForMark(page, 'قصف المدينة');
    expect(wordsOn(await painted(page), 'claim-deny')).toEqual(['قصف المدينة']);
  });

  test('all of it goes by keys, and Z takes it back', async () => {
    await open('/keys');
    await tellPage(browser.worker, 'page/step', { to: 'next' });
    await card().waitFor();
    await page.keyboard.press('e');
    await card().getByRole('heading', { name: 'ما الخطأ هنا؟' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await card().locator('.hand-note').waitFor();
    await page.keyboard.press('z');
    await card().locator('.hand-note').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
  });

  test('a saved claim is corrected in the library too', async () => {
    await open('/saved');
    const { x, y } = await placeOf(page, 'ونفى');
    await page.mouse.click(x, y);
    await card().getByRole('button', { name: 'احفظ' }).click();
    await card().getByRole('button', { name: 'محفوظ' }).waitFor();
    await card().getByRole('button', { name: 'صحّح' }).click();
    await card()
      .getByRole('radio', { name: /ما يفعله الفعل/ })
      .check();
    await card().getByRole('combobox').selectOption('doubt');
    await accept();
    await card().locator('.hand-note').waitFor();
    const library = await browser.context.newPage();
    await library.goto(`chrome-extension://${browser.extensionId}/library.html`);
    await library.locator('.f-doubt').first().waitFor();
    await library.close();
  });
});

describe('in Firefox', () => {
  let firefox: FirefoxWithIsnad;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  const isMarked = (words: string) =>
    [...CSS.highlights].some(([, highlight]) =>
      [...(highlight as unknown as Iterable<StaticRange>)].some(
        (range) =>
          range.startContainer.nodeValue?.slice(range.startOffset, range.endOffset) === words,
      ),
    );
  const inCard = (selector: string) =>
    document.querySelector('[popover]')?.shadowRoot?.querySelector(selector)?.textContent ?? null;

  test('the right words are selected on the page, and stay on the next visit', async () => {
    await firefox.goto(site.url('/firefox'));
    await firefox.until(isMarked, 'ونفى');
    const place = await firefox.run(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf('ونفى');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 4);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error('not on the page');
    });
    await firefox.point(place.x, place.y, true);
    await firefox.until(inCard, 'h2');
    const press = (text: string) => {
      const root = document.querySelector('[popover]')?.shadowRoot;
      const all = [...(root?.querySelectorAll<HTMLElement>('button, label') ?? [])];
      all.find((one) => one.textContent?.includes(text))?.click();
    };
    await firefox.run(press, 'صحّح');
    await firefox.until(inCard, 'form');
    await firefox.run(press, 'حدود القول');
    await firefox.run(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf('قصف المدينة');
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 11);
      }
    });
    await firefox.until((wanted) => {
      const root = document.querySelector('[popover]')?.shadowRoot;
      return root?.querySelector('.extent .by-hand')?.textContent === wanted;
    }, 'قصف المدينة');
    await firefox.run(press, 'اعتمد');
    await firefox.until(isMarked, 'قصف المدينة');
    await firefox.goto(site.url('/firefox?again'));
    await firefox.goto(site.url('/firefox'));
    await firefox.until(isMarked, 'قصف المدينة');
  });
});
