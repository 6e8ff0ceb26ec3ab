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
  [
    'who has got the statement stands between',
    'وقالت السفارة الأميركية في بيان مقتضب، وصل الصحيفة، إنها تلقت تقريرا عن الحادث.',
    'وقالت',
    'السفارة الأميركية',
    'إنها تلقت تقريرا عن الحادث',
  ],
  [
    'the occasion with a clause of its own',
    'وقال الحسني في مؤتمر صحفي عقد بمؤسسة الصحافة: «يحظى المعرض بمكانة مرموقة بين المعارض».',
    'وقال',
    'الحسني',
    'يحظى المعرض بمكانة مرموقة بين المعارض',
  ],
  [
    'an occasion is what was made known',
    'وكشف المصدر عن اجتماع شامل لوزراء الخارجية العرب الأسبوع المقبل.',
    'وكشف',
    'المصدر',
    'اجتماع شامل لوزراء الخارجية العرب الأسبوع المقبل',
  ],
  [
    'an act of saying in the plural, held by nobody',
    'واستمر الإضراب بالرغم من دعوات متكررة لتعليق الإضراب في المدارس.',
    'دعوات',
    '',
    'لتعليق الإضراب في المدارس',
  ],
  [
    'banners that demand',
    'وحمل المعتصمون لافتات تطالب بإنصاف المعلم وتحسين وضعه المعيشي.',
    'تطالب',
    'لافتات',
    'بإنصاف المعلم وتحسين وضعه المعيشي',
  ],
  [
    'according to them, in one word',
    'وأعلن الأعضاء رفض القرار لأنه «غير شرعي» حسبهم، وغادروا القاعة.',
    'حسبهم',
    '',
    'رفض القرار لأنه «غير شرعي»',
  ],
  [
    'on the pretext of an act',
    'وهدمت الجرافات منزلا في شرق القدس بحجة البناء من دون ترخيص.',
    'بحجة',
    '',
    'البناء من دون ترخيص',
  ],
  [
    'a feeling shown, with its owner',
    'وأبدت الشركة رغبتها في شراء المصنع القديم خلال العام المقبل.',
    'وأبدت',
    'الشركة',
    'رغبتها في شراء المصنع القديم خلال العام المقبل',
  ],
  [
    'the announcement came about',
    'وبعد اجتماع طويل تم الإعلان عن تأجيل الانتخابات إلى الربيع.',
    'الإعلان',
    '',
    'تأجيل الانتخابات إلى الربيع',
  ],
  [
    'a warning with an adjective for its holder',
    'تأكيد أميركي على استقرار المنطقة بعد لقاء الوزيرين في العاصمة.',
    'تأكيد',
    'أميركي',
    'استقرار المنطقة بعد لقاء الوزيرين في العاصمة',
  ],
  [
    'somebody whom it called so',
    'وقالت الوزارة إن الشرطة تعاملت مع من وصفتهم بالمخربين.',
    'وصفتهم',
    '',
    'بالمخربين',
  ],
  [
    'a form that is also a noun, its occasion before its claim',
    'اجتمع الوزير بنظيره وغادر القاعة. وطالب في بيان بإلغاء الاتفاق القديم.',
    'وطالب',
    '',
    'بإلغاء الاتفاق القديم',
  ],
  [
    'what is made known, after a name between commas',
    'كشف وكيل اللاعب، محمد صلاح، حقيقة التقارير الصحفية عن رحيله.',
    'كشف',
    'وكيل اللاعب، محمد صلاح',
    'حقيقة التقارير الصحفية عن رحيله',
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
  ['a feeling not shown', 'ولم تبد الشركة رغبتها في شراء المصنع القديم خلال العام المقبل.'],
  ['as is no like hope', 'وحضر كامل أعضاء الجمعية حفل افتتاح المعرض الجديد في المدينة.'],
  [
    'to have found out is no telling',
    'وتمكنت الشرطة أمس من القبض على الجاني، وكشف ملابسات الحادث.',
  ],
  ['to find out is no telling', 'ويعمل المحققون منذ أمس على كشف ملابسات الحادث الأليم في المدينة.'],
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

test('a feeling that a verb expresses is one attribution with it', () => {
  const found = read('وأبدى سكان الحي استياءهم من تكرار الأعطال.');
  expect(found.map((r) => r.cue)).toEqual(['وأبدى']);
});

test('a preposition of a participle after a comma is not of the verb before it', () => {
  const found = read('ونعت نقابة الممثلين الفنانة في بيان، مشيدة بأعمالها.');
  expect(found.map((r) => r.cue)).toEqual(['مشيدة']);
});

test.each([
  ['وغالبا ما تنفي الحكومة هذه الاتهامات.', 'تنفي', 'الحكومة'],
  ['وعادة ما يؤكد المدرب أن فريقه جاهز.', 'يؤكد', 'المدرب'],
  ['ولم تعلق الشركة، لكنها عادة ما تنفي وجود تسرب.', 'تنفي', ''],
])('how often somebody says so is no part of who it is: %s', (text, cue, source) => {
  const found = read(text).find((r) => r.cue === cue);
  expect(found?.source).toBe(source);
});
