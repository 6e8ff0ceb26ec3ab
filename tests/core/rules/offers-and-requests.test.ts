import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null, content: string])[];

/** Nouns of asking that mean something else too, by who holds or made them and an act; and others that somebody made, told of by a verb that means nothing by itself. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  ['رفض النواب مقترح الوزير بخفض الرواتب.', [['مقترح', 'الوزير', 'بخفض الرواتب']]],
  ['ونفذ الحراس أمر القاضي بإخلاء المبنى.', [['أمر', 'القاضي', 'بإخلاء المبنى']]],
  ['وجاء القرار بعد طلب الشركة بتمديد المهلة.', [['طلب', 'الشركة', 'بتمديد المهلة']]],
  ['رفض المجلس اقتراحا تقدمت به فرنسا بأن تنسحب القوات.', [['اقتراحا', 'فرنسا', 'تنسحب القوات']]],
  ['ولم يستجب المجلس لمقترح بديل قدمه الرئيس بنشر قوات.', [['لمقترح', 'الرئيس', 'بنشر قوات']]],
  ['وتجسد الحملة الوعود التي قدمها الوزير بخفض الأسعار.', [['الوعود', 'الوزير', 'بخفض الأسعار']]],
  // Nothing is said.
  ['ووصلت طلبات الزبائن من القهوة.', []],
  ['وسلم الوفد مقترحاته لوقف القتال.', []],
  ['وصدر أمر سام بنقل الموظف.', []],
  ['وشاهد الجمهور عرض الفرقة بإعجاب.', []],
  ['وتولى الأخ أمر إخوته بمحبة.', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved, r.content]);
  expect(found).toEqual(expected);
});
