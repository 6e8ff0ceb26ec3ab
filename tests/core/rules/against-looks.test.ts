import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null, content: string])[];

/** What is told although its place, its spelling or a word beside it looks as if it were not, and what looks like it. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  // What somebody feels, by a verb that is a preposition too, after a phrase of which nothing is known.
  [
    'من جانبهم عبر منتسبو الإدارة عن امتنانهم للوزير.',
    [['عبر', 'منتسبو الإدارة', 'امتنانهم للوزير']],
  ],
  ['سار الرجل عبر الشارع بحثا عن منزله.', []],
  ['وصلت المساعدات عبر المعبر رغم تأخرها عن موعدها.', []],
  // A text that is called by what it does, wherever it stands.
  [
    'وقال إن المبلغ كبير، وينص العقد على إعادته.',
    [
      ['وقال', null, 'المبلغ كبير'],
      ['وينص', 'العقد', 'إعادته'],
    ],
  ],
  // The team, the army: only what somebody leads, or those who do it.
  ['دافع قائد الجيش عن قراره بالانسحاب.', [['دافع', 'قائد الجيش', 'قراره بالانسحاب']]],
  ['دافع الجيش عن المدينة حتى الصباح.', []],
  ['دافع مدرب الفريق عن ألوان ناديه.', []],
  // An act, and a clause with a condition: what is said within that is no part of the verb's own.
  [
    'هدد النقابيون بالإضراب إذا لم توافق الوزارة على مطلبهم بأن ترفع الأجور.',
    [
      ['هدد', 'النقابيون', 'بالإضراب إذا لم توافق الوزارة على مطلبهم بأن ترفع الأجور'],
      ['مطلبهم', 'النقابيون', 'ترفع الأجور'],
    ],
  ],
  ['قال الناطق في حديث بعد أن قرأ التقرير إن الأمر خطير.', [['قال', 'الناطق', 'الأمر خطير']]],
  // The letter of a preposition, parted from its word.
  ['هدد المدير بـ فصل العمال.', [['هدد', 'المدير', 'بـ فصل العمال']]],
  ['تقدر مساحة الحقل بـ(2000) متر.', []],
  // A condition is no question: whoever stands before the colon says it.
  ['وزير المالية: إذا ارتفعت الأسعار سنتدخل', [[':', 'وزير المالية', 'إذا ارتفعت الأسعار سنتدخل']]],
  ['وزير المالية: هل ارتفعت الأسعار؟', []],
  ['صحة: إذا كنت تعاني من الأرق فجرب هذا', []],
  // After whose a picture is the article begins.
  [
    'لقطة من الحفل ( الفرنسية ) طالب وزير الثقافة بحماية المبنى.',
    [['طالب', 'وزير الثقافة', 'بحماية المبنى']],
  ],
  // Who holds it has a long office and a name.
  [
    'وجاء ذلك إثر تحذير المفوضة السامية للأمم المتحدة لشؤون اللاجئين نجلاء سليم من المجاعة.',
    [['تحذير', 'المفوضة السامية للأمم المتحدة لشؤون اللاجئين نجلاء سليم', 'المجاعة']],
  ],
  // Who asks: one of many, a name in marks; and whether something is so.
  [
    'وكان يرد على سؤال أحد سكان الحي عما إذا كان سيعود.',
    [['سؤال', 'أحد سكان الحي', 'عما إذا كان سيعود']],
  ],
  [
    'وردا على سؤال لـ"النهار" عن موعد الافتتاح، قال المدير إن الأمر مدروس.',
    [
      ['سؤال', 'النهار', 'موعد الافتتاح'],
      ['قال', 'المدير', 'الأمر مدروس'],
    ],
  ],
  [
    'وردا على سؤال حول ما إذا كان سيترشح، قال النائب إن الوقت مبكر.',
    [
      ['سؤال', null, 'ما إذا كان سيترشح'],
      ['قال', 'النائب', 'الوقت مبكر'],
    ],
  ],
  ['جاء سؤال في الامتحان حول ما إذا كان الضوء موجة.', []],
  // Some of them, by their number.
  ['وذكر 12 منهم أن الطريق مغلق.', [['وذكر', '12 منهم', 'الطريق مغلق']]],
  ['حيث صرح 81% منهم بأن الراتب ضعيف.', [['صرح', '81% منهم', 'الراتب ضعيف']]],
  ['بلغ عدد الأجهزة 12 منها أن تعطل جهازان.', []],
  // What one has made is what a question or an apology is about, and where one speaks elsewhere.
  [
    'وعندما سئل عن رسالته إلى الشباب، قال إنه فخور.',
    [
      ['سئل', null, 'رسالته إلى الشباب'],
      ['قال', null, 'إنه فخور'],
    ],
  ],
  ['أعلن النادي في صفحته عن موعد المباراة.', [['أعلن', 'النادي', 'موعد المباراة']]],
  // Of two verbs that are negated together the second has what both take.
  ['ولم تؤكد السلطات أو تنف وقوع الهجوم.', [['تنف', 'السلطات', 'وقوع الهجوم']]],
  ['زادت الأسعار أو تراجعت.', []],
  // A state that addresses another one demands it.
  ['وجاء ذلك مع مطالبة إيران للعراق بفتح المعبر.', [['مطالبة', 'إيران', 'بفتح المعبر']]],
  ['وجاء ذلك مع مطالبة إيران بفتح المعبر.', [['مطالبة', null, 'بفتح المعبر']]],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved, r.content]);
  expect(found).toEqual(expected);
});
