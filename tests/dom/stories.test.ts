import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/dom/article';
import { documentOf } from './dom';

const TEASERS = [
  ['الوزير: سنعلن الخطة الاقتصادية غدا', 'قال الوزير إن الحكومة ستعلن عن خطتها يوم الأحد المقبل.'],
  ['الجيش ينفي قصف المدينة بالغازات', 'نفى الجيش اليوم ما نشرته صحف محلية عن قصف المدينة.'],
  ['المعارضة: لم نتلق دعوة إلى الاجتماع', 'أكدت المعارضة أنها لم تتلق أي دعوة إلى هذا الاجتماع.'],
] as const;
const SENTENCE = 'قال الوزير أحمد سالم إن الحكومة ستعلن عن خطتها الاقتصادية يوم الأحد المقبل.';
const PROSE = (word: string) =>
  Array.from(
    { length: 4 },
    (_, at) => `<p>${SENTENCE.replace('الوزير', `${word} ${at}`)}</p>`,
  ).join('');

/** The stories of a page, each with its lines. */
function storiesOf(html: string): readonly string[] {
  const { text, stories } = readArticle(documentOf(html));
  return stories.map(({ start, lines }) => {
    const told = lines.join('\n');
    expect(text.slice(start, start + told.length)).toBe(told);
    return told;
  });
}
const expected = TEASERS.map(([title, told]) => `${title}\n${told}`);
const asMarkup = (wrap: (title: string, told: string, at: number) => string) =>
  TEASERS.map(([title, told], at) => wrap(title, told, at)).join('');

