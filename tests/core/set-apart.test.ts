import { describe, expect, test } from 'vitest';
import { read } from './extract';

const firstOf = (text: string) => {
  const [found] = read(text);
  return found && { source: found.source, content: found.content };
};

describe('what is set apart from who speaks is not part of the name', () => {
  test.each([
    ['وقال العم رجب مازحا إن المركب أقدم منه.', 'العم رجب', 'المركب أقدم منه'],
    ['وتقول هدى باكية إن الدار بيعت.', 'هدى', 'الدار بيعت'],
    ['وأضاف الحارس مبتسما: "سأعود غدا إن شئتم".', 'الحارس', 'سأعود غدا إن شئتم'],
    ['يقول الحاج علي متحسرا على شبابه إن السوق تغير.', 'الحاج علي', 'السوق تغير'],
    ['وقال المتحدث رامي سعد لـ(واس) إن المطار مفتوح.', 'المتحدث رامي سعد', 'المطار مفتوح'],
    [
      'وذكر مدير المرور عادل حنا لـ (صوت البلد) أن الجسر مغلق.',
      'مدير المرور عادل حنا',
      'الجسر مغلق',
    ],
    [
      'لكن مسؤولا في الميناء، رفض كشف اسمه، أكد أن الرافعة معطلة.',
      'مسؤولا في الميناء',
      'الرافعة معطلة',
    ],
    [
      'غير أن ضابطا متقاعدا في الجيش، حضر اللقاء، قال إن الوثيقة مزورة.',
      'ضابطا متقاعدا في الجيش',
      'الوثيقة مزورة',
    ],
    ['أحد الصيادين، ويدعى منصور، قال إن الموج كان عاليا.', 'أحد الصيادين', 'الموج كان عاليا'],
    [
      'وأشار العمدة، وهو ينتمي إلى حزب صغير، إلى أن الطريق سيغلق شهرا.',
      'العمدة',
      'الطريق سيغلق شهرا',
    ],
    [
      'ودعا الشيخ، المقرب إلى المحافظ، إلى تقديم العزاء في بيت الفقيد.',
      'الشيخ، المقرب إلى المحافظ',
      'تقديم العزاء في بيت الفقيد',
    ],
    [
      'وتشكو أم سمير، وهي خياطة من حي الميدان، من أن الكهرباء تقطع كل ساعة.',
      'أم سمير، وهي خياطة من حي الميدان',
      'الكهرباء تقطع كل ساعة',
    ],
    [
      'وحذر عماد، من سكان الدرب، من انهيار السور القديم.',
      'عماد، من سكان الدرب',
      'انهيار السور القديم',
    ],
    [
      'ووجد الأطباء في الجامعة، الذين تابعوا نحو مئتي مريض، أن الدواء يخفف الألم.',
      'الأطباء في الجامعة، الذين تابعوا نحو مئتي مريض',
      'الدواء يخفف الألم',
    ],
  ])('%s', (text, source, content) => {
    expect(firstOf(text)).toEqual({ source, content });
  });

  test.each([
    ['ودعا المحافظ إلى وقف البناء، إلى جانب هدم ما خالف القانون.', 'وقف البناء'],
    ['وحذر المهندس من خطورة السد، من غير أن يحدد موعدا لإصلاحه.', 'خطورة السد'],
  ])('a second preposition of the cue begins no content: %s', (text, start) => {
    expect(firstOf(text)?.content).toMatch(new RegExp(`^${start}`));
  });

  test('a mood between the two parts of a quotation parts them no more than a comma', () => {
    expect(firstOf('"كنت أخاف من الماء"، تقول سلوى ضاحكة، "واليوم أعلم الناس السباحة".')).toEqual({
      source: 'سلوى',
      content: 'كنت أخاف من الماء … واليوم أعلم الناس السباحة',
    });
  });

  test('an adjective of an indefinite noun is no mood', () => {
    expect(firstOf('وقالت امرأة غاضبة إن الخبز نفد.')?.source).toBe('امرأة غاضبة');
  });
});

