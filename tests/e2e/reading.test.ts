import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';
import { BROWSERS, type EitherBrowser, type OwnPage } from './support/either';
import { type Site, servePages } from './support/pages';
import { type LoggingProxy, startProxy } from './support/proxy';

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

/** The painted letters in a part of the page in order, unpainted ones as a single bar, blanks left out. Runs in the page. */
function paintedIn(wanted: string): string {
  const byNode = new Map<Node, StaticRange[]>();
  CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      byNode.set(range.startContainer, [...(byNode.get(range.startContainer) ?? []), range]);
    });
  });
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
}

/** What is painted in parts that belong to the site. Runs in the page. */
function paintedOutside(parts: string): string[] {
  const words: string[] = [];
  CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const node = range.startContainer as Text;
      if (node.parentElement?.closest(parts))
        words.push(node.data.slice(range.startOffset, range.endOffset));
    });
  });
  return words;
}

/** The text of a part of the page, and of its links. Runs in the page. */
const textIn = (part: string) => ({
  text: (document.querySelector(part) as HTMLElement).innerText,
  links: [...document.querySelectorAll<HTMLElement>(`${part} a`)].map((a) => a.innerText.trim()),
});

/** Goes to a page without waiting for its pictures and scripts, which are nowhere. */
async function goTo(tab: OwnPage, url: string): Promise<void> {
  await tab.run((to) => {
    location.href = to;
  }, url);
  const isThere = () =>
    tab.run((to) => location.href === to && document.readyState !== 'loading', url);
  await expect.poll(() => isThere().catch(() => false)).toBe(true);
}

describe.skipIf(rows.length === 0).each(BROWSERS)('in %s', (_name, start) => {
  let browser: EitherBrowser;
  let site: Site;
  let tab: OwnPage;
  // Refuses at once what the pages want of other hosts, which their scripts would wait for.
  let proxy: LoggingProxy;
  beforeAll(async () => {
    proxy = await startProxy();
    browser = await start({ proxy: proxy.port });
    site = await servePages({
      '/': '<p>news</p>',
      ...Object.fromEntries(rows.map(({ file }) => [`/${file}`, readFileSync(join(FOLDER, file))])),
    });
    tab = await browser.visit(site.url('/'));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await proxy?.close();
  });

  test.each(rows)(
    '$file is painted on the words that are found in its text, and nowhere else',
    async ({ file, selector }) => {
      await goTo(tab, site.url(`/${file}`));
      const { text, links } = await tab.run(textIn, selector);
      // A line that is all link is the headline of another article, in a box that is not part of this one.
      const lineOf = (at: number) =>
        text
          .slice(text.lastIndexOf('\n', at) + 1)
          .split('\n', 1)[0]
          ?.trim() ?? '';
      const wanted = createArabicExtractor()
        .extract(text)
        .filter(({ cue }) => !links.includes(lineOf(cue[0]?.start ?? 0)))
        .flatMap(({ cue, source, relay, content, negated }) => [
          ...cue,
          ...source,
          ...relay,
          ...(negated ? [] : content),
        ])
        .map(({ start: from, end }) => text.slice(from, end).replace(/\s+/g, ''));
      // A long page is painted bit by bit.
      const missing = async () => {
        const letters = await tab.run(paintedIn, selector);
        return wanted.filter((words) => !letters.includes(words));
      };
      await expect.poll(missing).toEqual([]);
      expect(await tab.run(paintedOutside, SITE)).toEqual([]);
    },
  );
});
