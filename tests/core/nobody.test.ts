import { describe, expect, test } from 'vitest';
import { read } from './extract';

/** The last attribution with the cue: as its source is written, and who it is. */
function told(text: string, cue: string) {
  const found = read(text).findLast((r) => r.cue === cue);
  return [found?.source, found?.attribution.resolved];
}

describe('a word that can be nobody is not taken for who speaks', () => {
  test.each([
    [
      'a second verb of telling',
      'أعلن المدرب سمير الحلواني اعتزاله.\nوتابع يقول إنه سيبقى في النادي.',
      'وتابع',
      'المدرب سمير الحلواني',
    ],
    [
      'his famous words',
      'وصل القائد طارق السالمي إلى القلعة.\nثم ضحك وقال عبارته الشهيرة: "لن أعود أبدا إلى هذا المكان".',
      'وقال',
      'القائد طارق السالمي',
    ],
    [
      'an object that the verb, which is feminine, does not agree with',
      'أصدرت الرابطة الأهلية بيانا أمس، كما انتقدت التعريف الفضفاض للجريمة في النص.',
      'انتقدت',
      'الرابطة الأهلية',
    ],
    [
      'a sentence in marks',
      'دافع الوزير سامي الخطيب عن قراره أمس. وقال "أتحمل نصيبي من المسؤولية"، ثم غادر.',
      'وقال',
      'الوزير سامي الخطيب',
    ],
  ])('%s', (_, text, cue, who) => {
    expect(told(text, cue)).toEqual(['', who]);
  });

  test.each([
    ['a surname that looks like a verb', 'وقالت بات إن النتائج جيدة.', 'وقالت', 'بات'],
    ['a name in marks', 'وقال "فقيه" إن حالة الطفل مستقرة.', 'وقال', 'فقيه'],
    ['some of them', 'وجزم بعضهم بأن الأمر انتهى.', 'وجزم', 'بعضهم'],
    [
      'what is done, and shows something',
      'وأظهرت تجربة القرية أن الري ليلا يوفر الماء.',
      'وأظهرت',
      'تجربة القرية',
    ],
    ['a complaint', 'وتقول الشكوى إن المصرف أخفى الأرباح.', 'وتقول', 'الشكوى'],
  ])('but %s is', (_, text, cue, source) => {
    expect(told(text, cue)[0]).toBe(source);
  });

  test('one conforms to what somebody needs', () => {
    expect(read('تختار الأسرة الجهاز المناسب حسب احتياجاتها، وتدفع نصف ثمنه.')).toEqual([]);
  });
});

describe('a noun before a name is no first name', () => {
  test.each([
    [
      'a time',
      'انتهت مرحلة نوري الساعدي قبل عامين.\nوقال الساعدي إنه لن يترشح.',
      'وقال',
      'نوري الساعدي',
    ],
    [
      'to whom it is left',
      'سنترك للخبراء تفاصيل الخطة.\nلكن الخبراء قالوا إنها صعبة.',
      'قالوا',
      'الخبراء',
    ],
  ])('%s', (_, text, cue, who) => {
    expect(told(text, cue)[1]).toBe(who);
  });

  test.each([
    [
      'after a verb of telling',
      'وقال ساطع الحموي إن الطريق مفتوح.\nوأكد الحموي أن العمل مستمر.',
      'وأكد',
      'ساطع الحموي',
    ],
    [
      'after an office',
      'زار الوزير ساطع الحموي المصنع.\nوأكد الحموي أن العمل مستمر.',
      'وأكد',
      'الوزير ساطع الحموي',
    ],
  ])('but a name of which nothing is known is: %s', (_, text, cue, who) => {
    expect(told(text, cue)[1]).toBe(who);
  });
});

describe('a source ends before where, of whom and to whom one speaks', () => {
  test.each([
    ['a surname and what is spoken of', 'وقال بولوني عن زميله: "إنه صديقي".', 'بولوني'],
    ['a surname and where one speaks', 'وأضافت وارن في المركز الثقافي: "هذا خطأ".', 'وارن'],
    ['a surname and to whom', 'وقال هاريس للمشرعين أمس: "هذه كارثة".', 'هاريس'],
    [
      'a body and its channel',
      'وذكرت "روس كوسموس" على قناتها الرسمية أن الصاروخ سقط.',
      'روس كوسموس',
    ],
    ['an appearance', 'وأكد الوزير ماجد الحقيل في أول ظهور له أن العمل بدأ.', 'الوزير ماجد الحقيل'],
    ['a form to be filled in', 'وأوضحت الجامعة في الاستمارة أن الطالبة مقبولة مبدئيا.', 'الجامعة'],
  ])('%s', (_, text, source) => {
    expect(read(text).at(-1)?.source).toBe(source);
  });

  test.each([
    ['where one is from', 'وقال ليندجرين من ناسا إن المحطة جاهزة.', 'ليندجرين من ناسا'],
    [
      'what a body is for',
      'وقالت بعثة الأمم المتحدة في ليبيا إن الوضع هادئ.',
      'بعثة الأمم المتحدة في ليبيا',
    ],
    ['letters in marks', 'وقالت "إيه تي آند تي" إنها عرضت الشراء.', 'إيه تي آند تي'],
  ])('but takes %s', (_, text, source) => {
    expect(read(text).at(-1)?.source).toBe(source);
  });
});

