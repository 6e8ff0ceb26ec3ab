import { expect, test } from 'vitest';
import { read } from './extract';

/** Who is told of as a source, whole, after the quotation or after the clause: the phrase. */
const SOURCES: readonly string[] = [
  // An office, a comma and the name of who holds it.
  'رئيسة الوزراء، ماريا سوبل',
  'الرئيس الكيني، ويليام روتو',
  'وزيرة الداخلية، ياسمين ماي',
  'النائب الكويتي، شعيب المويزري',
  'الناطق الرسمي باسم الجبهة، حمة الهمامي',
  'الأمين العام لحزب النهضة، نزار بركة',
  'الكاتب الأول للحزب الاشتراكي، السيد كريم لمغاري',
  'المتحدث باسم الحلف، دايلان وايت',
  'رئيس المكتب، الطاهر بن عمر',
  // What an office is for, the name before it.
  'سالم الكندي، الناطق الرسمي باسم الحكومة',
  'كريم سلامي المتحدث الرسمي باسم الجيش اليمني',
  // Those who speak for others, or are in charge of something.
  'محمود سليم، المحامي عن المتهم',
  'المدافعون عن حقوق المستهلك',
  'ممثلون عن وزارة الفلاحة',
  'المسؤولون عن الحملة الانتخابية',
  // Many of some, one of those women, bodies that are a verbal noun too.
  'عدد كبير من المزارعين',
  'قلة من البنوك',
  'إحدى المتسوقات',
  'أحزاب اللقاء الوطني',
  'الصحافة النمساوية',
];

test.each(SOURCES)('takes the whole of %s', (source) => {
  const after = read(`الوضع صعب جدا في المدينة، بحسب ${source}.`);
  expect(after).toMatchObject([{ cue: 'بحسب', source }]);
  const quoted = read(`"الوضع صعب جدا"، قال ${source}.`);
  expect(quoted).toMatchObject([{ cue: 'قال', source, content: 'الوضع صعب جدا' }]);
});

/** Sentences in which something else follows who speaks, or nobody speaks: the source, if any. */
const OTHERS: readonly (readonly [string, string | undefined])[] = [
  ['الوضع صعب بحسب وزير الصحة، أزمة كبيرة.', 'وزير الصحة'],
  ['الوضع صعب بحسب وزير الصحة، محمد حضر الاجتماع.', 'وزير الصحة'],
  ['الوضع صعب بحسب وزير الصحة، لبنان في خطر.', 'وزير الصحة'],
  ['الوضع صعب بحسب وزير الصحة، أمس الأحد.', 'وزير الصحة'],
  ['وبحسب رئيس الوزراء، ريم تستحق الجائزة.', 'رئيس الوزراء'],
  ['"سنعود أقوى مما كنا"، قال كريم عن المباراة.', 'كريم'],
  ['توزع المساعدات بحسب عدد أفراد الأسرة.', undefined],
  ['توزع المساعدات بحسب عدد كبير من المعايير.', undefined],
  ['توزع المساعدات بحسب إحدى الطرق المعروفة.', undefined],
  ['توزع المساعدات وفق النظام.', undefined],
];

test.each(OTHERS)('takes no more than who speaks: %s', (text, source) => {
  expect(read(text)[0]?.source).toBe(source);
});

test('a verb of telling that the word for or joins to another is no name of who tells', () => {
  const [found] = read('لكن قلة من البنوك استأنفت عملها أو أعلنت أنها ستفتح أبوابها.');
  expect(found).toMatchObject({ cue: 'أعلنت', attribution: { resolved: 'قلة من البنوك' } });
});
