import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor } from '../../lib/dom/anchor';
import { selectorsOf } from '../../lib/snippets/selectors';

const TEXT = 'قال الوزير إن الأسعار سترتفع.\nونفى النائب ذلك.\nوقال الخبير إن الأسعار سترتفع.';
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
