import { describe, expect, test } from 'vitest';
import { read } from './extract';

const first = (text: string) => read(text)[0];

describe('names that are spelt by Latin letters, some of which are words as well', () => {
  test.each([
    ['قالت بي بي سي إن الوزير استقال من منصبه.', 'بي بي سي', 'media'],
    ['وقالت بي بي سي عربي إن الوزير استقال من منصبه.', 'بي بي سي عربي', 'media'],
    ['وقالت شبكة إن بي سي نيوز إن الرئيس سيلقي خطابا.', 'شبكة إن بي سي نيوز', 'media'],
    ['بحسب شبكة "سي إن إن"، فإن الوزير سيستقيل قريبا.', 'شبكة "سي إن إن"', 'media'],
    ['وقال متحدث باسم آي إن جي إن البنك سيغلق فروعه.', 'متحدث باسم آي إن جي', 'official'],
    ['وقالت شركة بي بي إن أرباحها تراجعت هذا العام.', 'شركة بي بي', 'organization'],
    ['وأكدت شركة بي إم دبليو أنها ستستدعي ألف سيارة.', 'شركة بي إم دبليو', 'organization'],
    ['وتوقع بنك يو بي إس أن يرتفع سعر الذهب.', 'بنك يو بي إس', 'organization'],
    ['وأوضح كيم يو جونغ أن بلاده جاهزة للحوار.', 'كيم يو جونغ', 'person'],
  ])('%s', (text, source, kind) => {
    expect(first(text)?.source).toBe(source);
    expect(first(text)?.attribution.kind).toBe(kind);
  });

  test('the word that brings a clause does so after such a name', () => {
    expect(first('وقالت شركة بي بي إن أرباحها تراجعت.')?.content).toBe('أرباحها تراجعت');
    expect(first('وأكد الوزير لشبكة سي إن إن أن بلاده جاهزة.')?.content).toBe('بلاده جاهزة');
  });

  test('whom such a broadcaster quotes is the source', () => {
    const found = first('ونقلت شبكة "سي إن إن" عن مسؤولين في الدفاع قولهم إن المنطاد سقط.');
    expect(found?.source).toBe('مسؤولين في الدفاع');
    expect(found?.relay).toBe('شبكة "سي إن إن"');
  });

  test('words of grammar side by side are no letters', () => {
    expect(first('وقال الوزير إن في المدينة أزمة مياه خانقة.')?.source).toBe('الوزير');
    expect(first('وذكر أن في المطار عشرات العالقين.')?.source).toBe('');
  });
});

describe('listed names of several words hold no word of grammar', () => {
  test.each([
    ['ووفقا لصحيفة لو فيغارو، فإن الوزير استقال.', 'لصحيفة لو فيغارو'],
    ['وقالت المصري اليوم إن الوزير استقال من منصبه.', 'المصري اليوم'],
  ])('%s', (text, source) => {
    expect(first(text)?.source).toBe(source);
  });
});

describe('names in marks', () => {
  test.each([
    [
      'وتقول "هيلين مارشال"، عالمة النفس التي قادت الفريق، إن المشكلة في الضوء.',
      '"هيلين مارشال"، عالمة النفس التي قادت الفريق',
      'المشكلة في الضوء',
    ],
    ['وأعلنت "سوني ميوزك نيوز" عن جهازها الجديد.', 'سوني ميوزك نيوز', 'جهازها الجديد'],
    ['وأعلنت منظمة العفو الدولية عن تقريرها الجديد.', 'منظمة العفو الدولية', 'تقريرها الجديد'],
  ])('%s', (text, source, content) => {
    expect(first(text)?.source).toBe(source);
    expect(first(text)?.content).toBe(content);
  });

  test.each([
    '"لن نغادر أرضنا": أهالي القرية يواجهون الهدم\nأمهلت السلطات العائلة أسبوعا.',
    '"هذا بيتي": حكاية عائلة من الموصل عادت بعد الحرب\nعادت العائلة قبل عام.',
  ])('a sentence in marks before a colon names nobody: %s', (text) => {
    expect(read(text).map((r) => r.cue)).not.toContain(':');
  });
});

