import { describe, expect, test } from 'vitest';
import { formatOf } from '../../lib/import';
import { recordsOf, troubleIn } from './entries';

/** As the service of Hypothesis answers, with what our import takes no notice of. */
const ROW = {
  id: 'aBcD_123',
  created: '2025-03-02T10:11:12.131415+00:00',
  updated: '2025-03-03T10:11:12.131415+00:00',
  user: 'acct:reader@hypothes.is',
  uri: 'https://www.news.example/a?utm_source=x',
  text: 'يحتاج إلى تحقق',
  tags: ['صحة', 'صحة'],
  group: '__world__',
  target: [
    {
      source: 'https://www.news.example/a?utm_source=x',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0 },
        { type: 'TextPositionSelector', start: 412, end: 430 },
        { type: 'TextQuoteSelector', exact: 'وقال الوزير إن', prefix: 'أمس. ', suffix: ' السد' },
      ],
    },
  ],
  document: { title: ['سدّ جديد'] },
} as const;
const NOTE = { ...ROW, id: 'note', target: [{ source: ROW.uri }] };

describe('Hypothesis', () => {
  const search = JSON.stringify({ total: 2, rows: [ROW, NOTE] });
  const exported = JSON.stringify({
    export_date: '2025-04-01T00:00:00.000Z',
    export_userid: 'acct:reader@hypothes.is',
    client_version: '1.1600.0',
    annotations: [ROW, NOTE],
  });

  test.each([
    ['a search', search],
    ['an export', exported],
  ])('%s becomes snippets that the reader made', async (_what, file) => {
    expect(await formatOf(new Blob([file]))).toBe('hypothesis');
    const { pages, snippets } = await recordsOf(file);
    expect(pages).toMatchObject([{ id: 'news.example/a', title: 'سدّ جديد', url: ROW.uri }]);
    expect(snippets).toMatchObject([
      {
        by: 'reader',
        pageId: 'news.example/a',
        savedAt: '2025-03-02T10:11:12.131+00:00',
        editedAt: '2025-03-03T10:11:12.131+00:00',
        note: 'يحتاج إلى تحقق',
        tags: ['صحة'],
        words: { cue: [], source: [], content: ['وقال الوزير إن'] },
        attribution: { resolved: null, kind: 'unknown', rule: 'by-hand', cue: [] },
        selectors: { quote: { exact: 'وقال الوزير إن', prefix: 'أمس. ', suffix: ' السد' } },
      },
    ]);
    expect(await troubleIn(file)).toEqual(['refused 1 no-quote']);
  });

  test('the same annotation is the same snippet, from either', async () => {
    const [one, other] = await Promise.all([recordsOf(search), recordsOf(exported)]);
    expect(one).toEqual(other);
    expect(one.snippets[0]?.id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('an address that would run is refused', async () => {
    const rows = [{ ...ROW, uri: 'javascript:alert(1)' }];
    expect(await troubleIn(JSON.stringify({ total: 1, rows }))).toEqual([
      'refused 1 wrong-field url',
    ]);
  });
});

/** As another program writes it. */
const ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno1',
  type: 'Annotation',
  created: '2015-01-28',
  body: [
    { type: 'TextualBody', value: 'ملاحظة', purpose: 'commenting' },
    { type: 'TextualBody', value: 'وسم', purpose: 'tagging' },
  ],
  target: {
    source: { id: 'http://news.example/b' },
    selector: {
      type: 'FragmentSelector',
      value: 'x',
      refinedBy: { type: 'TextQuoteSelector', exact: 'السد امتلأ' },
    },
  },
} as const;

describe('Web Annotation of others', () => {
  const { '@context': context, ...bare } = ANNOTATION;
  test.each<[string, unknown]>([
    ['one', ANNOTATION],
    ['a list', [ANNOTATION]],
    ['a page', { '@context': context, type: 'AnnotationPage', items: [bare] }],
    [
      'a collection',
      { '@context': context, type: ['AnnotationCollection'], first: { items: [bare] } },
    ],
    ['a graph', { '@context': context, '@graph': [bare] }],
  ])('%s', async (_what, value) => {
    const { snippets, pages } = await recordsOf(JSON.stringify(value));
    expect(snippets).toMatchObject([
      {
        savedAt: '2015-01-28T00:00:00.000+00:00',
        note: 'ملاحظة',
        tags: ['وسم'],
        selectors: { quote: { exact: 'السد امتلأ', prefix: '' } },
      },
    ]);
    expect(pages).toMatchObject([{ id: 'news.example/b' }]);
  });

  test('of several places is a snippet of each, always the same ones', async () => {
    const target = ['http://news.example/b', 'http://news.example/c'].map((source) => ({
      source,
      selector: { type: 'TextQuoteSelector', exact: 'السد امتلأ' },
    }));
    const file = JSON.stringify([{ ...ANNOTATION, target }]);
    const { snippets, pages } = await recordsOf(file);
    expect(pages.map(({ id }) => id)).toEqual(['news.example/b', 'news.example/c']);
    expect(snippets).toMatchObject(Array(2).fill({ note: 'ملاحظة', tags: ['وسم'] }));
    expect(new Set(snippets.map(({ id }) => id)).size).toBe(2);
    expect(await recordsOf(file)).toEqual({ articles: [], pages, snippets });
    const alone = await recordsOf(JSON.stringify([{ ...ANNOTATION, target: target[0] }]));
    expect(alone.snippets).toEqual(snippets.slice(0, 1));
  });

  test.each<[string, object]>([
    ['nothing is quoted', { target: 'http://news.example/b' }],
    [
      'an empty quotation',
      {
        target: { source: 'http://a.example', selector: { type: 'TextQuoteSelector', exact: ' ' } },
      },
    ],
    ['a quotation of no page', { target: { selector: { type: 'TextQuoteSelector', exact: 'x' } } }],
  ])('is refused where %s', async (_what, change) => {
    const file = JSON.stringify([{ ...ANNOTATION, ...change }]);
    expect(await troubleIn(file)).toEqual(['refused 1 no-quote']);
  });

  test('a collection of nothing is no trouble', async () => {
    const file = JSON.stringify({ '@context': context, type: 'AnnotationCollection', total: 0 });
    expect(await troubleIn(file)).toEqual([]);
  });
});
