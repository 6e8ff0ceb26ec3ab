import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, negated: boolean, content: string])[];

/** Reports that came, or did not. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  ['ووردت أنباء عن مقتل جندي.', [['أنباء', false, 'مقتل جندي']]],
  ['ولم ترد أنباء عن مقتل أحد.', [['أنباء', true, 'مقتل أحد']]],
  ['ولم ترد تقارير حتى الآن عن وقوع خسائر.', [['تقارير', true, 'وقوع خسائر']]],
  // What reports are on.
  ['ولم ترد تقارير حول الخسائر.', []],
  ['ولم تصل معلومات عن الرحلة.', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.negated, r.content]);
  expect(found).toEqual(expected);
});
