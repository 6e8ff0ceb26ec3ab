import { describe, expect, test } from 'vitest';
import { atOnce } from '../../lib/core/steps';
import { readArticleInSteps } from '../../lib/dom/article';
import { readDetails } from '../../lib/dom/details/details';
import { createLineCache } from '../../lib/dom/text/cache';
import { documentOf } from './dom';

const URL_HERE = 'https://www.news.example/story/1?utm_source=x';
const details = (head: string, url = URL_HERE, headline: string | null = null, body = '') =>
  readDetails(documentOf(`<html><head>${head}</head><body>${body}</body></html>`), url, headline);
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('what a page says of itself', () => {
  test('is read from JSON-LD, also inside a graph', () => {
    const head = jsonLd({
      '@graph': [
        { '@type': 'WebSite', name: 'موقع' },
        {
          '@type': ['NewsArticle'],
          headline: 'عنوان',
          author: [{ name: 'أحمد' }, { name: 'سلمى' }],
          publisher: { name: 'الخبر' },
          datePublished: '2020-01-02T03:04:05Z',
          dateModified: '2020-01-03',
          mainEntityOfPage: { '@id': 'https://news.example/story/1' },
        },
      ],
    });
    expect(details(head)).toEqual({
      url: URL_HERE,
      canonicalUrl: 'https://news.example/story/1',
      title: 'عنوان',
      outlet: 'الخبر',
      author: 'أحمد، سلمى',
      published: '2020-01-02T03:04:05Z',
      modified: '2020-01-03',
    });
  });

  test('is that of the article at its address, not of others that it lists', () => {
    const of = (at: number) => ({
      '@type': 'NewsArticle',
      headline: `عنوان ${at}`,
      datePublished: `2020-01-0${at}`,
      url: `https://news.example/story/${at}`,
    });
    const list = {
      '@type': 'ItemList',
      itemListElement: [2, 3].map((at) => ({ '@type': 'ListItem', item: of(at) })),
    };
    expect(details(jsonLd(list) + jsonLd(of(1)))).toMatchObject({
      title: 'عنوان 1',
      published: '2020-01-01',
    });
    expect(details(jsonLd([of(2), of(1)]))).toMatchObject({ published: '2020-01-01' });
    expect(details(jsonLd(list))).toMatchObject({ title: null, published: null });
  });

  test('is read where line breaks stand in it unescaped, and where a name is elsewhere in it', () => {
    const head = jsonLd(
      '{"@graph":[{"@type":"Article","description":"سطر\nوآخر","author":{"@id":"#a"},"datePublished":"2020-01-02"},{"@type":"Person","@id":"#a","name":"أحمد"}]}',
    );
    expect(details(head)).toMatchObject({ author: 'أحمد', published: '2020-01-02' });
  });

  test('is read from Open Graph', () => {
    const head = `<meta property="og:title" content="عنوان &quot;خبر&quot;"><meta property="og:site_name" content="الخبر">
      <meta property="article:published_time" content="2020-01-02"><meta property="og:updated_time" content="2020-01-04">
      <meta property="article:author" content="https://facebook.com/x"><meta name="author" content="أحمد">`;
    expect(details(head)).toMatchObject({
      title: 'عنوان "خبر"',
      outlet: 'الخبر',
      author: 'أحمد',
      published: '2020-01-02',
      modified: '2020-01-04',
    });
  });

  test('is read from Dublin Core and from the page', () => {
    const head =
      '<meta name="DC.title" content="عنوان"><meta name="DC.publisher" content="دار"><title>آخر</title>';
    const body =
      '<span property="dc:date" content="2019-02-08T00:00:00+01:00">الجمعة</span><b itemprop="author">أحمد</b>';
    expect(details(head, URL_HERE, null, body)).toMatchObject({
      title: 'عنوان',
      outlet: 'دار',
      author: 'أحمد',
      published: '2019-02-08T00:00:00+01:00',
    });
  });

  test('prefers the headline that the reader sees, and falls back on the title', () => {
    expect(details('<title>عنوان - الخبر</title>', URL_HERE, 'عنوان').title).toBe('عنوان');
    expect(details('<title>عنوان - الخبر</title>').title).toBe('عنوان - الخبر');
  });

  test('is null where the page says nothing or nonsense', () => {
    const nothing = { title: null, outlet: null, author: null, published: null, modified: null };
    expect(details('')).toMatchObject(nothing);
    expect(details(jsonLd('{broken'))).toMatchObject(nothing);
    expect(
      details(jsonLd([null, 1, 'x', { '@type': 'NewsArticle', headline: { a: 1 } }])),
    ).toMatchObject(nothing);
  });

  test('is one line without control and direction characters, and no longer than any title', () => {
    expect(details('<meta property="og:title" content="عنوان\u202E\u0007\n  خبر">').title).toBe(
      'عنوان خبر',
    );
    expect(details(`<title>${'س'.repeat(5000)}</title>`).title).toHaveLength(500);
  });
});