describe('a verb alone after a quotation goes on from who spoke before', () => {
  test.each([
    ['قال محمد العلي إن القرية تعاني. "سرقوا عشرين رأسا ولم يحقق أحد"، يتابع.', 'محمد العلي'],
    ['قالت كلوي مارتن إنها حاولت. "كأنني معزولة عن العالم"، تضيف وهي تضحك.', 'كلوي مارتن'],
    ['قالت كلوي مارتن إنها حاولت. "كأنني معزولة عن العالم"، تقول بحسرة.', 'كلوي مارتن'],
  ])('%s', (text, speaker) => {
    const last = read(text).at(-1);
    expect(last?.source).toBe('');
    expect(last?.attribution.resolved).toBe(speaker);
  });
});

describe('a listed name is known with whatever letter it begins', () => {
  test.each([
    ['قالت بلومبرغ إن الأسعار ستستقر قريبا.', 'بلومبرغ', 'media'],
    ['وبحسب صحيفة لوموند الفرنسية، فإن الوزير استقال.', 'صحيفة لوموند الفرنسية', 'media'],
    ['ووفقا لرويترز، ارتفع عدد القتلى إلى عشرة.', 'رويترز', 'media'],
    ['ووفقا لناسا، فإن الكويكب سيمر بعيدا.', 'ناسا', 'organization'],
    ['ووفقا لإسرائيل، فإن الجنود عادوا.', 'إسرائيل', 'organization'],
    ['ووفقا للجنة حماية الصحفيين، قتل عشرة صحفيين.', 'لجنة حماية الصحفيين', 'organization'],
    ['ووفقا للجنة الدولية، فإن الأسرى بخير.', 'اللجنة الدولية', 'organization'],
    ['ووفقا للواء أحمد سالم، فإن الطريق آمن.', 'اللواء أحمد سالم', 'person'],
    ['ووفقا للاعب محمد صلاح، فإن الفريق جاهز.', 'اللاعب محمد صلاح', 'person'],
  ])('%s', (text, name, kind) => {
    expect(first(text)?.attribution).toMatchObject({ resolved: name, kind });
  });
});

describe('what belongs to the name of a body is no second party', () => {
  test.each([
    ['وأعلنت القناة 12 الإسرائيلية عن إطلاق خطة جديدة.', 'القناة 12 الإسرائيلية'],
    ['وحذرت القناة 12 الإسرائيلية من خطورة الوضع.', 'القناة 12 الإسرائيلية'],
    ['وأعلن تلفزيون فلسطين عن إطلاق خطة جديدة.', 'تلفزيون فلسطين'],
    ['وحذرت قوات سوريا الديمقراطية "قسد" من خطورة الوضع.', 'قوات سوريا الديمقراطية "قسد"'],
    ['وحذرت وكالة الأنباء السعودية (واس) من خطورة الوضع.', 'وكالة الأنباء السعودية (واس)'],
    ['وحذرت منظمة "هيومن رايتس ووتش" من خطورة الوضع.', 'منظمة "هيومن رايتس ووتش"'],
    ['وحذر الأزهر الشريف من خطورة الوضع.', 'الأزهر الشريف'],
  ])('%s', (text, source) => {
    expect(first(text)?.source).toBe(source);
  });

  test.each([
    ['وحذرت الوزارة السكان من خطورة الوضع.', 'الوزارة'],
    ['وحذر حزب الله إسرائيل من خطورة الوضع.', 'حزب الله'],
    ['وأعلنت الحكومة السورية عفوا عن الفارين من الخدمة.', 'الحكومة السورية'],
  ])('one who is spoken to, and what is announced, are: %s', (text, source) => {
    expect(first(text)?.source).toBe(source);
  });
});
