import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher, searchText } from '../../lib/search/search';

const finds = (query: string, ...fields: (string | null)[]) =>
  createMatcher(query)(searchText(fields));

describe('a query finds', () => {
  test.each([
    ['قال', 'وقال المتحدث'],
    ['قال', 'فقالت الوزارة'],
    ['الأمن', 'مجلس الامن'],
    ['الامن', 'مجلسُ الأَمْنِ'],
    ['امن', 'للأمن'],
    ['وزارة', 'وزاره الصحه'],
    ['وزاره', 'بوزارة الصحة'],
    ['الوزارة', 'وفقا لوزارة الصحة'],
    ['الوزارة', 'وفقا للوزارة'],
    ['وزارة', 'والوزارة كالوزارات'],
    ['مصطفى', 'مصطفي'],
    ['مسؤول', 'مســؤول'],
    ['مسؤول', 'كبار المسئولين'],
    ['المسئول', 'ومسؤولون'],
    ['شؤون', 'للشئون الخارجية'],
    ['يونيو', 'يومي ويونيو'],
    ['120', 'حالة ١٢٠'],
    ['١٢٠', 'حالة 120'],
    ['۱۲۰', 'حالة 120'],
    ['reuters', 'وكالة REUTERS'],
    ['لقاح', 'اللقاحات'],
    ['يقول', 'سيقول المتحدث'],
    ['ينفي', 'وسينفي الخبر'],
    ['تعلن', 'فستعلن الوزارة'],
    ['نقص اللقاحات', 'وجود نقص في اللقاحات'],
    ['اللقاحات نقص', 'وجود نقص في اللقاحات'],
    ['«نقص»، في!', 'وجود نقص في اللقاحات'],
    ['', 'أي شيء'],
    [' ،. ', 'أي شيء'],
  ])('%s in %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });
});

describe('a query does not find', () => {
  test.each([
    ['قال', 'اعتقال'],
    ['قال', 'مقال'],
    ['لقاء', 'إلقاء القبض'],
    ['نقص اللقاحات', 'نقص في الدواء'],
    ['الأمن', 'من أمس'],
    ['حسن', 'محسن'],
    ['قال', 'سقال'],
    ['تين', 'ستين'],
    ['يد', 'السيد'],
    ['حال', 'الحل'],
    ['يو', 'ووزير الخارجية'],
    ['لاجئ', 'لا جو'],
  ])('%s in %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  test('a word that is made of the end of one field and the beginning of the next', () => {
    expect(finds('سلام', 'س', 'لام')).toBe(false);
  });
});

test('every word has to occur, in whichever field', () => {
  expect(finds('الصحة مثال', 'وزارة الصحة', null, 'صحيفة المثال')).toBe(true);
  expect(finds('الصحة رويترز', 'وزارة الصحة', null, 'صحيفة المثال')).toBe(false);
});

describe('any text', () => {
  const word = fc.stringMatching(/^[ءأإآاىيةهؤئبتجرسعلمن]{1,8}$/).filter((text) => text !== '');
  const words = fc.array(word, { minLength: 1, maxLength: 8 });

  test('is found by each of its words and by their beginnings', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, which, cut) => {
        const one = list[which % list.length] ?? '';
        expect(finds(one, list.join(' '))).toBe(true);
        expect(finds(one.slice(0, 1 + (cut % one.length)), list.join(' '))).toBe(true);
      }),
    );
  });

  test('is found however its words are dressed', () => {
    const dress = (text: string) => [...text].map((letter) => `${letter}\u064e`).join('\u0640');
    fc.assert(
      fc.property(words, (list) => {
        expect(finds(dress(list.join(' ').replaceAll(/[أإآ]/g, 'ا')), list.join(' '))).toBe(true);
        expect(finds(list.join(' '), list.map(dress).join(' '))).toBe(true);
        expect(finds(list.join(' '), list.map((one) => `و${one}`).join('، '))).toBe(true);
      }),
    );
  });

  test('is in a form that stays the same when it is made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = searchText([text]);
        expect(searchText([once])).toBe(once);
      }),
    );
  });

  test('and any query are never too much', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (query, text) => {
        expect(typeof finds(query, text)).toBe('boolean');
      }),
    );
  });
});