describe('each teaser is a text of its own', () => {
  test.each<[string, string]>([
    [
      'articles',
      asMarkup(
        (title, told) => `<article><h2><a href="/">${title}</a></h2><p>${told}</p></article>`,
      ),
    ],
    [
      'cards around headings',
      `<div>${asMarkup((title, told, at) => `<div><img><h3><a href="/${at}">${title}</a></h3><div>${told}</div><a href="/${at}">المزيد</a></div>`)}</div>`,
    ],
    [
      'links around headings, in columns',
      `<div><div>${asMarkup((title, told) => `<div><a href="/"><h3>${title}</h3></a><p>${told}</p></div>`)}</div></div>`,
    ],
  ])('%s', (_name, html) => {
    expect(storiesOf(`<header><a href="/">الرئيسية</a></header>${html}`)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    [
      'beside what the site says of itself',
      asMarkup(
        (title, told, at) =>
          `<div class="row"><a class="t" href="/${at}">${title}</a><div>${told}</div></div>`,
      ),
      '<div class="about"><p>صحيفة يومية مستقلة تصدر في العاصمة، وتنشر أخبار البلاد والعالم على مدار الساعة.</p></div>',
    ],
    [
      'in a table of links and excerpts',
      `<table>${asMarkup((title, told, at) => `<tr><td><a href="/${at}">${title}</a></td></tr><tr><td>${told}</td></tr>`)}</table>`,
      '',
    ],
    [
      'in a list whose items are links as a whole',
      `<ul>${asMarkup((title, told, at) => `<li><a href="/${at}"><h3>${title}</h3></a><p>${told}</p></li>`)}</ul>`,
      '<p>جميع الحقوق محفوظة لصحيفة الأفق اليومية الصادرة في العاصمة منذ عام 1990.</p>',
    ],
  ])('%s', (name, html, beside) => {
    const stories = storiesOf(`<h1><a href="/">صحيفة الأفق</a></h1>${html}${beside}`);
    for (const [title] of TEASERS)
      expect(stories.filter((story) => story.includes(title))).toHaveLength(1);
    if (name.includes('table')) return;
    for (const story of expected) expect(stories).toContain(story);
  });

  test('headlines alone', () => {
    const html = `<ul>${asMarkup((title, _told, at) => `<li><a href="/${at}">${title}</a></li>`)}</ul>`;
    expect(storiesOf(html)).toEqual(TEASERS.map(([title]) => title));
  });
});

describe('several articles are kept apart', () => {
  test('each with its headline and its text', () => {
    const html = ['الوزير', 'السفير']
      .map((who) => `<article><h1>خبر طويل عن ${who} وخطته</h1>${PROSE(who)}</article>`)
      .join('');
    const stories = storiesOf(`<main>${html}</main>`);
    expect(stories).toHaveLength(2);
    expect(stories[0]).toMatch(/^خبر طويل عن الوزير/);
    expect(stories[0]).not.toContain('السفير');
    expect(stories[1]?.split('\n')).toHaveLength(5);
  });
});

describe('the entries of a live page are kept apart', () => {
  test('each a text of its own, however short, with what stands over them', () => {
    const entries = TEASERS.map(
      ([title, told], at) =>
        `<article class="entry" id="e${at}"><time>10:0${at}</time><h3><a href="#e${at}">${title}</a></h3><p>${told}</p></article>`,
    ).join('');
    const html = `<main><h1>تغطية مباشرة لخطة الحكومة الاقتصادية</h1><p>${SENTENCE}</p><div class="live">${entries}</div></main>`;
    const stories = storiesOf(
      `<html><head><title>تغطية مباشرة لخطة الحكومة الاقتصادية</title></head><body>${html}</body></html>`,
    );
    for (const story of expected) expect(stories).toContain(story);
  });
});

describe('an article is one text', () => {
  test.each<[string, string]>([
    [
      'beside teasers',
      `<article><h1>خبر طويل عن الوزير</h1>${PROSE('الوزير')}</article><div>${asMarkup((title, told) => `<div><h3><a href="/">${title}</a></h3><p>${told}</p></div>`)}</div>`,
    ],
    [
      'with headings in it',
      `<article>${PROSE('الوزير')}<h2>عنوان فرعي في المقال</h2>${PROSE('السفير')}</article>`,
    ],
    [
      'with teasers in it that are called articles',
      `<div class="text">${PROSE('الوزير')}<section>${asMarkup((title) => `<article><h3><a href="/">${title}</a></h3></article>`)}</section>${PROSE('السفير')}</div>`,
    ],
  ])('%s', (_name, html) => {
    const stories = storiesOf(html);
    expect(stories).toHaveLength(1);
    expect(stories[0]).toContain('الوزير 3');
    for (const [title] of TEASERS) expect(stories[0]).not.toContain(title);
  });
});

describe('a page that goes on with the next article', () => {
  const TITLES = ['الوزير: سنعلن الخطة الاقتصادية غدا', 'الخبير: أسعار الوقود سترتفع في الشتاء'];
  const titled = (title: string, at: number) => `<h1><a href="/${at}">${title}</a></h1>`;
  const told = (at: number) => PROSE(['الوزير', 'الخبير'][at] ?? '');

  test('has a story for each', () => {
    const stories = storiesOf(
      `<div id="stream">${TITLES.map((title, at) => `<div class="full">${titled(title, at)}${told(at)}</div>`).join('')}</div>`,
    );
    expect(stories.map((story) => story.split('\n')[0])).toEqual(TITLES);
    expect(stories.map((story) => story.split('\n').length)).toEqual([5, 5]);
  });

  test('is not one whose parts have titles of the first level', () => {
    const [first, second] = TITLES;
    const stories = storiesOf(
      `<article><h1>${first}</h1>${told(0)}<h1>${second}</h1>${told(1)}</article>`,
    );
    expect(stories).toHaveLength(1);
  });

  test.each(['h1', 'h2'])('has a story for each where the second is short, under %s', (tag) => {
    const [first, second] = TITLES;
    const article = (title = '', told = '') =>
      `<article><header><${tag}>${title}</${tag}></header>${told}</article>`;
    const more = Array.from(
      { length: 12 },
      (_, at) => `<h2>جزء من المقال الأول الطويل رقم ${at}</h2><p>${SENTENCE} (${at})</p>`,
    ).join('');
    const stories = storiesOf(
      `<main>${article(first, told(0) + more)}${article(second, `<p>${SENTENCE}</p>`)}</main>`,
    );
    expect(stories.map((story) => story.split('\n')[0])).toEqual(TITLES);
    expect(stories[1]?.split('\n')).toEqual([second, SENTENCE]);
  });

  test('has none for cards made like the article, whose titles lead elsewhere', () => {
    const [first, second] = TITLES;
    const card = `<article><h1><a href="/2">${second}</a></h1><p>${SENTENCE}</p></article>`;
    const stories = storiesOf(
      `<main><article><h1>${first}</h1>${told(0)}${told(1)}</article>${card}</main>`,
    );
    expect(stories.map((story) => story.split('\n')[0])).toEqual([first]);
  });

  test('has a story for each where one is far longer', () => {
    const [first, second] = TITLES;
    const article = (title = '', told = '') => `<article><h1>${title}</h1>${told}</article>`;
    const more = Array.from({ length: 12 }, (_, at) => `<p>${SENTENCE} (${at})</p>`).join('');
    const stories = storiesOf(
      `<main>${article(first, told(0) + more)}${article(second, told(1))}</main>`,
    );
    expect(stories.map((story) => story.split('\n')[0])).toEqual(TITLES);
  });
});
