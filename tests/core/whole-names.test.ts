import { describe, expect, test } from 'vitest';
import { read } from './extract';

/** Who is meant by a short name after a text, and what the last sentence before it attributes. */
const after = (text: string, cue: string, name: string) =>
  read(`${text}\n${cue} ${name} إن الوضع صعب في المدينة.`)
    .filter(({ source }) => source === name)
    .at(-1)?.attribution.resolved;

const FULL = [
  ['حارس المرمى مانويل نوير', 'نوير'],
  ['المخرجة المصرية منى زكي', 'زكي'],
  ['وزيرة الصحة هالة زايد', 'زايد'],
  ['مدير المستشفى عادل حمدان', 'حمدان'],
  ['مستشار الأمن القومي جون بولتون', 'بولتون'],
  ['المدرب البرتغالي جوزيه مورينيو', 'مورينيو'],
] as const;

describe('a last name by which the text calls somebody in full ends there, whatever stands after it', () => {
  for (const [name, short] of FULL)
    test.each([
      `وعاود ${short} التمرينات الشهر الماضي.`,
      `وأكمل ${short} عمل اللجنة بعد أيام.`,
      `وكان ${short} عانق زميله في المباراة.`,
      `وقال ${short} الأمر ذاته عن الفريق.`,
      `وتابع ${short} مسؤولية ما حدث.`,
    ])(`${name}: %s`, (sentence) => {
      for (const gap of ['\n', ' ']) {
        const text = `استقبل الوفد أمس ${name} في المدينة.${gap}${sentence}`;
        expect(after(text, 'وأضاف', short)).toBe(name);
      }
    });
});

describe('what it does is said of stands after it', () => {
  test.each([
    ['وانتقد جارسيا ملخص التقرير علانية.', 'ملخص التقرير علانية'],
    ['وانتقد جارسيا سياسة الوزير.', 'سياسة الوزير'],
    ['واقترح جارسيا اعتماد التعليم عن بعد.', 'اعتماد التعليم عن بعد'],
  ])('%s', (sentence, content) => {
    const found = read(`قال المحقق مايكل جارسيا إن الأمر مهم.\n${sentence}`).at(-1);
    expect([found?.source, found?.content]).toEqual(['جارسيا', content]);
    expect(found?.attribution.resolved).toBe('المحقق مايكل جارسيا');
  });
});

describe('a name of two words is one where the text has it so', () => {
  test.each([
    ['وصل أمس الوزير خالد محمود. ', 'وقال محمود درويش إن الطريق طويل.', 'محمود درويش'],
    ['وصل أمس الوزير سامي صالح. ', 'وقال صالح العتيبي إن الطريق طويل.', 'صالح العتيبي'],
    ['وصلت أمس الفنانة أغادير. ', 'وقالت أغادير السعيد إن الطريق طويل.', 'أغادير السعيد'],
  ])('%s%s', (before, sentence, source) => {
    expect(read(before + sentence).at(-1)?.source).toBe(source);
  });
});

describe('a body ends before a noun in construct', () => {
  test.each([
    ['وقابلت حركة حماس نتائج الانتخابات بالدعوة إلى الهدوء.', 'حركة حماس'],
    ['أعلنت إذاعة روزالين خبر الوفاة في الوقت الذي كان فيه الملك غائبا.', 'إذاعة روزالين'],
    ['أعلنت صحيفة دايلي ميل البريطانية أن الوضع صعب.', 'صحيفة دايلي ميل البريطانية'],
    ['كما أكدت الوزارة حجم الخسائر بنحو ألف دولار، وأكدت أن العمل مستمر.', 'الوزارة'],
  ])('%s', (sentence, source) => {
    expect(read(sentence)[0]?.source).toBe(source);
  });
});

describe('who is meant by a short name', () => {
  test.each([
    [
      'دعا وزير الخارجية الأردني عبد الإله الخطيب إلى الهدوء.\nوقال الخطيب إن الوضع صعب.',
      'وزير الخارجية الأردني عبد الإله الخطيب',
    ],
    [
      'قالت المشاركة إيزابيل لابروس إن العمل جار.\nوقالت المشاركة الفرنسية لورانس بوليه إن الوضع صعب.',
      'المشاركة الفرنسية لورانس بوليه',
    ],
    [
      'نشرت وكالة الدفاع المدني على وسائل التواصل صورا.\nوقالت وكالة الدفاع المدني إن الوضع صعب.',
      'وكالة الدفاع المدني',
    ],
    [
      'قالت الممثلة الكندية ليندا جونز إن العمل جار.\nوكشفت الممثلة الكندية مفاجأة مدوية، وهي أن الفيلم قديم.\nوقالت جونز إن الوضع صعب.',
      'الممثلة الكندية ليندا جونز',
    ],
  ])('%s', (text, name) => {
    expect(read(text).at(-1)?.attribution.resolved).toBe(name);
  });

  test('nobody is called by a relative clause', () => {
    const text =
      'قال السفير الفرنسي لوكور إن العمل جار.\nوأشار خلال المحاضرة، التي عقدت بحضور عميدة الكلية الدكتورة ناهد عميش، إلى أن الوضع صعب.';
    expect(read(text).at(-1)?.attribution.resolved).toBe('السفير الفرنسي لوكور');
  });
});
