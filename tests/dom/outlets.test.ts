import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/dom/article';
import { documentOf } from './dom';
import { FORMATS } from './outlets/formats';
import { SITES } from './outlets/sites';
import { THEMES } from './outlets/themes';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The lines that a page marks as its article's. */
function toldOn(document: Document): readonly string[] {
  return [...document.querySelectorAll('[data-told]')].flatMap((element) =>
    element.innerHTML
      .split(/<br[^>]*>/)
      .map((part) => squeeze(part.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"')))
      .filter(Boolean),
  );
}

describe.each([
  ['themes', THEMES],
  ['sites', SITES],
  ['formats', FORMATS],
])('pages of %s are read as their readers read them', (_name, pages) => {
  // What only a style sheet hides is the browser's to know.
  const withoutLayout = Object.entries(pages).filter(([name]) => !/style hides/.test(name));
  test.each(withoutLayout)('%s', (_page, html) => {
    const document = documentOf(html);
    const expected = toldOn(document);
    expect(squeeze(readArticle(document).text.replaceAll('\n', ' '))).toBe(
      squeeze(expected.join(' ')),
    );
  });
});
