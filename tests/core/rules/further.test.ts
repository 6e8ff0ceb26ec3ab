import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly [why: string, text: string, cue: string, source: string, content: string];

/** One text for each construction in which cues stand less often. */
const FOUND: readonly Found[] = [
  [
    'a name of two parts before a colon',
    'أبو العينين: الحل السياسي وحده يوقف القتال في المدينة',
    ':',
    'أبو العينين',
    'الحل السياسي وحده يوقف القتال في المدينة',
  ],
  [
    'a feeling that is written as a title',
    'وأبدى أبو العينين سعادته باختيار بلدته لاستضافة المؤتمر.',
    'وأبدى',
    'أبو العينين',
    'سعادته باختيار بلدته لاستضافة المؤتمر',
  ],
  [
    'an object after an apposition',
    'أكد منير الخطابي، المرشح السابق لرئاسة البلدية، وجوب صرف الأجور قبل العيد.',
    'أكد',
    'منير الخطابي، المرشح السابق لرئاسة البلدية',
    'وجوب صرف الأجور قبل العيد',
  ],
  [
    'a sum with the preposition joined',
    'وطالب اللاعب، نجم الدوري السابق، بـ12.5 مليون يورو.',
    'وطالب',
    'اللاعب، نجم الدوري السابق',
    'بـ12.5 مليون يورو',
  ],
  [
    'what is held to be something, by nobody who is named',
    'واعتبر مشاركة بلاده في المعرض مؤشرا على عودة الثقة.',
    'واعتبر',
    '',
    'مشاركة بلاده في المعرض مؤشرا على عودة الثقة',
  ],
  [
    'a deed held to be something, after the one who holds it so',
    'واعتبر الرئيس مشاركة بلاده في المعرض دليلا على تحسن العلاقات.',
    'واعتبر',
    'الرئيس',
    'مشاركة بلاده في المعرض دليلا على تحسن العلاقات',
  ],
  [
    'an object on the verb and a feminine noun that it is held to be',
    'واعتبرها كثيرون إهانة لمشاعر الناس في القرية.',
    'واعتبرها',
    'كثيرون',
    'إهانة لمشاعر الناس في القرية',
  ],
  [
    'a passive in a relative clause',
    'وقتل في الغارة القيادي الذي يعتقد أنه خطط للهجوم على المطار.',
    'يعتقد',
    '',
    'أنه خطط للهجوم على المطار',
  ],
  [
    'a verb after whoever',
    'واعتقلت الشرطة من تزعم أنهم خططوا للهجوم على السجن.',
    'تزعم',
    '',
    'أنهم خططوا للهجوم على السجن',
  ],
  [
    'news of an act, the noun bare',
    'وعم الحزن القرية عقب أنباء مقتل الجنود الثلاثة.',
    'أنباء',
    '',
    'مقتل الجنود الثلاثة',
  ],
  [
    'a verb of adding after a quotation, no comma',
    '«لن نترك بيوتنا مهما طال القصف» يضيف درويش.',
    'يضيف',
    'درويش',
    'لن نترك بيوتنا مهما طال القصف',
  ],
  [
    'one who asked me',
    'وروى أن «القاضي سألني إذا كنت أعرف شيئا عن المباراة».',
    'سألني',
    'القاضي',
    'إذا كنت أعرف شيئا عن المباراة',
  ],
  [
    'a verb of saying and the participle after it are one cue',
    'فردت قائلة «لن أغني هذه الأغنية بعد اليوم أبدا».',
    'فردت قائلة',
    '',
    'لن أغني هذه الأغنية بعد اليوم أبدا',
  ],
  [
    'a verb that is no cue, told as done by one who speaks',
    'وبحسب ما وثق فريق المرصد، قصفت الطائرات ثلاث قرى في الريف.',
    'وبحسب ما وثق',
    'فريق المرصد',
    'قصفت الطائرات ثلاث قرى في الريف',
  ],
  [
    'a colon before a quotation, with whatever verb tells',
    'وتوقع المحلل الاقتصادي كمال الزين: «سترتفع الأسعار حتى نهاية العام».',
    'وتوقع',
    'المحلل الاقتصادي كمال الزين',
    'سترتفع الأسعار حتى نهاية العام',
  ],
  [
    'a state, joined to the news before it',
    'ارتفاع عدد قتلى الغارة على الميناء وواشنطن تطالب بوقف القصف فورا',
    'تطالب',
    'وواشنطن',
    'بوقف القصف فورا',
  ],
  [
    'a passive of what others are thought to be',
    'وعثر الباحثون على آثار يعتقد أنها تعود إلى القرن الثالث.',
    'يعتقد',
    '',
    'أنها تعود إلى القرن الثالث',
  ],
  [
    'criticism in construct with a definite noun',
    'وأجلت الوزارة القرار وسط انتقادات لسياسة الحكومة في الجنوب.',
    'انتقادات',
    '',
    'لسياسة الحكومة في الجنوب',
  ],
  [
    'a turn with no comma before a verb that is also another word',
    'بدوره دعا الأمين العام إلى وقف القتال في المدينة.',
    'دعا',
    'الأمين العام',
    'وقف القتال في المدينة',
  ],
  [
    'a demand that is made to somebody',
    'وبقيت أمام اللجنة خطوات منها مطالبة السلطات بضرورة التدخل.',
    'مطالبة',
    '',
    'بضرورة التدخل',
  ],
  [
    'a call with its holder',
    'ورفض الحزب دعوة المعارضة إلى مقاطعة الاقتراع.',
    'دعوة',
    'المعارضة',
    'مقاطعة الاقتراع',
  ],
  [
    'a demand named as such',
    'ورأت أنه ليس من صلاحياتها المطالبة بتغيير القوانين.',
    'المطالبة',
    '',
    'بتغيير القوانين',
  ],
  [
    'claims that nobody holds, with a clause',
    'وأجلت المحكمة جلستها وسط ادعاءات بأن الأصوات زورت.',
    'ادعاءات',
    '',
    'الأصوات زورت',
  ],
  [
    'what a body condemned, with the preposition of belonging',
    'وجاء القرار بعد إدانة الجامعة العربية للهجوم على المطار.',
    'إدانة',
    'الجامعة العربية',
    'للهجوم على المطار',
  ],
  [
    'a document that holds a call',
    'وتضمن البيان دعوة إلى الحوار بين الأطراف.',
    'دعوة',
    'البيان',
    'الحوار بين الأطراف',
  ],
  [
    'an adjective that begins as the preposition does',
    'ووجه حزب المعارضة انتقادات لاذعة للحكومة بعد الجلسة.',
    'انتقادات',
    'حزب المعارضة',
    'للحكومة بعد الجلسة',
  ],
];

