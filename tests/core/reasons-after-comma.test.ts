import { expect, test } from 'vitest';
import { read } from './extract';

/** What is announced, and after a comma why or in answer to what: the claim begins with what is announced. */
const ROWS: readonly (readonly [string, string])[] = [
  ['وأعلنت الشركة رفع الأسعار، ردا على القرار.', 'رفع الأسعار'],
  ['وأعلنت الحكومة خفض الضرائب، دعما للمستثمرين.', 'خفض الضرائب، دعما للمستثمرين'],
  ['وأعلن النادي إقالة المدرب، استجابة لمطالب الجماهير.', 'إقالة المدرب، استجابة لمطالب الجماهير'],
  // An answer to what was done tells why the same was done.
  ['وأعلن الحزب قصف الموقع، ردا على الهجوم الأخير.', 'قصف الموقع، ردا على الهجوم الأخير'],
  [
    'وأعلنت الحركة قصف المواقع العسكرية، الثلاثاء، ردا على الهجوم.',
    'قصف المواقع العسكرية، الثلاثاء، ردا على الهجوم',
  ],
  // An answer to what was said does not.
  ['وأكد الوزير أن الحدود مغلقة، ردا على سؤال عن عودة اللاجئين.', 'الحدود مغلقة'],
  ['وأعلنت الوزارة إغلاق المعبر، ردا على الانتقادات.', 'إغلاق المعبر'],
  // What is in construct after the comma, or after an aside, is what is told.
  ['وأكد مدير لجنة تنفيذ المشروع، ضرورة الإسراع في العمل.', 'ضرورة الإسراع في العمل'],
  ['وأكد الوزير المكلف، دعم الحكومة للمزارعين.', 'دعم الحكومة للمزارعين'],
  ['وأعلنت الوزارة، ردا على الحملة، فتح تحقيق في الحادث.', 'فتح تحقيق في الحادث'],
];

test.each(ROWS)('%s', (text, content) => {
  expect(read(text)[0]?.content).toBe(content);
});

/** A circumstance stands first in what was said, before others who say something in it; or who speaks is there himself and goes on. */
const MATTERS: readonly (readonly [string, string])[] = [
  [
    'وأشارت المنظمة إلى أنه في 26 حادثة حققت فيها، زعم مشتبه بهم أن الشرطة شتمتهم.',
    'أنه في 26 حادثة حققت فيها، زعم مشتبه بهم أن الشرطة شتمتهم',
  ],
  [
    'وأوضح أنه مع نهاية العام، أعلنت الشركة أن أرباحها تراجعت.',
    'أنه مع نهاية العام، أعلنت الشركة أن أرباحها تراجعت',
  ],
  ['وأكد أنه في المستشفى، وقال إن حاله جيد.', 'أنه في المستشفى'],
  ['وقال إنه من الصعب أن يغيب، ليؤكد المدرب أنه سيلعب.', 'إنه من الصعب أن يغيب'],
  ['وذكر أنه على اتصال بالأطباء، مؤكدا أن العملية نجحت.', 'أنه على اتصال بالأطباء'],
];

test.each(MATTERS)('%s', (text, content) => {
  expect(read(text)[0]?.content).toBe(content);
});
