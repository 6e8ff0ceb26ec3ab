import { describe, expect, test } from 'vitest';
import { type Additions, createArabicExtractor } from '../../lib/index';

const additions: Additions = {
  cues: [
    {
      id: 'say.gharghara',
      pos: 'verb',
      category: 'say',
      paradigm: 'sound',
      perfect: 'غرغر',
      imperfect: 'يغرغر',
      participle: 'مغرغر',
      frames: { clause: [''], quote: true },
    },
  ],
  sources: [
    { name: 'زرياب نيوز', kind: 'media' },
    { name: 'تجمع', kind: 'group' },
  ],
};
const plain = createArabicExtractor();
const own = createArabicExtractor(additions);

describe('a reader’s own cue', () => {
  const text = 'وغرغرت وزارة الصحة أن المستشفى جاهز منذ أمس.';

  test('is nothing without them and works at once with them, in every form', () => {
    expect(plain.extract(text)).toEqual([]);
    const [found] = own.extract(text);
    expect(found).toMatchObject({ cueId: 'say.gharghara', category: 'say', kind: 'organization' });
    expect(found?.reasons.map((reason) => reason.code)).toContain('own-cue');
    expect(own.extract('قال الوزير إن العمل بدأ، مغرغرا أن الخطة جاهزة.')).toHaveLength(2);
  });

  test('changes nothing else', () => {
    const other = 'وقالت وزارة الصحة إن المستشفى جاهز، بحسب وكالة رويترز.';
    expect(own.extract(other)).toEqual(plain.extract(other));
  });
});

describe('a reader’s own name of a source', () => {
  test.each([
    ['ووفق زرياب نيوز، وصل الوفد إلى المدينة مساء أمس.', 'media'],
    ['وقال تجمع الأطباء إن المستشفى جاهز منذ أمس.', 'group'],
  ])('%s', (text, kind) => {
    expect(own.extract(text).map((a) => a.kind)).toEqual([kind]);
  });
});
