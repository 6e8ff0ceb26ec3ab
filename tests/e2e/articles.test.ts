import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrintedAttribution, ReadArticle } from '../../lib/cli/record';
import { run } from '../../lib/cli/run';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { articlePage, type Site, servePages } from './support/pages';

const ARTICLES = ['seed-0', 'seed-1', 'seed-2', 'seed-3', 'seed-4'];
const textOf = (id: string) => readFileSync(`tests/articles/${id}.txt`, 'utf8');

/** What the command line finds in an article. */
async function commandLine(id: string): Promise<ReadArticle> {
  let out = '';
  const code = await run(['extract', `tests/articles/${id}.txt`], {
    stdin: process.stdin,
    out: async (text) => {
      out += text;
    },
    err: () => {},
  });
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** Every painted letter that is no blank, as `paragraph:offset`, by what the command line found. */
function lettersToPaint({ text, attributions }: ReadArticle): string[] {
  const letters = new Set<string>();
  let paragraph = -1;
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraph += 1;
    const blanks = line.length - line.trimStart().length;
    for (const span of attributions.flatMap(painted))
      for (let at = Math.max(span.start, start); at < Math.min(span.end, start + line.length); at++)
        if (/\S/.test(text[at] ?? '')) letters.add(`${paragraph}:${at - start - blanks}`);
    start += line.length + 1;
  }
  return [...letters].sort();
}

/** A negated attribution shows its cue and who speaks, and draws no line under the claim. */
const painted = ({ cue, source, relay, content, negated }: PrintedAttribution) => [
  ...cue,
  ...source,
  ...relay,
  ...(negated ? [] : content),
];

/** Every letter of the page under a highlight, as `paragraph:offset`. */
const paintedLetters = (page: Page) =>
  page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article p')];
    const letters = new Set<string>();
    for (const [, highlight] of CSS.highlights)
      for (const range of highlight as unknown as Iterable<StaticRange>) {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let inside = false;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node === range.startContainer) inside = true;
          const data = node.nodeValue ?? '';
          const from = node === range.startContainer ? range.startOffset : 0;
          const to = node === range.endContainer ? range.endOffset : data.length;
          const paragraph = paragraphs.findIndex((p) => p.contains(node));
          if (inside)
            for (let at = from; at < to; at += 1)
              if (/\S/.test(data[at] ?? '')) letters.add(`${paragraph}:${at}`);
          if (node === range.endContainer) break;
        }
      }
    return [...letters].sort();
  });

const paintedAny = () => CSS.highlights.size > 0;

let browser: ChromiumWithIsnad;
let site: Site;
beforeAll(async () => {
  browser = await launchChromium();
  site = await servePages(
    Object.fromEntries(ARTICLES.map((id) => [`/${id}`, articlePage(textOf(id), `خبر ${id}`)])),
  );
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each(ARTICLES)('%s', (id) => {
  let page: Page;
  let popup: Page;
  let read: ReadArticle;
  beforeAll(async () => {
    read = await commandLine(id);
    page = await browser.context.newPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { mutationsSeen: seen });
      addEventListener('DOMContentLoaded', () =>
        new MutationObserver((records) => {
          for (const { type, target } of records) seen.push(`${type} ${target.nodeName}`);
        }).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        }),
      );
    });
    await page.goto(site.url(`/${id}`));
    await page.waitForFunction(paintedAny);
    popup = await browser.openPopup(page);
  });
  afterAll(async () => {
    await page?.close();
    await popup?.close();
  });

  test('marks are painted where the command line says, and nowhere else', async () => {
    // A long page is painted bit by bit.
    await expect.poll(() => paintedLetters(page)).toEqual(lettersToPaint(read));
  });

  test('the document sees nothing of it while marks come and go', async () => {
    await page.bringToFront();
    const marks = popup.getByRole('switch');
    await marks.click();
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await marks.click();
    await page.waitForFunction(paintedAny);
    expect(
      await page.evaluate(() => (window as unknown as { mutationsSeen: string[] }).mutationsSeen),
    ).toEqual([]);
  });

  test('a claim saved from the page is found again, and leaves in JSON and CSV as it was', async () => {
    const [first] = read.attributions.filter(({ content }) => content.length > 0);
    if (!first) throw new Error('nothing to save');
    await popup.bringToFront();
    await popup.locator('#tab-page').click();
    await popup.getByRole('button', { name: 'احفظ الكل' }).click();
    await popup.getByRole('button', { name: 'كلّها محفوظة' }).waitFor();
    await popup.locator('#tab-saved').click();
    await popup
      .locator('.saved')
      .nth(read.attributions.length - 1)
      .waitFor();
    await popup.close();

    popup = await browser.openPopup(page);
    await popup.locator('#tab-saved').click();
    const claim = first.content[0]?.text ?? '';
    const beginning = claim.split(' ').slice(0, 5).join(' ');
    await popup.getByRole('searchbox').fill(`"${beginning}"`);
    await popup.locator('.saved').filter({ hasText: beginning }).first().waitFor();
    await popup.getByRole('searchbox').fill('');
    await popup
      .locator('.saved')
      .nth(read.attributions.length - 1)
      .waitFor();

    const json = JSON.parse(await exported('JSON'));
    const pages = new Map<string, string>(
      json.pages.map((each: { id: string; url: string }) => [each.id, each.url]),
    );
    const here = json.snippets.filter((each: { pageId: string }) =>
      pages.get(each.pageId)?.endsWith(`/${id}`),
    );
    const words = (spans: readonly { text: string }[]) => spans.map((span) => span.text);
    const expected = read.attributions.map(
      ({ cue, source, relay, content, resolved, category, kind }) => ({
        words: [cue, source, relay, content].map(words),
        says: [resolved, category, kind],
      }),
    );
    const got = here.map(
      (each: {
        words: Record<'cue' | 'source' | 'relay' | 'content', string[]>;
        attribution: { resolved: string | null; category: string; kind: string };
      }) => ({
        words: [each.words.cue, each.words.source, each.words.relay, each.words.content],
        says: [each.attribution.resolved, each.attribution.category, each.attribution.kind],
      }),
    );
    const inOrder = (list: unknown[]) => list.map((each) => JSON.stringify(each)).sort();
    expect(inOrder(got)).toEqual(inOrder(expected));

    const rows: Record<string, string>[] = parse(await exported('CSV'), {
      columns: true,
      bom: true,
    });
    expect(rows.length).toBe(json.snippets.length);
    expect(rows.some((row) => Object.values(row).includes(claim))).toBe(true);
  });

  /** The text of an export made through the popup's menu. */
  async function exported(format: string): Promise<string> {
    await popup.locator('.pop-foot button[aria-expanded]').click();
    const started = popup.waitForEvent('download');
    await popup.locator('.choice', { has: popup.getByText(format, { exact: true }) }).click();
    return readFileSync(await (await started).path(), 'utf8');
  }
});
