import { describe, expect, test } from 'vitest';
import { isArabic } from '../../../lib/app/reading/arabic';
import { createStoryReader } from '../../../lib/app/reading/extract';
import { itemsOf, withSaved } from '../../../lib/app/reading/items';
import type { Extractor, Session } from '../../../lib/core/types';
import { createArabicExtractor, prepareArabicExtractor } from '../../../lib/index';
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
const SENTENCE = 'وزعم مصدر مطلع أن الضرائب ستخفض خلال عامين.';
const extractor = createArabicExtractor();
const items = async (text: string, before: readonly ReadingItem[] = []) => {
  const attributions = extractor.extract(text);
  const found = { attributions, text, page, engine: '1', now: new Date(0) };
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

/** Stories as an article has them, from texts of which each is one. */
function storiesOf(...texts: readonly string[]) {
  let start = 0;
  return texts.map((text) => {
    const story = { start, lines: text.split('\n') };
    start += text.length + 1;
    return story;
  });
}

describe('reading stories', () => {
  /** An extractor that is ready after so many steps. */
  function* ready(steps = 0): Generator<undefined, Extractor> {
    for (let step = 0; step < steps; step += 1) yield;
    return extractor;
  }
  const reader = () => createStoryReader(ready);

  test('finds what extracting at once finds', async () => {
    const found = await reader().read(storiesOf(TEXT), () => true);
    expect(found).toEqual(extractor.extract(TEXT));
    expect(found?.length).toBeGreaterThan(2);
  });

  test('lets the page work, and ends when it is not wanted any more', async () => {
    const long = Array.from({ length: 3_000 }, () => TEXT).join('\n');
    let pauses = 0;
    const ended = await reader().read(storiesOf(long), async () => {
      pauses += 1;
      return pauses < 3;
    });
    expect(ended).toBeNull();
    expect(pauses).toBe(3);
  });

  test('gets the extractor ready in steps, once, and again where that was ended', async () => {
    let begun = 0;
    const stories = createStoryReader(() => {
      begun += 1;
      return ready(5);
    });
    let pauses = 0;
    const ended = await stories.read(storiesOf(TEXT), async () => {
      pauses += 1;
      return pauses < 4;
    });
    expect(ended).toBeNull();
    for (let time = 0; time < 2; time += 1)
      expect(await stories.read(storiesOf(TEXT), () => true)).toEqual(extractor.extract(TEXT));
    expect(begun).toBe(2);
  });

  test('reads a long story again from near the line that changed, and from there the next time', async () => {
    let read = 0;
    const counting = (session: Session): Session => ({
      read(paragraph, start) {
        read += 1;
        return session.read(paragraph, start);
      },
      copy: () => counting(session.copy()),
    });
    const stories = createStoryReader(function* () {
      const made = yield* prepareArabicExtractor();
      return { ...made, session: () => counting(made.session()) };
    });
    const lines = Array.from({ length: 160 }, (_, at) => `${TEXT.split('\n')[at % 3]} (${at})`);
    const readNow = async () => {
      read = 0;
      const text = lines.join('\n');
      expect(await stories.read(storiesOf(text), () => true)).toEqual(extractor.extract(text));
      return read;
    };
    expect(await readNow()).toBe(160);
    lines[150] = SENTENCE;
    expect(await readNow()).toBe(160 - 128);
    lines[150] = 'ونفت الوزيرة ليلى حداد ذلك الخبر.';
    expect(await readNow()).toBe(160 - 150);
    lines.push(SENTENCE);
    expect(await readNow()).toBe(1);
    lines[70] = SENTENCE;
    expect(await readNow()).toBe(161 - 64);
  });

  test('goes on where it was ended', async () => {
    const stories = reader();
    let lines = 0;
    const countLines = () => {
      lines += 1;
      return lines < 2 || lines > 2;
    };
    await stories.read(storiesOf(TEXT), countLines);
    expect(await stories.read(storiesOf(TEXT), countLines)).toEqual(extractor.extract(TEXT));
    expect(lines).toBe(3);
  });

  test('reads only what was added at the end', async () => {
    const stories = reader();
    const before = await stories.read(storiesOf(TEXT), () => true);
    let lines = 0;
    const after = await stories.read(storiesOf(`${TEXT}\n${SENTENCE}`), () => {
      lines += 1;
      return true;
    });
    expect(lines).toBe(1);
    expect(after).toEqual(extractor.extract(`${TEXT}\n${SENTENCE}`));
    expect(after?.[0]).toBe(before?.[0]);
  });

  test('carries no source from one to the next', async () => {
    const [first, second] = ['قال الوزير أحمد سالم إن الأسعار سترتفع.', 'وأضاف أن الضرائب ستخفض.'];
    const apart = await reader().read(storiesOf(first, second), () => true);
    const together = await reader().read(storiesOf(`${first}\n${second}`), () => true);
    expect(together?.at(-1)?.resolved).toContain('أحمد سالم');
    expect(apart?.at(-1)?.resolved).toBeNull();
    expect(apart?.at(-1)?.cue).toEqual(together?.at(-1)?.cue);
  });

  test('a story that stands elsewhere now is not read again, and its places are right', async () => {
    const stories = reader();
    await stories.read(storiesOf(TEXT), () => true);
    let lines = 0;
    const after = await stories.read(storiesOf(SENTENCE, TEXT), () => {
      lines += 1;
      return true;
    });
    expect(lines).toBe(1);
    const text = `${SENTENCE}\n${TEXT}`;
    const words = (all: typeof after) =>
      all?.map(({ cue }) => cue.map((s) => text.slice(s.start, s.end)));
    expect(words(after)).toEqual(words(extractor.extract(text)));
  });
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
