import { describe, expect, test } from 'vitest';
import { isArabic } from '../../../lib/app/reading/arabic';
import { itemsOf, withSaved } from '../../../lib/app/reading/items';
import { createArabicExtractor } from '../../../lib/index';
import type { ReadingItem } from '../../../lib/messaging/messages';
import type { PageDetails } from '../../../lib/snippets/types';

const page: PageDetails = {
  url: 'https://news.example/1',
  canonicalUrl: null,
  title: null,
  outlet: null,
  author: null,
  published: null,
  modified: null,
};
const TEXT = [
  'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد.',
  'ونفى النائب سامي خليل ذلك الخبر.',
  'وقال الوزير أحمد سالم إن الأسعار سترتفع.',
].join('\n');
const extractor = createArabicExtractor();
const foundIn = (text: string, attributions = extractor.extract(text)) => ({
  attributions,
  text,
  lines: text.split('\n'),
  page,
  engine: '1',
  now: new Date(0),
});
const items = async (text: string, before: readonly ReadingItem[] = []) => {
  const found = foundIn(text);
  return (await itemsOf(found, { items: before, text: TEXT }, () => true)) ?? [];
};
const ids = (list: readonly ReadingItem[]) => list.map(({ snippet }) => snippet.id);

test.each<[string, string, boolean]>([
  ['Arabic', 'قال الوزير إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد', true],
  [
    'Arabic with some Latin',
    'قال ترامب (Donald Trump) على تويتر إن الحكومة ستعلن خطتها قريبا جدا',
    true,
  ],
  ['Egyptian spelling', 'وزير الرى يشهد توقيع عقد دراسة تحديد السحب الآمن للخزانات الجوفية', true],
  ['too little', 'قال الوزير', false],
  ['English', 'The minister said that prices will rise next year, قال', false],
  [
    'Arabic with the ya and the kaf of a Persian keyboard',
    'أکد وزیر الخارجیة أن المفاوضات ستستمر فی العاصمة، وأضاف أن الحکومة لن تتخلی عن حقوقها',
    true,
  ],
  [
    'Persian with names that have the Arabic article',
    'وزیر خارجه در دیدار با نماینده دارالشفا گفت که قیمت‌ها سال آینده بالا خواهد رفت و دولت برنامه‌ای ندارد',
    false,
  ],
  ['Persian', 'وزیر گفت که قیمت‌ها سال آینده بالا خواهد رفت و دولت برنامه‌ای ندارد', false],
  ['Urdu', 'وزیر نے کہا ہے کہ قیمتیں اگلے سال بڑھ جائیں گی اور حکومت کا کوئی منصوبہ نہیں', false],
  ['nothing', '', false],
])('%s: %s', (_name, text, expected) => {
  expect(isArabic(text)).toBe(expected);
});

test.each([1, 2, 3])(
  'what a text has grown by %i lines, again and again, is as in the text read anew',
  async (by) => {
    const sentence = (at: number) => `وقال الوزير أحمد سالم إن المشروع رقم ${at} سيبدأ قريبا.`;
    const sentences = Array.from({ length: 8 + by }, (_, at) => sentence(at));
    const attributions = extractor.extract(sentences.join('\n'));
    const none = { items: [], text: '' };
    const foundOf = (count: number) =>
      foundIn(sentences.slice(0, count).join('\n'), attributions.slice(0, count));
    const contents = (list: readonly ReadingItem[] | null) =>
      list?.map(({ snippet }) => ({ ...snippet, id: '' }));
    let before = await itemsOf(foundOf(8 - by), none, () => true);
    for (let count = 8; count <= sentences.length; count += by) {
      const { text } = foundOf(count - by);
      const grown = { items: before ?? [], text, isBeginning: true };
      const now = await itemsOf(foundOf(count), grown, () => true);
      const anew = await itemsOf(foundOf(count), none, () => true);
      expect(contents(now)).toEqual(contents(anew));
      expect(now?.at(-1)?.snippet.selectors.quote.prefix).not.toBe('');
      expect(now?.[0]).toBe(before?.[0]);
      before = now;
    }
  },
);

test('what is found otherwise further up is drafted anew, though the text has only grown', async () => {
  const lines = TEXT.split('\n');
  const attributions = extractor.extract(TEXT);
  let items: readonly ReadingItem[] = [];
  let text = '';
  for (const count of [1, 2]) {
    const found = foundIn(lines.slice(0, count).join('\n'), attributions.slice(0, count));
    items = (await itemsOf(found, { items, text, isBeginning: count > 1 }, () => true)) ?? [];
    text = found.text;
  }
  const [first, ...others] = attributions;
  const denied = [{ ...first, category: 'deny' }, ...others] as typeof attributions;
  const grown = { items, text, isBeginning: true };
  const now = await itemsOf(foundIn(TEXT, denied), grown, () => true);
  expect(now?.map(({ snippet }) => snippet.attribution)).toEqual(denied);
});

describe('an attribution keeps its id', () => {
  test('when something is put before it', async () => {
    const before = await items(TEXT);
    const after = await items(`تقع المدينة على ضفة النهر.\n${TEXT}`, before);
    expect(ids(after)).toEqual(ids(before));
    expect(after[0]?.snippet.selectors.position.start).toBeGreaterThan(20);
  });

  test('also where the same words stand twice, and no id is given twice', async () => {
    const twice = `${TEXT}\n${TEXT}`;
    const before = await items(twice);
    expect(ids(await items(twice, before))).toEqual(ids(before));
    expect(new Set(ids(await items(`${twice}\n${TEXT}`, before))).size).toBe(before.length * 1.5);
  });

  test('and others get new ones', async () => {
    const before = await items(TEXT);
    const after = await items(TEXT.replaceAll('سترتفع', 'ستنخفض'), before);
    const changed = after.filter(({ snippet }) => !ids(before).includes(snippet.id));
    expect(changed.map(({ snippet }) => snippet.words.content[0])).toEqual(['الأسعار ستنخفض']);
  });
});

describe('what the library has of a page', () => {
  test('is saved and has its id, whatever it was called here', async () => {
    const [first, ...others] = await items(TEXT);
    if (!first) throw new Error('nothing was found');
    const library = [{ ...first.snippet, id: 'from-the-library', note: 'ملاحظة' }];
    const [saved, ...rest] = withSaved([first, ...others], library);
    expect(saved).toMatchObject({ saved: true, snippet: { id: 'from-the-library' } });
    expect(rest.every((item) => !item.saved)).toBe(true);
  });

  test('is not saved any more when it was deleted there', async () => {
    const saved = (await items(TEXT)).map((item) => ({ ...item, saved: true }));
    expect(withSaved(saved, []).some((item) => item.saved)).toBe(false);
  });
});
