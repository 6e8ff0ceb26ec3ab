import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly [text: string, cue: string, content: string];

const FOUND: readonly Found[] = [
  ['يواجه الوزير السابق اتهاما باختلاس أموال عامة.', 'اتهاما', 'باختلاس أموال عامة'],
  ['ويواجه المدير اتهامات بالتقصير في حماية الموظفين.', 'اتهامات', 'بالتقصير في حماية الموظفين'],
  ['كما يواجه الزوجان اتهاما بأنهما باعا وثائق سرية.', 'اتهاما', 'بأنهما باعا وثائق سرية'],
  ['وتعرضت الوزيرة لانتقادات حادة بسبب تصريحاتها.', 'لانتقادات', 'تصريحاتها'],
  ['وواجه المدرب انتقادات حادة بشأن خطته في المباراة.', 'انتقادات', 'خطته في المباراة'],
  ['وتلقى الوزير انتقادات حادة عدة مرات بسبب صمته.', 'انتقادات', 'صمته'],
  ['ويتعرض المصرف لانتقادات، خصوصا حول إدارة القروض.', 'لانتقادات', 'إدارة القروض'],
  ['تلقيت اقتراحا لتقديم برنامج إذاعي.', 'اقتراحا', 'لتقديم برنامج إذاعي'],
  ['أوقف ثلاثة أشخاص للاشتباه في تورطهم في السرقة.', 'للاشتباه', 'تورطهم في السرقة'],
  ['رفعت دعوى على المدير بتهمة كسب ملايين الدولارات.', 'بتهمة', 'كسب ملايين الدولارات'],
  ['مثل أمام القاضي بتهمتي الخيانة والتآمر.', 'بتهمتي', 'الخيانة والتآمر'],
  ['ثم انتشرت شائعة وفاة الفنان.', 'شائعة', 'وفاة الفنان'],
];

const LEFT: readonly string[] = [
  'وأدين اثنان آخران بتهم مختلفة.',
  'وتواجه الشركة منافسة شديدة بسبب الأسعار.',
  'وقد تواجه السائقة اتهاما بالإهمال.',
  'ولم يواجه المدير اتهاما بالتقصير.',
  'ولوحت الطفلة بيدها للجمهور.',
  'شهدت عدة مدن انقطاع الكهرباء، اتضح لاحقا أنه عام.',
  'وتبين من الصور أن الجسر قديم.',
  'ووجه المنظمون الدعوة إلى رئيس الوزراء.',
  'واحتفظ الفريق بآماله في اللقب.',
  'وتعرض البيت لأضرار بسبب العاصفة.',
  'وتلقت بغداد رسالة تحذير من واشنطن.',
  'تلقى الوزير دعوة لحضور المؤتمر.',
  'وتلقى المنتخب دعوة للمشاركة في البطولة.',
];

describe('what others say of those who are met with it', () => {
  test.each(FOUND)('%s', (text, cue, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source: '', content }));
  });

  test.each(FOUND)('nobody says it: %s', (text, cue) => {
    const found = read(text).find((r) => r.cue === cue);
    expect(found?.attribution).toMatchObject({ resolved: null, kind: 'unknown' });
  });

  test.each(LEFT)('nothing is said: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is awaited by nobody who is named', () => {
  test.each(['المرتقب', 'المنتظر'])('%s', (cue) => {
    const [found] = read(`ومن ${cue} أن يفتح الجسر قبل الشتاء.`);
    expect(found).toMatchObject({ cue, source: '', content: 'يفتح الجسر قبل الشتاء' });
  });
});

const HELD: readonly Found[] = [
  ['بعد أيام من إعلان كاتس عن فتح تحقيق عسكري في الحادثة.', 'إعلان', 'فتح تحقيق عسكري في الحادثة'],
  ['وردت عليه بطمأنة المتسابق والتأكيد له على أنها ستعود.', 'والتأكيد', 'أنها ستعود'],
];

describe('an act of saying by a name that nobody knows, or joined to another', () => {
  test.each(HELD)('%s', (text, cue, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, content }));
  });

  test('an adjective of no state holds nothing', () => {
    const found = read('وسط تأكيد رسمي على استقرار المنطقة.');
    expect(found.map((r) => r.source)).toEqual(['']);
  });

  test('to stress what is said is nobody else’s act', () => {
    expect(read('وللتأكيد على أن الباب مفتوح عاد إلى القاعة.')).toEqual([]);
  });
});

test('what people are asked for whom a call is made to', () => {
  const [found] = read('ووجهت الجمعية دعوة إلى المواطنين للتبرع بالدم.');
  expect(found).toMatchObject({ cue: 'دعوة', source: 'الجمعية', content: 'للتبرع بالدم' });
});

const JUDGED: readonly (readonly [text: string, cue: string, source: string, content: string])[] = [
  [
    'تعرض الاتحاد إلى انتقادات واسعة ولاذعة جدا من قبل بعض المعنيين بالشأن الكروي.',
    'انتقادات',
    'بعض المعنيين بالشأن الكروي',
    'الاتحاد',
  ],
  [
    'تعرض الاتحاد، الذي يترأسه وزير الشباب، لانتقادات لاذعة من طرف مستشار الرئيس.',
    'لانتقادات',
    'مستشار الرئيس',
    'الاتحاد، الذي يترأسه وزير الشباب',
  ],
  [
    'وتواجه الوزارة انتقادات من منظمات حقوقية بسبب اكتظاظ السجون.',
    'انتقادات',
    'منظمات حقوقية',
    'اكتظاظ السجون',
  ],
  ['لقي القرار ترحيبا من الأمم المتحدة.', 'ترحيبا', 'الأمم المتحدة', 'القرار'],
  ['قوبل القرار بانتقادات حادة من جانب المعارضة.', 'بانتقادات', 'المعارضة', 'القرار'],
];

describe('who judges what is met with it', () => {
  test.each(JUDGED)('%s', (text, cue, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source, content }));
  });
});

const ASKED: typeof JUDGED = [
  [
    'تقدم النائب الكويتي، فيصل المسلم، اليوم بطلب رسمي لاستجواب رئيس الوزراء.',
    'بطلب',
    'النائب الكويتي، فيصل المسلم',
    'لاستجواب رئيس الوزراء',
  ],
  [
    'وتقدم النائبان عمر الطائي وسالم البابطين إلى رئيس المجلس بطلب استجواب وزير النفط.',
    'بطلب',
    'النائبان عمر الطائي وسالم البابطين',
    'استجواب وزير النفط',
  ],
  ['تقدم المحامي بطلب إخلاء سبيل موكله.', 'بطلب', 'المحامي', 'إخلاء سبيل موكله'],
  ['تقدم الشاب بطلب للعمل في المطعم.', 'بطلب', 'الشاب', 'للعمل في المطعم'],
];

describe('what somebody comes forward with', () => {
  test.each(ASKED)('%s', (text, cue, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source, content }));
  });

  test('what a verb after a comma brings is not asked for', () => {
    const cues = read(
      'قدم النائب سالم القلاف طلبا رسميا إلى البرلمان، يتهم فيه الوزير بالإهمال.',
    ).map((r) => r.cue);
    expect(cues).toEqual(['يتهم']);
  });

  test.each(['تقدمت الشركة بطلب عروض لتجهيز المستشفى.', 'ووجه الحارس ضربة بعصا إلى اللص.'])(
    'nothing is said: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
