import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../lib/dom/text/lines';
import { joinLines } from '../../lib/dom/text/map';
import { documentOf } from './dom';

const read = (html: string) => joinLines(readLines(documentOf(html).body.children, () => false));

const word = fc.constantFrom('قال', 'ونفى', 'أنّ', '«الوطن»', 'x', 'ﷺ', '😀', '2018');
const blank = fc.constantFrom(' ', '  ', '\n', '\r\n\t', '&nbsp;', '');
const leaf = fc.tuple(blank, word, blank).map((parts) => parts.join(''));
const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.constantFrom('<br>', '<script>no</script>', '<i hidden>no</i>', '<!-- no -->', '<img>'),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'a', 'span', 'x-y', 'pre', 'td', 'li', 'blockquote'),
        fc.array(tie('markup'), { maxLength: 5 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
}));
const page = fc
  .array(markup, { minLength: 1, maxLength: 6 })
  .map((parts) => `<div>${parts.join('')}</div>`);

describe('the map from the text to the nodes is exact', () => {
  test('every span is rebuilt from its nodes, but for white space', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (html, a, b) => {
        const { text, map } = read(html);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const span = { start: start ?? 0, end: end ?? 0 };
        const rebuilt = map
          .slices(span)
          .map(({ node, start, end }) => node.data.slice(start, end))
          .join('');
        const bare = (words: string) => words.replace(/\s+/g, '');
        expect(bare(rebuilt)).toBe(bare(text.slice(span.start, span.end)));
      }),
    );
  });

  test('every character stands where the map says, and is found back from there', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, map } = read(html);
        for (let at = 0; at < text.length; at += 1) {
          const [slice] = map.slices({ start: at, end: at + 1 });
          if (text[at] === '\n') {
            expect(slice).toBeUndefined();
          } else if (slice === undefined) {
            expect.fail(`nothing stands at ${at}`);
          } else {
            const there = slice.node.data.slice(slice.start, slice.end);
            expect(/^[ \t\n\r\f]$/.test(there) ? ' ' : there).toBe(text[at]);
            expect(map.offsetAt(slice.node, slice.start)).toBe(at);
          }
        }
      }),
    );
  });

  test('a text has no blank line, and no blank at either end of a line', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text } = read(html);
        for (const line of text === '' ? [] : text.split('\n'))
          expect(line).toMatch(/^\S(?:.*\S)?$/su);
      }),
    );
  });
});

test('a span over a link and a bold word gives one slice a text node', () => {
  const { text, map } = read('<p>قال <a href="/">المرصد <b>السوري</b></a> إن</p>');
  const start = text.indexOf('المرصد');
  const slices = map.slices({ start, end: start + 'المرصد السوري إن'.length });
  expect(slices.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
    'المرصد ',
    'السوري',
    ' إن',
  ]);
});

test('a place in a node that was not read has no offset', () => {
  const document = documentOf('<div>قال<aside>لا</aside>  </div>');
  const { map } = joinLines(readLines(document.body.children, (e) => e.localName === 'aside'));
  const outside = document.querySelector('aside')?.firstChild as Node;
  expect(map.nodes.has(outside)).toBe(false);
  expect(map.offsetAt(outside, 0)).toBeNull();
});
