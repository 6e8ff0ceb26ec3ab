import { describe, expect, test } from 'vitest';
import { read } from './extract';

/** Who the last attribution with the cue goes to. */
function who(text: string, cue: string): string | null | undefined {
  return read(text).findLast((r) => r.cue === cue)?.attribution.resolved;
}

describe('a subject that is written, though it looks like something else', () => {
  test.each([
    [
      'a surname that is a participle too',
      'قال الدكتور محمود واصف إن الأغنية تتراجع.\nوعزا واصف التراجع إلى ضعف الإنتاج.\nوأضاف أن الحل قريب.',
      'وأضاف',
      'الدكتور محمود واصف',
    ],
    [
      'a surname before the name of whom it speaks to',
      'قال ماركوس زودر إن الحزب موحد. وقالت أنغيلا ميركل إن الاتفاق قريب.\nوحذر زودر ميركل من الخلط بين الملفين، مضيفا أن الأمر خطير.',
      'مضيفا',
      'ماركوس زودر',
    ],
  ])('%s', (_what, text, cue, expected) => {
    expect(who(text, cue)).toBe(expected);
  });
});

describe('a subject that is not written, though something looks like one', () => {
  const beforehand = 'قال سفير النرويج يوناس بيرغ إن الاجتماع مفيد.\n';
  test.each([
    ['a state whom a man urges', 'وحث موسكو على العودة إلى الاتفاق.', 'وحث'],
    ['a capital whom a man calls on', 'ودعا طهران إلى التعاون.', 'ودعا'],
    ['what is said in the first person', 'وأضاف أعلم أنها مهمة شاقة.', 'وأضاف'],
    ['a preposition before a name in brackets', 'وقال ل(الأفق): إن العمل مستمر.', 'وقال'],
  ])('%s', (_what, text, cue) => {
    expect(who(beforehand + text, cue)).toBe('سفير النرويج يوناس بيرغ');
  });

  test('a participle before a noun that a relative clause hangs on', () => {
    const text =
      'قال المدرب هنري لوران إن الفوز مهم، مبديا إعجابه بالخصم الذي وصفه بأنه عنيد.\nوأضاف أن الحظ ساعد فريقه.';
    expect(who(text, 'وأضاف')).toBe('المدرب هنري لوران');
  });

  test('a masculine state with a masculine verb is the subject', () => {
    expect(who('ودعا الأردن إلى وقف التصعيد.', 'ودعا')).toBe('الأردن');
  });

  test('a verb with a conjunction that is a noun too is no topic', () => {
    const text =
      'قال الباحث سامي درويش إن اللغة تتغير.\nوطالب أيضا بحمايتها، وأن تدرس في الجامعات.\nوأوضح أن الوقت يضيق.';
    expect(who(text, 'وأوضح')).toBe('الباحث سامي درويش');
  });
});

describe('a subject before its verb', () => {
  const before = 'قال وزير المالية نديم سعد إن الميزانية جاهزة.\n';
  test.each([
    ['what one still does', 'روسيا لا تزال تؤكد أن الحل سياسي.', 'تؤكد', 'روسيا'],
    [
      'what many still do',
      'وأوضح أن الأطباء ما زالوا يعتقدون أن العلاج ممكن.',
      'يعتقدون',
      'الأطباء',
    ],
    [
      'an official after but, with an adjective and an aside',
      'لكن مسؤولا ماليا رفيعا، تحدث شريطة عدم الكشف عن هويته، قال إن الرقم مبالغ فيه.',
      'قال',
      'مسؤولا ماليا رفيعا',
    ],
    [
      'an official after but',
      'لكن مسؤولا في البنك اعتبر أن الرقم مبالغ فيه.',
      'اعتبر',
      'مسؤولا في البنك',
    ],
    [
      'one of whom a wish is told between dashes',
      'وشكر الحضور الأمير خالد بن سعد -حفظه الله- الذي أمر بترميم السوق.',
      'أمر',
      'الأمير خالد بن سعد',
    ],
    [
      'one of whom more is told after a dash',
      'ومنذ تولي الرئيس محمد بشاري - الذي توعد بسحق التمرد - الحكم تغير كثير.',
      'توعد',
      'الرئيس محمد بشاري',
    ],
  ])('%s', (_what, text, cue, expected) => {
    expect(who(before + text, cue)).toBe(expected);
  });
});

