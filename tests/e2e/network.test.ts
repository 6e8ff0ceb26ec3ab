import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from './support/built';
import { launchChromium } from './support/chromium';
import { launchFirefox, openBeside } from './support/firefox';
import { articlePage, type Site, servePages } from './support/pages';
import { waitForMark } from './support/painted';
import { type LoggingProxy, startProxy } from './support/proxy';

const TEXT =
  'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد.\nونفى الجيش قصف المدينة.';

/** What the browsers ask of their own makers; no address of anybody else is theirs. */
const BROWSERS_OWN =
  /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|chromium\.org)(?::443)?(?:\/|$)/;

/** Every page that a package has. */
const pagesOf = (name: string) => readdirSync(built(name)).filter((file) => file.endsWith('.html'));

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/story': articlePage(TEXT), '/control': 'control' });
});
afterAll(() => site?.close());

/** What was asked for by anybody but the browser itself. */
const others = ({ asked }: LoggingProxy) => asked.filter((what) => !BROWSERS_OWN.test(what));
/** The page, its icon, and the request by which it is seen that requests are seen. */
const OURS = ['127.0.0.1/control', '127.0.0.1/story', '127.0.0.1/favicon.ico'];

test('Chromium asks for nothing but the page while all of our pages are opened, a claim is saved and exported', async () => {
  const proxy = await startProxy();
  const browser = await launchChromium({ proxy: proxy.port });
  try {
    const story = await browser.open(site.url('/story'));
    await waitForMark(story, 'ونفى');
    const popup = await browser.openPopup(story);
    await popup.locator('.group').first().waitFor();
    await popup.getByRole('button', { name: 'احفظ الكل' }).click();
    const origin = `chrome-extension://${browser.extensionId}`;
    for (const file of pagesOf('chrome-mv3-e2e')) {
      const page = await browser.open(`${origin}/${file}`);
      await page.waitForFunction(() => document.body.innerText.trim() !== '');
    }
    const options = await browser.open(`${origin}/options.html`);
    await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'صدّر المكتبة' }).click(),
    ]);
    await story.evaluate(() => fetch('/control'));
    expect(others(proxy)).toContain('127.0.0.1/control');
    expect([...new Set(others(proxy))].filter((what) => !OURS.includes(what))).toEqual([]);
  } finally {
    await browser.close();
    await proxy.close();
  }
});

test('nor does Firefox', async () => {
  const proxy = await startProxy();
  const downloads = mkdtempSync(join(tmpdir(), 'isnad-downloads-'));
  const firefox = await launchFirefox({ proxy: proxy.port });
  try {
    // 2: into a folder of one's own.
    await firefox.prefer('browser.download.folderList', 2);
    await firefox.prefer('browser.download.dir', downloads);
    await firefox.goto(site.url('/story'));
    await firefox.until(() => CSS.highlights.size > 0);
    const ofTab = await openBeside(firefox);
    await firefox.goto(`${firefox.origin}/popup.html${ofTab}`);
    await firefox.until(() => document.querySelector('.group'));
    await firefox.click('.pop-foot .btn');
    await firefox.until(() => document.querySelector('.pop-foot .btn:disabled'));
    for (const file of pagesOf('firefox-mv3-e2e')) {
      await firefox.goto(`${firefox.origin}/${file}`);
      await firefox.until(() => document.body.innerText.trim() !== '');
    }
    await firefox.goto(`${firefox.origin}/options.html`);
    const exporting = '[aria-labelledby="data"] button:not(:disabled)';
    await firefox.until((button) => document.querySelectorAll(button).length > 2, exporting);
    await firefox.click(exporting);
    await expect.poll(() => readdirSync(downloads)).toEqual([expect.stringMatching(/\.json$/)]);
    await firefox.goto(site.url('/story'));
    await firefox.run(async () => (await fetch('/control')).status);
    expect(others(proxy)).toContain('127.0.0.1/control');
    expect([...new Set(others(proxy))].filter((what) => !OURS.includes(what))).toEqual([]);
  } finally {
    await firefox.close();
    await proxy.close();
    rmSync(downloads, { recursive: true, force: true });
  }
});
