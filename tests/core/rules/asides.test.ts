import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, source: string | null, content: string])[];

/** Words that stand between who tells and what, or that look like more of one of them, and what comes out of the sentence. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  // What only makes the verb another.
  [
    'كشفت شركة "نور" النقاب عن جيل جديد من هواتفها.',
    [['كشفت', 'شركة "نور"', 'جيل جديد من هواتفها']],
  ],
  ['وكشف الوزير النقاب عن خطة جديدة.', [['وكشف', 'الوزير', 'خطة جديدة']]],
  [
    'ترى الباحثة أن الحل مكلف، وتدعو بدلا من ذلك إلى الحد من التلوث.',
    [
      ['ترى', 'الباحثة', 'الحل مكلف'],
      ['وتدعو', 'الباحثة', 'الحد من التلوث'],
    ],
  ],
  // A participle that only describes.
  [
    'وقال المدير إن المهرجان شهد حضورا لافتا من الشباب.',
    [['وقال', 'المدير', 'المهرجان شهد حضورا لافتا من الشباب']],
  ],
  [
    'وقال المدير إن المهرجان شهد حضورا لافتا إلى أن الشباب كثر.',
    [
      ['وقال', 'المدير', 'المهرجان شهد حضورا'],
      ['لافتا', 'المدير', 'الشباب كثر'],
    ],
  ],
  // Who would not comment.
  [
    'وذكرت الصحيفة أن الوزير استقال، لكن مكتبه رفض التعليق.',
    [['وذكرت', 'الصحيفة', 'الوزير استقال']],
  ],
  [
    'وقال السائق إن الطريق مقطوع، لكن الشرطة تعمل على فتحه.',
    [['وقال', 'السائق', 'الطريق مقطوع، لكن الشرطة تعمل على فتحه']],
  ],
  // A verb that means nothing by itself, in a relative clause.
  ['وكتبت النائبة التي وجهت اتهامات للحكومة بالفساد.', [['اتهامات', 'النائبة', 'للحكومة بالفساد']]],
  // The name of a channel before who speaks on it.
  [
    'وعلى شاشة "النور الثانية الجديدة"، قال المدرب إن الفريق لعب بلا روح.',
    [['قال', 'المدرب', 'الفريق لعب بلا روح']],
  ],
  // What somebody asked for, told of between commas.
  [
    'ونقلت الصحيفة عن ثلاثة موظفين، طلبوا عدم نشر أسمائهم، أن الشركة ستباع.',
    [['ونقلت', 'ثلاثة موظفين', 'الشركة ستباع']],
  ],
  // How much of what somebody is blamed for.
  [
    'حملت جمعية الحقوق السلطات كامل المسؤولية.',
    [['حملت', 'جمعية الحقوق', 'السلطات كامل المسؤولية']],
  ],
  // Whom a deed is owed to.
  ['وتنسب الفضل في ذلك إلى مترجمتها سعاد، التي "آمنت بالنص قبل الجميع".', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved, r.content]);
  expect(found).toEqual(expected);
});
