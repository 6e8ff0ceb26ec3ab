import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate } from '../../lib/i18n/bidi';
import { countryNames } from '../../lib/i18n/countries';
import { failureWords, reasonWords, ruleWords } from '../../lib/i18n/engine-words';
import { sizeIn } from '../../lib/i18n/sizes';
import { translator } from '../../lib/i18n/translator';

const ar = translator('ar');
const en = translator('en');

describe('plurals', () => {
  it.each([
    [0, 'لا أقوال أخرى'],
    [1, 'قول آخر'],
    [2, 'قولان آخران'],
    [3, '٣ أقوال أخرى'],
    [10, '١٠ أقوال أخرى'],
    [11, '١١ قولًا آخر'],
    [99, '٩٩ قولًا آخر'],
    [100, '١٠٠ قول آخر'],
    [103, '١٠٣ أقوال أخرى'],
    [1200, '١٬٢٠٠ قول آخر'],
  ])('%i in Arabic', (count, words) => {
    expect(ar.t('group.more', { count })).toBe(words);
  });

  it.each([
    [0, 'none is named'],
    [1, '1 is named'],
    [1200, '1,200 are named'],
  ])('%i in English', (count, words) => {
    expect(en.t('summary.named', { count })).toBe(words);
  });

  it('has a text for every whole number in both languages', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (count) => {
        for (const words of [ar, en])
          expect(words.t('count.words', { count }).trim()).not.toMatch(/^$|[{}]|undefined/);
      }),
    );
  });
});

describe('formats', () => {
  it('write numbers, shares and decimals with the digits of the language', () => {
    expect(ar.format.number(3412)).toBe('٣٬٤١٢');
    expect(en.format.number(3412)).toBe('3,412');
    expect(ar.format.percent(0.58).replace(/\u061c/g, '')).toBe('٥٨٪');
    expect(en.format.percent(0.584)).toBe('58%');
    expect(ar.format.decimal(0.88)).toBe('٠٫٨٨');
    expect(en.format.decimal(1)).toBe('1.00');
  });

  it('write a day of this year without the year, and another with it', () => {
    const now = new Date('2026-06-01T00:00:00Z');
    expect(en.format.day('2026-04-08T12:00:00Z', now)).toBe('8 Apr');
    expect(en.format.day('2018-04-08T12:00:00Z', now)).toBe('8 Apr 2018');
    expect(ar.format.day('2026-04-08T12:00:00Z', now)).toBe('٨ أبريل');
  });

  it('write a day without an hour as that day wherever the reader is, and whole where it is asked for', () => {
    const zone = process.env.TZ;
    try {
      for (const far of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env.TZ = far;
        const { day } = translator('en').format;
        expect(day('2026-04-08', new Date('2026-06-01T12:00:00Z'))).toBe('8 Apr');
        expect(day('2026-04-08', null)).toBe('8 Apr 2026');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('leave what is no moment as the page wrote it', () => {
    expect(ar.format.day('قبل ساعة')).toBe('قبل ساعة');
    for (const stated of ['2018-04-08', '2018/04/08', '4/8/2018', '2018-4-8'])
      expect(en.format.day(stated)).toBe('8 Apr 2018');
  });

  it('write digits, calendar and names of months as the reader chose', () => {
    const chosen = { digits: 'latn', calendar: 'gregory', months: 'SY' } as const;
    const now = new Date('2026-06-01T00:00:00Z');
    const syrian = translator('ar', chosen).format;
    expect(syrian.day('2026-01-08T12:00:00Z', now)).toBe('8 كانون الثاني');
    expect(syrian.month('2026-08')).toBe('آب 2026');
    expect(syrian.number(3412)).toBe('3,412');
    const tunisian = translator('ar', { ...chosen, digits: 'arab', months: 'TN' }).format;
    expect(tunisian.day('2026-01-08T12:00:00Z', now)).toBe('٨ جانفي');
    const hijri = { digits: 'auto', calendar: 'islamic-umalqura', months: 'auto' } as const;
    const { day, month } = translator('ar', hijri).format;
    // Both in 1447, in two Gregorian years; and the last days of 1446.
    expect(day('2025-07-01T12:00:00Z', now)).toBe('٦ محرم');
    expect(day('2025-06-20T12:00:00Z', now)).toBe('٢٤ ذو الحجة ١٤٤٦ هـ');
    expect(month('2026-08')).toBe('أغسطس ٢٠٢٦');
    const english = translator('en', hijri).format;
    expect(english.day('2025-06-20T12:00:00Z', now)).toMatch(/^24 .*1446 AH$/);
  });

  it('write an amount of storage in the unit that suits it', () => {
    expect(sizeIn(ar.format.locale, 12_340_000)).toBe('١٢٫٣ ميغابايت');
    expect(sizeIn(en.format.locale, 0)).toBe('0 bytes');
    expect(sizeIn(en.format.locale, 999)).toBe('999 bytes');
    expect(sizeIn(en.format.locale, 1_000)).toBe('1 kilobyte');
  });

  it('name countries in the language, and leave a code that names none', () => {
    expect(countryNames(ar.format.locale)('EG')).toBe('مصر');
    expect(countryNames(en.format.locale)('EG')).toBe('Egypt');
    expect(countryNames(en.format.locale)('XX')).toBe('XX');
  });

  it('join lists as each language does', () => {
    expect(ar.format.list(['أ', 'ب', 'ج'])).toBe('أ وب وج');
    expect(en.format.list(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('texts', () => {
  it('put any value in place as it is, also one that looks like a placeholder', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(ar.t('group.via', { relay: query })).toBe(`عبر ${query}`);
      }),
    );
  });

  it('come in parts around values that are not text', () => {
    const value = { drawn: true };
    expect(ar.parts('group.via', { relay: value })).toEqual(['عبر ', value]);
  });

  it('are looked up by names made at run time, and never through what every object has', () => {
    expect(ar.lookUp('kind.media')).toBe('وسيلة إعلام');
    for (const name of ['toString', '__proto__', 'constructor', 'no.such', 'count.words'])
      expect(ar.lookUp(name)).toBeNull();
  });

  it('have words for what this version does not know', () => {
    expect(ruleWords(ar, 'from-the-future')).toBe(ar.t('rule.unknown'));
    expect(failureWords(en, 'from-the-future')).toBe(en.t('failure.unknown'));
    expect(reasonWords(en, 'from-the-future')).toBe('from-the-future');
  });
});

describe('isolate', () => {
  it('closes a string off with the marks that keep it apart', () => {
    expect(isolate('abc')).toBe('\u2068abc\u2069');
  });
});
