import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [
  cue: string,
  resolved: string | null,
  content: string,
  negated?: true,
])[];

/** Marks that a space has parted, what was pointed to, what is voiced in a place, several men, forecasts that are cut, and none that says it. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  // Two single marks are one.
  [
    "وقال حسن ' ' لم نلعب كما يجب ' ' · وأضاف ' ' سنعوض ذلك في الإياب ' ' .",
    [
      ['وقال', 'حسن', 'لم نلعب كما يجب'],
      ['وأضاف', 'حسن', 'سنعوض ذلك في الإياب'],
    ],
  ],
  ["وقال 'نعم' أو 'لا' ثم خرج.", []],
  // Told before, with a pronoun, or before who told it to whom.
  [
    'ارتفعت الإنتاجية في رمضان كما أشار إليه غالبية المجيبين.',
    [['كما أشار', 'غالبية المجيبين', 'ارتفعت الإنتاجية في رمضان']],
  ],
  ['سيبقى في منصبه كما أعلن النادي أمس.', [['كما أعلن', 'النادي', 'سيبقى في منصبه']]],
  ['لعب كما طلب منه المدرب.', []],
  // Voiced after the word for also, and in a state that is named first.
  [
    'كما عبر الوزير عن تطلع بلاده إلى تعزيز التعاون.',
    [['عبر', 'الوزير', 'تطلع بلاده إلى تعزيز التعاون']],
  ],
  [
    'وفي بيروت عبر رئيس الحكومة عن أسفه لسقوط الضحايا.',
    [['عبر', 'رئيس الحكومة', 'أسفه لسقوط الضحايا']],
  ],
  ['تصل الأدوية جوا كما عبر الحدود البرية.', []],
  // Several men did it.
  ['وبمواجهة المتهمين أقروا بارتكاب الجريمة.', [['أقروا', 'المتهمين', 'بارتكاب الجريمة']]],
  // A text that holds something somewhere.
  [
    'لكن في شمال إفريقيا ترى الدراسة أن الخلاف بقي قائما.',
    [['ترى', 'الدراسة', 'الخلاف بقي قائما']],
  ],
  // Forecasts that are cut or raised.
  ['كما قلصت المنظمة توقعاتها لإنتاج القمح.', [['توقعاتها', 'المنظمة', 'لإنتاج القمح']]],
  ['فاق الأداء توقعاته.', []],
  // None that says it, nobody who came to say it, and one who is not sure of it.
  ['لم تنشر الوزارة أي بيان يشير إلى حظر التطعيم.', [['يشير', 'بيان', 'حظر التطعيم', true]]],
  [
    'لا توجد أي مصادر إعلامية موثوقة أو رسمية تؤكد أن الخبر صحيح.',
    [['تؤكد', null, 'الخبر صحيح', true]],
  ],
  ['لم يخرج أي مسؤول ليعلن أن الأزمة انتهت.', [['ليعلن', 'مسؤول', 'الأزمة انتهت', true]]],
  ['كما أن المدير لم يكن مقتنعا بأن الخطة ستنجح.', [['مقتنعا', 'المدير', 'الخطة ستنجح', true]]],
  ['كان المدير مقتنعا بأن الخطة ستنجح.', [['مقتنعا', 'المدير', 'الخطة ستنجح']]],
  ['لم يحضر الوزير، لكن أي مسؤول يؤكد أن الوضع جيد.', [['يؤكد', 'أي مسؤول', 'الوضع جيد']]],
  // To hesitate is no rumour.
  ['ولا يتردد في السفر إن احتاج إليه أهله.', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => {
    const said = [r.cue, r.attribution.resolved, r.content];
    return r.attribution.negated ? [...said, true] : said;
  });
  expect(found).toEqual(expected);
});
