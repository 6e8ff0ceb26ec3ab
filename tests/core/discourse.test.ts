import { describe, expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';
import { read } from './extract';

const resolved = (text: string) => read(text).map((r) => r.attribution.resolved);
const kinds = (text: string) => read(text).map((r) => r.attribution.kind);

describe('who it is', () => {
  test.each([
    [
      'a surname',
      'قال المتحدث باسم الحزب حمزة بيرقدار إن الطريق مفتوح.\nوأضاف بيرقدار أن المقاتلين باقون.',
      'المتحدث باسم الحزب حمزة بيرقدار',
    ],
    [
      'a dropped subject by gender',
      'ونقلت وكالة سانا عن مصدر رسمي قوله إن الوفد وصل.\nولفتت إلى أن المفاوضات ستبدأ غدا.',
      'وكالة سانا',
    ],
    [
      'the source',
      'قال مصدر أمني سوري إن الطريق مغلق.\nوأضاف المصدر أن الجيش انسحب.',
      'مصدر أمني سوري',
    ],
    [
      'a short form',
      'أعلن المرصد السوري لحقوق الإنسان أن القتلى مئة.\nوقال المرصد إن القصف مستمر.',
      'المرصد السوري لحقوق الإنسان',
    ],
    [
      'one who was named before he spoke',
      'وزار وكيل المحافظة علي بن إبراهيم فلقي المستشفى.\nوقال فلقي إن العمل مستمر.',
      'وكيل المحافظة علي بن إبراهيم فلقي',
    ],
    [
      'a woman in an office written in the masculine',
      'أكدت رئيس اللجنة أميمة حداد أن العمل بدأ.\nوأضافت أن الدعم مستمر.',
      'رئيس اللجنة أميمة حداد',
    ],
    [
      'a woman before a man who spoke since',
      'قالت النائبة ليلى حداد إن القانون ضعيف.\nوقال الوزير إنه قوي.\nوأضافت أن المجلس سيصوت.',
      'النائبة ليلى حداد',
    ],
    [
      'a role beside the name',
      'قال خالد الناصري، وزير الصحة، إن الوضع مستقر.\nوأكد الوزير أن العمل مستمر.',
      'خالد الناصري، وزير الصحة',
    ],
    [
      'another word for the one who has just spoken',
      'قال رئيس الهيئة خالد الناصري إن العمل بدأ.\nوأشار المتحدث ذاته إلى أن الخطة جاهزة.',
      'رئيس الهيئة خالد الناصري',
    ],
    [
      'the one whom the sentence before is about',
      'ترأس رئيس الحكومة سعد العثماني اجتماعا أمس.\nوأكد أن الإصلاح ماض.',
      'رئيس الحكومة سعد العثماني',
    ],
    [
      'the speaker, not whom he quoted inside',
      'قال المدير خالد الناصري إن الوزير أعلن أن العمل بدأ.\nوأضاف أن الخطة جاهزة.',
      'المدير خالد الناصري',
    ],
    [
      'a paper called by its sort and an adjective',
      'ذكرت صحيفة "معاريف" أن الجيش جاهز.\nوقالت الصحيفة العبرية إن القرار قريب.',
      'صحيفة "معاريف"',
    ],
    [
      'the unnamed one of the headline',
      'مسؤول يمني: الأسلحة تتدفق على البلاد كل يوم\nقال رئيس الجهاز علي الأحمدي إن الأسلحة تتدفق.',
      'رئيس الجهاز علي الأحمدي',
    ],
  ])('%s', (_, text, expected) => {
    expect(resolved(text).at(-1)).toBe(expected);
  });

  test('a name of the headline is completed by the text', () => {
    const text = 'المعجل تؤكد سعيها لتحصيل الديون\nأعلنت شركة مجموعة محمد المعجل أنها كسبت القضية.';
    expect(resolved(text)).toEqual(['شركة مجموعة محمد المعجل', 'شركة مجموعة محمد المعجل']);
  });

  test('another body with a name of its own is not the last one', () => {
    const text = 'أعلنت حركة النور أنها ترفض المقترح.\nوقال الاحتلال إن القرار نهائي.';
    expect(resolved(text)).toEqual(['حركة النور', 'الاحتلال']);
  });

  test('is null where the text never says', () => {
    expect(resolved('وسط تقارير عن استخدام السلاح في المدينة.')).toEqual([null]);
    expect(resolved('قيل إن الطريق مغلق منذ أيام.')).toEqual([null]);
  });

  test('a fuller name later completes what was read before', () => {
    const session = createArabicExtractor().session();
    const title = 'مبعوث الأمم المتحدة: المعركة لا تخدم السلام';
    const first = session.read(title, 0);
    expect(first.added[0]?.resolved).toBe('مبعوث الأمم المتحدة');
    const next = 'وقال مبعوث الأمم المتحدة إلى سوريا ستيفان دي ميستورا إن الغارات تسببت بدمار.';
    const { revised } = session.read(next, title.length + 1);
    expect(revised.get(0)?.resolved).toBe('مبعوث الأمم المتحدة إلى سوريا ستيفان دي ميستورا');
    expect(revised.get(0)?.kind).toBe('person');
  });
});

describe('who is accused, described or spoken to', () => {
  test.each([
    ['واتهمت شركة التوزيع بتجاهل الشكاوى.', '', 'شركة التوزيع بتجاهل الشكاوى'],
    ['واتهم مسؤول أميركي إيران بدعم الجماعات.', 'مسؤول أميركي', 'إيران بدعم الجماعات'],
    [
      'وحمل الوزير إسرائيل المسؤولية الكاملة عن التصعيد.',
      'الوزير',
      'إسرائيل المسؤولية الكاملة عن التصعيد',
    ],
    [
      'ووصف المحلل عمرو الدسوقي القرار بأنه خطير جدا.',
      'المحلل عمرو الدسوقي',
      'القرار بأنه خطير جدا',
    ],
    ['ودعت المجتمع الدولي إلى التدخل السريع.', '', 'التدخل السريع'],
    ['ودعا الفصائل إلى الوحدة والحوار.', '', 'الوحدة والحوار'],
    ['ودعت وزارة الخارجية السلطات الإيرانية أمس إلى عدم التدخل.', 'وزارة الخارجية', 'عدم التدخل'],
    ['وطالب الوزير بوقف القتال فورا.', 'الوزير', 'بوقف القتال فورا'],
    [
      'وشددت المؤسسة على ضرورة أن يتحمل المجلس مسؤوليته.',
      'المؤسسة',
      'ضرورة أن يتحمل المجلس مسؤوليته',
    ],
  ])('%s', (text, source, content) => {
    const [one] = read(text);
    expect([one?.source, one?.content]).toEqual([source, content]);
  });
});

describe('where the source ends', () => {
  test.each([
    ['أمرت المحكمة بفسخ العقد المبرم بين الشركتين.', 'المحكمة'],
    ['وقال المصدر لشفق نيوز، إن القوة اعتقلته.', 'المصدر'],
    [
      'وأضاف المصدر الذي طلب عدم الكشف عن اسمه أن التحقيق مستمر.',
      'المصدر الذي طلب عدم الكشف عن اسمه',
    ],
    ['كما أكد الوزير خالد العلي أن العمل مستمر.', 'الوزير خالد العلي'],
    ['برلين (د ب أ)- أكدت المستشارة أنجيلا ميركل أن الحل قريب.', 'المستشارة أنجيلا ميركل'],
  ])('%s', (text, source) => {
    expect(read(text)[0]?.source).toBe(source);
  });
});

describe('what sort of source', () => {
  test.each([
    ['قال مصدر مطلع في الشركة إن الاتفاق قريب جدا.', 'official'],
    ['صرح مسؤول تركي رفض الكشف عن هويته أن الاتفاق قريب.', 'official'],
    ['قالت وزيرة الثقافة وفاء شعلال إن المهرجان قريب.', 'person'],
    ['قال مدير المرصد رامي عبد الرحمن إن القصف مستمر منذ أيام.', 'person'],
    ['قال مدير المستشفى إن عدد الجرحى كبير جدا.', 'official'],
    ['قالت صحيفة الوطن إن الوفد وصل أمس.', 'media'],
    ['قالت مصادر مطلعة إن الاتفاق قريب جدا.', 'anonymous'],
    ['قالت مصادر روسية إن الاتفاق قريب جدا.', 'official'],
    ['قال ناشطون إن القصف مستمر منذ أيام.', 'group'],
    ['قالت وزارة الصحة إن المستشفى جاهز الآن.', 'organization'],
    ['أكدت موسكو أن الاتفاق قائم حتى الآن.', 'organization'],
  ])('%s %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('what is negated', () => {
  test('is marked as such', () => {
    const [one] = read('ولم يؤكد وزير الدفاع أن القوات ستنسحب قريبا.');
    expect(one?.attribution).toMatchObject({ negated: true, category: 'affirm' });
  });

  test('a free relative is no negation', () => {
    const found = read('زاد العدد إلى مئة، وهذا ما أكده الدفاع المدني.');
    expect(found.map((r) => r.attribution.negated)).toEqual([false]);
  });
});

describe('where the claim ends', () => {
  test.each([
    ['the next cue', 'قال المدير إن العمل بدأ، وأكد أن الخطة جاهزة.', 'العمل بدأ'],
    [
      'a clause with another source',
      'قال الوزير إن الطريق آمن، إلا أن ناشطين قالوا إنه مغلق.',
      'الطريق آمن',
    ],
    [
      'a relative clause with a source of its own',
      'وقالت الشرطة إن قتلى سقطوا في زملكا، التي قال ناشطون إنها تعرضت للقصف.',
      'قتلى سقطوا في زملكا',
    ],
    [
      'not at a reported cue',
      'وأضاف المصدر أن روسيا أبلغتهم بوجود اتفاق قريب.',
      'روسيا أبلغتهم بوجود اتفاق قريب',
    ],
    [
      'not at a clause of its own',
      'وقال المدير إن العمل بدأ، فيما تعمل الفرق على الموقع.',
      'العمل بدأ، فيما تعمل الفرق على الموقع',
    ],
  ])('%s', (_, text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });
});

describe('how much is quoted', () => {
  test.each([
    ['قال الوزير: «لن نتراجع عن مطالبنا أبدا».', 'direct'],
    ['قال الوزير إن الطريق «مفتوح أمام جميع الناس» منذ أيام.', 'mixed'],
    ['قال الوزير إن جماعة «الحزب» انسحبت من الطريق أمس.', 'indirect'],
    ['قال الوزير إن الطريق مفتوح منذ أيام.', 'indirect'],
  ])('%s %s', (text, quote) => {
    expect(read(text)[0]?.attribution.quote).toBe(quote);
  });
});
