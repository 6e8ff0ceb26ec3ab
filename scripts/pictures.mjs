// @ts-check
// Takes the pictures of README, guide and store listings from the running extension, in both languages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { middleOf } from './middle-of.mjs';
import { ensureDependencies, ensurePackages, ROOT, run, say } from './setup.mjs';
import { articlePage } from './site.mjs';

ensureDependencies();
ensurePackages(['chromium', 'fontconfig', 'fonts-noto-core']);
run('wxt', ['build', '--mode', 'pictures'], 'building the extension');
const { launchChromiumWith, tabIdOf } = await import('./chromium.mjs');

/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
const OUT = join(ROOT, 'docs/pictures');
/** An address of nobody's, which the build for pictures may read. */
const ADDRESS = 'https://alwadi.example/water';
const DENIAL = 'نفت وزارة المياه';

const [headline = '', ...paragraphs] = readFileSync(join(ROOT, 'docs/sample.txt'), 'utf8').split(
  '\n',
);
const article = articlePage(paragraphs.join('\n'), headline)
  .replace('<title>', '<meta property="og:site_name" content="صحيفة الوادي"><title>')
  .replace('<article>', `<article><h1>${headline}</h1>`);
mkdirSync(OUT, { recursive: true });
for (const language of ['ar', 'en']) {
  // A new profile for each, so that nothing is saved before it is to be.
  const chromium = await launchChromiumWith(join(ROOT, '.output/chrome-mv3-pictures'), {
    viewport: SIZE,
  });
  try {
    await take(language, chromium);
  } finally {
    await chromium.close();
  }
}

/** A page of the extension. @param {import('./chromium.mjs').Launched} chromium @param {string} path */
async function own({ context, extensionId }, path) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** @param {import('playwright-core').Page} page @param {string} name */
async function keep(page, name) {
  await page.bringToFront();
  const shot = await page.screenshot({ animations: 'disabled' });
  writeFileSync(join(OUT, `${name}.png`), shot);
  say(`docs/pictures/${name}.png, ${shot.length} bytes`);
  return shot;
}

/** @param {string} language @param {import('./chromium.mjs').Launched} chromium */
async function take(language, chromium) {
  const { context, worker } = chromium;
  await worker.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
    language,
  );
  const page = await context.newPage();
  await page.route(ADDRESS, (route) =>
    route.fulfill({ body: article, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(ADDRESS);
  await page.waitForFunction(() => CSS.highlights.size > 5);
  await page.bringToFront();
  const place = await page.evaluate(middleOf, DENIAL.split(' ')[0] ?? '');
  // What is still being read shows no card: then the pointer comes again.
  const isOpen = () => page.evaluate(() => document.documentElement.children.length > 2);
  for (let tries = 0; !(await isOpen()) && tries < 50; tries++) {
    await page.mouse.move(place.x + (tries % 2), place.y);
    await page.waitForTimeout(200);
  }
  await page.waitForTimeout(400); // the card fades in
  await keep(page, `${language}-page`);

  await page.mouse.move(5, 5);
  const popup = await own(chromium, `popup.html?tab=${await tabIdOf(chromium, page)}`);
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.locator('.group').first().waitFor();
  const save = popup.locator('.pop-foot .btn').first();
  if (await save.isEnabled()) await save.click();
  await popup.locator('.pop-foot .btn[disabled]').waitFor();
  const over = await popup.screenshot({ animations: 'disabled' });
  await page.waitForFunction(() => document.documentElement.children.length === 2);
  await page.bringToFront();
  await keep(await laidOver(context, await page.screenshot(), over), `${language}-popup`);

  const library = await own(chromium, 'library.html');
  await library.locator('.hits [role="row"]').first().click();
  await library.locator('#detail').waitFor();
  await keep(library, `${language}-library`);

  const welcome = await own(chromium, 'welcome.html');
  await welcome.locator('.slot .card').waitFor();
  await keep(welcome, `${language}-welcome`);
}

/**
 * The popup where a browser shows it.
 * @param {import('playwright-core').BrowserContext} context
 * @param {Uint8Array} under @param {Uint8Array} over
 */
async function laidOver(context, under, over) {
  const [behind, front] = [under, over].map(
    (bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`,
  );
  const page = await context.newPage();
  await page.setContent(
    `<body style="margin:0"><img src="${behind}" style="display:block"><img src="${front}"
      style="position:absolute;top:12px;right:24px;border-radius:12px;box-shadow:0 8px 40px #0006">`,
  );
  return page;
}
