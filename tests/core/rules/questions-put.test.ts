import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null, content: string])[];

/** Questions that somebody replied to or that something raised, and what a reply beside them takes. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  [
    'قال مراد ردا على سؤال عن مدى جاهزيته للسباق "لا أعرف".',
    [
      ['قال', 'مراد', 'لا أعرف'],
      ['سؤال', null, 'مدى جاهزيته للسباق'],
    ],
  ],
  [
    'وقال مراد ردا على سؤال حول مستقبله إنه باق.',
    [
      ['وقال', 'مراد', 'إنه باق'],
      ['سؤال', null, 'مستقبله'],
    ],
  ],
  ['وأثار القرار تساؤلات حول مستقبل الشركة.', [['تساؤلات', null, 'مستقبل الشركة']]],
  ['وطرح النائب تساؤلات حول مستقبل الشركة.', [['تساؤلات', 'النائب', 'مستقبل الشركة']]],
  // What a question was on.
  ['وردا على سؤال حول المساواة قال الوزير إنه راض.', [['قال', 'الوزير', 'إنه راض']]],
  ['وقالت المديرة في رد على سؤال عن الأسعار إنها ثابتة.', [['وقالت', 'المديرة', 'إنها ثابتة']]],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map((r) => [r.cue, r.attribution.resolved, r.content]);
  expect(found).toEqual(expected);
});
