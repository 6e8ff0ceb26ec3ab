import type { Agreement, Paradigm, ParadigmCell } from '../../core/lexicon';

type Ending = readonly [suffix: string, agreement: Agreement, attach?: 'free' | 'bound'];

/** Endings that begin with a vowel keep the long stem, those with a consonant take the short one. */
const PERFECT_LONG: readonly Ending[] = [
  ['', { person: 3, gender: 'm', number: 's' }],
  ['ت', { person: 3, gender: 'f', number: 's' }],
  ['ا', { person: 3, gender: 'm', number: 'd' }],
  ['تا', { person: 3, gender: 'f', number: 'd' }],
  ['وا', { person: 3, gender: 'm', number: 'p' }, 'free'],
  ['و', { person: 3, gender: 'm', number: 'p' }, 'bound'],
];
const PERFECT_SHORT: readonly Ending[] = [
  ['ن', { person: 3, gender: 'f', number: 'p' }],
  ['ت', { person: 1, number: 's' }],
  ['نا', { person: 1, number: 'p' }],
  ['تم', { person: 2, number: 'p' }],
];

type Prefixed = readonly [prefix: string, ...Ending];
const IMPERFECT_LONG: readonly Prefixed[] = [
  ['ي', '', { person: 3, gender: 'm', number: 's' }],
  ['ت', '', { person: 3, gender: 'f', number: 's' }],
  ['أ', '', { person: 1, number: 's' }],
  ['ن', '', { person: 1, number: 'p' }],
  ...plural('ون', 'وا', 'ان', 'ا'),
];
const IMPERFECT_SHORT: readonly Prefixed[] = [
  ['ي', 'ن', { person: 3, gender: 'f', number: 'p' }],
  ['ي', '', { person: 3, gender: 'm', number: 's' }],
  ['ت', '', { person: 3, gender: 'f', number: 's' }],
];
const PARTICIPLE: readonly Ending[] = [
  ['', { gender: 'm', number: 's' }],
  ['ا', { gender: 'm', number: 's' }, 'free'],
  ['ة', { gender: 'f', number: 's' }, 'free'],
  ['ت', { gender: 'f', number: 's' }, 'bound'],
  ['ين', { gender: 'm', number: 'p' }, 'free'],
  ['ون', { gender: 'm', number: 'p' }, 'free'],
  ['ان', { gender: 'm', number: 'd' }, 'free'],
  ['ات', { gender: 'f', number: 'p' }],
  ['تين', { gender: 'f', number: 'd' }, 'free'],
];

function plural(mood: string, free: string, dual: string, dualFree: string): readonly Prefixed[] {
  return [
    ['ي', mood, { person: 3, gender: 'm', number: 'p' }],
    ['ي', free, { person: 3, gender: 'm', number: 'p' }, 'free'],
    ['ي', dual, { person: 3, gender: 'm', number: 'd' }],
    ['ي', dualFree, { person: 3, gender: 'm', number: 'd' }],
    ['ت', dual, { person: 3, gender: 'f', number: 'd' }],
    ['ت', mood, { person: 2, number: 'p' }],
  ];
}

type Voice = 'active' | 'passive';
const perfect = (stem: string, endings: readonly Ending[], voice: Voice): ParadigmCell[] =>
  endings.map(([suffix, agreement, attach]) => ({
    stem,
    suffix,
    form: 'perfect',
    voice,
    agreement,
    ...(attach && { attach }),
  }));
const imperfect = (stem: string, endings: readonly Prefixed[], voice: Voice): ParadigmCell[] =>
  endings.map(([prefix, suffix, agreement, attach]) => ({
    stem,
    prefix,
    suffix,
    form: 'imperfect',
    voice,
    agreement,
    ...(attach && { attach }),
  }));
/** Endings of the accusative. */
const ADVERBIAL: readonly string[] = ['ا', 'ة', 'ين', 'تين', 'ات'];
const participle = (stem: string, endings: readonly Ending[]): ParadigmCell[] =>
  endings.map(([suffix, agreement, attach]) => ({
    stem,
    suffix,
    form: 'participle',
    voice: 'active',
    agreement,
    adverbial: ADVERBIAL.includes(suffix),
    ...(attach && { attach }),
  }));

const bothVoices = (make: (voice: Voice) => ParadigmCell[]): ParadigmCell[] => [
  ...make('active'),
  ...make('passive'),
];