describe('who goes on', () => {
  test.each([
    [
      'one who is quoted by another, not that other',
      'ووفقا للهيئة قال البروفيسور سامي كرم إن السكر ضار. وأضافت أن النتائج أولية. وأضاف أن الكمية تهم.',
      'وأضاف',
      'البروفيسور سامي كرم',
    ],
    [
      'a woman whose office is a man’s by its word',
      'قال وزير الدفاع إن السفن عادت. وقال رئيس الوزراء ليز تراس إن الأزمة صعبة.\nوأضافت أن الحل قريب.',
      'وأضافت',
      'رئيس الوزراء ليز تراس',
    ],
    [
      'a body, and not a man in office after it',
      'قالت وزارة الصحة إن الوضع جيد. وقال رئيس البلدية كمال حسن إن الماء نفد.\nوأضافت أن الدواء متوفر.',
      'وأضافت',
      'وزارة الصحة',
    ],
  ])('%s', (_what, text, cue, expected) => {
    expect(who(text, cue)).toBe(expected);
  });

  test('a participle in the feminine is hers who speaks in its sentence', () => {
    const text =
      'رحبت اليونسكو بالخطوة. وأكد المدير العام للمنظمة إيرينا بوكوفا أن العمل مستمر، مؤكدة أن التراث محمي.';
    expect(who(text, 'مؤكدة')).toBe('المدير العام للمنظمة إيرينا بوكوفا');
  });
});

describe('of whom nobody is told', () => {
  test.each([
    [
      'a noun that may be any',
      'تحتل مكانة العيد موقعا خاصا. وشهد العيد زحاما. وقال إن الناس سعداء.',
    ],
    ['an agency in brackets', 'انتهت العملية أمس. (رويترز)\nوقال إن الجنود عادوا.'],
    ['where something stands', 'وصل بعض اللاجئين أمام المقر. وقال إن الوضع صعب.'],
    ['a verb and its subject', 'وشهد الملعب أمس زحاما. وجذب الكثير. وقال إن الكثير حضروا.'],
  ])('%s speaks', (_what, text) => {
    expect(who(text, 'وقال')).toBe(null);
  });

  test('a noun before a whole name is none of it', () => {
    expect(who('مرت مرحلة نوري السامر بأزمات.\nوأكد السامر أن الحل قريب.', 'وأكد')).toBe(
      'نوري السامر',
    );
  });
});

test('what one sees is seen by who spoke', () => {
  expect(who('قال مدير المعرض إن الحضور كبير. ويرى أن الحبر قديم.', 'ويرى')).toBe('مدير المعرض');
});

describe('one or many', () => {
  test.each([
    [
      'a minister of two things whose office follows the name',
      'قال ماهر الدالي، وزير الثقافة والشباب، إن الوزارة مستعدة. وركز المسؤول الحكومي ذاته على التكوين.\nوأضاف أن الورش مفتوحة.',
      'ماهر الدالي، وزير الثقافة والشباب',
    ],
    [
      'the director of an office for two things',
      'قال مسؤول محلي إن الطريق مغلقة. وأكد مدير عام مكتب الصحة والسكان في الإقليم أن الدواء نفد.\nوأضاف أن القافلة لم تصل.',
      'مدير عام مكتب الصحة والسكان في الإقليم',
    ],
    [
      'a surname that begins as with a conjunction, before an office',
      'قال الوزير آدم كيلر إن الخطة جاهزة. وقال ستيف وارن المتحدث باسم الوزارة إن الجنود عادوا.\nوأضاف أن القاعدة أغلقت.',
      'ستيف وارن المتحدث باسم الوزارة',
    ],
    [
      'a surname that begins as with the conjunction of a consequence',
      'قال الناقد سامي العدل إن الفيلم جيد. وقال نقيب الممثلين مسعد فودة إن العرض مؤجل.\nوأضاف أن الموعد سيعلن.',
      'نقيب الممثلين مسعد فودة',
    ],
    [
      'a ministry whose name ends as plurals do',
      'قال البنتاغون إن المناورة انتهت.\nوأضاف أن السفن عادت.',
      'البنتاغون',
    ],
  ])('%s is one', (_what, text, expected) => {
    expect(who(text, 'وأضاف')).toBe(expected);
  });

  test('two surnames with no office after them are two', () => {
    expect(who('قال كوتلر وآرمسترونغ إن السوق كبيرة.\nوأضافا أن الطلب يزداد.', 'وأضافا')).toBe(
      'كوتلر وآرمسترونغ',
    );
  });

  test('an office and a body beside it are two', () => {
    const text = 'قال المدرب الوطني وفريق دفاعه إن الحكم ظالم.\nوأضافوا أن الطعن جاهز.';
    expect(who(text, 'وأضافوا')).toBe('المدرب الوطني وفريق دفاعه');
  });

  test('two offices of one person are one', () => {
    const text =
      'قال جورج سليم إن الأسعار ترتفع.\nوقال كريم حمدان، تاجر وخبير المعادن، إن ما يحدث طبيعي، متوقعا أن تنتهي الموجة.';
    expect(who(text, 'متوقعا')).toBe('كريم حمدان، تاجر وخبير المعادن');
  });

  test('a relative of one body is not hung on the people joined to its name', () => {
    const text =
      'تواصل المركز مع وزارة الصحة والسكان، والتي نفت تلك الأنباء، مؤكدة أن الدواء متوفر.';
    expect(who(text, 'مؤكدة')).toBe('وزارة الصحة والسكان');
  });
});

