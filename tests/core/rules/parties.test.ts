import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Case = readonly [what: string, text: string, cue: string, source: string, content: string];

const CASES: readonly Case[] = [
  [
    'a preposition inside the subject is not the cue’s own',
    'ودعا الأمين العام للأمم المتحدة إلى هدنة تمتد أسبوعين في المدينة.',
    'ودعا',
    'الأمين العام للأمم المتحدة',
    'هدنة تمتد أسبوعين في المدينة',
  ],
  [
    'one addressed, before a clause',
    'وأبلغ السفير وزير الخارجية أن بلاده ستغلق قنصليتها في الميناء.',
    'وأبلغ',
    'السفير',
    'بلاده ستغلق قنصليتها في الميناء',
  ],
  [
    'one addressed by a state, before a clause',
    'وأبلغت روسيا جيش الإسلام أن المهلة تنتهي مساء الغد.',
    'وأبلغت',
    'روسيا',
    'المهلة تنتهي مساء الغد',
  ],
  [
    'one addressed with a preposition',
    'وطلب محامي الشركة من المحكمة أن تستدعي شاهدين آخرين.',
    'وطلب',
    'محامي الشركة',
    'تستدعي شاهدين آخرين',
  ],
  [
    'the described begins the content',
    'ووصف رئيس البلدية القرار الجديد بأنه متسرع ولا يخدم السكان.',
    'ووصف',
    'رئيس البلدية',
    'القرار الجديد بأنه متسرع ولا يخدم السكان',
  ],
  [
    'one accused alone, the subject dropped',
    'وأصدرت الجمعية بيانا، واتهمت شركة التوزيع بتجاهل الشكاوى.',
    'واتهمت',
    '',
    'شركة التوزيع بتجاهل الشكاوى',
  ],
  [
    'a name of several words is one subject',
    'واتهمت الولايات المتحدة إيران بدعم جماعات مسلحة في المنطقة.',
    'واتهمت',
    'الولايات المتحدة',
    'إيران بدعم جماعات مسلحة في المنطقة',
  ],
  [
    'a preposition joined to an ordinary noun',
    'وأشاد وزير الزراعة بجهود المزارعين في مكافحة الجراد هذا الموسم.',
    'وأشاد',
    'وزير الزراعة',
    'بجهود المزارعين في مكافحة الجراد هذا الموسم',
  ],
  [
    'a bare object after an adjective',
    'وانتقد الكاتب التونسي سياسة الوزارة في دعم النشر.',
    'وانتقد',
    'الكاتب التونسي',
    'سياسة الوزارة في دعم النشر',
  ],
  [
    'a bare object after a name that nobody knows',
    'وأعلنت شركة سوناطراك اكتشاف حقل جديد قرب الساحل.',
    'وأعلنت',
    'شركة سوناطراك',
    'اكتشاف حقل جديد قرب الساحل',
  ],
  [
    'somebody else’s statement is no place of speaking',
    'وتبرأ الحزب من تصريحات نائبه التي أثارت غضبا في البرلمان.',
    'وتبرأ',
    'الحزب',
    'تصريحات نائبه التي أثارت غضبا في البرلمان',
  ],
  [
    'what was said goes on without a comma',
    'وارتفع عدد الجرحى إلى عشرين كما قال مدير المستشفى.',
    'كما قال',
    'مدير المستشفى',
    'وارتفع عدد الجرحى إلى عشرين',
  ],
  [
    'a state before a colon that speaks of itself',
    'موسكو: لن نقبل شروطا مسبقة قبل بدء المفاوضات',
    ':',
    'موسكو',
    'لن نقبل شروطا مسبقة قبل بدء المفاوضات',
  ],
];

describe('subject, object and content', () => {
  test.each(CASES)('%s: %s', (_, text, cue, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source, content }));
  });
});

describe('what must not match', () => {
  test.each([
    ['the author’s own view', 'وفي رأيي أن المشكلة أكبر من ذلك بكثير.'],
    ['growing, not adding', 'وزاد عدد السكان في المدينة بعد أن فتح الطريق الجديد.'],
    ['a state as a heading', 'لبنان: حكومة جديدة أمام مفترق طرق صعب'],
    ['described as a role', 'ويجري احتجاز الباقين بوصفهم أسرى حرب في سجن الجزيرة.'],
    ['no news came', 'ولم ترد أنباء عن إصابات في صفوف السكان حتى المساء.'],
    ['a voteless recognition', 'وظفرت الدولة الوليدة باعتراف دولي واسع خلال أسبوع واحد.'],
  ])('%s: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