describe('a word that points at the quotation before the cue', () => {
  test.each([
    ['"لن نبيع الأرض لأحد"، هكذا قالت أم ياسر.', 'أم ياسر'],
    ['"البحر لا يرحم أحدا"، هكذا يقول الصيادون.', 'الصيادون'],
    ['"خسرنا الموسم كله"، بهذه الكلمات اختصر المزارع جابر حكايته.', 'المزارع جابر'],
    [
      '"لسنا ضد البناء"، هكذا يلخص نقيب المهندسين وليد عواد موقف النقابة.',
      'نقيب المهندسين وليد عواد',
    ],
  ])('%s', (text, source) => {
    expect(firstOf(text)).toEqual({ source, content: text.slice(1, text.indexOf('"', 1)) });
  });

  test.each([
    ['لخص الحارس الحادثة: «سقط السور على السيارة».', 'الحارس'],
    ['اختصرت الأرملة حكايتها: «بعنا البيت لنسدد الدين».', 'الأرملة'],
    ['لخص الحارس: «سقط السور على السيارة».', 'الحارس'],
    ['هتف العمال الغاضبون: «لا للغلاء».', 'العمال الغاضبون'],
  ])('what is summed up is no part of who does it: %s', (text, source) => {
    expect(firstOf(text)?.source).toBe(source);
  });

  test.each([
    'وهكذا قال الوزير كلمته ومضى.',
    'ولخص الطالب الدرس في صفحة واحدة.',
    'واختصر السائق الطريق عبر الحقول.',
  ])('none: %s', (text) => expect(read(text)).toEqual([]));
});

describe('one of several is nobody who spoke before', () => {
  test.each([
    ['قال شقيق السائق إن الحافلة قديمة. وقال أحد الجيران إن المكابح معطلة.', 'أحد الجيران'],
    ['قال الشرطي إن الطريق مغلق. وقال أحد المارة إن الجسر سقط.', 'أحد المارة'],
  ])('%s', (text, resolved) => {
    expect(read(text).at(-1)?.attribution.resolved).toBe(resolved);
  });
});

describe('who the name after a title belongs to is a person, whatever the office is called', () => {
  test.each([
    'وقالت المعدة الرئيسية للبحث، الدكتورة ميرا هولم، إن العينة صغيرة.',
    'وقال معد التقرير، الأستاذ وليد خليل، إن الأرقام مقلقة.',
  ])('%s', (text) => expect(read(text)[0]?.attribution.kind).toBe('person'));
});

test.each([
  ['غير أن مسؤولا محليا قال إن الطريق مغلق.', 'مسؤولا محليا'],
  ['لكن وزيرا سابقا في الحكومة أكد أن العقد مزور.', 'وزيرا سابقا في الحكومة'],
])(
  'an unnamed subject in the accusative takes its adjective along and no name: %s',
  (text, source) => {
    const [found] = read(text);
    expect(found?.source).toBe(source);
    expect(found?.attribution.kind).toBe('official');
  },
);

describe('a day, a number or what is counted is no part of who tells it', () => {
  test.each([
    ['ستعلن وزارة الزراعة في الخامس عشر من آذار أسعار القمح.', 'وزارة الزراعة'],
    ['وكانت وزارة العدل قد أعلنت أواخر الشهر الماضي أنها أغلقت السجن.', 'وزارة العدل'],
    ['وكان البنك قد توقع مطلع العام أن يتراجع التضخم.', 'البنك'],
    ['تقول أمي كل صباح إن الخبز بركة.', 'أمي'],
    ['ويعاني حسب منظمة الصحة ملايين الأطفال من سوء التغذية.', 'منظمة الصحة'],
    ['وتراجعت الصادرات وفق البنك المركزي بنسبة 20 في المئة.', 'البنك المركزي'],
  ])('%s', (text, source) => expect(firstOf(text)?.source).toBe(source));

  test.each([
    ['ويعيش في المخيم بحسب إحصاءات الوكالة نحو 80 ألف نازح.', 'ويعيش في المخيم … نحو 80 ألف نازح'],
    ['وصل عدد القتلى بحسب وزارة الصحة إلى 300 قتيل.', 'وصل عدد القتلى … إلى 300 قتيل'],
  ])('what is counted goes on with the clause: %s', (text, content) => {
    expect(firstOf(text)?.content).toBe(content);
  });

  test('a number may be of a name', () => {
    expect(firstOf('وقالت القناة 12 الإسرائيلية إن الجيش انسحب.')?.source).toBe(
      'القناة 12 الإسرائيلية',
    );
  });
});

