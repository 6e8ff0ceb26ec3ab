import { describe, expect, test } from 'vitest';
import { read } from './extract';

type Row = readonly [text: string, cue: string, source: string | null];

/** The one attribution with that cue, or the only one. */
function expectSource(text: string, cue: string, source: string | null) {
  const found = read(text);
  expect(found.map((r) => r.cue)).toEqual([cue]);
  expect(found[0]).toMatchObject({ source: source ?? '', content: 'المخزن فارغ' });
}

describe('a verb after a preposition with a pronoun is no name', () => {
  test.each<Row>([
    ['كل الذين تحدثت إليهم قالوا إن المخزن فارغ.', 'قالوا', 'كل الذين تحدثت إليهم'],
    ['الحراس الذين تحدثت إليهم أكدوا أن المخزن فارغ.', 'أكدوا', 'الحراس الذين تحدثت إليهم'],
    ['الحارس الذي تحدثت إليه أكد أن المخزن فارغ.', 'أكد', 'الحارس الذي تحدثت إليه'],
  ])('%s', expectSource);

  test('but a name that looks like a verb is', () => {
    expectSource('وأضاف سيري أن المخزن فارغ.', 'وأضاف', 'سيري');
  });
});

describe('a name that is written like a preposition, after a title', () => {
  test.each<Row>([
    ['وقال الحاج علي إن المخزن فارغ.', 'وقال', 'الحاج علي'],
    ['وقالت الطبيبة هدى إن المخزن فارغ.', 'وقالت', 'الطبيبة هدى'],
    ['وقال المدرب علي، إن المخزن فارغ.', 'وقال', 'المدرب علي'],
    ['وقال الشيخ علي: "المخزن فارغ".', 'وقال', 'الشيخ علي'],
  ])('%s', expectSource);

  test.each<Row>([
    ['وأكد الوزير على أن المخزن فارغ.', 'وأكد', 'الوزير'],
    ['وشدد الوزير علي ان المخزن فارغ.', 'وشدد', 'الوزير'],
  ])('a preposition: %s', expectSource);
});

describe('who speaks is told of by what was done and what is done', () => {
  test.each<Row>([
    [
      'وقال الحراس الذين فقدوا عملهم ويطالبون بالتعويض إن المخزن فارغ.',
      'وقال',
      'الحراس الذين فقدوا عملهم ويطالبون بالتعويض',
    ],
    [
      'وقال النائب الذي استقال ويدعو إلى الإضراب إن المخزن فارغ.',
      'وقال',
      'النائب الذي استقال ويدعو إلى الإضراب',
    ],
  ])('%s', expectSource);

  test('but what comes next is said by itself', () => {
    const cues = read('وأشاد الوزير بالجنود الذين قاتلوا ويقول إنهم أبطال.').map((r) => r.cue);
    expect(cues).toEqual(['وأشاد', 'ويقول']);
  });
});

test('about so many of them is a group', () => {
  const [told] = read('وأكد ما يقارب نصف المشاركين أن المخزن فارغ.');
  expect(told?.attribution.kind).toBe('group');
});
