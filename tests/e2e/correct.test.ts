import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { middleOf } from '../../scripts/middle-of.mjs';
import { BROWSERS, type EitherBrowser, type OwnPage, paintedOn, tell } from './support/either';
import { articlePage, type Site, servePages } from './support/pages';
import { isPainted, wordsOn } from './support/painted';

const TEXT = `وقال الدفاع المدني إن الطرق مفتوحة أمام السكان في المدينة القديمة.
ونفى الجيش قصف المدينة بالغازات السامة أمس.
وزعم مصدر مطلع أن الضرائب ستخفض خلال عامين.`;
/** A page of its own for each test: what was corrected stays. */
const pages = Object.fromEntries(
  ['none', 'who', 'extent', 'keys', 'saved'].map((name) => [`/${name}`, articlePage(TEXT)]),
);

let site: Site;
beforeAll(async () => {
  site = await servePages(pages);
});
afterAll(() => site?.close());

describe.each(BROWSERS)('in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());
  beforeEach(() => () => page.close());
  const open = async (path: string, url = site.url(path)) => {
    page = await browser.visit(url);
    await untilRead();
  };
  /** A page is painted bit by bit while it is read for the first time, and what was corrected on it is asked for last. */
  const untilRead = async () => {
    await page.until(isPainted, 'وقال');
    await tell(browser, page, 'page/read');
  };
  const point = async (words: string) => {
    const { x, y } = await page.run(middleOf, words);
    await page.point(x, y, true);
  };
  const card = () => page.getByRole('dialog');
  const correct = async (words: string) => {
    await page.until(isPainted, words);
    await point(words);
    await card().getByRole('button', { name: 'صحّح' }).click();
  };
  const accept = () => card().getByRole('button', { name: 'اعتمد التصحيح' }).click();
  const again = async () => {
    await page.reload();
    await untilRead();
  };
  const goneFrom = (words: string) =>
    page.until(
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
    const { value } = await tell(browser, page, 'page/read');
    const [dismissed] = value.dismissed as readonly { snippet: { id: string } }[];
    await tell(browser, page, 'page/jump', { id: dismissed?.snippet.id });
    await card().getByRole('button', { name: 'أعد علامته' }).click();
    await page.until(isPainted, 'ونفى');
    await again();
    await page.until(isPainted, 'ونفى');
  });

  test('another source stands on the card from then on, beside the machine’s, over plain http too', async () => {
    await open('/who', site.plainUrl('/who'));
    await correct('ونفى');
    await card().getByRole('combobox', { name: 'القائل' }).fill('الدفاع المدني');
    await accept();
    await card().getByRole('heading', { name: 'الدفاع المدني' }).waitFor();
    await again();
    await point('ونفى');
    await card().getByRole('heading', { name: 'الدفاع المدني' }).waitFor();
    expect(await card().locator('.hand-note s').first().textContent()).toBe('الجيش');
    await card().getByRole('button', { name: 'ارجع إليها' }).click();
    await card().getByRole('heading', { name: 'الجيش' }).waitFor();
    await again();
    await point('ونفى');
    await card().getByRole('heading', { name: 'الجيش' }).waitFor();
    expect(await card().locator('.hand-note').count()).toBe(0);
  });

  test('the right words are selected on the page, and are marked at once', async () => {
    await open('/extent');
    await correct('ونفى');
    await card()
      .getByRole('radio', { name: /حدود القول/ })
      .check();
    await page.run(() => {
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
    await page.until(isPainted, 'قصف المدينة');
    expect(wordsOn(await paintedOn(page), 'claim-deny')).toEqual(['قصف المدينة']);
    expect(wordsOn(await paintedOn(page), 'hand')).toEqual(['قصف المدينة']);
    await again();
    await page.until(isPainted, 'قصف المدينة');
    expect(wordsOn(await paintedOn(page), 'claim-deny')).toEqual(['قصف المدينة']);
  });

  test('all of it goes by keys, and Z takes it back', async () => {
    await open('/keys');
    await tell(browser, page, 'page/step', { to: 'next' });
    await card().waitFor();
    await page.press('e');
    await card().getByRole('heading', { name: 'ما الخطأ هنا؟' }).waitFor();
    await page.press('Tab');
    await page.press('Tab');
    await page.press('ArrowDown');
    await card().locator('.extent').waitFor();
    await page.press('ArrowDown');
    await card().getByRole('combobox').waitFor();
    await page.press('Tab');
    await page.press('ArrowDown');
    for (const key of ['Tab', 'Tab', 'Enter']) await page.press(key);
    await card().locator('.hand-note').waitFor();
    await page.press('z');
    await card().locator('.hand-note').waitFor({ state: 'detached' });
    await page.press('Escape');
    await card().waitFor({ state: 'detached' });
  });

  test('a saved claim is corrected in the library too', async () => {
    await open('/saved');
    await point('ونفى');
    await card().getByRole('button', { name: 'احفظ' }).click();
    await card().getByRole('button', { name: 'محفوظ' }).waitFor();
    await card().getByRole('button', { name: 'صحّح' }).click();
    await card()
      .getByRole('radio', { name: /ما يفعله الفعل/ })
      .check();
    await card().getByRole('combobox').selectOption('doubt');
    await accept();
    await card().locator('.hand-note').waitFor();
    const library = await browser.open('/library.html');
    await library.locator('.f-doubt').first().waitFor();
    await library.close();
  });
});
