import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null, content: string])[];

/** What somebody stands accused of, by nobody who is named, and whom somebody thanks. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  ['وهو متهم بأنه سرق المصرف.', [['متهم', null, 'بأنه سرق المصرف']]],
  ['والشركة متهمة بتلويث النهر.', [['متهمة', null, 'بتلويث النهر']]],
  ['والحارس، الذي كان يعمل هناك، متهم بالمشاركة في القتل.', [['متهم', null, 'بالمشاركة في القتل']]],
  ['وعبر عن شكره للأطباء على جهودهم.', [['وعبر', null, 'شكره للأطباء على جهودهم']]],
  // Somebody accuses, or the accused are told of.
  ['وأصدرت النقابة بيانا متهمة الحكومة بالفساد.', [['متهمة', 'النقابة', 'الحكومة بالفساد']]],
  ['وأدين متهم بعقوبة السجن.', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved, r.content]);
  expect(found).toEqual(expected);
});