/** Strong verbs of every form: the stem never changes. */
const sound: Paradigm = {
  id: 'sound',
  stems: {
    p: { part: 'perfect' },
    i: { part: 'imperfect', skip: 1 },
    a: { part: 'participle' },
  },
  cells: [
    ...bothVoices((v) => perfect('p', [...PERFECT_LONG, ...PERFECT_SHORT], v)),
    ...bothVoices((v) => imperfect('i', [...IMPERFECT_LONG, ...IMPERFECT_SHORT], v)),
    ...participle('a', PARTICIPLE),
  ],
};

/** A long vowel before the last letter that is short before a consonant: said, pointed. */
const hollow: Paradigm = {
  id: 'hollow',
  stems: {
    p: { part: 'perfect' },
    ps: { part: 'perfect', cut: 2 },
    pp: { part: 'perfect', put: [2, 'ي'] },
    i: { part: 'imperfect', skip: 1 },
    is: { part: 'imperfect', skip: 1, cut: 2 },
    ip: { part: 'imperfect', skip: 1, put: [2, 'ا'] },
    a: { part: 'participle' },
  },
  cells: [
    ...perfect('p', PERFECT_LONG, 'active'),
    ...perfect('ps', PERFECT_SHORT, 'active'),
    ...perfect('pp', PERFECT_LONG, 'passive'),
    ...imperfect('i', IMPERFECT_LONG, 'active'),
    ...imperfect('is', IMPERFECT_SHORT, 'active'),
    ...imperfect('ip', IMPERFECT_LONG, 'passive'),
    ...participle('a', PARTICIPLE),
  ],
};

/** A weak last letter that falls before a vowel ending: denied, called. */
const defective: Paradigm = {
  id: 'defective',
  stems: {
    p: { part: 'perfect' },
    pd: { part: 'perfect', drop: 1 },
    py: { part: 'perfect', drop: 1, add: 'ي' },
    i: { part: 'imperfect', skip: 1 },
    id: { part: 'imperfect', skip: 1, drop: 1 },
    ip: { part: 'imperfect', skip: 1, drop: 1, add: 'ى' },
    a: { part: 'participle' },
    ay: { part: 'participle', add: 'ي' },
  },
  cells: [
    ...perfect('p', [['', { person: 3, gender: 'm', number: 's' }, 'free']], 'active'),
    ...perfect(
      'pd',
      [
        ['ا', { person: 3, gender: 'm', number: 's' }, 'bound'],
        ['ت', { person: 3, gender: 'f', number: 's' }],
        ['تا', { person: 3, gender: 'f', number: 'd' }],
        ['وا', { person: 3, gender: 'm', number: 'p' }, 'free'],
        ['و', { person: 3, gender: 'm', number: 'p' }, 'bound'],
      ],
      'active',
    ),
    ...perfect('py', [['ا', { person: 3, gender: 'm', number: 'd' }], ...PERFECT_SHORT], 'active'),
    ...perfect('py', PERFECT_LONG.slice(0, 4), 'passive'),
    ...imperfect('i', IMPERFECT_LONG.slice(0, 4), 'active'),
    ...imperfect('id', [...IMPERFECT_LONG.slice(4, 6), ...IMPERFECT_SHORT.slice(1)], 'active'),
    ...imperfect('i', IMPERFECT_LONG.slice(6, 9), 'active'),
    ...imperfect('ip', IMPERFECT_LONG.slice(0, 2), 'passive'),
    ...participle('a', PARTICIPLE.slice(0, 1)),
    ...participle('a', PARTICIPLE.slice(4, 6)),
    ...participle('ay', [...PARTICIPLE.slice(0, 4), ...PARTICIPLE.slice(6)]),
  ],
};

/** A doubled last letter that is written twice before a consonant: answered, urged. */
const doubled: Paradigm = {
  id: 'doubled',
  stems: {
    p: { part: 'perfect' },
    pd: { part: 'perfect', twice: true },
    i: { part: 'imperfect', skip: 1 },
    a: { part: 'participle' },
  },
  cells: [
    ...bothVoices((v) => perfect('p', PERFECT_LONG, v)),
    ...perfect('pd', PERFECT_SHORT, 'active'),
    ...bothVoices((v) => imperfect('i', IMPERFECT_LONG, v)),
    ...participle('a', PARTICIPLE),
  ],
};

export const PARADIGMS: readonly Paradigm[] = [sound, hollow, defective, doubled];
