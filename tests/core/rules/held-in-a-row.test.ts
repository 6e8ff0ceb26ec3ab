import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly [text: string, cue: string, source: string, content: string];

const FOUND: readonly Found[] = [
  [
    'وجاء التعيين بعد أيام من إعلان كوفاتش عن إنشاء مجلس جديد.',
    'إعلان',
    'كوفاتش',
    'إنشاء مجلس جديد',
  ],
  [
    'وارتفع القلق بعد يوم من إعلان الغرب مد الجيش بدبابات ثقيلة.',
    'إعلان',
    'الغرب',
    'مد الجيش بدبابات ثقيلة',
  ],
  ['وبعد إعلان ماكرون حل البرلمان تراجعت البورصة.', 'إعلان', 'ماكرون', 'حل البرلمان'],
  ['ومنذ إعلان نتنياهو توسيع العملية نزح الآلاف.', 'إعلان', 'نتنياهو', 'توسيع العملية'],
  [
    'وأثار إعلان ترامب الانسحاب من الاتفاق قلق الحلفاء.',
    'إعلان',
    'ترامب',
    'الانسحاب من الاتفاق قلق الحلفاء',
  ],
  [
    'ويأتي إعلان شركة تويوتا إغلاق مصنعها في ظل الأزمة.',
    'إعلان',
    'شركة تويوتا',
    'إغلاق مصنعها في ظل الأزمة',
  ],
];

const LEFT: readonly string[] = [
  'وبعد إعلان نتائج الانتخابات احتفل الناس.',
  'ودفع ذلك الجيش إلى إعلان حالة التأهب.',
  'ومع إعلان موعد إجراء الامتحان زاد القلق.',
];

describe('an announcement with who makes it and what he announces in a row', () => {
  test.each(FOUND)('%s', (text, cue, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source, content }));
  });

  test.each(LEFT)('nobody announces: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
