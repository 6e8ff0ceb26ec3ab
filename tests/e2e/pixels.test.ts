import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EitherBrowser, type OwnPage, PLACES } from './support/either';
import { type Site, servePages } from './support/pages';
import { paintedWords } from './support/painted';

/** Each paragraph is edited in one of the ways in which a page can change words in their place. */
const EDITS: Readonly<Record<string, string>> = {
  insertData: 'قال الوزير أحمد سالم إن الأسعار سترتفع يوم الأحد المقبل في المحافظات.',
  deleteData: 'ونفى الجيش قصف المدينة بالغازات السامة في ضواحيها الشرقية.',
  data: 'وزعم مصدر مطلع أن الضرائب على الشركات ستخفض خلال عامين.',
  splitText: 'وأكدت المتحدثة ليلى حداد أن المساعدات وصلت إلى القرى البعيدة.',
  replaceWith: 'وحذر الخبير سامي خليل من ارتفاع أسعار الوقود في الشتاء.',
};
/** Comes and goes, so that it is seen when the page has been read. */
const COMES = 'ورجح الناطق باسم البلدية أن العمل سيبدأ غدا.';
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title>
<style>body{font:22px/2 "Noto Naskh Arabic",serif;background:#fff;color:#222;width:60rem}</style></head><body><article>
${Object.entries(EDITS)
  .map(([how, words]) => `<p id="${how}">${words}</p>`)
  .join('')}<p id="comes"></p></article><p hidden id="churn">0</p></body></html>`;

function edit(): void {
  const node = (id: string) => document.getElementById(id)?.firstChild as Text;
  node('insertData').insertData(0, 'وفي وقت سابق من اليوم ');
  node('deleteData').deleteData(0, 12);
  node('data').data = 'تقع المدينة على ضفة النهر وفيها أسواق قديمة وحدائق كثيرة.';
  node('splitText').splitText(14);
  node('replaceWith').replaceWith('تقع المدينة على ضفة النهر وفيها أسواق قديمة وحدائق كثيرة.');
}

/** Changes a word that nobody sees all the time: a page that is never quiet is read again ever more seldom. */
function churn(): void {
  const node = document.getElementById('churn')?.firstChild as Text;
  setInterval(() => {
    node.data = String(Number(node.data) + 1);
  }, 20);
}

function put(words: string): void {
  const paragraph = document.getElementById('comes') as HTMLElement;
  paragraph.textContent = words;
}

const isMarked = (id: string) => {
  let found = false;
  CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      found ||= document.getElementById(id)?.contains(range.startContainer) === true;
    });
  });
  return found;
};

describe.each(PLACES)('in %s, by its pixels', (_name, address, start) => {
  let browser: EitherBrowser;
  let tab: OwnPage;
  let site: Site;
  beforeAll(async () => {
    browser = await start();
    tab = await browser.visit('about:blank');
    site = await servePages({ '/': PAGE });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('no mark stands on other words after an edit in place, before the page is read again', async () => {
    await tab.goto(site.plainUrl('/').replace('news.test', 'other.test'));
    const unmarked = await tab.screenshot();
    await tab.run(edit);
    const unmarkedEdited = await tab.screenshot();

    await tab.goto(site[address]('/'));
    for (const id of Object.keys(EDITS)) await tab.until(isMarked, id);
    expect((await tab.screenshot()).equals(unmarked)).toBe(false);
    await tab.run(churn);
    // Read twice already, it will not be read again for twice as long as that took.
    for (let times = 0; times < 2; times++) {
      await tab.run(put, COMES);
      await tab.until(isMarked, 'comes');
      await tab.run(put, '');
    }
    await tab.run(edit);
    expect((await tab.screenshot()).equals(unmarkedEdited)).toBe(true);
    expect(await tab.run(paintedWords)).toEqual([]);
  });
});
