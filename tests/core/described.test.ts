import { expect, test } from 'vitest';
import { read } from './extract';

/** Sentences in which a verb tells more of indefinite people without a relative pronoun, or of a thing that a pronoun takes up, and who speaks. */
const SENTENCES: readonly (readonly [string, Readonly<Record<string, string | null>>])[] = [
  ['أوقف رجال الأمن شابين اعترفا بسرقة السيارة.', { اعترفا: 'شابين' }],
  [
    'يختلف هذا عن مواقف رؤساء أمريكيين سابقين أصروا على حل الدولتين.',
    { أصروا: 'رؤساء أمريكيين سابقين' },
  ],
  ['استمع المحققون إلى جارة قالت إنها سمعت صراخاً قبل الحريق.', { قالت: 'جارة' }],
  ['رد الوزير على نواب طالبوا باستقالته.', { طالبوا: 'نواب' }],
  ['اعتقلت الشرطة ناشطاً دعا إلى التظاهر.', { دعا: 'ناشطاً' }],
  ['انتقد النائب مسؤولين حكوميين زعموا أن الأزمة انتهت.', { زعموا: 'مسؤولين حكوميين' }],
  ['قابلت الصحيفة موظفة سابقة وصفت الشركة بأنها سجن.', { وصفت: 'موظفة سابقة' }],
  ['تلقى الوزير رسالة من طالبة اشتكت من التنمر.', { اشتكت: 'طالبة' }],
  ['وصل إلى المكان رجل ادعى أنه طبيب.', { ادعى: 'رجل' }],
  ['نشر خبراء بياناً أكدوا فيه أن اللقاح آمن.', { أكدوا: 'خبراء' }],
  ['نشر الوزير بياناً نفى فيه الخبر.', { نفى: 'الوزير' }],
  ['ألقى الأمين العام خطاباً حذر فيه من اندلاع الحرب.', { حذر: 'الأمين العام' }],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved]);
  expect(Object.fromEntries(found)).toMatchObject(expected);
});
