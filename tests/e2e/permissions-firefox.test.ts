import { afterAll, beforeAll, expect, test } from 'vitest';
import { NEWS_SITE_COUNT } from '../../lib/sites/news';
import { type FirefoxWithIsnad, launchFirefox } from './support/firefox';
import { articlePage, type Site, servePages } from './support/pages';

const TEXT =
  'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد.\nونفى الجيش قصف المدينة.';

let firefox: FirefoxWithIsnad;
let site: Site;
let article: string;
let options: string;
beforeAll(async () => {
  site = await servePages({ '/story': articlePage(TEXT) });
  firefox = await launchFirefox();
  article = await firefox.currentTab();
  // The test build is granted other hosts; this one it has to ask for.
  await firefox.goto(site.plainUrl('/story').replace('news.test', 'other.test'));
  options = await firefox.newTab();
  await firefox.goto(`${firefox.origin}/options.html`);
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

/** Waits until the article is marked or is not, and goes back to the options. */
async function articleIs(marked: boolean): Promise<void> {
  await firefox.switchTo(article);
  await firefox.until((wanted) => CSS.highlights.size > 0 === wanted, marked);
  await firefox.switchTo(options);
}

/** The sites that the loader is registered for. */
const matches = () =>
  firefox.run(async () => {
    const { scripting } = browser as unknown as {
      scripting: {
        getRegisteredContentScripts(): Promise<readonly { matches?: readonly string[] }[]>;
      };
    };
    const [loader] = await scripting.getRegisteredContentScripts();
    return loader?.matches ?? [];
  });

/** The popup that is open, seen from another page of the extension. */
const popupSays = (selector: string) => {
  const { extension } = browser as unknown as {
    extension: { getViews(what: object): readonly Window[] };
  };
  const [view] = extension.getViews({ type: 'popup' });
  return view?.document.querySelector<HTMLElement>(selector)?.textContent;
};

test('the popup asks before it reads, and reads the page this once', async () => {
  await firefox.switchTo(article);
  await firefox.pressButton();
  await firefox.speakTo(options);
  await firefox.until(popupSays, '.offers');
  expect(await firefox.run(popupSays, '.say-why')).toContain('other.test');
  await firefox.run(() => {
    const { extension } = browser as unknown as {
      extension: { getViews(what: object): readonly Window[] };
    };
    const [view] = extension.getViews({ type: 'popup' });
    view?.document.querySelector<HTMLElement>('.offers .btn-main')?.click();
  });
  expect(await firefox.until(popupSays, '.pop-list')).toContain('نفى');
  await articleIs(true);
  await firefox.switchTo(article);
  await firefox.goto(site.plainUrl('/story?again').replace('news.test', 'other.test'));
  await firefox.switchTo(options);
  await articleIs(false);
});

test('a site is allowed by itself, and taken back', async () => {
  await articleIs(false);
  await firefox.type('#own input', 'http://www.other.test/page');
  await firefox.click('#own form button');
  await articleIs(true);
  const takeBack = '#own button[aria-label$="other.test"]';
  await firefox.until((button) => document.querySelector(button) !== null, takeBack);
  await firefox.click(takeBack);
  await articleIs(false);
  await expect.poll(matches).not.toContain('*://*.other.test/*');
});

test('the news sites are allowed all at once, one country is taken back, then all', async () => {
  await firefox.click('#news .btn-main');
  await firefox.until(() => document.querySelector('#news .btn-main') === null);
  await expect.poll(matches).toContain('*://*.aljazeera.net/*');
  await expect.poll(matches).toContain('*://*.bbc.com/arabic/*');
  expect(await matches()).not.toContain('*://*.bbc.com/*');
  await expect.poll(async () => (await matches()).length).toBeGreaterThan(NEWS_SITE_COUNT);
  const german = await firefox.run(() => {
    const rows = [...document.querySelectorAll('#news .line:has(details)')];
    const at = rows.findIndex((row) => row.textContent?.includes('dw.com'));
    return `#news div > .line:nth-child(${at + 1}) > button`;
  });
  await firefox.click(german);
  await expect.poll(matches).not.toContain('*://*.dw.com/ar/*');
  expect(await matches()).toContain('*://*.aljazeera.net/*');
  await firefox.click('#news .btn-line');
  await expect.poll(matches).not.toContain('*://*.aljazeera.net/*');
  await articleIs(false);
});

test('all sites are allowed but for those that are off, and taken back', async () => {
  await firefox.click('[aria-labelledby=all] button');
  await articleIs(true);
  await firefox.type('#off input', 'other.test');
  await firefox.click('#off form button');
  await articleIs(false);
  await firefox.until(() => document.querySelector('#off li button') !== null);
  await firefox.click('#off li button');
  await articleIs(true);
  await firefox.click('[aria-labelledby=all] button');
  await articleIs(false);
});
