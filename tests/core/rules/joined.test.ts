import { describe, expect, test } from 'vitest';
import { read } from '../extract';

const cues = (text: string) => read(text).map(({ cue, source }) => [cue, source]);

describe('a verb and the word of saying that goes on from it are one cue', () => {
  test.each([
    [
      'غرد رئيس «تيار الغد» سليم باز قائلا: «حذرنا ولم يسمع أحد».',
      'غرد … قائلا',
      'رئيس «تيار الغد» سليم باز',
    ],
    ['ورد حزب "الشعب" على الاتهام قائلا إنه باطل.', 'ورد … قائلا', 'حزب "الشعب"'],
    ['كتبت أنجيلا كريستوف تقول إن الأزمة لم تعد أزمة أشخاص.', 'كتبت … تقول', 'أنجيلا كريستوف'],
    ['وعلق الوزير يقول إن الأمر محسوم.', 'وعلق … يقول', 'الوزير'],
  ])('%s', (text, cue, source) => expect(cues(text)).toEqual([[cue, source]]));

  test('another verb of saying that is joined with a conjunction is another', () => {
    expect(cues('كتبت الناشطة رسالة ويقول زوجها إنها لم تصل.')).toEqual([['ويقول', 'زوجها']]);
  });
});

describe('a verb that only renews what a noun says leaves it to the noun', () => {
  test.each([
    ['جدد المسؤول التأكيد على ضرورة التنسيق.', 'التأكيد', 'المسؤول'],
    ['وجدد الوزير دعوته إلى الحوار.', 'دعوته', 'الوزير'],
  ])('%s', (text, cue, source) => expect(cues(text)).toEqual([[cue, source]]));

  test('a noun that is no cue stays with the verb', () => {
    expect(cues('وجدد الرئيس رفضه للتهجير.')).toEqual([['وجدد', 'الرئيس']]);
  });
});

describe('who is asked or warned stands between who speaks and what it is about', () => {
  test.each([
    ['ناشدت اللجنة السكان التبرع بالدم.', 'اللجنة', 'التبرع بالدم'],
    ['وأنذرت البلدية أصحاب المحال بالإغلاق.', 'البلدية', 'بالإغلاق'],
    ['وأنذر أصحاب المحال بالإغلاق.', '', 'بالإغلاق'],
    ['وألقى النائب باللوم على الوزير.', 'النائب', 'باللوم على الوزير'],
  ])('%s', (text, source, content) => expect(read(text)).toMatchObject([{ source, content }]));

  test('a thing that is thrown is no blame', () => {
    expect(read('وألقى الصياد بالشبكة في البحر.')).toEqual([]);
  });
});

test('a claim ends before the clause that brings a noun of saying', () => {
  const [first] = read(
    'لفت النائب إلى أن المقاومة باقية، وتوجه إلى الحكومة بالقول: «لا تبيعوا الأرض».',
  );
  expect(first?.content).toBe('المقاومة باقية');
});

test.each(['ماذا قالت الصحف عن سقوط الحكومة؟', 'ماذا يقول القانون عن الهبة؟'])(
  'what somebody says is asked: %s',
  (text) => expect(read(text)).toEqual([]),
);

describe('an office between commas after the name of its holder goes with the name', () => {
  test.each([
    [
      'وأرجع سالم أبو زيد، نقيب عام التجار، الارتفاع إلى موجة الحر.',
      'سالم أبو زيد، نقيب عام التجار',
    ],
    ['واتهم سمير كامل، رئيس حزب الغد، الحكومة بالتقصير.', 'سمير كامل، رئيس حزب الغد'],
    ['وطالب وليد جابر، نقيب المعلمين، الوزارة بزيادة الأجور.', 'وليد جابر، نقيب المعلمين'],
  ])('%s', (text, source) => expect(read(text)[0]?.source).toBe(source));
});

test.each([
  ['قال الوزير إن القرار مؤقت، مناشدا المانحين الوفاء بتعهداتهم.', 'الوفاء بتعهداتهم'],
  ['وأوضح المدير أن العمل انتهى، مطالبا السكان الالتزام بالهدوء.', 'الالتزام بالهدوء'],
])('what a participle asks somebody to do begins with the act: %s', (text, content) => {
  expect(read(text).at(-1)?.content).toBe(content);
});

test('words that somebody judges are not told as said with the judgement', () => {
  const text = 'وشدد الناطق على الرفض، معتبرا تصريحات الوزير "تكرارا لمواقف فاشلة".';
  expect(cues(text).map(([cue]) => cue)).toEqual(['وشدد', 'معتبرا']);
});

test('a given name that looks like a verb is a name before the verb', () => {
  const text = 'وكان المفوض العام فيليب لانغ حذر الشهر الماضي من أن الوكالة ستغلق.';
  expect(read(text)).toMatchObject([{ cue: 'حذر', source: 'المفوض العام فيليب لانغ' }]);
});

describe('one by name alone after a body or people is whom the verb is about', () => {
  test.each([
    [
      'واتهم أعضاء الائتلاف الحاكم نتانياهو بافتعال أزمة.',
      'أعضاء الائتلاف الحاكم',
      'نتانياهو بافتعال أزمة',
    ],
    [
      'واتهم نواب الحزب ماكرون أمس، بالعمل على إطالة الأزمة.',
      'نواب الحزب',
      'ماكرون أمس، بالعمل على إطالة الأزمة',
    ],
    ['واتهم نواب المعارضة ميقاتي بالتقصير.', 'نواب المعارضة', 'ميقاتي بالتقصير'],
    ['ووصف الحزب الحاكم هوكستين بأنه وسيط منحاز.', 'الحزب الحاكم', 'هوكستين بأنه وسيط منحاز'],
    ['وطالبت المعارضة ماكرون بالاستقالة.', 'المعارضة', 'بالاستقالة'],
  ])('%s', (text, source, content) => expect(read(text)).toMatchObject([{ source, content }]));
});

describe('what only looks like what a verb brings', () => {
  test.each([
    [
      'وأضاف المسؤول المالي، الذي كان يتحدث أمس في البرلمان، أن الخزينة فارغة.',
      'المسؤول المالي، الذي كان يتحدث أمس في البرلمان',
      'الخزينة فارغة',
    ],
    [
      'وعزت الشركة، في بيان على موقع "أسهم"، نمو الأرباح إلى ارتفاع الأسعار.',
      'الشركة',
      'نمو الأرباح إلى ارتفاع الأسعار',
    ],
    ['وتتحدث الوزارة عن نسبة لا تتجاوز الثلث.', 'الوزارة', 'نسبة لا تتجاوز الثلث'],
    [
      '"بكيت كثيرا يومها"، يروي الكاتب البالغ 58 عاما.',
      'الكاتب البالغ 58 عاما',
      'بكيت كثيرا يومها',
    ],
  ])('%s', (text, source, content) => expect(read(text)[0]).toMatchObject({ source, content }));

  test.each(['المنفى علمني أن البيت ليس حجارة.', 'علمتني الحياة أن الصبر مفتاح.'])(
    'another verb: %s',
    (text) => expect(read(text)).toEqual([]),
  );
});
