import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type Site, servePages } from './support/pages';

const FOLDER = '../shared/pages';
const WANTED = ['001', '003', '006', '008', '010'];
const rows = existsSync(FOLDER)
  ? readFileSync(join(FOLDER, 'index.tsv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([file = '']) => WANTED.some((number) => file.startsWith(number)))
      .map(([file = '', , , selector = '']) => ({ file, selector }))
  : [];

/** Parts of a site that are never an article. */
const SITE = 'nav, footer, aside, form, [class*="comment" i], [class*="menu" i]';

/** The painted letters in a part of the page in order, unpainted ones as a single bar, blanks left out. */
const paintedIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const ranges = [...CSS.highlights].flatMap(
      ([, all]) => [...(all as unknown as Iterable<StaticRange>)] as StaticRange[],
    );
    const byNode = Map.groupBy(ranges, ({ startContainer }) => startContainer);
    const walker = document.createTreeWalker(
      document.querySelector(wanted) as Element,
      NodeFilter.SHOW_TEXT,
    );
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const here = byNode.get(node) ?? [];
      for (const [at, letter] of [...(node as Text).data].entries()) {
        if (!/\S/.test(letter)) continue;
        const isPainted = here.some((range) => range.startOffset <= at && at < range.endOffset);
        text += isPainted ? letter : '|';
      }
    }
    return text.replace(/\|+/g, '|');
  }, selector);

/** What is painted in parts that belong to the site. */
const paintedOutside = (page: Page, site: string) =>
  page.evaluate(
    (parts) =>
      [...CSS.highlights].flatMap(([, all]) =>
        [...(all as unknown as Iterable<StaticRange>)]
          .filter(({ startContainer }) => startContainer.parentElement?.closest(parts))
          .map((range) =>
            (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
          ),
      ),
    site,
  );

let browser: ChromiumWithIsnad;
let site: Site;
beforeAll(async () => {
  browser = await launchChromium();
  site = await servePages(
    Object.fromEntries(rows.map(({ file }) => [`/${file}`, readFileSync(join(FOLDER, file))])),
  );
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.skipIf(rows.length === 0)('pages as outlets serve them', () => {
  test.each(rows)(
    '$file is painted on the words that are found in its text, and nowhere else',
    async ({ file, selector }) => {
      const page = await browser.context.newPage();
      await page.goto(site.url(`/${file}`), { waitUntil: 'domcontentloaded' });
      const text = await page.evaluate(
        (wanted) => (document.querySelector(wanted) as HTMLElement).innerText,
        selector,
      );
      const found = createArabicExtractor().extract(text);
      // A line that is all link is the headline of another article, in a box that is not part of this one.
      const headlines = await page.evaluate(
        (wanted) =>
          [...document.querySelectorAll<HTMLElement>(`${wanted} a`)].map((a) => a.innerText.trim()),
        selector,
      );
      const lineOf = (at: number) =>
        text
          .slice(text.lastIndexOf('\n', at) + 1)
          .split('\n', 1)[0]
          ?.trim() ?? '';
      const wanted = found
        .filter(({ cue }) => !headlines.includes(lineOf(cue[0]?.start ?? 0)))
        .flatMap(({ cue, source, relay, content, negated }) => [
          ...cue,
          ...source,
          ...relay,
          ...(negated ? [] : content),
        ])
        .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ''));
      // A long page is painted bit by bit.
      const missing = async () => {
        const letters = await paintedIn(page, selector);
        return wanted.filter((words) => !letters.includes(words));
      };
      await expect.poll(missing, { timeout: 20_000 }).toEqual([]);
      expect(await paintedOutside(page, SITE)).toEqual([]);
      await page.close();
    },
  );
});
