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

const PERFECT_STRONG: readonly Ending[] = [...PERFECT_LONG, ...PERFECT_SHORT];

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
/** Written so only after a negator. */
const JUSSIVE: readonly Prefixed[] = IMPERFECT_SHORT.slice(1);
const IMPERFECT_STRONG: readonly Prefixed[] = [...IMPERFECT_LONG, ...IMPERFECT_SHORT.slice(0, 1)];
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

type Voice = ParadigmCell['voice'];
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
  endings.map((ending) => {
    const [prefix, suffix, agreement, attach] = ending;
    return {
      stem,
      prefix,
      suffix,
      form: 'imperfect',
      voice,
      agreement,
      ...(JUSSIVE.includes(ending) && { jussive: true }),
      ...(attach && { attach }),
    };
  });
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

/** Strong verbs of every form: the stem never changes. */
const sound: Paradigm = {
  id: 'sound',
  stems: {
    p: { part: 'perfect' },
    i: { part: 'imperfect', skip: 1 },
    a: { part: 'participle' },
  },
  cells: [
    ...perfect('p', PERFECT_STRONG, 'either'),
    ...imperfect('i', IMPERFECT_STRONG, 'either'),
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

/** A first letter that falls in the imperfect and comes back in its passive: described, promised. */
const assimilated: Paradigm = {
  id: 'assimilated',
  stems: { ...sound.stems, ip: { part: 'perfect' } },
  cells: [
    ...perfect('p', PERFECT_STRONG, 'either'),
    ...imperfect('i', IMPERFECT_STRONG, 'active'),
    ...imperfect('ip', IMPERFECT_LONG, 'passive'),
    ...participle('a', PARTICIPLE),
  ],
};

/** A hamza in the middle that changes its seat in the passive: asked. */
const hamza: Paradigm = {
  id: 'hamza',
  stems: { ...sound.stems, pp: { part: 'perfect', put: [2, 'ئ'] } },
  cells: [
    ...perfect('p', PERFECT_STRONG, 'active'),
    ...perfect('pp', PERFECT_STRONG, 'passive'),
    ...imperfect('i', IMPERFECT_STRONG, 'either'),
    ...participle('a', PARTICIPLE),
  ],
};

/** A hamza at the end, whose seat follows the vowels around it: informed, predicted. */
const finalHamza: Paradigm = {
  id: 'final-hamza',
  stems: {
    ...sound.stems,
    pw: { part: 'perfect', put: [1, 'ؤ'] },
    pp: { part: 'perfect', put: [1, 'ئ'] },
    iw: { part: 'imperfect', skip: 1, put: [1, 'ؤ'] },
    ip: { part: 'imperfect', skip: 1, put: [1, 'أ'] },
  },
  cells: [
    ...perfect('p', PERFECT_STRONG, 'active'),
    ...perfect('pw', PERFECT_LONG.slice(4), 'active'),
    ...perfect('pp', PERFECT_LONG, 'passive'),
    ...imperfect('i', IMPERFECT_STRONG, 'active'),
    ...imperfect('iw', IMPERFECT_LONG.slice(4, 6), 'active'),
    ...imperfect('ip', IMPERFECT_LONG.slice(0, 4), 'passive'),
    ...participle('a', PARTICIPLE),
  ],
};

const WEAK_STEMS: Paradigm['stems'] = {
  p: { part: 'perfect' },
  pd: { part: 'perfect', drop: 1 },
  py: { part: 'perfect', drop: 1, add: 'ي' },
  i: { part: 'imperfect', skip: 1 },
  id: { part: 'imperfect', skip: 1, drop: 1 },
  iy: { part: 'imperfect', skip: 1, drop: 1, add: 'ي' },
  iw: { part: 'imperfect', skip: 1, drop: 1, add: 'ى' },
  ia: { part: 'imperfect', skip: 1, drop: 1, add: 'ا' },
  a: { part: 'participle' },
  ay: { part: 'participle', add: 'ي' },
};
const MASCULINE: Agreement = { person: 3, gender: 'm', number: 's' };
const FEMININE: Agreement = { person: 3, gender: 'f', number: 's' };

const PERFECT_DUAL: Ending = ['ا', { person: 3, gender: 'm', number: 'd' }];
const weakPassive: ParadigmCell[] = [
  ...perfect('py', PERFECT_LONG.slice(0, 4), 'passive'),
  ...perfect('pd', PERFECT_LONG.slice(4), 'passive'),
];

/** The perfect of a weak last letter that is written alef: it falls before the feminine and the plural ending. */
const weakPerfect = (before: string): ParadigmCell[] => [
  ...perfect('p', [['', MASCULINE, 'free']], 'active'),
  ...perfect(
    'pd',
    [
      ['ا', MASCULINE, 'bound'],
      ['ت', FEMININE],
      ['تا', { person: 3, gender: 'f', number: 'd' }],
      ...PERFECT_LONG.slice(4),
    ],
    'active',
  ),
  ...perfect(before, [PERFECT_DUAL, ...PERFECT_SHORT], 'active'),
  ...weakPassive,
];

/** The imperfect: the weak letter stays before nothing and before the dual, and falls before the plural and in the jussive. */
const weakImperfect = (dual: string): ParadigmCell[] => [
  ...imperfect('i', IMPERFECT_LONG.slice(0, 4), 'active'),
  ...imperfect('id', IMPERFECT_LONG.slice(4, 6), 'active'),
  ...imperfect(dual, IMPERFECT_LONG.slice(6, 9), 'active'),
  ...imperfect('id', IMPERFECT_SHORT.slice(1), 'active'),
];
const weakImperfectPassive: ParadigmCell[] = [
  ...imperfect('iw', singular('free'), 'passive'),
  ...imperfect('ia', singular('bound'), 'passive'),
];
const weakParticiple: ParadigmCell[] = [
  ...participle('a', PARTICIPLE.slice(0, 1)),
  ...participle('a', PARTICIPLE.slice(4, 6)),
  ...participle('ay', [...PARTICIPLE.slice(0, 4), ...PARTICIPLE.slice(6)]),
];

function singular(attach: 'free' | 'bound'): readonly Prefixed[] {
  return IMPERFECT_LONG.slice(0, 4).map(([prefix, suffix, agreement]) => [
    prefix,
    suffix,
    agreement,
    attach,
  ]);
}

/** A weak last letter, written ya in the imperfect: denied, claimed. */
const defective: Paradigm = {
  id: 'defective',
  stems: WEAK_STEMS,
  cells: [...weakPerfect('py'), ...weakImperfect('i'), ...weakImperfectPassive, ...weakParticiple],
};

/** A weak last letter, written waw in the imperfect: called, complained. */
const defectiveWaw: Paradigm = {
  id: 'defective-u',
  stems: { ...WEAK_STEMS, pu: { part: 'perfect', drop: 1, add: 'و' } },
  cells: [...weakPerfect('pu'), ...weakImperfect('i'), ...weakImperfectPassive, ...weakParticiple],
};

const openImperfect: ParadigmCell[] = [
  ...imperfect('i', singular('free'), 'active'),
  ...imperfect('ia', singular('bound'), 'active'),
  ...weakImperfect('iy').slice(4),
  ...weakImperfectPassive,
];

/** A weak last letter, written alef in the imperfect too: saw, wished. */
const defectiveOpen: Paradigm = {
  id: 'defective-a',
  stems: WEAK_STEMS,
  cells: [...weakPerfect('py'), ...openImperfect, ...weakParticiple],
};

/** A weak last letter, written ya in the perfect and alef in the imperfect: feared. */
const defectiveYa: Paradigm = {
  id: 'defective-y',
  stems: WEAK_STEMS,
  cells: [
    ...perfect('p', [...PERFECT_LONG.slice(0, 4), ...PERFECT_SHORT], 'active'),
    ...perfect('pd', PERFECT_LONG.slice(4), 'active'),
    ...weakPassive,
    ...openImperfect,
    ...weakParticiple,
  ],
};

/** A doubled last letter that is written twice before a consonant: answered, urged. */
const doubled: Paradigm = {
  id: 'doubled',
  stems: {
    p: { part: 'perfect' },
    pd: { part: 'perfect', twice: true },
    i: { part: 'imperfect', skip: 1 },
    id: { part: 'imperfect', skip: 1, twice: true },
    a: { part: 'participle' },
  },
  cells: [
    ...perfect('p', PERFECT_LONG, 'either'),
    ...perfect('pd', PERFECT_SHORT, 'active'),
    ...imperfect('i', IMPERFECT_LONG, 'either'),
    ...imperfect('id', IMPERFECT_SHORT.slice(0, 1), 'active'),
    ...participle('a', PARTICIPLE),
  ],
};

/** What is told with no teller, active by its form: it is rumoured that. */
const impersonal: Paradigm = {
  id: 'impersonal',
  stems: { p: { part: 'perfect' }, i: { part: 'imperfect', skip: 1 } },
  cells: [
    ...perfect('p', PERFECT_LONG.slice(0, 2), 'passive'),
    ...imperfect('i', IMPERFECT_LONG.slice(0, 2), 'passive'),
  ],
};

export const PARADIGMS: readonly Paradigm[] = [
  sound,
  assimilated,
  hamza,
  finalHamza,
  hollow,
  defective,
  defectiveWaw,
  defectiveOpen,
  defectiveYa,
  doubled,
  impersonal,
];
