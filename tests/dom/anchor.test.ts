import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorIn } from '../../lib/dom/anchoring/anchor';
import { selectorsOf } from '../../lib/snippets/selectors';
import type { Snippet } from '../../lib/snippets/types';

const TEXT = 'قال الوزير إن الأسعار سترتفع.\nونفى النائب ذلك.\nوقال الخبير إن الأسعار سترتفع.';
const anchor = (text: string, selectors: Snippet['selectors']) => {
  const found = anchorIn(text)(selectors);
  return found.state === 'found' ? (found.same[0] ?? null) : null;
};
const selectorsFor = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return selectorsOf(text, { start, end: start + words.length });
};

describe('words are found again', () => {
  test('where they stood', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const span = { start, end: Math.min(TEXT.length, start + length) };
        expect(anchor(TEXT, selectorsOf(TEXT, span))).toEqual(span);
      }),
    );
  });

  test('after something was put before them', () => {
    const selectors = selectorsFor(TEXT, 'الأسعار سترتفع', 40);
    const found = anchor(`عاجل: نص جديد طويل.\n${TEXT}`, selectors);
    expect(found?.start).toBe(selectors.position.start + 'عاجل: نص جديد طويل.\n'.length);
  });

  test('by their neighbours where other words like them took their place', () => {
    const selectors = selectorsFor(TEXT, 'الأسعار سترتفع');
    const before = 'هنا خبير إن الأسعار سترتفع كثيرا.\n';
    expect(anchor(before + TEXT, selectors)?.start).toBe(
      before.length + TEXT.indexOf('الأسعار سترتفع'),
    );
  });

  test('at the very words where the place was not known when they were kept', () => {
    const { quote } = selectorsFor(TEXT, 'الأسعار');
    const found = anchor(TEXT, { quote, position: { start: 0, end: quote.exact.length } });
    expect(TEXT.slice(found?.start, found?.end)).toBe('الأسعار');
  });

  test('nearest to where they stood where the neighbours do not decide', () => {
    const text = 'نعم. نعم. نعم. نعم.';
    const found = anchor(text, {
      quote: { exact: 'نعم', prefix: '', suffix: '' },
      position: { start: 9, end: 12 },
    });
    expect(found).toEqual({ start: 10, end: 13 });
  });

  test.each<[string, string]>([
    ['changed words', TEXT.replaceAll('سترتفع', 'ستنخفض')],
    ['an empty text', ''],
  ])('%s are not found', (_name, text) => {
    expect(anchor(text, selectorsFor(TEXT, 'الأسعار سترتفع'))).toBeNull();
  });
});

const LONG = [
  'تقع المدينة على ضفة النهر، ويعيش فيها نحو مليون نسمة منذ سنوات طويلة.',
  'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد المقبل في مؤتمر صحفي.',
  'ونفى الجيش قصف المدينة بالغازات السامة، مؤكدًا أن قواته لم تقترب منها.',
  'وزعم مصدر مطلع أن الضرائب ستخفض خلال عامين، ولم يذكر مزيدا من التفاصيل.',
].join('\n');
const CLAIM = 'الحكومة ستعلن خطتها الاقتصادية يوم الأحد المقبل';

describe('words that changed are found again', () => {
  const selectors = selectorsFor(LONG, CLAIM);
  const look = (text: string) => anchorIn(text)(selectors);
  const wordsAt = (text: string) => {
    const found = look(text);
    return found.same.map(({ start, end }) => text.slice(start, end)).join(' … ');
  };

  test.each<[string, string, string]>([
    ['diacritics', CLAIM, 'الحُكومة ستُعلن خطَّتها الاقتصادية يوم الأحد المقبل'],
    ['hamza and tatweel', CLAIM, 'الحكومـــة ستعلن خطتها الإقتصادية يوم الاحد المقبل'],
  ])('written otherwise they are the same: %s', (_name, was, is) => {
    const text = `نص جديد في أول الصفحة.\n${LONG.replace(was, is)}`;
    expect(look(text).state).toBe('found');
    expect(wordsAt(text)).toBe(is);
  });

  test.each<[string, string, string, readonly object[]]>([
    ['a word replaced', 'الأحد', 'الاثنين', [{ was: 'الأحد', is: 'الاثنين' }]],
    ['a word put in', 'ستعلن', 'ستعلن غدا', [{ was: '', is: 'غدا' }]],
    ['a word taken out', 'الاقتصادية ', '', [{ was: 'الاقتصادية', is: '' }]],
    ['the last word', 'المقبل', 'القادم', [{ was: 'المقبل', is: 'القادم' }]],
    ['the first word', 'الحكومة', 'الوزارة', [{ was: 'الحكومة', is: 'الوزارة' }]],
  ])('with the words that changed: %s', (_name, was, is, changes) => {
    const now = CLAIM.replace(was, is);
    const text = `نص جديد في أول الصفحة.\n${LONG.replace(CLAIM, now)}`;
    expect(look(text)).toMatchObject({ state: 'changed', changes });
    for (const run of wordsAt(text).split(' … ')) expect(now).toContain(run);
    expect(wordsAt(text)).not.toContain(is === '' ? was : is);
  });

  test.each<[string, string]>([
    ['the sentence is gone', LONG.replace(/^قال.*$/m, '')],
    [
      'everything is another',
      'تقع القرية في الجبل، ويزورها السياح كل صيف للراحة والمشي بين الأشجار.',
    ],
  ])('and lost where %s', (_name, text) => {
    expect(look(text).state).toBe('lost');
  });

  test('in any text, with a span that holds words of it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(LONG.length), { maxLength: 6 }), (cuts) => {
        const text = [...cuts]
          .sort((a, b) => b - a)
          .reduce((all, at) => all.slice(0, at) + all.slice(at + 5), LONG);
        const found = look(text);
        expect(found.same.length > 0).toBe(found.state !== 'lost');
        expect(found.changes.length > 0).toBe(found.state === 'changed');
        for (const { start, end } of found.same) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
