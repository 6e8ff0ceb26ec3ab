import { describe, expect, test } from 'vitest';
import { read } from './extract';

/** Given names that are words too, where they are names. */
const NAMES: readonly (readonly [text: string, source: string])[] = [
  ['وقالت منى إن الأسعار سترتفع قريبا.', 'منى'],
  ['وقالت منى الشاذلي إن الأسعار سترتفع قريبا.', 'منى الشاذلي'],
  ['وأضافت إيمان أن الأسعار سترتفع قريبا.', 'إيمان'],
  ['وأكدت النائبة وفاء الشرقاوي أن الأسعار سترتفع قريبا.', 'النائبة وفاء الشرقاوي'],
  ['وأشارت آمال إلى أن الأسعار سترتفع قريبا.', 'آمال'],
  ['وبحسب رجاء الحداوي، فإن الأسعار سترتفع قريبا.', 'رجاء الحداوي'],
  ['وقال علي إن الأسعار سترتفع قريبا.', 'علي'],
  ['ودعا علي الشرقاوي الحكومة إلى خفض الأسعار.', 'علي الشرقاوي'],
  ['وقال الناقد الأدبي نجيب العوفي إن الرواية بخير.', 'الناقد الأدبي نجيب العوفي'],
  ['وقال القيادي باسم نعيم إن الاتفاق قريب.', 'القيادي باسم نعيم'],
  ['وقالت وزيرة البيئة فوز الطيبي إن الهواء نظيف.', 'وزيرة البيئة فوز الطيبي'],
];

/** The same words as what they are besides. */
const WORDS: readonly (readonly [text: string, source: string])[] = [
  ['وقالت اللجنة إن أمل النازحين كبير.', 'اللجنة'],
  ['وأكد علي أهمية الاتفاق بين الطرفين.', ''],
  ['وطلب منى أن أغادر القاعة.', ''],
  ['وقال المتحدث باسم الجيش إن الاتفاق قريب.', 'المتحدث باسم الجيش'],
  ['وأعلن الاتحاد فوز الإسباني لويس بالبطولة.', 'الاتحاد'],
  ['وأعلنت الهيئة وفاء الشركة بالتزاماتها.', 'الهيئة'],
];

describe('a word that is a given name too', () => {
  test.each(NAMES)('is one: %s', (text, source) => {
    expect(read(text).map((r) => r.source)).toEqual([source]);
    if (source) expect(read(text)[0]?.attribution.kind).toBe('person');
  });

  test.each(WORDS)('is none: %s', (text, source) => {
    expect(read(text)[0]?.source).toBe(source);
  });

  test('is one where the text has named it before', () => {
    const text =
      'شاركت الخبيرة نور الحلبي في المؤتمر أمس. وقالت إن الأسعار سترتفع. وأكدت الحلبي أن الحل قريب.';
    expect(read(text).map((r) => r.attribution.resolved)).toEqual([
      'الخبيرة نور الحلبي',
      'الخبيرة نور الحلبي',
    ]);
  });
});
