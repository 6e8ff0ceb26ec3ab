import { describe, expect, test } from 'vitest';
import { atOnce } from '../../lib/core/steps';
import { ownHosts } from '../../lib/dom/own-host';
import { createLineCache } from '../../lib/dom/text/cache';
import { readLines, readLinesInSteps } from '../../lib/dom/text/lines';
import { documentOf } from './dom';

const read = (html: string) =>
  readLines(documentOf(html).body.children, () => false).map((line) => line.text);

describe('a page is read in the lines that a person sees', () => {
  test.each<[string, string, readonly string[]]>([
    ['blocks break', '<p>قال أحمد</p><p>ونفى</p>', ['قال أحمد', 'ونفى']],
    ['br breaks', '<div>قال<br>ونفى<br><br>وأكد</div>', ['قال', 'ونفى', 'وأكد']],
    ['inline tags do not break', '<p>و<b>قال</b> <a href="/">ال</a>وزير</p>', ['وقال الوزير']],
    ['unknown elements do not break', '<p>قال <x-name>أحمد</x-name> إن</p>', ['قال أحمد إن']],
    ['bare text in a div', '<div>أول<p>ثان</p>ثالث</div>', ['أول', 'ثان', 'ثالث']],
    [
      'blocks in inline tags break',
      '<div><span>أول<div>ثان</div>ثالث</span></div>',
      ['أول', 'ثان', 'ثالث'],
    ],
    ['source breaks are spaces', '<p>قال\r\n   أحمد\t إن</p>', ['قال أحمد إن']],
    ['non-breaking spaces stay as written', '<p>&nbsp;قال&nbsp;أحمد&nbsp; </p>', ['قال\u00a0أحمد']],
    ['a space at the edge of a tag is one space', '<p>قال <b> أحمد </b> إن</p>', ['قال أحمد إن']],
    ['entities are letters', '<p>&#1602;&#1575;&#1604; &quot;نعم&quot;</p>', ['قال "نعم"']],
    ['blank blocks are not there', '<p> </p><p>&nbsp;</p><p>قال</p>', ['قال']],
    ['table cells are lines', '<table><tr><td>أول</td><td>ثان</td></tr></table>', ['أول', 'ثان']],
    ['pre keeps its lines', '<pre>أول\n  ثان</pre>', ['أول', 'ثان']],
    ['style may keep lines', '<p style="white-space: pre-line">أول\nثان</p>', ['أول', 'ثان']],
    ['style may make a block', '<p>أول<span style="display:block">ثان</span></p>', ['أول', 'ثان']],
    [
      'scripts and styles are not read',
      '<p>قال<script>x</script><style>y</style> أحمد</p>',
      ['قال أحمد'],
    ],
    ['comments are not read', '<p>قال<!-- لا --> أحمد</p>', ['قال أحمد']],
    ['hidden elements are not read', '<p>قال<span hidden>لا</span></p>', ['قال']],
    [
      'closed details show their summary alone',
      '<details><summary>قال</summary>لا</details><details open><summary>ونفى</summary>نعم</details>',
      ['قال', 'ونفى', 'نعم'],
    ],
    [
      'styles that hide are obeyed',
      '<p>قال</p><p style="DISPLAY: none">لا</p><p style="visibility:hidden">لا</p>',
      ['قال'],
    ],
  ])('%s', (_name, html, lines) => {
    expect(read(html)).toEqual(lines);
  });

  test('a text without end is read in stretches, cut where sentences end', () => {
    const text = 'قال الوزير إن الأسعار سترتفع. '.repeat(2_000);
    const lines = read(`<p>${text}</p>`);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.join(' ')).toBe(text.trim());
    for (const line of lines) {
      expect(line.length).toBeLessThan(6_001);
      expect(line).toMatch(/\.$/);
    }
  });

  test.each([
    ['no sentence', 'قال الوزير إن الأسعار سترتفع '.repeat(2_000)],
    ['no blank', 'قال'.repeat(20_000)],
  ])('with %s in it too', (_name, text) => {
    const lines = read(`<p>${text}</p>`);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join(text.includes(' ') ? ' ' : '')).toBe(text.trim());
  });

  test.each([
    ['many short texts', (text: string) => `<p>${text.replaceAll('. ', '.</b> <b>')}</p>`],
    ['many words', (text: string) => `<p>${text.replaceAll(' ', '</b> <b>')}</p>`],
    ['words whose line breaks are kept', (text: string) => `<pre>${text}</pre>`],
  ])('a line without end of %s is cut too', (_name, html) => {
    const text = 'قال الوزير إن الأسعار سترتفع. '.repeat(2_000).trim();
    const lines = read(html(text));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(line.length).toBeLessThan(6_100);
  });

  test('what is to be skipped is skipped with all that is in it', () => {
    const { body } = documentOf('<div>قال<aside>لا <b>لا</b></aside>أحمد</div>');
    const lines = readLines(body.children, (element) => element.localName === 'aside');
    expect(lines.map((line) => line.text)).toEqual(['قال', 'أحمد']);
  });

  test.each<[string, string, readonly string[]]>([
    ['goes on after it', 'ونفى الجيش <aside>لا</aside> قصف المدينة.', ['ونفى الجيش قصف المدينة.']],
    ['that has ended does not', 'ونفى الجيش. <aside>لا</aside> قال.', ['ونفى الجيش.', 'قال.']],
    ['that has no blank there does not', 'قال<aside>لا</aside>أحمد', ['قال', 'أحمد']],
    ['goes on after two of them', 'قال <aside></aside><aside></aside> أحمد', ['قال أحمد']],
  ])('a clause that what is skipped stands in %s, read again too', (_name, html, lines) => {
    const document = documentOf(`<div><div>${html}</div><p>وأكد</p></div>`);
    const cache = createLineCache();
    const read = () =>
      atOnce(
        readLinesInSteps(document.body.children, ({ localName }) => localName === 'aside', cache),
      ).map(({ text }) => text);
    expect(read()).toEqual([...lines, 'وأكد']);
    cache.forget(document.querySelector('aside')?.parentNode as Node);
    expect(read()).toEqual([...lines, 'وأكد']);
  });

  test('a tree of any depth can be read', () => {
    const document = documentOf('<div id="top"></div>');
    let at = document.body.children[0] as Element;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const inner = document.createElement('b');
      at.appendChild(inner);
      at = inner;
    }
    at.textContent = 'قال';
    expect(readLines(document.body.children, () => false)[0]?.text).toBe('قال');
  });

  test('a piece knows whether it stands in a link, and a line its block', () => {
    const { body } = documentOf('<p id="p">قال <a href="/x"><b>الوزير</b></a> أمس</p>');
    const [line] = readLines(body.children, () => false);
    expect(line?.block.id).toBe('p');
    expect(line?.pieces.map((piece) => [piece.text, piece.link])).toEqual([
      ['قال ', false],
      ['الوزير', true],
      [' أمس', false],
    ]);
  });
});

test('nothing is read of what stands in a page for us', () => {
  const document = documentOf('<p>قال أحمد</p><div>ونفى</div>');
  const host = document.querySelector('div') as Element;
  const linesOf = () => readLines(document.body.children, () => false).map((line) => line.text);
  expect(linesOf()).toEqual(['قال أحمد', 'ونفى']);
  ownHosts.add(host);
  expect(linesOf()).toEqual(['قال أحمد']);
});