describe('where and on what something was said stands between the cue and what goes on from it', () => {
  test.each([
    ['تساءل المدون حمزة ناصر في تدوينته قائلا "من يدفع ثمن هذا؟".', 'تساءل … قائلا'],
    ['وعلق المحلل على الخبر في منشور له قائلا: "هذه بداية النهاية".', 'وعلق … قائلا'],
  ])('%s', (text, cue) => expect(read(text).map((r) => r.cue)).toEqual([cue]));

  test.each([
    ['وكتب على صفحته "لن أسامح من سرق حلمي".', 'لن أسامح من سرق حلمي'],
    ['وكتبت على تويتر "الوطن ليس فندقا".', 'الوطن ليس فندقا'],
  ])('%s', (text, content) => expect(firstOf(text)?.content).toBe(content));

  test('a name in marks is no quotation', () => {
    expect(
      firstOf('ولفت في مؤتمر «مكافحة الفقر في أرياف الشمال البعيد» في عكار إلى أن الحل قريب.')
        ?.content,
    ).toBe('الحل قريب');
  });
});

describe('who the clause or the verb before tells of', () => {
  test.each([
    ['كتب لي مزارع من درعا يقول إنه باع أرضه.', 'مزارع من درعا'],
    ['اتصلت بنا سيدة من حلب تقول إن بيتها سرق.', 'سيدة من حلب'],
    ['اتهم التحالف الذي تقوده فرنسا المتمردين بخرق الهدنة.', 'التحالف الذي تقوده فرنسا'],
  ])('%s', (text, source) => expect(firstOf(text)?.source).toBe(source));

  test('one who informs somebody goes on from the clause before', () => {
    const text = 'ودعا المبعوث الأطراف إلى ضبط النفس، وأبلغ مجلس الأمن بأن الوضع هش.';
    expect(read(text).at(-1)?.attribution.resolved).toBe('المبعوث');
  });
});

test.each([
  ['وتضيف ضاحكة: "أنا الجدل نفسه".', ''],
  ['أما رئيس الحزب سامي الجميل فانتقد الحكومة قائلا إن الوقت نفد.', 'رئيس الحزب سامي الجميل'],
  ['أما أسطورة النادي جيمي كارتر فهاجم اللاعب قائلا: إنه سيندم.', 'أسطورة النادي جيمي كارتر'],
  ['أما الأسعار فأكد المدير أنها مستقرة.', 'المدير'],
  ['أما اليوم فيقول الخبراء إن الأسعار سترتفع.', 'الخبراء'],
])(
  'nobody is told of by a mood, and a topic is taken up where it can speak: %s',
  (text, source) => {
    expect(firstOf(text)?.source).toBe(source);
  },
);

describe('who has just spoken, called otherwise', () => {
  test.each([
    ['قال مدرب الفريق أرني سلوت إنه سعيد. وأردف الهولندي: "الموسم طويل".', 'مدرب الفريق أرني سلوت'],
    [
      'قال مصدر مسؤول في الوزارة إن المنحة نفدت. وأكد المصدر الذي رفض كشف اسمه أن العقد انتهى.',
      'مصدر مسؤول في الوزارة',
    ],
    [
      'قال مدرب الفريق أرني سلوت إنه سعيد. وقال البرتغالي جوزيه مورايس إن المباراة صعبة.',
      'البرتغالي جوزيه مورايس',
    ],
  ])('%s', (text, resolved) => expect(read(text).at(-1)?.attribution.resolved).toBe(resolved));
});

test('people and the adjective of a body are no office of whom they accuse', () => {
  const text = 'واتهم أعضاء الائتلاف الحاكم نتانياهو بافتعال أزمة. وقال نتانياهو إنه باق.';
  expect(read(text).at(-1)?.attribution.resolved).toBe('نتانياهو');
});
