import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Ends = readonly [why: string, text: string, cue: string, content: string];

/** What ends a claim, and beside it what looks like it and does not. */
const ENDS: readonly Ends[] = [
  [
    'a participle of a cue, though nothing that it brings is known',
    'وقال المدير إن المصنع سيعمل بطاقته الكاملة، مؤكدا في الوقت ذاته جودة ما ينتجه.',
    'وقال',
    'المصنع سيعمل بطاقته الكاملة',
  ],
  [
    'the source named again as the one who does something',
    'وأفادت الشركة بأن الخط الجديد يبدأ العمل غدا، ورفضت الشركة كشف تكلفة المشروع.',
    'وأفادت',
    'الخط الجديد يبدأ العمل غدا',
  ],
  [
    'another one does something in the claim',
    'وأفادت الشركة بأن الخط الجديد يبدأ العمل غدا، ورفضت الوزارة كشف تكلفة المشروع.',
    'وأفادت',
    'الخط الجديد يبدأ العمل غدا، ورفضت الوزارة كشف تكلفة المشروع',
  ],
  [
    'a noun phrase before a negated verb',
    'وطالب الأهالي بإصلاح الطريق وتوسيع الجسر، ولم يصدر رد من البلدية.',
    'وطالب',
    'بإصلاح الطريق وتوسيع الجسر',
  ],
  [
    'a noun phrase before the occasion of speaking',
    'ودعا المدرب إلى بيع التذاكر فورا، في تسجيل نشر مساء الأحد.',
    'ودعا',
    'بيع التذاكر فورا',
  ],
  [
    'a quotation before what the source did not do',
    'وأكد المزارع: "سنحصد القمح هذا الأسبوع"، ولم يكشف كمية المحصول.',
    'وأكد',
    'سنحصد القمح هذا الأسبوع',
  ],
  [
    'without saying',
    'وبين المصدر أن الحريق اندلع فجرا، دون أن يقدم تفاصيل إضافية.',
    'وبين',
    'الحريق اندلع فجرا',
  ],
  [
    'without, in the claim',
    'ودعا الوزير إلى فتح الأسواق أمام التجار، دون رسوم أو انتظار.',
    'ودعا',
    'فتح الأسواق أمام التجار، دون رسوم أو انتظار',
  ],
  [
    'what something is called ends before its verb',
    'وأكد الحارس أن ما وصفه بـ"الهدف الغريب" يستحق أن يعاد تصويره.',
    'وصفه',
    'بـ"الهدف الغريب"',
  ],
  [
    'what something is called with a clause that describes it',
    'وتحدثت الكاتبة إلى من وصفتهم بالرواد الذين زرعوا الوادي قبل قرن.',
    'وصفتهم',
    'بالرواد الذين زرعوا الوادي قبل قرن',
  ],
  [
    'the main clause after the one that holds the cue',
    'وفي الوقت الذي أكد فيه الجيران أن الحريق بدأ في المطبخ، فإن الحارس كان نائما.',
    'أكد',
    'الحريق بدأ في المطبخ',
  ],
  [
    'a consequence in the claim itself',
    'وأكد الجيران أنه إذا عاد المطر، فإن الجسر سينهار.',
    'وأكد',
    'أنه إذا عاد المطر، فإن الجسر سينهار',
  ],
  [
    'a quotation whose word for that stands in it',
    'وقال الحارس "إن الباب كان مفتوحا طوال الليل، ثم أكد المدير أنه أغلقه بنفسه".',
    'وقال',
    'الباب كان مفتوحا طوال الليل، ثم أكد المدير أنه أغلقه بنفسه',
  ],
  [
    'a name in marks at its end is not the claim',
    'وأعلن المدير فتح الباب، داعيا إلى عدم السفر في الوقت الحالي، بحسب “الشروق”.',
    'داعيا',
    'عدم السفر في الوقت الحالي',
  ],
  [
    'a preposition that points back before it',
    'وصلت رسالة من البلدية أكدت فيها استعدادها التام للتعاون مع الجمعية.',
    'أكدت',
    'استعدادها التام للتعاون مع الجمعية',
  ],
  [
    'the clause after a source with no verb, though a verb in it brings one',
    'وحسب طبيب خاص فقد أظهرت الفحوص أنه يعاني من ضعف في السمع.',
    'وحسب',
    'فقد أظهرت الفحوص أنه يعاني من ضعف في السمع',
  ],
  [
    'what the author adds on the occasion',
    'وطالب النادي باحترام لوائح البطولة، وذلك تعقيبا على قرار اللجنة.',
    'وطالب',
    'باحترام لوائح البطولة',
  ],
  [
    'what follows from it is a part of it',
    'وأكد الصيادون أن الأسماك قليلة هذا العام، الأمر الذي رفع أسعارها.',
    'وأكد',
    'الأسماك قليلة هذا العام، الأمر الذي رفع أسعارها',
  ],
  [
    'what the author says of it',
    'وذكرت الصحيفة أن المتحف سيغلق شهرين، ويأتي هذا القرار بعد شكاوى الزوار.',
    'وذكرت',
    'المتحف سيغلق شهرين',
  ],
  [
    'a participle in a quotation that is never closed',
    'وقال الربان: «السفينة وصلت أمس وينقصها الوقود، مبينا أن الرحلة تأجلت يومين.',
    'وقال',
    'السفينة وصلت أمس وينقصها الوقود',
  ],
  [
    'a clause before what the source did not tell',
    'ورأى المحامي أن القاضي تحيز للنيابة، إلا أنه لم يوضح أسباب هذا الاعتقاد.',
    'ورأى',
    'القاضي تحيز للنيابة',
  ],
  [
    'a noun phrase before what the source did not tell',
    'وأعلنت الشركة إغلاق مصنعها لكنها لم تذكر مزيدا من التفاصيل.',
    'وأعلنت',
    'إغلاق مصنعها',
  ],
  [
    'what somebody in the claim did not do',
    'وقال النائب إن الوزير حضر الجلسة، لكنه لم يلتق رئيس اللجنة.',
    'وقال',
    'الوزير حضر الجلسة، لكنه لم يلتق رئيس اللجنة',
  ],
  [
    'what was not told, before the claim goes on',
    'قال التلفزيون إن الاجتماع انتهى، ولم يتحدث عن حضور روسي، وإنه عقد في القرية.',
    'قال',
    'الاجتماع انتهى، ولم يتحدث عن حضور روسي، وإنه عقد في القرية',
  ],
  [
    'the occasion of speaking after a clause',
    'وقال الوزير إن الطريق سيفتح قريبا، وذلك خلال لقائه بالأهالي أمس.',
    'وقال',
    'الطريق سيفتح قريبا',
  ],
  [
    'the time of what is told after a clause',
    'وقال الوزير إن الطريق سيفتح قريبا، وذلك خلال الفترة المقبلة.',
    'وقال',
    'الطريق سيفتح قريبا، وذلك خلال الفترة المقبلة',
  ],
];