describe('a relative clause', () => {
  test.each([
    [
      'goes to one who speaks when it hangs on what is done',
      'ودافع الوزير عن استخدام السلاح الذي قال إنه ضروري للأمن.',
      'قال',
      'الوزير',
    ],
    [
      'hangs on one named with a preposition, the subject before it being an office',
      'وأشاد المدير بالباحث الذي قال إن النتائج جيدة.',
      'قال',
      'الباحث',
    ],
  ])('%s', (_what, text, cue, expected) => {
    expect(who(text, cue)).toBe(expected);
  });
});

describe('whoever is told of just before', () => {
  test.each([
    [
      'one who lives where a sentence begins with it',
      'قال سالم الكعبي إن الأمر صعب.\nداخل الخيمة يجلس أبو أحمد مع أطفاله. يقول إن البرد شديد.',
      'يقول',
      'أبو أحمد',
    ],
    [
      'an official whom a sentence tells of after a place',
      'قال سالم الكعبي إن الأمر صعب.\nوفي مدينة حلب زار وزير الصحة فهد الحربي المستشفى. وأكد أن العلاج متوفر.',
      'وأكد',
      'وزير الصحة فهد الحربي',
    ],
    [
      'who spoke, and no body of which a sentence tells',
      'قالت وزارة النقل إن المشروع جاهز.\nوتابعت أن العمل مستمر. كما تضم المحطة ستة أنفاق للمشاة.\nوأوضحت أن الافتتاح قريب.',
      'وأوضحت',
      'وزارة النقل',
    ],
    [
      'a paper that is named after what documents show in its quotation',
      'قالت صحيفة "هآرتس" إن الحملة كبيرة.\nو"تُظهر الوثائق المقدمة خلال الشهرين الماضيين أن الحكومة وقعت عقودا متعددة"، وفقا للصحيفة.\nوأوضحت أن العقود سرية.',
      'وأوضحت',
      'صحيفة "هآرتس"',
    ],
    [
      'no dead of whom a sentence tells after a place',
      'قال سالم الكعبي إن الأمر صعب.\nوفي مدينة حلب قتل ثلاثة أشخاص. وأكد أن العلاج متوفر.',
      'وأكد',
      'سالم الكعبي',
    ],
    [
      'a woman whose verb follows her name',
      'قالت سلمى الحربي إن القانون صعب.\nوزوجته حليمة تستعيد ليلة الهدم الأولى. تروي أن الجرافات جاءت فجرا.',
      'تروي',
      'زوجته حليمة',
    ],
  ])('%s', (_what, text, cue, expected) => {
    expect(who(text, cue)).toBe(expected);
  });
});

describe('what one said or wrote, in which that is said', () => {
  test.each([
    [
      'the subject who made it',
      'وقال الرئيس محمود عباس إن المفاوضات مستمرة.\nوعقب ذلك أجرى الشيخ أحمد ياسين مداخلة هاتفية مع القناة، قال فيها إن الحركة ترفض العرض.',
      'قال',
      'الشيخ أحمد ياسين',
    ],
    [
      'the one from whom it is',
      'وقال سالم الكعبي إنه سعيد.\nوتلقى الرئيس رسالة من الملك عبد الله أكد فيها أنه يدعم الشعب.',
      'أكد',
      'الملك عبد الله',
    ],
    [
      'the one to whom it belongs',
      'وقال سالم الكعبي إنه سعيد.\nونشرت صحيفة الغارديان مقالا للكاتب روبرت فيسك قال فيه إن الحرب قادمة.',
      'قال',
      'الكاتب روبرت فيسك',
    ],
  ])('%s', (_what, text, cue, expected) => {
    expect(who(text, cue)).toBe(expected);
  });
});

test.each([
  ['وقال الوزير "لن نقبل بهذا الأمر أبدا".', 'الوزير', 'لن نقبل بهذا الأمر أبدا'],
  ['وقالت الوزارة "الوضع صعب جدا في البلاد".', 'الوزارة', 'الوضع صعب جدا في البلاد'],
])('all that follows in marks is said, and no name: %s', (text, source, content) => {
  expect(read(text)).toMatchObject([{ source, content }]);
});

