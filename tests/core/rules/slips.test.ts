import { describe, expect, test } from 'vitest';
import { read } from '../extract';

/** Every attribution: cue, source and claim, as written. */
const all = (text: string) => read(text).map((r) => [r.cue, r.source, r.content]);

describe('a quotation that was to close before a participle of telling', () => {
  test('opens again after a colon', () => {
    expect(
      all('وتابع الوزير:"لدينا احتياطي كبير من السلع، مضيفا:" الرئيس خصص مليار دولار للسلع".'),
    ).toEqual([
      ['وتابع', 'الوزير', 'لدينا احتياطي كبير من السلع'],
      ['مضيفا', '', 'الرئيس خصص مليار دولار للسلع'],
    ]);
  });

  test('goes on with the clause of the participle', () => {
    expect(
      all('وأكمل الوزير:"لدينا احتياطي يكفي ستة أشهر، لافتا إلى أن الرئيس يتابع الملف".'),
    ).toEqual([
      ['وأكمل', 'الوزير', 'لدينا احتياطي يكفي ستة أشهر'],
      ['لافتا', '', 'الرئيس يتابع الملف'],
    ]);
  });
});

describe('who says and to whom', () => {
  test.each([
    ['وأبلغ مصدر قناة الحدث أن الاجتماع تأجل.', 'مصدر', 'الاجتماع تأجل'],
    ['أبلغ مصدر وكالة الأنباء، بمقتل شخص.', 'مصدر', 'بمقتل شخص'],
    ['وأكد مصدر وكالة الطاقة أن الخبر غير صحيح.', 'مصدر وكالة الطاقة', 'الخبر غير صحيح'],
    ['وطالب هذه الدول بوقف القتال.', '', 'بوقف القتال'],
    ['وطالبت هذه الدول بوقف القتال.', 'هذه الدول', 'بوقف القتال'],
    ['جدد بري التأكيد بأن الاقتراع في موعده.', 'بري', 'الاقتراع في موعده'],
    ['جدد غوتيريش دعوته إلى وقف القتال.', 'غوتيريش', 'وقف القتال'],
  ])('%s', (text, source, content) => {
    expect(read(text)[0]).toMatchObject({ source, content });
  });
});

describe('a plural that is written as a verbal noun is but for its first letter', () => {
  test.each([
    ['دعا الوزير إلى التعامل مع الأخبار بحكمة، لأنها تهم الناس.', 1],
    ['وتم الإخبار بأن الاجتماع تأجل.', 1],
    ['اعلان الحكومة عن خطة جديدة أثار الجدل.', 1],
  ])('%s', (text, many) => {
    expect(read(text)).toHaveLength(many);
  });
});
