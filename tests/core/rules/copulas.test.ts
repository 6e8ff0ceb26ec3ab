import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null, content: string])[];

/** The imperfect of holding something to be something, by one who does, and where it only says what something is. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  ['والمغرب يعتبر الإمارة من أهم شركائه.', [['يعتبر', 'المغرب', 'الإمارة من أهم شركائه']]],
  ['وكان ترامب يعتبر المالكي عقبة أمامه.', [['يعتبر', 'ترامب', 'المالكي عقبة أمامه']]],
  ['والنواب يعتبرون من العار أن يفلت الجاني.', [['يعتبرون', 'النواب', 'يفلت الجاني']]],
  ['وسوق السمك في المدينة يعتبر من بين الأقدم.', []],
  ['واحتفل المصرف الذي يعتبر المؤسسة الأولى في البلاد التي تطرح سندات.', []],
  ['وغنت المطربة، وتبلغ من العمر تسعين عاما، في الحفل.', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved, r.content]);
  expect(found).toEqual(expected);
});
