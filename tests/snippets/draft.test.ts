import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftSnippet } from '../../lib/snippets/draft';
import { pageIdOf } from '../../lib/snippets/page-id';
import { selectorsOf } from '../../lib/snippets/selectors';
import { SCHEMA_VERSION } from '../../lib/snippets/types';
import { attributionIn, DENIAL, NOW, PAGE, RELAY, snippetOf, TEXT } from './samples';

describe('a snippet of an attribution', () => {
  test('keeps the words as written, part by part', () => {
    expect(snippetOf(RELAY).words).toEqual({
      cue: ['ونقلت', 'قوله'],
      source: ['مصدر مطلع'],
      relay: ['وكالة الأنباء'],
      content: ['إن الحملة تبدأ غدا'],
    });
  });

  test('keeps the paragraph of the cue and where it begins', () => {
    const { paragraph } = snippetOf(DENIAL);
    expect(paragraph.text).toBe('ونفى المتحدث باسمها، علي حسن، وجود نقص في اللقاحات.');
    expect(TEXT.slice(paragraph.start).startsWith(paragraph.text)).toBe(true);
  });

  test('is quoted from its first word to its last, cue included', () => {
    const { quote, position } = snippetOf(DENIAL).selectors;
    expect(quote.exact).toBe('ونفى المتحدث باسمها، علي حسن، وجود نقص في اللقاحات');
    expect(quote.prefix).toBe(' إلى 120 حالة في أسبوع واحد.\n');
    expect(quote.suffix).toBe('.\nونقلت وكالة الأنباء عن مصدر');
    expect(TEXT.slice(position.start, position.end)).toBe(quote.exact);
  });

  test('covers all parts where the source stands after the claim', () => {
    const text = 'الطريق مغلقة، بحسب الشرطة.';
    const attribution = attributionIn(text, {
      cue: ['بحسب'],
      source: ['الشرطة'],
      content: ['الطريق مغلقة'],
    });
    const { selectors } = draftSnippet({ attribution, text, page: PAGE, engine: '1', now: NOW });
    expect(selectors.quote).toEqual({
      exact: 'الطريق مغلقة، بحسب الشرطة',
      prefix: '',
      suffix: '.',
    });
  });

  test('is new, of its page, and says which engine and shape it has', () => {
    expect(snippetOf(DENIAL, { id: 'a' })).toMatchObject({
      id: 'a',
      schema: SCHEMA_VERSION,
      pageId: pageIdOf(PAGE),
      engine: '0.1.0',
      textHash: null,
      note: '',
      tags: [],
      status: 'new',
      deletedAt: null,
    });
    expect(Date.parse(snippetOf(DENIAL).savedAt)).toBe(NOW.getTime());
  });
});

describe('selectors', () => {
  const words = fc.array(
    fc.stringMatching(/^[ء-ي،.\u064b-\u0652]{1,12}$/).filter((word) => word.length > 0),
    { minLength: 3, maxLength: 30 },
  );

  test('surround the words with whole words, and can be put together to the text again', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
        const text = list.join(' ');
        const first = from % list.length;
        const count = 1 + (length % (list.length - first));
        const start = list.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const end = start + list.slice(first, first + count).join(' ').length;
        const { quote, position } = selectorsOf(text, { start, end });
        const whole = quote.prefix + quote.exact + quote.suffix;
        expect(text.slice(position.start - quote.prefix.length).startsWith(whole)).toBe(true);
        expect(Math.max(quote.prefix.length, quote.suffix.length)).toBeLessThanOrEqual(32);
        for (const word of `${quote.prefix} ${quote.suffix}`.trim().split(/\s+/))
          if (word) expect(list).toContain(word);
      }),
    );
  });

  test('keep as much as fits', () => {
    const text = `${'كلمة '.repeat(20)}قال ${'كلمة '.repeat(20)}`;
    const start = text.indexOf('قال');
    const { quote } = selectorsOf(text, { start, end: start + 3 });
    expect(quote.prefix.length).toBeGreaterThan(26);
    expect(quote.suffix.length).toBeGreaterThan(26);
  });
});
