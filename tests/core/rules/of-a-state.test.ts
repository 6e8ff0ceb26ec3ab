import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Held = readonly [text: string, cue: string, source: string, who: string, content: string];

const HELD: readonly Held[] = [
  [
    'أثارت الخطوة انتقادات فرنسية للحكومة الإيطالية.',
    'انتقادات',
    'فرنسية',
    'فرنسية',
    'للحكومة الإيطالية',
  ],
  [
    'قالت كندا إن القرار ظالم.\nوجاء ذلك ردا على انتقادات كندية لحقوق الإنسان.',
    'انتقادات',
    'كندية',
    'كندا',
    'لحقوق الإنسان',
  ],
  [
    'توترت العلاقة وسط اتهامات تركية لليونان بانتهاك الاتفاق.',
    'اتهامات',
    'تركية',
    'تركية',
    'لليونان بانتهاك الاتفاق',
  ],
  [
    'جاء ذلك في إشارة إلى اتهامات إيرانية سابقة ضد واشنطن بتدبير الهجوم.',
    'اتهامات',
    'إيرانية',
    'إيرانية',
    'واشنطن بتدبير الهجوم',
  ],
  ['تزامن ذلك مع تحذير أوكراني من هجوم جديد.', 'تحذير', 'أوكراني', 'أوكراني', 'هجوم جديد'],
  [
    'نفذت إسرائيل الغارة.\nاعتراف إسرائيلي بقتل سبعة جنود.',
    'اعتراف',
    'إسرائيلي',
    'إسرائيل',
    'بقتل سبعة جنود',
  ],
  ['ونفت الحركة أنباء سورية عن قبولها للهدنة.', 'أنباء', 'سورية', 'سورية', 'قبولها للهدنة'],
  [
    'أعلنت السعودية موقفها. وجاء ذلك وسط تأكيد سعودي على الحوار.',
    'تأكيد',
    'سعودي',
    'السعودية',
    'الحوار',
  ],
  ['تجددت الدعوات الفلسطينية إلى الإضراب.', 'الدعوات', 'الفلسطينية', 'الفلسطينية', 'الإضراب'],
];

const NOT_HELD: readonly string[] = [
  // Whom it is of, what it is of, another noun's adjective, a name.
  'اعتقلت الشرطة ثلاثة رجال بعد اتهام سوري بالقتل.',
  'أصدرت المحكمة إدانة لمتهم مصري بسرقة بنك.',
  'دخلت الأسواق منتجات صينية من القطن.',
  'قرأ التقرير في صحيفة فرنسية عن الأزمة.',
  'وتشمل المطالب الأمريكية بشكل خاص: ملف الصواريخ.',
  'وتعكس التصريحات الكندية بهذا الشأن موقفا متشددا.',
];

describe('the adjective of a state after a noun of saying', () => {
  test.each(HELD)('says whose it is: %s', (text, cue, source, who, content) => {
    const one = read(text).find((r) => r.cue === cue);
    expect(one && [one.source, one.attribution.resolved, one.content]).toEqual([
      source,
      who,
      content,
    ]);
    expect(one?.attribution.kind).toBe('organization');
  });

  test.each(NOT_HELD)('says nothing of the kind: %s', (text) => {
    for (const { source } of read(text)) expect(source).not.toMatch(/ية?$/u);
  });
});

test('a last name of that form after a verb that is a noun too is no state', () => {
  const all = read('وعد الألماني يورغن كلوب مدرب ليفربول بالفوز في المباراة المقبلة.');
  expect(all.map((r) => r.attribution.kind)).toEqual(['person']);
});
