import { describe, expect, test } from 'vitest';
import { parseAdditions, readAdditions } from '../../lib/additions/parse';
import { createArabicExtractor } from '../../lib/index';

const OWN_CUE = {
  id: 'say.gharrada',
  pos: 'noun',
  category: 'say',
  forms: ['تدوينة'],
  frames: { clause: [''], quote: true },
};

describe('what is taken', () => {
  test('cues with their frames and names of sources, as they are', () => {
    const value = { cues: [OWN_CUE], sources: [{ name: 'مرصد الساحل', kind: 'organization' }] };
    expect(parseAdditions(value)).toEqual({ additions: value });
  });

  test('nothing at all', () => {
    expect(parseAdditions({})).toEqual({ additions: {} });
  });

  test('what is taken can be compiled', () => {
    const parsed = parseAdditions({ cues: [OWN_CUE] });
    if (!('additions' in parsed)) throw new Error('refused');
    expect(createArabicExtractor(parsed.additions).extract('')).toEqual([]);
  });
});

describe('what is refused, with the place of the fault', () => {
  test.each([
    ['no object', [], ''],
    ['an unknown field', { cue: [] }, 'cue'],
    ['an unknown category', { cues: [{ ...OWN_CUE, category: 'shout' }] }, 'cues.0.category'],
    ['no frames', { cues: [{ ...OWN_CUE, frames: undefined }] }, 'cues.0.frames'],
    ['an unknown frame', { cues: [{ ...OWN_CUE, frames: { sung: true } }] }, 'cues.0.frames.sung'],
    ['a form that is empty', { cues: [{ ...OWN_CUE, forms: [' '] }] }, 'cues.0.forms.0'],
    ['two cues of one id', { cues: [OWN_CUE, OWN_CUE] }, 'cues.1.id'],
    ['an unknown kind', { sources: [{ name: 'س', kind: 'friend' }] }, 'sources.0.kind'],
    [
      'a verb of no known inflection',
      {
        cues: [
          {
            id: 'say.x',
            pos: 'verb',
            category: 'say',
            paradigm: 'none',
            perfect: 'غرد',
            imperfect: 'يغرد',
            frames: { clause: [''] },
          },
        ],
      },
      'cues.0.paradigm',
    ],
  ])('%s', (_what, value, path) => {
    const parsed = parseAdditions(value);
    expect('faults' in parsed && parsed.faults.map((fault) => fault.path)).toContain(path);
  });
});

describe('what was stored', () => {
  const name = { name: 'مرصد الساحل', kind: 'organization' };

  test('is read without what is not in order', () => {
    const stored = { cues: [null, { id: 7 }, OWN_CUE, OWN_CUE], sources: [name, 'all', { name }] };
    expect(readAdditions(stored)).toEqual({ cues: [OWN_CUE], sources: [name] });
  });

  test.each([undefined, null, 7, 'cues', [], { cues: 'all', sources: {} }])(
    'as %j is nothing',
    (stored) => {
      expect(readAdditions(stored)).toEqual({ cues: [], sources: [] });
    },
  );
});