/** Whether the next attribution goes on from a claim or is told in it. */
const GOES_ON: readonly Ends[] = [
  [
    'the same one goes on',
    'وقال الوزير إن المطار سيفتح قريبا، وأضاف أن الرحلات تبدأ الشهر المقبل.',
    'وقال',
    'المطار سيفتح قريبا',
  ],
  [
    'a verb that cannot be said of the source',
    'وقال مدير المدرسة إن الطلاب أتموا دروسهم مبكرا، ويأملون في الفوز بجائزة القراءة.',
    'وقال',
    'الطلاب أتموا دروسهم مبكرا، ويأملون في الفوز بجائزة القراءة',
  ],
  [
    'somebody else in the claim goes on, with but',
    'وذكرت طبيبة القرية أن الفلاح تذكر الحادث ولكنه أنكر معرفة السائق.',
    'وذكرت',
    'الفلاح تذكر الحادث ولكنه أنكر معرفة السائق',
  ],
  [
    'a source around it goes on',
    'وقالت الوزارة إن المدير أكد أن العمل انتهى، وأضافت أن الافتتاح قريب.',
    'وقالت',
    'المدير أكد أن العمل انتهى',
  ],
  [
    'a clause that gives the reason, with its own source',
    'وأكد العمدة أن البئر حفرت في الوادي حيث صرح خبير المياه بأن الطبقة غنية.',
    'وأكد',
    'البئر حفرت في الوادي حيث صرح خبير المياه بأن الطبقة غنية',
  ],
  [
    'a clause that only takes up what the same one said',
    'وكشف المتحف عن خطة ترميم القلعة حيث أوضح أن العمل يستغرق عامين.',
    'وكشف',
    'خطة ترميم القلعة',
  ],
  [
    'the main clause after the one that tells when',
    'وقال المسافر إنه عندما بلغ المطار، أكد الحراس أن الرحلة ألغيت.',
    'وقال',
    'إنه عندما بلغ المطار، أكد الحراس أن الرحلة ألغيت',
  ],
  [
    'the verb of the clause itself',
    'وأشار الباحث إلى أن المزارعين وعدوا الجمعية بزيادة الإنتاج.',
    'وأشار',
    'المزارعين وعدوا الجمعية بزيادة الإنتاج',
  ],
  [
    'an imperfect that describes',
    'وقال الوزير إن الفيضان أتلف مخازن من الحبوب، تقدر بأكثر من ألف طن.',
    'وقال',
    'الفيضان أتلف مخازن من الحبوب، تقدر بأكثر من ألف طن',
  ],
  [
    'an opener with another source',
    'وقالت الشرطة إن القتلى عشرة، فيما أكد مدير المستشفى أن العدد أكبر.',
    'وقالت',
    'القتلى عشرة',
  ],
  [
    'while another says',
    'قالت الأمهات إن الأطفال يخافون الليل، في الوقت الذي يؤكد فيه الآباء أن الخوف سيزول.',
    'قالت',
    'الأطفال يخافون الليل',
  ],
  [
    'one who is told of speaks to another who is',
    'وأكد المدير أن السائق استلم البضاعة واتصل به وأبلغه بذلك.',
    'وأكد',
    'السائق استلم البضاعة واتصل به وأبلغه بذلك',
  ],
];

