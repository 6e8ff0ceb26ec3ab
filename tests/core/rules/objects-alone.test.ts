import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly [text: string, cue: string, source: string, content: string];

const FOUND: readonly Found[] = [
  ['وطلب الرئيس ألا تعلن النتائج اليوم.', 'وطلب', 'الرئيس', 'ألا تعلن النتائج اليوم'],
  ['وطالب المحامي بألا يبث التسجيل.', 'وطالب', 'المحامي', 'بألا يبث التسجيل'],
  ['ودعا الخطيب إلى ألا تستغل الأزمة.', 'ودعا', 'الخطيب', 'ألا تستغل الأزمة'],
  ['لكنه نفى تماما أي علاقة له بالشركة.', 'نفى', '', 'أي علاقة له بالشركة'],
  ['ونفوا جميعا أي صلة لهم بالحادث.', 'ونفوا', '', 'أي صلة لهم بالحادث'],
  ['وطلب منه تسليم هاتفه.', 'وطلب', '', 'تسليم هاتفه'],
  ['وانتقد سياسة الحكومة في الإسكان.', 'وانتقد', '', 'سياسة الحكومة في الإسكان'],
  ['لكنه انتقد طريقة الإعلان عن القرار.', 'انتقد', '', 'طريقة الإعلان عن القرار'],
  ['وذكرت أنباء أن المعبر أغلق.', 'وذكرت', 'أنباء', 'المعبر أغلق'],
  [
    'وأوضحت الدراسة كيف تتأثر الذاكرة بقلة النوم.',
    'وأوضحت',
    'الدراسة',
    'كيف تتأثر الذاكرة بقلة النوم',
  ],
  ['وسيبلغ الوزير البرلمان بأن الخطة جاهزة.', 'وسيبلغ', 'الوزير', 'الخطة جاهزة'],
];

const LEFT: readonly string[] = [
  'الهجوم الذي نسب إلى التنظيم أوقع ثلاثين قتيلا.',
  'وبعض التفجيرات تنسب إلى تنظيم آخر.',
  'لم يبق في البيت إلا كرسي قديم.',
  'ويبلغ عدد سكان القرية ألف نسمة.',
];

describe('what is said where nobody or not much else stands beside the verb', () => {
  test.each(FOUND)('%s', (text, cue, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source, content }));
  });

  test('a name straight after the verb is who judges', () => {
    expect(read('وانتقد زهير الخطيب القرار.')).toMatchObject([{ source: 'زهير الخطيب' }]);
  });

  test('nobody is told to have asked him', () => {
    const found = read('ودخل الرجل المبنى. وقال الحارس إن الباب مغلق. وطلب منه تسليم هاتفه.');
    expect(found.at(-1)?.attribution).toMatchObject({ resolved: null, kind: 'unknown' });
  });

  test.each(LEFT)('nothing is said: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
