import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Claim = readonly [why: string, text: string, cue: string, content: string];

/** What somebody said in his own words, with neither marks nor a word that brings it. */
const UNMARKED: readonly Claim[] = [
  [
    'goes on to the end of the paragraph',
    'وأضافت كان المنظر رائعا جدا. هذه المدينة كانت إحساسا فريدا. أتمنى العودة إليها.',
    'وأضافت',
    'كان المنظر رائعا جدا. هذه المدينة كانت إحساسا فريدا. أتمنى العودة إليها',
  ],
  [
    'goes on with what the speaker himself asks for',
    'وقالت هدى نحن نحب هذا الحي كثيرا. أنصح الجميع بزيارة سوقه القديم.',
    'وقالت',
    'نحن نحب هذا الحي كثيرا. أنصح الجميع بزيارة سوقه القديم',
  ],
  [
    'ends before another speaks',
    'وأضافت كان المنظر رائعا جدا. المرشد أكد أن الموسم في بدايته.',
    'وأضافت',
    'كان المنظر رائعا جدا',
  ],
  [
    'ends before a sentence that the author joins on',
    'وأضافت كان المنظر رائعا جدا. وزار المدينة هذا العام ألف سائح.',
    'وأضافت',
    'كان المنظر رائعا جدا',
  ],
  [
    'and not what a word brings, where the author goes on',
    'وقال المدير إن المصنع جاهز. التجربة الأولى كانت قبل شهر.',
    'وقال',
    'المصنع جاهز',
  ],
  [
    'nor what somebody is called',
    'وصف الكاتب والده بأنه عنيد. السياسة كانت شغله الوحيد.',
    'وصف',
    'والده بأنه عنيد',
  ],
];

/** What a verbless source stands within. */
const AROUND: readonly Claim[] = [
  [
    'a verb and its subject before it, the object after it',
    'وأصابت القذيفة، وفق شهود عيان، سقف المدرسة وأدت إلى جرح تلميذين.',
    'وفق',
    'وأصابت القذيفة … سقف المدرسة وأدت إلى جرح تلميذين',
  ],
  [
    'an adjective with the subject',
    'وتضمنت الخطة الجديدة، وفق الوزارة، إنشاء مدارس في القرى.',
    'وفق',
    'وتضمنت الخطة الجديدة … إنشاء مدارس في القرى',
  ],
  [
    'a name after an office is the source’s',
    'وانهار المبنى، بحسب مدير الدفاع المدني، خالد سعيد، بسبب الأمطار.',
    'بحسب',
    'وانهار المبنى … بسبب الأمطار',
  ],
  [
    'words that take up another speaker, with a conjunction, are no part of it',
    'ومن جهته، أكد الوزير أن الطريق سالك، حسب ما نقلته وكالة الأنباء.',
    'حسب ما نقلته',
    'أكد الوزير أن الطريق سالك',
  ],
  [
    'what is joined on is the author’s',
    'وتوقفت الدراسة، حسب الوزير، ولم يصدر قرار بعد.',
    'حسب',
    'وتوقفت الدراسة',
  ],
  [
    'a participle goes on telling',
    'وتوقفت الدراسة، حسب الوزير، مشيرا إلى أن القرار مؤقت.',
    'حسب',
    'وتوقفت الدراسة',
  ],
  [
    'a word of time alone is none',
    'وانهار المبنى، وفق الدفاع المدني، فجرا.',
    'وفق',
    'وانهار المبنى',
  ],
];

/** What somebody denied or called so, while saying more. */
const SAYING: readonly Claim[] = [
  ['several', 'نفى مسؤولون في النادي هذه الاتهامات قائلين إنها كاذبة.', 'نفى', 'هذه الاتهامات'],
  ['a body', 'نفت الشركة الأمر قائلة إن المنتج آمن.', 'نفت', 'الأمر'],
  [
    'the same verb said twice',
    'وأكدت الوزيرة قائلة إن المدارس جاهزة.',
    'وأكدت … قائلة',
    'المدارس جاهزة',
  ],
];

describe.each([
  ['speech without marks', UNMARKED],
  ['a claim around its source', AROUND],
  ['a participle of saying takes its own clause', SAYING],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_why, text, cue, content) => {
    expect(read(text).find((r) => r.cue === cue)?.content).toBe(content);
  });
});