describe('one in office whose something stands before the clause', () => {
  test.each([
    ['تعذر الإيفاء بحقوق اللاعب الذي أكد أن الراتب تأخر.', 'أكد', 'اللاعب'],
    ['اهتم النادي بحقوق اللاعب الذي أكد أن الراتب تأخر.', 'أكد', 'اللاعب'],
    ['وافقت الإدارة على طلبات الموظف الذي قال إن العمل كثير.', 'قال', 'الموظف'],
    ['سرق مال المدير الذي قال إن الباب كان مفتوحا.', 'قال', 'المدير'],
    ['أنجز التقرير من طرف الخبير، الذي رأى أن الجسر آمن.', 'رأى', 'الخبير'],
    ['ينظم المعرض من طرف الجمعية التي أعلنت أن الدخول مجاني.', 'أعلنت', 'الجمعية'],
  ])('%s', (text, cue, expected) => {
    expect(who(text, cue)).toBe(expected);
  });

  test.each([
    ['زار الوفد مدير أعمال اللاعب الذي أكد أن العقد جاهز.', 'أكد', 'مدير أعمال اللاعب'],
    [
      'استقبل أمين المنطقة صالح بن عبدلله القاضي، الذي أكد أن العمل مهم.',
      'أكد',
      'أمين المنطقة صالح بن عبدلله القاضي',
    ],
    ['وزارت "النهار" عائلة الطالب التي أكدت أن السبب معروف.', 'أكدت', 'عائلة الطالب'],
  ])('not where somebody is called so: %s', (text, cue, expected) => {
    expect(who(text, cue)).toBe(expected);
  });
});

describe('an adverb alone between the verb and its clause is nobody', () => {
  test.each([
    [
      'رحب الوفد بقرار المحكمة العليا التي اعتبرت خصوصا أن القانون سليم.',
      'اعتبرت',
      'المحكمة العليا',
    ],
    ['يستند الاتفاق إلى القانون الجديد الذي ينص خصوصا على احترام الهدنة.', 'ينص', 'القانون الجديد'],
    ['رحب الوفد بموقف الوزارة التي أكدت مبدئيا أن الطلب مقبول.', 'أكدت', 'الوزارة'],
    ['انتقد الوفد الوزارة التي أكدت بصفة خاصة أن الطلب مرفوض.', 'أكدت', 'الوزارة'],
    ['قال سمير الحداد إن الأمر جيد. وأكد خصوصا أن الطلب مقبول.', 'وأكد', 'سمير الحداد'],
  ])('%s', (text, cue, expected) => {
    expect(who(text, cue)).toBe(expected);
  });
});

describe('whose words those are, by which he did what a clause tells', () => {
  test.each([
    [
      'وصرح المتحدث بأن رئيس الوفد استهل اللقاء بالإعراب عن تقديره للتعاون.',
      'بالإعراب',
      'رئيس الوفد',
    ],
    ['قال خليل إن الرئيس التركي يحلم من خلال قوله إن المدينة ستسقط.', 'قوله', 'الرئيس التركي'],
    ['وأكد المصدر أن الشركة ستستمر في المطالبة بحقوقها.', 'المطالبة', 'الشركة'],
  ])('%s', (text, cue, expected) => {
    expect(who(text, cue)).toBe(expected);
  });

  test('not of one who tells of another', () => {
    const text = 'وأفادت مصادر بأن الوزارة تعتقد أن الكاتب اختفى أمس بسبب انتقاده لسياسات بلاده.';
    expect(who(text, 'انتقاده')).not.toBe('الوزارة');
  });
});

describe('what was said at an event that an adjective tells of', () => {
  const before = 'قال الرئيس محمود نجاد إن الأمر صعب.\n';
  test.each([
    [
      `${before}وقال في المؤتمر الصحفي الذي انتقد فيه دور الدول إن العالم تغير.`,
      'انتقد',
      'الرئيس محمود نجاد',
    ],
    [`${before}وأجرى الحوار الصحفي الذي أعلن فيه اعتزاله.`, 'أعلن', 'الرئيس محمود نجاد'],
    [`${before}ونشر بيان الوزير الذي قال فيه إن الحل قريب.`, 'قال', 'الوزير'],
    [`${before}وألقى كلمة المدير الذي أكد فيها أن الحل قريب.`, 'أكد', 'المدير'],
  ])('%s', (text, cue, expected) => {
    expect(who(text, cue)).toBe(expected);
  });
});
