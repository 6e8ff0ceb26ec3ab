import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsOf, MONTH_NAMES } from '../../lib/i18n/format';
import { typedDay } from '../../lib/search/typed-day';

describe('a day that is typed', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['٢٣/١١/٢٠٢٦', '2026-11-23'],
    ['۲۳-۱۱-۲۰۲۶', '2026-11-23'],
    ['  3. 4. 2026 ', '2026-04-03'],
    ['٢٣ نوفمبر ٢٠٢٦', '2026-11-23'],
    ['23 تشرين الثاني، 2026', '2026-11-23'],
    ['٧ جوان ٢٠٢٦', '2026-06-07'],
    ['٥ دجنبر ٢٠٢٥', '2025-12-05'],
    ['1 ابريل 2026', '2026-04-01'],
    ['23 Nov 2026', '2026-11-23'],
    ['november 23, 2026', '2026-11-23'],
    ['29/2/2024', '2024-02-29'],
    ['١ محرم ١٤٤٧', '2025-06-26'],
    ['12/6/1448 هـ', '2026-11-22'],
    ['12 Jumada II 1448 AH', '2026-11-22'],
    ['\u200f12\u200f/6\u200f/1448', '2026-11-22'],
    ['1 Rabiʻ I 1447', '2025-08-24'],
    ["1 Rabi' I, 1447", '2025-08-24'],
    ['1 Rabiʻ II 1447', '2025-09-23'],
    ['1 Rab. II 1447', '2025-09-23'],
  ])('%s is understood', (text, day) => {
    expect(typedDay(text)).toBe(day);
  });

  it.each([
    '',
    'أمس',
    '2026',
    'نوفمبر 2026',
    '23 نوفمبر',
    '3/4/26',
    '31/2/2026',
    '29/2/2025',
    '12/13/2026',
    '0/1/2026',
    '30 صفر 1447',
    '5 نوفبر 2026',
    '1 2 3 2026',
    '1 نوفمبر 2 2026',
  ])('%s is none', (text) => {
    expect(typedDay(text)).toBeNull();
  });

  it('may be what any reader is shown for a day', () => {
    const writings = fc.record({
      digits: fc.constantFrom('auto', 'arab', 'latn'),
      calendar: fc.constantFrom('gregory', 'islamic-umalqura'),
      months: fc.constantFrom('auto', ...MONTH_NAMES),
    } as const);
    const days = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2070-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(writings, fc.constantFrom('ar', 'en'), days, (writing, language, date) => {
        const day = date.toISOString().slice(0, 10);
        expect(typedDay(formatsOf(language, writing).day(day, null))).toBe(day);
      }),
      { numRuns: 400 },
    );
  });
});
