import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from './support/built';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { articlePage, type Site, servePages } from './support/pages';

const LOADER = readFileSync(join(built('chrome-mv3-e2e'), 'loader.js'), 'utf8');
/** A long page as encyclopedias have them: 3,000 paragraphs, 400,000 characters. */
const LONG = `${'The minister said that prices will rise. '.repeat(3)}\n`.repeat(3_000);
/** What a page that is not Arabic may cost, in milliseconds. */
const MOST = 2;

let browser: ChromiumWithIsnad;
let site: Site;
beforeAll(async () => {
  site = await servePages({
    '/long': articlePage(LONG),
    '/short': articlePage(LONG.slice(0, 9_000)),
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** How long the loader takes in a fresh page, in milliseconds: the best of five pages, since the machine has others to serve. */
async function cost(path: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 15; run++) {
    const page = await browser.context.newPage();
    await page.goto(site.url(path));
    const session = await browser.context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const expression = `{ const began = performance.now(); ${LOADER}; performance.now() - began }`;
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
    });
    times.push(Number(result.value));
    await page.close();
  }
  return Math.min(...times);
}

test.each(['/short', '/long'])(
  'a page that is not Arabic costs next to nothing: %s',
  async (path) => {
    expect(await cost(path)).toBeLessThan(MOST);
  },
);
