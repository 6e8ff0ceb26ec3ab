import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { pageIdOf } from '../../lib/snippets/page-id';

// A machine that does more at once takes its time over the properties.
vi.setConfig({ testTimeout: 60_000 });

const idOf = (url: string, canonicalUrl: string | null = null) => pageIdOf({ url, canonicalUrl });

describe('addresses of one article', () => {
  const article = 'https://news.example/world/2026/story';
  test.each([
    'http://news.example/world/2026/story',
    'https://www.news.example/world/2026/story',
    'https://m.news.example/world/2026/story/',
    'https://www.news.example./world/2026/story',
    'https://amp.news.example/world/2026/story',
    'https://news.example/amp/world/2026/story',
    'https://news.example/world/2026/story/amp/',
    'https://news.example/world/2026/story?amp=1',
    'https://news.example/world/2026/story?outputType=amp',
    'https://news.example/world/2026/story#comments',
    'https://news.example/world/2026/story?utm_source=t.co&utm_medium=social&fbclid=abc&gclid=1',
    'https://news.example//world/2026/story/index.html',
    'https://www.google.com/amp/s/www.news.example/world/2026/story/amp',
    'https://news-example.cdn.ampproject.org/c/s/news.example/world/2026/story?usqp=mq331',
  ])('%s', (address) => {
    expect(idOf(address)).toBe(idOf(article));
  });

  test('letters may be escaped or not, in either case and Unicode form', () => {
    const plain = idOf('https://news.example/أخبار/قصة');
    expect(plain).toBe('news.example/أخبار/قصة');
    expect(idOf(`https://news.example/${encodeURIComponent('أخبار')}/قصة`)).toBe(plain);
    expect(idOf(`https://news.example/${'أخبار/قصة'.normalize('NFD')}`)).toBe(plain);
    expect(idOf('https://news.example/%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1/قصة')).toBe(plain);
  });

  test('parameters may come in any order', () => {
    expect(idOf('https://a.example/?p=1&id=2')).toBe(idOf('https://a.example/?id=2&p=1'));
  });
});

describe('addresses of different articles', () => {
  test.each([
    ['https://news.example/story?id=1', 'https://news.example/story?id=2'],
    ['https://news.example/a', 'https://news.example/b'],
    ['https://ar.news.example/a', 'https://en.news.example/a'],
    ['https://news.example:8080/a', 'https://news.example/a'],
    ['https://news.example/campaign', 'https://news.example/c'],
    ['https://news.example/a%2Fb', 'https://news.example/a/b'],
    ['https://news.example/amplifier', 'https://news.example/lifier'],
    ['https://m.example/a', 'https://example/a'],
  ])('%s and %s', (one, other) => {
    expect(idOf(one)).not.toBe(idOf(other));
  });
});

describe('the address that a page gives for itself', () => {
  const own = 'https://news.example/story?id=7&page=2';
  test('is taken', () => {
    expect(idOf(own, 'https://www.news.example/stories/7')).toBe('news.example/stories/7');
    expect(idOf(own, 'https://ar.news.example/stories/7')).toBe('ar.news.example/stories/7');
  });
  test.each([
    ['another site', 'https://other.example/stories/7'],
    ['the end of another name', 'https://fakenews.example/stories/7'],
    ['the front page', 'https://news.example/'],
    ['no address', 'stories/7'],
  ])('is not believed when it is %s', (_what, canonical) => {
    expect(idOf(own, canonical)).toBe('news.example/story?id=7&page=2');
  });
  test('of an AMP viewer is of the site that it shows', () => {
    const viewer = 'https://www.google.com/amp/s/news.example/a/amp';
    expect(idOf(viewer, 'https://news.example/a')).toBe('news.example/a');
  });
});

describe('any address', () => {
  const path = fc
    .array(fc.stringMatching(/^[a-z0-9ء-ي-]{1,10}$/), { maxLength: 4 })
    .map((parts) => parts.join('/'));
  const host = fc.domain().filter((name) => !/^(?:www\d?|m|mobile|amp)\./.test(name));

  test('is the same page with tracking, fragment, www and a closing slash', () => {
    fc.assert(
      fc.property(host, path, fc.webFragments(), (name, rest, fragment) => {
        const dressed = `http://www.${name}/${rest}/?utm_campaign=x&fbclid=y#${fragment}`;
        expect(idOf(dressed)).toBe(idOf(`https://${name}/${rest}`));
      }),
    );
  });

  test('has an id that leads to the same id', () => {
    fc.assert(
      fc.property(host, path, fc.webQueryParameters(), (name, rest, query) => {
        const id = idOf(`https://${name}/${rest}?${query}`);
        expect(idOf(`https://${id}`)).toBe(id);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (url, canonical) => {
        expect(typeof idOf(url, canonical)).toBe('string');
      }),
    );
  });
});
