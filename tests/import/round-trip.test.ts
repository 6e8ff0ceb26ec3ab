import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../lib/export';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { libraries } from '../export/records';
import { fileOf, SAMPLE_PAGE, SAMPLES, TEXT_HASH, written } from '../export/written';
import { TEXT } from '../snippets/samples';
import { recordsOf, troubleIn } from './entries';

const pagesOf = (list: readonly SnippetWithPage[]) => [
  ...new Map(list.map(({ page }) => [page.id, page])).values(),
];

describe.each(['json', 'jsonl', 'csv', 'web-annotation'] as const)('%s, out and in', (id) => {
  test('gives back the samples', async () => {
    const file = await fileOf(id, SAMPLES);
    expect(await troubleIn(file)).toEqual([]);
    const { pages, articles, snippets } = await recordsOf(file);
    expect(snippets).toEqual(SAMPLES.map(({ snippet }) => snippet));
    expect(pages).toEqual([SAMPLE_PAGE]);
    const text = { pageId: SAMPLE_PAGE.id, hash: TEXT_HASH, text: TEXT };
    const hasTexts = id === 'json' || id === 'jsonl';
    expect(articles).toMatchObject(hasTexts ? [text] : []);
  });
});

/** Forms that keep everything, to the last sign. */
describe.each(['json', 'jsonl', 'web-annotation'] as const)('%s', (id: FormatId) => {
  test('is the identity for any library', async () => {
    await fc.assert(
      fc.asyncProperty(libraries(5), async (list) => {
        const { pages, snippets } = await recordsOf(await fileOf(id, list));
        expect(snippets).toEqual(list.map(({ snippet }) => snippet));
        expect(pages).toEqual(pagesOf(list));
      }),
    );
  });
});

/** What a CSV cannot tell apart: nothing said from nothing there, and empty tags. */
function asCsvHasIt({ snippet, page }: SnippetWithPage): SnippetWithPage {
  const { canonicalUrl, title, outlet, author, published, modified } = page;
  const details = { canonicalUrl, title, outlet, author, published, modified };
  const cells = Object.entries(details).map(([name, value]) => [name, value || null]);
  return {
    snippet: { ...snippet, tags: snippet.tags.filter((tag) => tag !== '') },
    page: { ...page, ...Object.fromEntries(cells) },
  };
}

describe('csv', () => {
  test.each([{ guardFormulas: true }, { guardFormulas: false }, { byteOrderMark: true }])(
    'gives back any library with %o',
    async (options) => {
      await fc.assert(
        fc.asyncProperty(libraries(4), async (list) => {
          const { pages, snippets } = await recordsOf(await fileOf('csv', list, options));
          const expected = list.map(asCsvHasIt);
          expect(snippets).toEqual(expected.map(({ snippet }) => snippet));
          expect(pages).toEqual(pagesOf(expected));
        }),
      );
    },
  );

  test('is read with other signs between the cells, other line ends, and in UTF-16', async () => {
    const text = await written('csv', SAMPLES.slice(0, 1));
    const lines = text.replaceAll('\r\n', '\n');
    const utf16 = new Blob([Buffer.from(`\ufeff${text}`, 'utf16le')]);
    for (const file of [lines, utf16]) expect((await recordsOf(file)).snippets).toHaveLength(1);
  });
});
