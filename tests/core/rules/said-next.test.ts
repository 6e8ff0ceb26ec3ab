import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null, content: string])[];

/** What somebody came, spoke or wrote to say next, by a verb with the preposition of purpose and a noun. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  ['خرج الوزير ليعلن عن استقالته.', [['ليعلن', 'الوزير', 'استقالته']]],
  ['وعاد الرئيس ليندد بالحصار.', [['ليندد', 'الرئيس', 'بالحصار']]],
  ['وانتهز الرئيس الفرصة ليندد بالحصار.', [['ليندد', 'الرئيس', 'بالحصار']]],
  ['وصعد النائب إلى المنصة ليطالب بإقالة الحكومة.', [['ليطالب', 'النائب', 'بإقالة الحكومة']]],
  ['وجمع المدير الموظفين ليكشف لهم عن خطته.', [['ليكشف', 'المدير', 'خطته']]],
  ['واتصلت الممثلة بالمخرج لتعبر له عن غضبها.', [['لتعبر', 'الممثلة', 'غضبها']]],
  ['وجاء الأطباء ليحذروا من انتشار المرض.', [['ليحذروا', 'الأطباء', 'انتشار المرض']]],
  // What only somebody judges.
  ['صعد النائب إلى المنبر ليدين الجريمة.', [['ليدين', 'النائب', 'الجريمة']]],
  // Nothing is said.
  ['وصلت الصورة في الصباح لتدين المتهم.', []],
  ['ورفع اللاعب يده ليطلب الكرة.', []],
  ['وجلس الموظف ليكتب بالقلم.', []],
  ['وجاء أداء الشركة القوي في الربع الثالث ليؤكد على مكانتها.', []],
  ['وقطع الرجل الجسر ليعبر إلى الضفة الأخرى.', []],
  ['ليعلن عن بدء السباق في موعده.', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved, r.content]);
  expect(found).toEqual(expected);
});
