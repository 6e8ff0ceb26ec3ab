import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null, content: string])[];

/** What somebody judged, foresaw or admitted, told of in a relative clause that takes it up. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  ['جرى اللقاء الذي رحب به المسؤولون.', [['رحب', 'المسؤولون', 'اللقاء']]],
  ['وفشل الانقلاب الذي نددت به الأمم المتحدة.', [['نددت', 'الأمم المتحدة', 'الانقلاب']]],
  ['وعرضت الأرقام التي شكك فيها الخبراء.', [['شكك', 'الخبراء', 'الأرقام']]],
  ['وتلك الحقائق التي اعترف بها المتهم.', [['اعترف', 'المتهم', 'الحقائق']]],
  ['ووقع الهجوم الذي أدانته باكستان أمس.', [['أدانته', 'باكستان', 'الهجوم']]],
  ['ونفذت الخطوة التي انتقدتها المعارضة.', [['انتقدتها', 'المعارضة', 'الخطوة']]],
  ['ولم تتحقق الزيادة التي توقعها الخبراء.', [['توقعها', 'الخبراء', 'الزيادة']]],
  // What is felt or usually asked for is nobody's saying.
  ['وهدأت المخاوف التي أبداها المصرف.', []],
  ['وهذه الدفعة التي تشترطها المصارف.', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved, r.content]);
  expect(found).toEqual(expected);
});
