import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null])[];

/** Nouns and verbs that only look like telling: a novel by its title, chants, what one gives expression to, news on a thing. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  ['وعبر المدرب عن فرحته بالفوز.', [['وعبر', 'المدرب']]],
  ['وردد المتظاهرون: لن نرحل.', [['وردد', 'المتظاهرون']]],
  ['فازت الكاتبة بالجائزة عن روايتها "الغربة".', []],
  ['وردد المتظاهرون هتافات طويلة.', []],
  ['ويساعد الرسم الطفل في التعبير عن حزنه.', []],
  ['وتداول ناشطون صورة قديمة.', []],
  ['وتحوي المكتبة معلومات عن الكتب.', []],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved]);
  expect(found).toEqual(expected);
});
