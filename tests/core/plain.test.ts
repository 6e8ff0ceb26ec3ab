import { describe, expect, test } from 'vitest';
import { read } from './extract';

/** The attribution with the cue: as it is written, who it is, what is said. */
function told(text: string, cue: string) {
  const found = read(text).findLast((r) => r.cue === cue);
  return found && { source: found.source, who: found.attribution.resolved, claim: found.content };
}

const cues = (text: string) => read(text).map((r) => r.cue);

describe('where another goes on', () => {
  test.each([
    'ذكرت الصحيفة أن النادي توصل إلى اتفاق، في حين أشارت شبكة محلية إلى أن المفاوضات توقفت.',
    'أكدت الصحيفة أن النادي توصل إلى اتفاق في حين يقول خبراء إن المفاوضات توقفت.',
  ])('%s', (text) => {
    expect(read(text)[0]?.content).toBe('النادي توصل إلى اتفاق');
  });
});

describe('what one did or said next', () => {
  test.each([
    [
      'نفت المخرجة ذلك في وقت سابق، قبل أن توضح أن الدعم وصل متأخرا.',
      'توضح',
      'المخرجة',
      'الدعم وصل متأخرا',
    ],
    ['عاد المدرب ليؤكد أن الفريق جاهز.', 'ليؤكد', 'المدرب', 'الفريق جاهز'],
    [
      'قالت الوزيرة إن المشروع متأخر.\nوخرج علينا رئيس غرفة التطوير العقاري ليقول إن السوق هادئة.',
      'ليقول',
      'رئيس غرفة التطوير العقاري',
      'السوق هادئة',
    ],
  ])('%s', (text, cue, who, claim) => {
    expect(told(text, cue)).toEqual({ source: '', who, claim });
  });

  test('what is said before that ends there', () => {
    const text = 'وقال المدرب إن الفريق جاهز، قبل أن يوضح أن الحارس مصاب.';
    expect(told(text, 'وقال')?.claim).toBe('الفريق جاهز');
  });

  test.each([
    'يجب أن نصبر قبل أن تؤكد المحكمة أن القانون سليم.',
    'غادر القاعة دون أن يوضح أن الدعم وصل.',
  ])('but not what may happen or did not: %s', (text) => {
    expect(cues(text)).toEqual([]);
  });
});

describe('who told us', () => {
  test.each([
    ['أخبرنا مصدر في الوزارة أن القرار سيصدر غدا.', 'أخبرنا', 'مصدر في الوزارة'],
    ['أبلغتنا الوزارة أن القرار سيصدر غدا.', 'أبلغتنا', 'الوزارة'],
    ['يخبرنا صديق قديم أن القرار سيصدر غدا.', 'يخبرنا', 'صديق قديم'],
  ])('%s', (text, cue, source) => {
    expect(told(text, cue)).toMatchObject({ source, claim: 'القرار سيصدر غدا' });
  });

  test('but not whom we asked', () => {
    expect(cues('سألنا المراقبين عن أسباب التأخير.')).toEqual([]);
  });
});

describe('what somebody is held to be by one who stands before the verb', () => {
  test.each([
    ['لكن الوزير اعتبر الأمر مسألة وقت.', 'اعتبر', 'الوزير', 'الأمر مسألة وقت'],
    ['النائب يعتبر هذا الرد "تهربا".', 'يعتبر', 'النائب', 'هذا الرد "تهربا"'],
    ['ويعتبر النائب هذا الرد "تهربا".', 'ويعتبر', 'النائب', 'هذا الرد "تهربا"'],
  ])('%s', (text, cue, source, claim) => {
    expect(told(text, cue)).toMatchObject({ source, claim });
  });

  test.each(['ويعتبر هذا الرد تهربا من المسؤولية.', 'النادي يعتبر الأقدم في البلاد.'])(
    'but nobody holds it: %s',
    (text) => {
      expect(cues(text)).toEqual([]);
    },
  );
});