describe('the address that a page gives for itself', () => {
  const canonical = (href: string, url = URL_HERE) =>
    details(`<link rel="canonical" href="${href}">`, url).canonicalUrl;
  test.each<[string, string | null]>([
    ['https://news.example/story/1', 'https://news.example/story/1'],
    ['/story/1', 'https://www.news.example/story/1'],
    ['https://m.news.example/story/1', 'https://m.news.example/story/1'],
    ['https://other.example/story/1', null],
    ['https://notnews.example/story/1', null],
    ['https://www.news.example/', null],
    ['javascript:alert(1)', null],
    ['http://', null],
    ['', null],
  ])('%s', (href, expected) => {
    expect(canonical(href)).toBe(expected);
  });

  test('the next claim is taken where the first cannot be true', () => {
    const head =
      '<link rel="canonical" href="https://www.news.example/"><meta property="og:url" content="https://www.news.example/story/1">';
    expect(details(head).canonicalUrl).toBe('https://www.news.example/story/1');
  });

  test('is believed where the page comes from no site', () => {
    expect(canonical('https://news.example/story/1', '')).toBe('https://news.example/story/1');
  });
});

describe('a document that goes to another address by its own script', () => {
  const HEAD = `<link rel="canonical" href="/first"><meta name="author" content="أحمد">${jsonLd({
    '@type': 'NewsArticle',
    datePublished: '2020-01-01',
    url: 'https://news.example/first',
  })}`;
  const document = documentOf(
    `<html><head>${HEAD}</head><body><article><h1>خبر عن خطة الحكومة</h1><p>قال الوزير إن الحكومة ستعلن الخطة يوم الأحد المقبل.</p></article></body></html>`,
  );
  const cache = createLineCache();
  const at = (path: string) => {
    cache.clear();
    const url = `https://news.example${path}`;
    return atOnce(readArticleInSteps(document, url, cache)).details;
  };
  const OWN = { author: 'أحمد', published: '2020-01-01' };
  const NOTHING = { author: null, published: null };

  test('says nothing of the new page by what its head says of one before', () => {
    expect(at('/first')).toMatchObject({ ...OWN, canonicalUrl: 'https://news.example/first' });
    for (const path of ['/second', '/third', '/third'])
      expect(at(path)).toMatchObject({ ...NOTHING, canonicalUrl: null });
    expect(at('/first?utm_source=x')).toMatchObject({
      ...OWN,
      canonicalUrl: 'https://news.example/first',
    });
  });

  test('nor where the address that the head gives was never gone to', () => {
    const other = createLineCache();
    const detailsAt = (path: string) =>
      atOnce(readArticleInSteps(document, `https://news.example${path}`, other)).details;
    expect(detailsAt('/1').canonicalUrl).toBe('https://news.example/first');
    expect(detailsAt('/2')).toMatchObject({ ...NOTHING, canonicalUrl: null });
    expect(detailsAt('/1')).toMatchObject(OWN);
  });

  test('is believed of what it says anew', () => {
    document.querySelector('[name="author"]')?.setAttribute('content', 'سلمى');
    expect(at('/fourth')).toMatchObject({ author: 'سلمى', published: null, canonicalUrl: null });
    document.querySelector('link')?.setAttribute('href', '/fifth');
    expect(at('/fifth')).toMatchObject({ canonicalUrl: 'https://news.example/fifth' });
  });
});
