import { expect, test } from 'vitest';
import { BROWSERS } from './support/either';
import { servePages } from './support/pages';
import { mapScript } from './support/reading';

const PAGES = 300;

type Mapped = { isnadMap(pages: number): { faults: readonly string[]; characters: number } };

test.each(BROWSERS)(
  'every span of a text is rebuilt from its page, with the layout of %s',
  async (_name, start) => {
    const html = `<!doctype html><meta charset="utf-8"><body></body>${await mapScript()}`;
    const site = await servePages({ '/': html });
    const browser = await start();
    try {
      const page = await browser.visit(site.plainUrl('/').replace('news.test', 'other.test'));
      const { faults, characters } = await page.run(
        (pages) => (window as unknown as Mapped).isnadMap(pages),
        PAGES,
      );
      expect(faults).toEqual([]);
      expect(characters).toBeGreaterThan(PAGES * 20);
    } finally {
      await browser.close();
      await site.close();
    }
  },
);