describe('the phrase of one who speaks', () => {
  test.each([
    ['قالت المحامية المكلفة بالدفاع إن موكلها بريء.', 'المحامية المكلفة بالدفاع', 'official'],
    [
      'وقال لي صديق يعمل في شركة وساطة إن نصف الصفقات وهمية.',
      'صديق يعمل في شركة وساطة',
      'anonymous',
    ],
    ['قال الأمن إنه أوقف ثلاثة أشخاص.', 'الأمن', 'organization'],
    ['وقالت جدته إنها رأت السيارة.', 'جدته', 'anonymous'],
    [
      'قالت كبيرة الباحثين في المعهد، سارة جونسون، إن النتائج أولية.',
      'كبيرة الباحثين في المعهد، سارة جونسون',
      'person',
    ],
    [
      'وتقول المؤلفة الرئيسية للدراسة، الدكتورة هيلين هيل، إن النتائج أولية.',
      'المؤلفة الرئيسية للدراسة، الدكتورة هيلين هيل',
      'person',
    ],
    [
      'الناقد الذي شاهده في مرسيليا كتب أن الضوء هو البطل الحقيقي.',
      'الناقد الذي شاهده في مرسيليا',
      'anonymous',
    ],
    [
      'تحكي أم أحمد، وهي أرملة تعيل أربعة أطفال، كيف باعت بقرتها الوحيدة.',
      'أم أحمد، وهي أرملة تعيل أربعة أطفال',
      'person',
    ],
  ])('%s', (text, source, kind) => {
    const [found] = read(text);
    expect([found?.source, found?.attribution.kind]).toEqual([source, kind]);
  });
});

test.each(['ويؤكد هذا أن الأزمة مستمرة.', 'يذكرني هذا بأيام الطفولة.'])(
  'the author infers, and nobody tells: %s',
  (text) => {
    expect(cues(text)).toEqual([]);
  },
);

test('what is announced may look like a verb that attributes', () => {
  const text = 'أعلنت مديرية الأمن، الأحد، كشف ملابسات مقتل شاب في المدينة.';
  expect(cues(text)).toEqual(['أعلنت']);
});

describe('the subject and the object of a verb that describes', () => {
  test.each([
    [
      'أرجعت الشركة السودانية للكهرباء العطل إلى أعمال تخريب.',
      'الشركة السودانية للكهرباء',
      'العطل إلى أعمال تخريب',
    ],
    ['ويقدر خبراء حجم العجز بنحو 1200 ميغاواط.', 'خبراء', 'حجم العجز بنحو 1200 ميغاواط'],
    ['وقدر خبراء الاقتصاد الخسائر بمليار دولار.', 'خبراء الاقتصاد', 'الخسائر بمليار دولار'],
  ])('%s', (text, source, content) => {
    expect(read(text)[0]).toMatchObject({ source, content });
  });
});

test('no name goes on from who speaks into what is said', () => {
  const text = 'ونفى المتهم التهم المنسوبة إليه. وقال المتهم إنه بريء.';
  expect(read(text).map((r) => r.attribution.resolved)).toEqual(['المتهم', 'المتهم']);
});

test.each([
  ['ونفى مسؤول إسرائيلي، رفض الكشف عن اسمه، علم بلاده بالعملية.', 'علم بلاده بالعملية'],
  ['وأكد مصدر أمني، طلب عدم ذكر اسمه، مقتل ثلاثة جنود.', 'مقتل ثلاثة جنود'],
])('what is told of the source between commas is none of what it says: %s', (text, content) => {
  expect(read(text)[0]?.content).toBe(content);
});

test('what is denied in a noun is denied by the subject of the verb before it', () => {
  const text = 'اتهم الوزير إيران بالهجوم، فيما سارعت طهران إلى نفي أي صلة لها بالحادث.';
  expect(told(text, 'نفي')?.who).toBe('طهران');
});

test.each([
  'يذكر أن عدد السكان بلغ مليونا، بحسب أرقام الوزارة.',
  'يشار إلى أن عدد السكان بلغ مليونا، وفق الوزارة.',
])('what the author mentions begins after his own words: %s', (text) => {
  expect(read(text)[0]?.content).toBe('عدد السكان بلغ مليونا');
});

