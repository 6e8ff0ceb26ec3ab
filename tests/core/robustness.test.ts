import { describe, expect, test } from 'vitest';
import { read } from './extract';

/*
 * Simple sentences of every shape, made of words that no rule was written for: cue × speaker × content. What a
 * cue brings must be found with its source whatever word it is, in any order.
 */

interface Speaker {
  readonly name: string;
  readonly feminine?: boolean;
}

const SPEAKERS: readonly Speaker[] = [
  { name: 'الوزير خالد العطية' },
  { name: 'الكاتب العام للنقابة' },
  { name: 'والي الخرطوم' },
  { name: 'المحامي' },
  { name: 'جنبلاط' },
  { name: 'ترامب' },
  { name: 'مصدر أمني' },
  { name: 'قادة المعارضة' },
  { name: 'كبار ضباط الاستخبارات' },
  { name: 'حزب «العمال»' },
  { name: 'وزارة الصحة', feminine: true },
  { name: 'المنظمة', feminine: true },
  { name: 'ميلوني', feminine: true },
  { name: 'الأونروا', feminine: true },
  { name: 'تنسيقية المهندسين', feminine: true },
  { name: 'النقابة الوطنية للصحافة', feminine: true },
];

/** Verb in both genders, what brings the content, and the content. */
interface Frame {
  readonly verb: readonly [masculine: string, feminine: string];
  readonly brings: (content: string) => string;
  readonly contents: readonly string[];
  /** Words of what is brought that come before the content. */
  readonly starts?: string;
}

const CLAUSES = [
  'بلاده لن تشارك في العمليات',
  'عدد القتلى ارتفع إلى عشرين',
  'لا نية لتأجيل الاقتراع',
];
const ACTS = [
  'بذل جهود كبيرة لوقف القتال',
  'وضع حد للأزمة الراهنة',
  'صون حقوق العمال',
  'سد الثغرات في القانون',
  'كبح ارتفاع الأسعار',
  'طرد السفير من البلاد',
  'عرقلة المحادثات الجارية',
  'اضطهاد المعارضين في السجون',
];

const FRAMES: Readonly<Record<string, Frame>> = {
  clause: { verb: ['أكد', 'أكدت'], brings: (c) => `أن ${c}`, contents: CLAUSES },
  'clause with a preposition': {
    verb: ['صرح', 'صرحت'],
    brings: (c) => `بأن ${c}`,
    contents: CLAUSES,
  },
  quotation: { verb: ['تابع', 'تابعت'], brings: (c) => `: «${c}»`, contents: CLAUSES },
  'joined preposition': { verb: ['تعهد', 'تعهدت'], brings: (c) => `ب${c}`, contents: ACTS },
  'free preposition': { verb: ['دعا', 'دعت'], brings: (c) => `إلى ${c}`, contents: ACTS },
  'bare noun': { verb: ['نفى', 'نفت'], brings: (c) => c, contents: ACTS },
  'owned noun': {
    verb: ['جدد', 'جددت'],
    brings: (c) => c,
    contents: ['تمسكها بالقرار', 'دعمها للمبادرة', 'تضامنه مع الضحايا'],
  },
};

const ASIDES = [
  '',
  ' أمس',
  ' في بيان',
  ' في بلاغ صحفي',
  ' في تصريح لوكالة الأنباء',
  '، اليوم الجمعة،',
];

/** Shares of sentences in which the cue was found, and found with its source. */
function shares(sentences: readonly (readonly [text: string, verb: string, source: string])[]) {
  const results = sentences.map(([text, verb, source]) => {
    const found = read(text).find(({ cue }) => cue === verb);
    return { text, found: found !== undefined, right: found?.source === source };
  });
  const share = (key: 'found' | 'right') => results.filter((r) => r[key]).length / results.length;
  return { found: share('found'), right: share('right') };
}

describe.each(Object.entries(FRAMES))('%s', (_, { verb, brings, contents }) => {
  test('after verb and subject, with asides between', () => {
    const sentences = SPEAKERS.flatMap(({ name, feminine }, s) =>
      ASIDES.flatMap((aside, a) => {
        const form = verb[feminine ? 1 : 0];
        const brought = brings(contents[(s + a) % contents.length] ?? '');
        const gap = brought.startsWith(':') ? '' : ' ';
        const text = `${form} ${name}${gap ? aside : aside.replace(/،$/, '')}${gap}${brought}.`;
        return [[text, form, name] as const];
      }),
    );
    const { found, right } = shares(sentences);
    expect(found).toBeGreaterThan(0.9);
    expect(right).toBeGreaterThan(0.8);
  });

  test('after subject and verb', () => {
    const { found, right } = shares(
      SPEAKERS.filter(({ name }) => !/^(قادة|كبار)/.test(name)).map(({ name, feminine }, s) => {
        const form = verb[feminine ? 1 : 0];
        const brought = brings(contents[s % contents.length] ?? '');
        return [`${name} ${form}${brought.startsWith(':') ? '' : ' '}${brought}.`, form, name];
      }),
    );
    expect(found).toBeGreaterThan(0.9);
    expect(right).toBeGreaterThan(0.85);
  });
});

test.each([
  ['طالب الوزير ببذل جهود كبيرة لإنهاء الأزمة', 'الوزير'],
  ['اتهمت المنظمة حكومات غربية بغض الطرف عن ذلك', 'المنظمة'],
  ['أعلن المصدر عن اجتماع للوزراء يوم غد', 'المصدر'],
  ['دعا الرئيس إلى مؤتمر عاجل لحل الأزمة', 'الرئيس'],
  ['كشف وكيل أعمال اللاعب، محمد صلاح، حقيقة التقارير المتداولة', 'وكيل أعمال اللاعب، محمد صلاح'],
  ['أبلغ كبار ضباط الاستخبارات لجنة برلمانية أنهم لم يتلقوا أوامر', 'كبار ضباط الاستخبارات'],
  ['أهابت المديرية بعدم نشر المعلومات المغلوطة', 'المديرية'],
  ['أهابت الوزارة بالمواطنين الالتزام بالتعليمات', 'الوزارة'],
  ['وكان عدد من قادة المعارضة قد أكدوا أمس عجز الرئيس عن أداء مهامه', 'عدد من قادة المعارضة'],
  ['شكرت المنسقية المواطنين على تعاونهم مع اللجان', 'المنسقية'],
  ['قالت المنظمة، ومقرها لندن، إنها وثقت عشرات الحالات', 'المنظمة، ومقرها لندن'],
  ['بوريل ينتقد ترشيح نتنياهو لترامب لجائزة نوبل', 'بوريل'],
  ['المتحدث باسم الوزارة علق: «هذا القرار باطل ولا قيمة له»', 'المتحدث باسم الوزارة'],
  ['شددت الوزيرة في تصريح لقناة محلية على أهمية الحوار', 'الوزيرة'],
])('%s', (text, source) => {
  expect(read(text).map((r) => r.source)).toContain(source);
});
