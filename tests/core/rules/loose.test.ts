import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly [text: string, cue: string, source: string, content: string];

describe('a clause beyond an aside that no source phrase holds', () => {
  test.each<Found>([
    [
      'وقالت منظمة العفو الدولية، ومقرها لندن، إنها تهدف إلى كشف الانتهاكات في السجون.',
      'وقالت',
      'منظمة العفو الدولية، ومقرها لندن',
      'إنها تهدف إلى كشف الانتهاكات في السجون',
    ],
    [
      'وقالت السفارة الهولندية في بيان مقتضب، وصل الصحف مساء أمس، إنها تتابع الحادث عن قرب.',
      'وقالت',
      'السفارة الهولندية',
      'إنها تتابع الحادث عن قرب',
    ],
    [
      'وقال الحسني في مؤتمر صحفي عقد بالمؤسسة الأسبوع الماضي إن الكتاب سيصدر قريبا.',
      'وقال',
      'الحسني',
      'الكتاب سيصدر قريبا',
    ],
  ])('%s', (text, cue, source, content) => {
    expect(read(text)).toMatchObject([{ cue, source, content }]);
  });

  test.each([
    [
      'another verb has the clause',
      'وصل الوزير وقد أعلنت، بعد لقائه، وأضافت أن المصنع مغلق.',
      'أعلنت',
    ],
    ['a stop lies between', 'قال المدير كلاما كثيرا أمس: أولا وثانيا؛ إن الوقت متأخر الآن.', 'وقت'],
    ['nobody is there who could speak', 'أكدت قصيرة جدا ومملة إن لم يحدث شيء بعد ذلك.', 'أكدت'],
  ])('is not taken where %s', (_why, text, cue) => {
    expect(
      read(text).filter((one) => one.attribution.rule === 'far-clause' && one.cue === cue),
    ).toEqual([]);
  });
});

describe('a noun that only the place after the preposition of the verb tells', () => {
  test.each<Found>([
    [
      'وطالب الوزير المواطنين ببذل جهود كبيرة في مكافحة نواقل المرض.',
      'وطالب',
      'الوزير',
      'ببذل جهود كبيرة في مكافحة نواقل المرض',
    ],
    [
      'وتعهدت ميلوني، التي انتخبت في سبتمبر الماضي، بوضع حد لوصول المهاجرين.',
      'وتعهدت',
      'ميلوني، التي انتخبت في سبتمبر الماضي',
      'بوضع حد لوصول المهاجرين',
    ],
    [
      'وأعلن المصدر عن اجتماع شامل لوزراء الخارجية في العاصمة.',
      'وأعلن',
      'المصدر',
      'اجتماع شامل لوزراء الخارجية في العاصمة',
    ],
    [
      'واتهمت المنظمة حكومات غربية بغض الطرف عن هذه الجرائم.',
      'واتهمت',
      'المنظمة',
      'حكومات غربية بغض الطرف عن هذه الجرائم',
    ],
  ])('%s', (text, cue, source, content) => {
    expect(read(text)).toMatchObject([{ cue, source, content }]);
  });

  test.each([
    'طالب الجامعة بلال يدرس الطب منذ عامين في المدينة الكبيرة.',
    'أعلنت في بيان نشرته الصحف قبل يومين من موعد الافتتاح.',
    'لم يطالب الوزير ببذل شيء من المال لهذا المشروع القديم.',
    'استشهد الشاب جراء إصابته بعيار ناري في الصدر أمس.',
  ])('is not taken in: %s', (text) => {
    expect(read(text).filter(({ attribution }) => attribution.rule === 'loose-governed')).toEqual(
      [],
    );
  });
});

describe('a noun that a circumstance parts from the subject', () => {
  test.each<Found>([
    ['واستنكر سكان الحي أمس روائح المصنع.', 'واستنكر', 'سكان الحي', 'روائح المصنع'],
    [
      'أدان مسجد باريس الكبير يوم الاثنين تصريحات رئيس الوزراء الفرنسي.',
      'أدان',
      'مسجد باريس الكبير',
      'تصريحات رئيس الوزراء الفرنسي',
    ],
  ])('%s', (text, cue, source, content) => {
    expect(read(text)).toMatchObject([{ cue, source, content }]);
  });

  test.each([
    'انتقد الناقد يوم الاثنين في الصحيفة على عادته كل أسبوع.',
    'استنكرت أمس وأعلنت رفضها لكل ما جرى في المدينة.',
  ])('is not taken in: %s', (text) => {
    expect(read(text).filter(({ attribution }) => attribution.rule === 'loose-noun')).toEqual([]);
  });
});

describe('what somebody is called', () => {
  test.each<Found>([
    ['تعامل الجيش مع من وصفهم بالمخربين في الحي القديم.', 'وصفهم', '', 'بالمخربين في الحي القديم'],
    ['نفذ الاعتداء شخص وصفه بالخارج عن القانون.', 'وصفه', '', 'بالخارج عن القانون'],
  ])('%s', (text, cue, source, content) => {
    expect(read(text)).toMatchObject([{ cue, source, content }]);
  });

  test.each(['وضعت الوزارة مكافأة قدرها سبعة ملايين لمن يمكن أن يدلها عليه.'])(
    'is not what a sum is: %s',
    (text) => expect(read(text)).toEqual([]),
  );

  test('what was condemned is what it was called, and that is another attribution', () => {
    expect(read('ونددت الحركة بما وصفته بأنه جريمة جديدة.')).toMatchObject([
      { cue: 'ونددت', source: 'الحركة', content: 'بما وصفته بأنه جريمة جديدة' },
      { cue: 'وصفته', content: 'بأنه جريمة جديدة' },
    ]);
  });
});

test.each<Found>([
  [
    'دعا عبد الرحمن محمد غوري الحكومة إلى التدخل في الأزمة.',
    'دعا',
    'عبد الرحمن محمد غوري',
    'التدخل في الأزمة',
  ],
  ['مسجد باريس الكبير يندد بتصريحات الوزير', 'يندد', 'مسجد باريس الكبير', 'بتصريحات الوزير'],
])('a source that no list knows: %s', (text, cue, source, content) => {
  expect(read(text)).toMatchObject([{ cue, source, content }]);
});