describe('what is added to a claim ends it', () => {
  test.each([
    ['ودعت النقابة إلى مقاطعة الزيارة، الأمر الذي دفع الوزير إلى مهاجمتها.', 'مقاطعة الزيارة'],
    [
      'وأعلنت الأكاديمية إرجاء الجائزة للمرة الأولى، ويأتي القرار بعد خلافات طويلة.',
      'إرجاء الجائزة للمرة الأولى',
    ],
    [
      'شدد الوزراء على ضرورة التصدي للإرهاب، وذلك خلال اجتماعهم الأحد، في العاصمة، عمان.',
      'ضرورة التصدي للإرهاب',
    ],
    ['وحض الرئيس على هجوم في الجنوب، ولم يكن راضيا بالحلول.', 'هجوم في الجنوب'],
  ])('%s', (text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });
});

test('what a participle brings begins before a word of it in marks', () => {
  const text = 'وقالت الشرطة إن الوضع هادئ، مؤكدة اعتقال "الجاني".';
  expect(told(text, 'مؤكدة')?.claim).toBe('اعتقال "الجاني"');
});

test.each([
  'أدانت المحكمة المتهم بالسجن خمس سنوات.',
  'محكمة مغربية تدين برلمانيا سابقا بالسجن خمس سنوات',
  'أدين اثنان آخران بالسرقة.',
])('a court convicts, and calls nothing good or bad: %s', (text) => {
  expect(cues(text)).toEqual([]);
});

test.each(['وفي حفل التخرج دعا الوزير إلى دعم الشباب.', 'وفي المحكمة أدان الرئيس الهجوم.'])(
  'the same word, where it is not who does it, changes nothing: %s',
  (text) => {
    expect(cues(text)).toHaveLength(1);
  },
);

test('a second field of a ministry is a part of its name, and nothing that it has', () => {
  const [found] = read('قالت وزارة البيئة، والزراعة، إن الحريق انطفأ.');
  expect(found?.attribution.resolved).toBe('وزارة البيئة، والزراعة');
});

describe('that … not, written as one word', () => {
  test.each([
    ['ويرجح مراقبون ألا يعقد المجلس جلسة جديدة.', 'مراقبون', 'ألا يعقد المجلس جلسة جديدة'],
    ['وطالب الوزير بألا تتدخل الدول.', 'الوزير', 'بألا تتدخل الدول'],
    ['وأكد الوزير ألا عودة عن القرار.', 'الوزير', 'ألا عودة عن القرار'],
  ])('%s', (text, source, content) => {
    expect(read(text)[0]).toMatchObject({ source, content });
  });

  test.each(['ألا تعتقد أن القانون سليم؟', 'لم يبق إلا يوم واحد.'])('but not %s', (text) => {
    expect(cues(text)).toEqual([]);
  });
});

describe('one alone whom a verb of calling on always addresses', () => {
  test.each(['وناشد النواب الاحتكام إلى ضمائرهم.', 'وناشد الأهالي بالتدخل.'])('%s', (text) => {
    expect(read(text)[0]?.source).toBe('');
  });

  test('and who is not alone', () => {
    expect(read('وناشد أهالي القرية الحكومة التدخل.')[0]?.source).toBe('أهالي القرية');
  });
});

describe('further phrases of those who speak', () => {
  test.each([
    ['قالت الأم إن ابنها مات.', 'الأم', 'anonymous'],
    ['وقال أحدهم ويدعى ناصر اليافعي إن الحريق مفتعل.', 'أحدهم ويدعى ناصر اليافعي', 'anonymous'],
    ['أما بولا يعقوبيان فقالت إن الجلسات بلا جدوى.', 'بولا يعقوبيان', 'person'],
    ['ووجه رئيس الغرفة نداء عاجلا إلى الحكومة لتعويض المتضررين.', 'رئيس الغرفة', 'official'],
  ])('%s', (text, source, kind) => {
    const [found] = read(text);
    expect([found?.source, found?.attribution.kind]).toEqual([source, kind]);
  });
});