/** The same words where nobody says anything. */
const SILENT: readonly (readonly [why: string, text: string])[] = [
  ['those who demand, as an adjective', 'وأغلقت المستشفيات المطالبة بتوفير الدواء أبوابها أمس.'],
  ['research', 'وأجري استطلاع الرأي وبحث الانترنت في أسبوع واحد من الصيف.'],
  ['what a thing lets see', 'وهذا ربما يعبر بوضوح عن آمال سكان القرية في السنوات المقبلة.'],
  ['a turnout that shows', 'وكانت تلك هي الانتخابات التي عبرت عن رقي هذا الشعب العريق.'],
  ['to make less', 'السماعات التي تحيط بالأذن تقلل من الضوضاء الخلفية في الحافلة.'],
  ['a price that is paid', 'ومن جديد يدفع اللاجئ السوري ثمن السياسات الداخلية للحزب الحاكم.'],
  ['what a law says', 'تمنح البطاقة طبقا لما تنص عليه النصوص القانونية الجاري بها العمل.'],
  ['a report on a matter', 'وأعد الخبراء الدوليون تقريرا عن حالة الطقس في شرق البلاد.'],
  [
    'a note in a recipe',
    'ثم أضف الزبيب واللوز. ملاحظة: يفضل أن يكون الأرز طويل الحبة وأن يغسل مرتين.',
  ],
  ['what something is due to', 'في حين يرجع عدم تسلم البطاقات إلى نقص الوثائق في الملفات.'],
];

describe('constructions of cues', () => {
  test.each(FOUND)('%s', (_, text, cue, source, content) => {
    const found = read(text).find((r) => r.cue === cue);
    expect(found).toMatchObject({ source, content });
  });

  test.each(SILENT)('%s tells nothing', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
