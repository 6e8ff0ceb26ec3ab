import { describe, expect, test } from 'vitest';
import { Roots } from '../../lib/core/cues/roots';
import { CLITICS } from '../../lib/lexicon/ar/clitics';
import { ROOTS } from '../../lib/lexicon/ar/roots';
import { read } from './extract';

const roots = new Roots(ROOTS, CLITICS);

/** Words of many shapes and of sound, doubled, hollow and weak roots, as folding leaves them. */
const NATIVE = `
يكتبون وسيكتبونها استقبالهم مستشفيات اندلعت امتدت اتصالات اصطدام ازدهار اضطرابات محاولاتهم
تحالفات بمسؤوليته ليتمكن فليستعد كمتفرجين لمهرجانات وايجابياتها يقول قيل بيع يبيعونه سيتم
استعادتها مستقيم ايجاد ايقاف اتفاقيه توقيع يصل نتلقي تلاشي دعوي مدعون رمي يرمونها قضايا
كبار بيوت شوارع قواعد رسايل مفاتيح جماهير مراكز سيطرتهم يهيمنون ترجمات عصافير تدهور متمركز
تزعزعت فلاسفه هندسيه بلوره عولمه كهربايي ليبتعد بطولاتهم كتاباتنا لاعبونا فازوا تراجعت باعتهم
`
  .trim()
  .split(/\s+/)
  .map((word) => word.replaceAll('ؤ', 'و'));

/** Names as papers spell them, beginning as verbs and words with something joined to them do. */
const FOREIGN = `
بلينكن برلسكوني بوتفليقه بوريسوف بنسلفانيا بلومبرغ برودكين بينيتيز كلينتون كارتر كورتوا كيسنجر كوشنر
لافروف لوبيز لازلو لوكاشينكو فولفسبورغ فيورنتينا فايننشال تسيبراس تيلرسون تشيريتشيش تيفيري
يانوكوفيتش يوهانسن نتنياهو نيوجيرسي نكورونزيزا ستولتنبرغ سواريز روبرت شفاينشتايغر ميركل ديفيس
`
  .trim()
  .split(/\s+/);

describe('what is a word of the language', () => {
  test.each(NATIVE)('%s', (word) => {
    expect(roots.isNative(word)).toBe(true);
    expect(roots.isForeign(word)).toBe(false);
  });
  test.each(FOREIGN)('%s is none', (word) => {
    expect(roots.isForeign(word)).toBe(true);
  });
  test.each(['وكارتر', 'لكارتر', 'بكارتر', 'من', 'فان'])(
    '%s may have something joined to it, or is too short to tell',
    (word) => {
      expect(roots.isForeign(word)).toBe(false);
    },
  );
});

describe('a source and the words beside it', () => {
  test.each([
    ['وقال توني بلير إن الاتفاق قريب من نهايته.', 'توني بلير'],
    ['وأضاف الوزير أشتون كارتر أن القوات باقية في القاعدة.', 'الوزير أشتون كارتر'],
    ['وذكر حاكم المنطقة مدجياوا بكاري أن الطرق مغلقة.', 'حاكم المنطقة مدجياوا بكاري'],
    ['وقال سيرغي لافروف للصحافيين إن المحادثات تأجلت.', 'سيرغي لافروف'],
    ['وقال كيفن يوهانسن في بيان إن الشركة باعت فرعها.', 'كيفن يوهانسن'],
    ['وبحسب أليكسيس تسيبراس فإن البنوك ستفتح غدا.', 'أليكسيس تسيبراس'],
    ['وقال جوزيه فيريرا مدرب الفريق إن المباراة صعبة.', 'جوزيه فيريرا مدرب الفريق'],
  ])('%s', (text, source) => {
    expect(read(text)[0]?.source).toBe(source);
  });

  test('what a man did is no part of his name', () => {
    const text =
      'اتخذ رئيس الوزراء ألكسيس تسيبراس موقفا صارما من المقرضين.\nوقال تسيبراس إن الشعب لن يقبل الشروط.';
    expect(read(text)[0]?.attribution.resolved).toBe('رئيس الوزراء ألكسيس تسيبراس');
  });
});
