import { describe, expect, test } from 'vitest';
import { read } from '../extract';

/** The cue, the source (empty where none is written) and the content of the attribution that a sentence holds. */
type Found = readonly [text: string, cue: string, source: string, content: string];

const FOUND: Readonly<Record<string, readonly Found[]>> = {
  'who is accused, and by whom': [
    [
      'ومثل الحارس أمام القاضي على خلفية اتهام مدرب الفريق بالتلاعب في نتيجة المباراة',
      'اتهام',
      '',
      'مدرب الفريق بالتلاعب في نتيجة المباراة',
    ],
    [
      'تصاعدت الأزمة بسبب اتهام رئيس النادي لأمين الصندوق السابق باختلاس أموال التذاكر',
      'اتهام',
      'رئيس النادي',
      'لأمين الصندوق السابق باختلاس أموال التذاكر',
    ],
  ],
  'what is prayed for': [
    [
      'وهنأ المحافظ منسوبي المستشفى، داعيا الله سبحانه وتعالى أن يشفي المرضى',
      'داعيا',
      '',
      'يشفي المرضى',
    ],
    [
      'وقد سأل الله أن يغيث العباد والبلاد بعد شهور الجفاف',
      'سأل',
      '',
      'يغيث العباد والبلاد بعد شهور الجفاف',
    ],
    [
      'تجمع مئات العمال أمام مبنى البرلمان داعين النواب إلى رفض مشروع القانون',
      'داعين',
      '',
      'رفض مشروع القانون',
    ],
  ],
  'a complaint, a testimony, a call that comes from somewhere': [
    [
      'وحسب الشكوى، فإن الشركة باعت بيانات زبائنها من دون علمهم',
      'وحسب',
      'الشكوى',
      'الشركة باعت بيانات زبائنها من دون علمهم',
    ],
    [
      'وجاء الإعلان عن إغلاق المصنع بعد أسبوعين من المفاوضات',
      'الإعلان',
      '',
      'إغلاق المصنع بعد أسبوعين من المفاوضات',
    ],
  ],
  'what points at a noun after the one who denies it': [
    [
      'وينفي غرانيتش وعائلته والمقربون منه هذه الاتهامات جملة وتفصيلا',
      'وينفي',
      'غرانيتش وعائلته والمقربون منه',
      'هذه الاتهامات جملة وتفصيلا',
    ],
    [
      'واستنكرت المديرية العامة للتعليم في حائل وقوع مثل هذه المشاجرات',
      'واستنكرت',
      'المديرية العامة للتعليم في حائل',
      'وقوع مثل هذه المشاجرات',
    ],
    [
      'أعلن "فيفا" تشكيل لجنة مستقلة للنظر في طلبات الاستضافة',
      'أعلن',
      'فيفا',
      'تشكيل لجنة مستقلة للنظر في طلبات الاستضافة',
    ],
  ],
  'as they said, with nobody written': [
    [
      'يهدد المشروع الجديد، كما قالوا، مصادر رزق آلاف الصيادين',
      'كما قالوا',
      '',
      'يهدد المشروع الجديد',
    ],
  ],
};

/** A sentence, and a word that attributes nothing in it. */
type Left = readonly [text: string, cue: string];

const LEFT: readonly Left[] = [
  ['تشعر المدن البعيدة بالنسيان لأنها لا تظهر في نشرات الأخبار', 'تشعر'],
  ['وحسب الدعوة يبدأ الحفل عند الثامنة مساء في حديقة الفندق الكبير', 'وحسب'],
  ['وصدر أمر سام بتكليف نائب الأمير رئاسة المجلس حتى نهاية العام', 'أمر'],
];

describe.each(Object.entries(FOUND))('%s', (_kind, rows) => {
  test.each(rows)('%s', (text, cue, source, content) => {
    const found = read(text);
    expect(found.map((one) => one.cue)).toContain(cue);
    expect(found.find((one) => one.cue === cue)).toMatchObject({ source, content });
  });
});

test.each(LEFT)('%s: not %s', (text, cue) => {
  expect(read(text).map((one) => one.cue)).not.toContain(cue);
});
