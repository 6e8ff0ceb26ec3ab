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
      'وأثبتت تجربة القرية أن الري ليلا يوفر الماء.',
      'وأثبتت',
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
