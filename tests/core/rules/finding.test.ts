import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly [why: string, text: string, cue: string, source: string, content: string];

/** One text for each way in which attributions are brought that is easily overlooked. */
const FOUND: readonly Found[] = [
  [
    'a participle with no comma, its clause at once',
    'وقالت قوى المعارضة إن النظام مختطف معتبرة أن البلد في خطر بسبب سياساته.',
    'معتبرة',
    '',
    'البلد في خطر بسبب سياساته',
  ],
  [
    'a participle of a homograph with no comma',
    'وأكد رئيس الحكومة أننا سيطرنا على الوضع مشددا على ضرورة مواصلة الوقاية.',
    'مشددا',
    '',
    'ضرورة مواصلة الوقاية',
  ],
  [
    'a participle after a stop',
    'وصل الوزير إلى العاصمة وافتتح المعرض الدولي. موضحا أن الزيارة تستمر يومين.',
    'موضحا',
    '',
    'الزيارة تستمر يومين',
  ],
  [
    'the conjunction is written apart',
    'و دعا رئيس البلدية كل الأطراف إلى التحلي بضبط النفس.',
    'دعا',
    'رئيس البلدية',
    'التحلي بضبط النفس',
  ],
  [
    'the doubled letter tells the verb from the preposition',
    'وخلال اللقاء عبّر الوزير عن تضامن بلاده الكامل مع ضحايا الزلزال.',
    'عبّر',
    'الوزير',
    'تضامن بلاده الكامل مع ضحايا الزلزال',
  ],
  [
    'a surname before the colon',
    'الزياني: اتهامات رئيس الوزراء السابق باطلة ومشينة',
    ':',
    'الزياني',
    'اتهامات رئيس الوزراء السابق باطلة ومشينة',
  ],
  [
    'a name in marks before the colon',
    '«واشنطن بوست»: شهادة القائد العسكري تدين المتهم للمرة الأولى',
    ':',
    'واشنطن بوست',
    'شهادة القائد العسكري تدين المتهم للمرة الأولى',
  ],
  [
    'a quotation that touches the colon',
    'وزارة الخارجية:«تصريحات الوزير تدعو إلى إشعال النار في المنطقة»',
    ':',
    'وزارة الخارجية',
    'تصريحات الوزير تدعو إلى إشعال النار في المنطقة',
  ],
  [
    'reports before the colon',
    'تقارير: نادي العاصمة يبدأ المفاوضات مع مهاجم المنتخب تمهيدا لضمه',
    ':',
    'تقارير',
    'نادي العاصمة يبدأ المفاوضات مع مهاجم المنتخب تمهيدا لضمه',
  ],
  [
    'what stands in something, after the clause',
    'شملت الدراسة خمسمئة شخص، وفقا لما جاء في موقع الجامعة.',
    'وفقا لما جاء',
    'موقع الجامعة',
    'شملت الدراسة خمسمئة شخص',
  ],
  [
    'a surname after a verbless source',
    'ووفق العواجي، تتمثل المهام الرئيسية للشركة في تصميم المشروعات.',
    'ووفق',
    'العواجي',
    'تتمثل المهام الرئيسية للشركة في تصميم المشروعات',
  ],
  [
    'a verbless source that is a sentence by itself',
    'هذا التطبيق لا يعمل على أجهزة كثيرة. وفق موقع الجامعة.',
    'وفق',
    'موقع الجامعة',
    'هذا التطبيق لا يعمل على أجهزة كثيرة',
  ],
  [
    'what points back comes first',
    'أكد ذلك إعلام الجهاز في بيان صدر مساء الثلاثاء.',
    'أكد',
    'إعلام الجهاز',
    'ذلك',
  ],
  [
    'by saying that',
    'ولم تكشف المصادر عن هوية الرجل واكتفت بالقول إن العملية تسير وفق الخطة.',
    'بالقول',
    '',
    'العملية تسير وفق الخطة',
  ],
  [
    'a short quotation after a comma',
    'قال النائب إن الحكومة مقصرة. وأضاف، «وفوق كل ذلك تصاريح كاذبة».',
    'وأضاف',
    '',
    'وفوق كل ذلك تصاريح كاذبة',
  ],
];

/** Words of saying with which the author infers, describes or names something. */
const LEFT: readonly (readonly [why: string, text: string])[] = [
  ['which confirms that', 'وارتفعت الأسعار مجددا هذا الشهر مما يؤكد أن الأزمة لم تنته بعد.'],
  ['a matter that shows', 'وغاب المدرب عن الحفل، الأمر الذي يشير إلى وجود خلاف مع الإدارة.'],
  ['what there is to worry', 'الأوضاع آمنة ومستقرة وليس هناك ما يدعو للقلق في القرى الحدودية.'],
  ['it became clear', 'وصلت الشرطة إلى المكان، وتبين أن الحريق نجم عن تماس كهربائي.'],
  ['the accused, counted', 'وتنظر المحكمة في قضية تضم ثلاثين متهما بالتجمهر أمام مبنى البلدية.'],
  ['another word with except', 'وهم لا يعرفون الراحة إلا عند انتهاء العمل في آخر الليل.'],
  ['no view was given', 'ولم يعبر رئيس الحكومة عن أي موقف من الأزمة حتى الآن.'],
];

describe('attributions that are easily overlooked', () => {
  test.each(FOUND)('%s', (_, text, cue, source, content) => {
    const found = read(text).find((r) => r.cue === cue);
    expect(found).toMatchObject({ source, content });
  });
});

describe('what nobody says', () => {
  test.each(LEFT)('%s', (_, text) => {
    expect(read(text).map(({ cue }) => cue)).toEqual([]);
  });
});
