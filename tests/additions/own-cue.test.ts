import { describe, expect, test } from 'vitest';
import { type CueDraft, cueFrom, draftOf, faultOf, newCueId } from '../../lib/additions/own-cue';
import { parseAdditions } from '../../lib/additions/parse';
import { createArabicExtractor, verbParts } from '../../lib/index';

const DRAFT: CueDraft = {
  sort: 'verb',
  words: 'رنّم',
  imperfect: '',
  category: 'say',
  preposition: '',
};
const draft = (parts: Partial<CueDraft>): CueDraft => ({ ...DRAFT, ...parts });
const cuesIn = (text: string, parts: Partial<CueDraft>) => {
  const cue = cueFrom('own.x', draft(parts));
  return createArabicExtractor({ cues: [cue] })
    .extract(text)
    .filter(({ cueId }) => cueId === 'own.x')
    .flatMap((one) => one.cue.map(({ start, end }) => text.slice(start, end)));
};

describe('a cue that a reader writes is found in the text', () => {
  test.each<[string, Partial<CueDraft>, string]>([
    ['ورنّم الوزير أن المشروع سيبدأ غدا.', {}, 'ورنّم'],
    ['وترنم الوزيرة أن المشروع سيبدأ غدا.', {}, 'وترنم'],
    ['وهمس النائب: «لن نتراجع عن القرار».', { words: 'همس' }, 'وهمس'],
    ['ورمز الوزير إلى أن المشروع سيبدأ غدا.', { words: 'رمز', preposition: 'إلى' }, 'ورمز'],
    [
      'وفي تدوينة للوزير أن المشروع سيبدأ غدا.',
      { sort: 'noun', words: 'تدوينة، تدوينات' },
      'تدوينة',
    ],
    [
      'وصل الوفد إلى المدينة مساء أمس، وفق رواية وزارة الصحة.',
      { sort: 'phrase', words: 'وفق رواية' },
      'وفق رواية',
    ],
  ])('%s', (text, parts, found) => {
    expect(faultOf(draft(parts))).toBeNull();
    expect(cuesIn(text, parts)).toEqual([found]);
  });
});

describe('how a verb is inflected is told by its letters', () => {
  test.each([
    ['غرّد', undefined, 'sound', 'يغرد', 'مغرد'],
    ['رمز', undefined, 'sound', 'يرمز', 'رامز'],
    ['أذاع', undefined, 'hollow', 'يذيع', 'مذيع'],
    ['باح', 'يبوح', 'hollow', 'يبوح', 'مبيح'],
    ['حكى', 'يحكي', 'defective', 'يحكي', 'محك'],
    ['شكا', 'يشكو', 'defective-u', 'يشكو', 'مشك'],
    ['تمنى', 'يتمنى', 'defective-a', 'يتمنى', 'متمن'],
    ['خشي', 'يخشى', 'defective-y', 'يخشى', 'مخش'],
    ['أصرّ', undefined, 'doubled', 'يصر', 'مصر'],
    ['وصف', 'يصف', 'assimilated', 'يصف', 'مصف'],
    ['تنبأ', undefined, 'final-hamza', 'يتنبأ', 'متنبأ'],
  ])('%s', (perfect, imperfect, paradigm, present, _participle) => {
    expect(verbParts(perfect, imperfect)).toMatchObject({ paradigm, imperfect: present });
  });
});

describe('what is wrong is said', () => {
  test.each<[Partial<CueDraft>, string, string]>([
    [{ words: ' ، ' }, 'words', 'empty'],
    [{ words: 'tweeted' }, 'words', 'letters'],
    [{ words: '<b>غرّد</b>' }, 'words', 'letters'],
    [{ words: 'غرّد\u202e' }, 'words', 'letters'],
    [{ words: 'غرّد على تويتر' }, 'words', 'one-word'],
    [{ words: 'غرّد، دوّن' }, 'words', 'one-word'],
    [{ sort: 'noun', words: 'ت'.repeat(60) }, 'words', 'long'],
    [{ imperfect: 'مغرد' }, 'imperfect', 'imperfect'],
  ])('%j', (parts, field, problem) => {
    expect(faultOf(draft(parts))).toEqual({ field, problem });
  });
});

test('what a draft makes passes the check of additions, and gives the draft back', () => {
  for (const parts of [
    {},
    { preposition: 'إلى' },
    { words: 'أسرّ' },
    { words: 'همس' },
    { words: 'باح', imperfect: 'يبوح', preposition: 'ب' },
    { sort: 'noun', words: 'تدوينة، تدوينات' },
    { sort: 'phrase', words: 'وفق رواية' },
  ] as const) {
    const cue = cueFrom(newCueId(), draft(parts));
    expect(parseAdditions({ cues: [cue] })).toEqual({ additions: { cues: [cue] } });
    const back = draftOf(cue);
    expect(back && cueFrom(cue.id, back)).toEqual(cue);
  }
});

test('a cue that no form can hold is not taken apart', () => {
  const cue = cueFrom('own.x', draft({}));
  expect(draftOf({ ...cue, frames: { clause: [''], question: true } })).toBeNull();
  expect(draftOf({ ...cue, trust: 'homograph' })).toBeNull();
});
