import { describe, expect, test } from 'vitest';
import { read } from '../extract';

/** Who has the cue, as written and as it is resolved. */
function who(text: string, cue: string) {
  const found = read(text).find((r) => r.cue === cue);
  return found && [found.source, found.attribution.resolved];
}

describe('a verb that means little by itself', () => {
  test.each([
    [
      'is no part of the name before it',
      'رئيس الحكومة فايز الصالحي وجه رسائل إلى رؤساء خمس دول، طالب فيها بتفعيل الاتفاقيات.',
      'طالب',
      'رئيس الحكومة فايز الصالحي',
    ],
    ['demands nothing where something is sent', 'وجه الوزير رسالة إلى نظيره بالبريد.', 'وجه', ''],
    ['demands what it brings', 'وجه الوزير بتشكيل لجنة.', 'وجه', 'الوزير'],
  ])('%s', (_what, text, cue, resolved) => {
    expect(who(text, cue)?.[1] ?? '').toBe(resolved);
  });
});

describe('who it is that a clause tells of', () => {
  test.each([
    [
      'one in office after a comma and a preposition, not what stands before both',
      'شهدت الجلسة سجالا بسبب القانون، بين النائب أحمد الفضلي، الذي جدد رفضه للقانون، وبين زملائه.',
      'جدد',
      'النائب أحمد الفضلي',
    ],
    [
      'one whose surname begins as a preposition does',
      'دارت مشادة بين الوزير والنائب سالم العلي، الذي طالب بسحب المشروع.',
      'طالب',
      'والنائب سالم العلي',
    ],
    ['nobody where it is what is called so', 'شارك الوزير في معرض وصفه بالناجح.', 'وصفه', ''],
    [
      'a quantity of people after a particle that makes it an object',
      'لكن عددا من المسؤولين الأجانب يعتقدون أن الهدف هو المال.',
      'يعتقدون',
      'عددا من المسؤولين الأجانب',
    ],
    [
      'what tells, without the verb in the future before it',
      'سيقدمان تقريرا يفيد بوجود أدلة كافية.',
      'يفيد',
      'تقريرا',
    ],
    [
      'a state, not with a verb in the future and its object',
      'تركيا سترفع الحظر بعدما اتهمت السلطات التنظيم بارتكاب الهجوم.',
      'اتهمت',
      'السلطات',
    ],
  ])('%s', (_what, text, cue, source) => {
    expect(who(text, cue)?.[0]).toBe(source);
  });
});

describe('where who speaks ends', () => {
  test.each([
    ['حمل خبراء اقتصاديون مسؤولية الأزمة للحكومة.', 'حمل', 'خبراء اقتصاديون'],
    ['حذر فريق من أطباء القلب من قلة النوم.', 'حذر', 'فريق من أطباء القلب'],
    ['حذرت مجموعة من الخبراء من مخاطر التدخين.', 'حذرت', 'مجموعة من الخبراء'],
    ['أكد وزير التجارة ماهر خليل الحسن العمل بخطوات ثابتة.', 'أكد', 'وزير التجارة ماهر خليل الحسن'],
    [
      'أكد مفوض الحقوق الموريتاني، التراد ولد صالح خلال لقائه السفير استعداد المفوضية للعمل.',
      'أكد',
      'مفوض الحقوق الموريتاني',
    ],
    ['استنكر المحامي سامي علم الدين ما قالته النيابة.', 'استنكر', 'المحامي سامي علم الدين'],
    [
      'نفى وزير الثقافة الناطق الرسمي باسم الحكومة مختار الداهي تأجيل الاجتماع.',
      'نفى',
      'وزير الثقافة الناطق الرسمي باسم الحكومة مختار الداهي',
    ],
  ])('%s', (text, cue, source) => {
    expect(who(text, cue)?.[0]).toBe(source);
  });
});

describe('who is called otherwise', () => {
  test.each([
    [
      'a coach by the office of one',
      'قال سعيد شعبان المدير الفني لنادي السلام إن الفريق جاهز. وأكمل مدرب السلام أن اللاعبين بخير.',
      'وأكمل',
      'سعيد شعبان المدير الفني لنادي السلام',
    ],
    [
      'the other way round',
      'قال مدرب السلام سعيد شعبان إن الفريق جاهز. وأكد المدير الفني للسلام أن اللاعبين بخير.',
      'وأكد',
      'مدرب السلام سعيد شعبان',
    ],
    [
      'but not the coach of others',
      'قال سعيد شعبان المدير الفني لنادي السلام إن الفريق جاهز. وأكمل مدرب الوحدة أن اللاعبين بخير.',
      'وأكمل',
      'مدرب الوحدة',
    ],
  ])('%s', (_what, text, cue, resolved) => {
    expect(who(text, cue)?.[1]).toBe(resolved);
  });

  test.each([
    ['وقال برلماني مستقل إن القانون جاهز.', 'official'],
    ['وقال الكثير من الأهالي إن المياه مقطوعة.', 'group'],
  ])('%s', (text, kind) => {
    expect(read(text)[0]?.attribution.kind).toBe(kind);
  });
});

describe('an office for several things', () => {
  test.each([
    [
      'وأعلن وزير الصناعة والتجارة والتموين سالم العلي خفض الأسعار.',
      'وزير الصناعة والتجارة والتموين سالم العلي',
    ],
    ['نفت وكالة رويترز الأنباء التي تحدثت عن فصل مديرها، انتقاما منه.', 'وكالة رويترز'],
  ])('%s', (text, source) => {
    expect(read(text)[0]?.source).toBe(source);
  });
});