test.each([
  [
    'وأضاف أن مصر نوعت مصادر استيرادها، ولم تعد تعتمد على دولة واحدة.',
    'مصر نوعت مصادر استيرادها، ولم تعد تعتمد على دولة واحدة',
  ],
  [
    'وتساءل الوزير عن جدوى الجلسات "إذا كانت نتيجتها معروفة سلفا".',
    'جدوى الجلسات "إذا كانت نتيجتها معروفة سلفا"',
  ],
])('a claim goes on: %s', (text, content) => {
  expect(read(text)[0]?.content).toBe(content);
});

test('a clause that joins a phrase goes with the participle that brought it', () => {
  const text =
    'وقالت الشرطة إن الحادث وقع أمس، مشيرة إلى إصابة اثنين من الجنود، وأنهما يتلقيان العلاج.';
  expect(told(text, 'مشيرة')?.claim).toBe('إصابة اثنين من الجنود، وأنهما يتلقيان العلاج');
});

describe('the object after a name or a body', () => {
  test.each([
    ['انتقد ماكرون سياسة الاتحاد.', 'ماكرون', 'سياسة الاتحاد'],
    ['انتقد غوارديولا حكم المباراة.', 'غوارديولا', 'حكم المباراة'],
    ['أدانت منظمة العفو الدولية الحكم على الناشطة.', 'منظمة العفو الدولية', 'الحكم على الناشطة'],
  ])('%s', (text, source, content) => {
    expect(read(text)[0]).toMatchObject({ source, content });
  });

  test('a name of two words is no object', () => {
    expect(read('قال كريم أسامة الغزالي إن الوضع هادئ.')[0]?.source).toBe('كريم أسامة الغزالي');
  });
});

describe('what is asked of somebody who is a pronoun', () => {
  test.each([
    ['وطلب منها تسليم هاتفها.', 'تسليم هاتفها'],
    ['وطلب الوزير من المجلس تأجيل الجلسة.', 'تأجيل الجلسة'],
  ])('%s', (text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });

  test('one addressed is no part of a name', () => {
    const text = 'وطلب الوزير من المجلس تأجيل الجلسة.';
    expect(told(text, 'وطلب')?.who).toBe('الوزير');
  });
});

test('how something was is told by a paper with its name in marks', () => {
  const text = 'وأوضحت صحيفة "صباح الميناء" كيف لجأ الزوجان إلى القضاء.';
  expect(told(text, 'وأوضحت')).toMatchObject({
    source: 'صحيفة "صباح الميناء"',
    claim: 'كيف لجأ الزوجان إلى القضاء',
  });
});

describe('what a text brings with neither a word nor a mark', () => {
  test.each([
    [
      'وأضاف أرغمت على حراسة المستودع طوال الليل بلا مقابل.',
      'أرغمت على حراسة المستودع طوال الليل بلا مقابل',
    ],
    ['وأردف كان المدير يخصم من أجورنا كل شهر تقريبا.', 'كان المدير يخصم من أجورنا كل شهر تقريبا'],
    [
      'وقال متحدث باسم مستشفى المدينة ثبتت إصابة الطفل بالحصبة، وصحته جيدة.',
      'ثبتت إصابة الطفل بالحصبة، وصحته جيدة',
    ],
  ])('%s', (text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });

  test.each([
    'وأضاف اللاعب هدفا ثانيا في الدقيقة التسعين من المباراة.',
    'وأضاف يزيد في الملعب الجديد هدفا ثانيا لفريقه.',
    'وتابع الفريق استعداداته للمباراة المقبلة في الملعب.',
  ])('but not %s', (text) => {
    expect(cues(text)).toEqual([]);
  });
});

test.each([
  ['قال بان كي مون إن الوضع خطير.', 'بان كي مون'],
  ['وقال فان دايك إن الفريق جاهز.', 'فان دايك'],
  [
    'دعا الأمين العام للأمم المتحدة بان كي مون إلى وقف النار.',
    'الأمين العام للأمم المتحدة بان كي مون',
  ],
])('a listed name holds no word of grammar: %s', (text, source) => {
  expect(read(text)[0]?.source).toBe(source);
});
