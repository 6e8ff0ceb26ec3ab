import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null, content: string])[];

/** Many accusations and forecasts of nobody who is named, what they are of straight after them. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  ['اعتقل الجنود بسبب اتهامات بقتل سجناء.', [['اتهامات', null, 'بقتل سجناء']]],
  ['وارتفعت الأسهم بفعل توقعات خفض الفائدة.', [['توقعات', null, 'خفض الفائدة']]],
  ['وصعد السهم مدعوما بتوقعات بدء الإنتاج.', [['بتوقعات', null, 'بدء الإنتاج']]],
  // Nothing is said.
  ['وكثرت الاتهامات بحق الدولة.', []],
  ['وفاق الأداء توقعات المحللين.', []],
  ['وجاءت الأرباح دون التوقعات.', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved, r.content]);
  expect(found).toEqual(expected);
});