describe('a source ends where what is said or done begins', () => {
  test.each([
    ['an act', 'وعندما اقترح عليه أحد مرافقيه إنهاء زيارة المستشفى، رفض.', 'أحد مرافقيه'],
    ['an act after people', 'وانتقد جمهوريون تأخر الرئيس جو بايدن في إعطاء الأمر.', 'جمهوريون'],
    ['a quantity', 'نفت إدارة نادي الساحل جميع الأنباء المتداولة عن البيع.', 'إدارة نادي الساحل'],
    ['others meanwhile', 'وقال الناشط سامي خليل رافعين لافتة إن الوضع صعب.', 'الناشط سامي خليل'],
  ])('%s', (_, text, source) => {
    expect(read(text).find((r) => r.source)?.source).toBe(source);
  });

  test.each([
    [
      'who one is one of',
      'وقال جيف ديفيس أحد المتحدثين باسم الوزارة إن العمل بدأ.',
      'جيف ديفيس أحد المتحدثين باسم الوزارة',
    ],
    [
      'a name that is a word too',
      'وأعلن رئيس الاتحاد، عادل عزت، عن بدء التجربة.',
      'رئيس الاتحاد، عادل عزت',
    ],
    [
      'a name that is written like a preposition',
      'وقالت منى علي، وهي موظفة في بنك، إن الأسعار ارتفعت.',
      'منى علي، وهي موظفة في بنك',
    ],
    [
      'where one is from',
      'وقالت هند سامي، من أهالي المركز، إن المياه ملوثة.',
      'هند سامي، من أهالي المركز',
    ],
    [
      'who holds an office that is of a body',
      'وحذر مدير عام وزارة الصحة منير البرش من الأزمة.',
      'مدير عام وزارة الصحة منير البرش',
    ],
    ['one who is near somebody', 'لكن مقربا من الرئيس اعتبر أن الخطوة متسرعة.', 'مقربا من الرئيس'],
  ])('but takes %s', (_, text, source) => {
    expect(read(text).at(-1)?.source).toBe(source);
  });

  test.each([
    [
      'a name in marks after a calling',
      'وقال عالم الأحياء "فيديريكو روسانو" إن القردة تتواصل.',
      'person',
    ],
    ['a paper whose name is a text', 'وعلمت "الأخبار" أن الاتفاق قريب.', 'media'],
  ])('%s', (_, text, kind) => {
    expect(read(text).at(-1)?.attribution.kind).toBe(kind);
  });
});

describe('how or when something is said is nobody, with the sign of the accusative and without', () => {
  test.each([
    'مثلا',
    'مثلاً',
    'فعلا',
    'بالفعل',
    'تحديدا',
    'خصوصا',
    'لأول مرة',
    'آنفا',
    'مسبقا',
    'هاتفيا',
    'همسا',
    'ختاما',
    'قطعا',
  ])('%s', (adverb) => {
    const text = `وصل المدرب سمير الحلواني إلى النادي أمس.\nوقال ${adverb} إن اللاعبين يحتاجون إلى الراحة.`;
    expect(told(text, 'وقال')).toEqual(['', 'المدرب سمير الحلواني']);
    const named = `وأكدت لجنة المزارعين ${adverb} أن الموسم كان قليل المطر هذا العام.`;
    expect(told(named, 'وأكدت')).toEqual(['لجنة المزارعين', 'لجنة المزارعين']);
  });

  test.each(['دانا', 'تمارا', 'يارا'])('but %s is', (name) => {
    expect(told(`وقالت ${name} إن اللاعبين يحتاجون إلى الراحة.`, 'وقالت')).toEqual([name, name]);
  });
});

describe('an object is no part of the name of whoever it stands beside', () => {
  test.each([
    ['وقدم الوزير سامي الخطيب تقريرا أكد أن الموازنة في خطر.', 'أكد', 'تقريرا'],
    ['ونشر المدير وليد الأسعد بيانا أكد أن النادي باق.', 'أكد', 'بيانا'],
  ])('%s', (text, cue, who) => {
    expect(told(text, cue)).toEqual([who, who]);
  });

  test('but a surname that is written so is', () => {
    const text = 'وصل الوزير كمال باشا إلى المدينة.\nوقال باشا إن الطريق طويل.';
    expect(told(text, 'وقال')).toEqual(['باشا', 'الوزير كمال باشا']);
  });
});
