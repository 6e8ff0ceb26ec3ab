import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type FirefoxWithIsnad, launchFirefox } from './support/firefox';
import { articlePage, type Site, servePages } from './support/pages';
import { painted, untilRead, waitForMark, wordsOn } from './support/painted';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const TEXT = [
  'قالت بلدية المدينة إن المياه ستعود إلى الحيّ القديم مساء اليوم، ونفت شركة المياه وجود أيّ تلوّث.',
  'وغرغرت وزارة الصحة أن المستشفى جاهز منذ أمس.',
].join('\n');

const OWN = {
  cues: [
    {
      id: 'own.1',
      pos: 'verb',
      category: 'say',
      paradigm: 'sound',
      perfect: 'غرغر',
      imperfect: 'يغرغر',
      frames: { clause: [''], quote: true },
    },
  ],
};

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/news': articlePage(TEXT) });
});
afterAll(() => site?.close());

describe('in Chromium', () => {
  let browser: ChromiumWithIsnad;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  const store = (values: object) =>
    browser.worker.evaluate((all) => chrome.storage.local.set(all), values);

  test('open pages follow what the reader chooses of the marks', async () => {
    const page = await browser.open(site.url('/news'));
    await waitForMark(page, 'قالت');
    await untilRead(browser.worker);
    const rules = () =>
      page.evaluate(() =>
        document.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
          .join('\n'),
      );
    const words = await painted(page);
    expect(await rules()).toContain('background-color');
    await store({ settings: { intensity: 'quiet', palette: 'ink' } });
    await expect.poll(rules).not.toContain('background-color');
    expect(await rules()).not.toContain('rgb(154, 28, 69)');
    expect(wordsOn(await painted(page), '')).toEqual(wordsOn(words, ''));
    await store({ settings: { intensity: 'strong' } });
    await expect.poll(rules).toContain('rgb(154, 28, 69)');
    await page.close();
  });

  test('open pages read with the cues that the reader adds, and without them when they are gone', async () => {
    const page = await browser.open(site.url('/news'));
    await waitForMark(page, 'قالت');
    await untilRead(browser.worker);
    const cues = async () => wordsOn(await painted(page), 'cue-say');
    expect(await cues()).not.toContain('وغرغرت');
    await store({ additions: OWN });
    await waitForMark(page, 'وغرغرت');
    await store({ additions: {} });
    await expect.poll(cues).not.toContain('وغرغرت');
    expect(await cues()).toContain('قالت');
    await page.close();
  });

  test('what cannot be understood of them keeps no page from being read', async () => {
    await store({ additions: { cues: [{ id: 7 }, null], sources: 'all' } });
    const page = await browser.open(site.url('/news'));
    await waitForMark(page, 'قالت');
    await untilRead(browser.worker);
    await page.close();
  });
});

describe('in Firefox', () => {
  let firefox: FirefoxWithIsnad;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  test('open pages read with the cues that the reader adds', async () => {
    const own = await firefox.currentTab();
    await firefox.goto(`${firefox.origin}/options.html`);
    const page = await firefox.newTab();
    await firefox.goto(site.url('/news'));
    await firefox.until(() => CSS.highlights.size > 0);
    await firefox.speakTo(own);
    await firefox.run(async (additions) => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      await browser.storage.local.set({ additions });
    }, OWN);
    await firefox.speakTo(page);
    await firefox.until(() =>
      [...CSS.highlights.values()].some((all) =>
        [...(all as unknown as Iterable<StaticRange>)].some(
          ({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset).includes('غرغرت'),
        ),
      ),
    );
  });
});