/** What words of one's own after a claim mean. */
const OWN: readonly Ends[] = [
  [
    'what was said last',
    'وأعلن النادي مقاطعة البطولة، متهما الاتحاد بتغيير الجدول، على حد تعبيره.',
    'على حد تعبيره',
    'الاتحاد بتغيير الجدول',
  ],
  [
    'what was said last by one of that number',
    'وكان الجيران قد أكدوا غياب الحارس، معتبرين أن صمته أكد أنه نائم، وفق قولهم.',
    'وفق قولهم',
    'صمته أكد أنه نائم',
  ],
  [
    'the clause, where nothing is said before',
    'الأسعار ستنخفض قريبا، على حد قوله.',
    'على حد قوله',
    'الأسعار ستنخفض قريبا',
  ],
  [
    'the whole of what a third one tells',
    'وقال المدير إن الأسعار ستنخفض قريبا، بحسب صحيفة الغد.',
    'بحسب',
    'وقال المدير إن الأسعار ستنخفض قريبا',
  ],
];

/** Where a claim begins. */
const BEGINS: readonly Ends[] = [
  [
    'after all that tells more of the source',
    'وحسب سامي نعمة، أحد منظمي المظاهرة، فإن ألف شخص تجمعوا في الساحة.',
    'وحسب',
    'ألف شخص تجمعوا في الساحة',
  ],
  [
    'after a colon',
    'وقال قائد الشرطة: بحسب المعلومات التي لدينا فإن المهاجم دخل السوق.',
    'بحسب',
    'المهاجم دخل السوق',
  ],
  [
    'with the noun before another preposition',
    'وحضر الوزير الحفل، مؤكدا حرص بلاده على السلام.',
    'مؤكدا',
    'حرص بلاده على السلام',
  ],
  [
    'with an act, though its one is a name like a word with a preposition',
    'وأكد بوتين استعداد موسكو للحوار.',
    'وأكد',
    'استعداد موسكو للحوار',
  ],
  [
    'with an act after a title that stands for the name',
    'وأكد معاليه أهمية التعليم في القرى إن شاء الله.',
    'وأكد',
    'أهمية التعليم في القرى إن شاء الله',
  ],
  [
    'with the word that points back before the source',
    'وندد بذلك الأمين العام للحزب.',
    'وندد',
    'بذلك',
  ],
];

describe.each([
  ['a claim ends where nothing more of it can follow', ENDS],
  ['a claim ends before the next attribution unless it tells it', GOES_ON],
  ['words of one’s own mean the claim before them', OWN],
  ['a claim begins', BEGINS],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_why, text, cue, content) => {
    expect(read(text).find((r) => r.cue === cue)?.content).toBe(content);
  });
});
