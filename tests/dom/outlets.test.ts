import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/dom/article';
import { documentOf } from './dom';
import { OUTLETS } from './outlets';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

const bare = (text: string) => text.replace(/\s+/g, '');

/** The lines that a page marks as its article's. */
function toldOn(document: Document): readonly string[] {
  return [...document.querySelectorAll('[data-told]')].flatMap((element) =>
    element.innerHTML
      .split(/<br[^>]*>/)
      .map((part) => squeeze(part.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"')))
      .filter(Boolean),
  );
}

describe.each(Object.entries(OUTLETS))(
  'pages of %s are read as their readers read them',
  (_name, pages) => {
    // What only a style sheet hides is the browser's to know.
    const withoutLayout = Object.entries(pages).filter(([name]) => !/style hides/.test(name));
    test.each(withoutLayout)('%s', (_page, html) => {
      const document = documentOf(html);
      const { text, map } = readArticle(document);
      expect(squeeze(text)).toBe(squeeze(toldOn(document).join(' ')));
      const rebuilt = map
        .slices({ start: 0, end: text.length })
        .map(({ node, start, end }) => node.data.slice(start, end));
      expect(bare(rebuilt.join(''))).toBe(bare(text));
    });
  },
);
