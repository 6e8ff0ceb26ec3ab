import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null, content: string])[];

/** What something is called or put at by nobody who is named, and what only looks like it. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  ['اتخذت البلدية خطوة وصفت بالجريئة.', [['وصفت', null, 'بالجريئة']]],
  ['وحضر الحفل جمهور وصف بـ"القياسي".', [['وصف', null, 'بـ"القياسي"']]],
  ['وتعرض الحارس لإصابة وُصفت بأنها بالغة.', [['وُصفت', null, 'بأنها بالغة']]],
  ['وهي القرية التي وصفت بالمنسية.', [['وصفت', null, 'بالمنسية']]],
  ['وتوصف هذه القمة بأنها الأهم منذ سنوات.', [['وتوصف', null, 'هذه القمة بأنها الأهم منذ سنوات']]],
  ['وتكبد المزارعون خسائر تقدر بـ3 ملايين دينار.', [['تقدر', null, 'بـ3 ملايين دينار']]],
  ['وصودرت بضائع تقدر بنحو نصف مليون جنيه.', [['تقدر', null, 'بنحو نصف مليون جنيه']]],
  ['ويسكن المخيم ما يُقدر بـ40 ألف نازح.', [['يُقدر', null, 'بـ40 ألف نازح']]],
  ['وصرفت الميزانية التي تقدر بـ 5 مليارات دولار.', [['تقدر', null, 'بـ 5 مليارات دولار']]],
  // Somebody does it, or what follows is what is described.
  ['وصف الوزير القرار بالجريء.', [['وصف', 'الوزير', 'القرار بالجريء']]],
  [
    'وكان التقرير قد وصف كيف وصل الماء إلى القرية.',
    [['وصف', 'التقرير', 'كيف وصل الماء إلى القرية']],
  ],
  ['وقدرت الشركة الخسائر بـ3 ملايين دينار.', [['وقدرت', 'الشركة', 'الخسائر بـ3 ملايين دينار']]],
  // Nothing is said.
  ['وتراجع المؤشر بنسبة تقدر بنحو 2%.', []],
  ['وورثت أختي جوهرة لا تقدر بثمن.', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved, r.content]);
  expect(found).toEqual(expected);
});
