import { describe, expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';
import { read } from './extract';

type Case = readonly [why: string, lines: readonly string[], cue: string, parts: readonly string[]];

/** What is said over several paragraphs. */
const CASES: readonly Case[] = [
  [
    'a sentence that a line breaks off after a joined letter',
    ['وأوضح الخولي أن مشروعات الهيئة القومية ل', 'والصرف الصحي تشمل سبعين قرية، مشيدا بروح العمل.'],
    'وأوضح',
    ['مشروعات الهيئة القومية ل', 'والصرف الصحي تشمل سبعين قرية'],
  ],
  [
    'a quotation with its mark before every paragraph',
    [
      'وقال البستاني: «زرعت الحديقة قبل عامين. وكانت الأرض جافة.',
      '',
      '«ثم حفرنا البئر وتغير كل شيء. واليوم نبيع الثمار.',
      '«وسنزرع التل كله قبل الربيع».',
      '«هذا كلام لم يعد من الاقتباس نفسه».',
    ],
    'وقال',
    [
      'زرعت الحديقة قبل عامين. وكانت الأرض جافة',
      'ثم حفرنا البئر وتغير كل شيء. واليوم نبيع الثمار',
      'وسنزرع التل كله قبل الربيع',
    ],
  ],
  [
    'a quotation that only its last paragraph closes',
    ['وأضاف الصياد: "البحر هادئ هذا الصباح في كل المرافئ.', 'وسنخرج مع الفجر إلى الجزر البعيدة".'],
    'وأضاف',
    ['البحر هادئ هذا الصباح في كل المرافئ', 'وسنخرج مع الفجر إلى الجزر البعيدة'],
  ],
  [
    'a quotation that is never closed, before the author goes on',
    ['وأضاف الصياد: "البحر هادئ هذا الصباح. والريح خفيفة.', 'وغادرت المراكب المرفأ بعد الظهر.'],
    'وأضاف',
    ['البحر هادئ هذا الصباح'],
  ],
  [
    'a quotation that is never closed, before one with its own source',
    ['وأضاف الصياد: "البحر هادئ هذا الصباح.', '«المراكب جاهزة منذ يومين»، قال مدير المرفأ.'],
    'وأضاف',
    ['البحر هادئ هذا الصباح'],
  ],
  [
    'a quotation of several lines that only the last one closes',
    [
      'وقال الصياد " البحر هادئ هذا الصباح',
      'والريح خفيفة منذ يومين',
      'أعتقد أن المراكب ستعود قبل الظهر "',
      'وغادرت المراكب المرفأ',
    ],
    'وقال',
    ['البحر هادئ هذا الصباح', 'والريح خفيفة منذ يومين', 'أعتقد أن المراكب ستعود قبل الظهر'],
  ],
  [
    'a quotation whose last mark fell on the next line, before one who speaks',
    [
      'وقال الصياد " البحر هادئ هذا الصباح',
      'والريح خفيفة منذ يومين',
      '" وقال مدير المرفأ إن المراكب جاهزة',
    ],
    'وقال',
    ['البحر هادئ هذا الصباح', 'والريح خفيفة منذ يومين'],
  ],
  [
    'a quotation that is never closed, before a line of the author’s and one with marks of its own',
    [
      'وقال الصياد: "البحر هادئ هذا الصباح.',
      'وغادرت المراكب المرفأ بعد الظهر.',
      'وأضاف مدير المرفأ: "المراكب جاهزة منذ يومين".',
    ],
    'وقال',
    ['البحر هادئ هذا الصباح'],
  ],
  [
    'a quotation that is never closed, where nobody closes it',
    [
      'وقال الصياد: "البحر هادئ هذا الصباح.',
      'وغادرت المراكب المرفأ بعد الظهر.',
      'وكتبت الصحف عن "ليلة العاصفة الكبرى" أياما.',
    ],
    'وقال',
    ['البحر هادئ هذا الصباح'],
  ],
  [
    'a line that ends with a comma, with what is joined to it',
    ['وأكد التقرير أن الدواء آمن للأطفال،', 'وأن المستشفيات تستعمله كل يوم.'],
    'وأكد',
    ['الدواء آمن للأطفال', 'وأن المستشفيات تستعمله كل يوم'],
  ],
  [
    'a line that ends with a comma, before a clause of the author’s',
    ['وأكد التقرير أن الدواء آمن للأطفال،', 'ولم تصدر الوزارة أي بيان حول ذلك.'],
    'وأكد',
    ['الدواء آمن للأطفال'],
  ],
  [
    'a line that ends with a comma, before another who speaks',
    ['وأكد التقرير أن الدواء آمن للأطفال،', 'كما أكدت الوزارة أن المخازن ممتلئة.'],
    'وأكد',
    ['الدواء آمن للأطفال'],
  ],
  [
    'a line that ends with a comma, before a headline',
    ['وأكد المدرب أن الفريق جاهز،', 'النفط يتراجع في الأسواق العالمية', 'هبطت الأسعار أمس.'],
    'وأكد',
    ['الفريق جاهز'],
  ],
  [
    'a line that ends with a comma, before the rest of the sentence with its stop',
    ['وقال الخبير إن السبب هو الجفاف،', 'نقص المياه وارتفاع الحرارة.'],
    'وقال',
    ['السبب هو الجفاف', 'نقص المياه وارتفاع الحرارة'],
  ],
  [
    'a number that the line breaks at its point',
    ['وتوقعت الوكالة أن يبلغ الإنتاج هذا العام 29', '8 مليون برميل'],
    'وتوقعت',
    ['يبلغ الإنتاج هذا العام 29', '8 مليون برميل'],
  ],
  [
    'a number that ends its line, before another with its time',
    ['وقال المسعف إن عدد الجرحى بلغ 20', '10:45 وصلت سيارات الإسعاف إلى المكان'],
    'وقال',
    ['عدد الجرحى بلغ 20'],
  ],
  [
    'a number that ends its line, before a number of things',
    ['وقال المدير إن عدد الرحلات ارتفع إلى 15', '12 شاحنة دخلت المعبر اليوم'],
    'وقال',
    ['عدد الرحلات ارتفع إلى 15'],
  ],
  [
    'a number that ends its line',
    ['وقالت الوكالة إن المصنع افتتح سنة 1998', 'وزار الوفد المدينة بعد الظهر'],
    'وقالت',
    ['المصنع افتتح سنة 1998'],
  ],
  [
    'a list after a colon, to the first paragraph that is no item',
    [
      'وقال المدير إن خطة المدرسة تقوم على ثلاثة أهداف:',
      '- ترميم المكتبة القديمة.',
      '',
      '- شراء حافلة جديدة.',
      '3) فتح ناد للقراءة.',
      'وانتهى الاجتماع ظهرا.',
    ],
    'وقال',
    [
      'خطة المدرسة تقوم على ثلاثة أهداف',
      'ترميم المكتبة القديمة',
      'شراء حافلة جديدة',
      'فتح ناد للقراءة',
    ],
  ],
  [
    'a colon with no list after it',
    ['وقال المدير إن خطة المدرسة تقوم على ثلاثة أهداف:', 'وانتهى الاجتماع ظهرا.', '- خبر آخر.'],
    'وقال',
    ['خطة المدرسة تقوم على ثلاثة أهداف'],
  ],
];

describe('what is said goes on in the next paragraphs', () => {
  test.each(CASES)('%s', (_, lines, cue, parts) => {
    const said = read(lines.join('\n')).find((r) => r.cue === cue);
    expect(said?.content.split(' … ')).toEqual(parts);
  });

  test('a quotation that opens a paragraph is what somebody was about to say', () => {
    const lines = [
      'وقال الشاعر نزار حمدي:',
      '',
      '"كتبت القصيدة في ليلة واحدة. لم أنم.',
      '"ثم نشرتها في الصباح التالي".',
    ];
    const [said] = read(lines.join('\n'));
    expect(said).toMatchObject({ cue: 'وقال', source: 'الشاعر نزار حمدي' });
    expect(said?.content).toBe('كتبت القصيدة في ليلة واحدة. لم أنم … ثم نشرتها في الصباح التالي');
  });

  test.each([
    ['وقال الشاعر نزار حمدي:', 'كتبت القصيدة في ليلة واحدة ولم أنم.'],
    ['وقال الشاعر نزار حمدي:', '"القصيدة".'],
    ['وصل الشاعر نزار حمدي:', '"كتبت القصيدة في ليلة واحدة".'],
  ])('nothing else is: %s', (...lines) => {
    expect(read(lines.join('\n'))).toEqual([]);
  });

  test('nor what another is told to have said', () => {
    const text = 'وقال الشاعر:\n"كتبت القصيدة في ليلة واحدة"، قالت المغنية.';
    expect(read(text).map((r) => r.source)).toEqual(['المغنية']);
  });

  test('who is about to speak is known in a copy of the reading too', () => {
    const session = createArabicExtractor().session();
    const first = 'وقال الشاعر نزار حمدي:';
    session.read(first, 0);
    for (const reading of [session.copy(), session]) {
      const { added } = reading.read('"كتبت القصيدة في ليلة واحدة".', first.length + 1);
      expect(added.map(({ resolved }) => resolved)).toEqual(['الشاعر نزار حمدي']);
    }
  });

  test('an earlier result is told as revised, in a copy of the reading too', () => {
    const session = createArabicExtractor().session();
    const first = 'وأضاف الصياد: "البحر هادئ هذا الصباح في كل المرافئ.';
    session.read(first, 0);
    for (const reading of [session.copy(), session]) {
      const { revised } = reading.read('وسنخرج مع الفجر إلى الجزر البعيدة".', first.length + 1);
      expect(revised.get(0)?.content).toHaveLength(2);
    }
  });
});
