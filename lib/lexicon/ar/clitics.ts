import type { CliticTable, VerbShapes } from '../../core/lexicon';

/** Letters and pronouns that Arabic writes as part of a word. */
export const CLITICS: CliticTable = {
  conjunctions: ['و', 'ف'],
  consequence: 'ف',
  prepositions: ['ب', 'ل', 'ك'],
  neutral: 'ب',
  origin: 'من',
  exception: 'إلا',
  either: 'أو',
  verbal: ['س', 'ل'],
  article: 'ال',
  articleJoined: [['ل', 'لل']],
  relativeJoined: [
    ['من', 'مم'],
    ['عن', 'عم'],
  ],
  indefinite: ['ا', 'ةىاءت'],
  pronouns: [
    { text: 'ه', agreement: { person: 3, gender: 'm', number: 's' } },
    { text: 'ها', agreement: { person: 3, gender: 'f', number: 's' } },
    { text: 'هما', agreement: { person: 3, number: 'd' } },
    { text: 'هم', agreement: { person: 3, gender: 'm', number: 'p' } },
    { text: 'هن', agreement: { person: 3, gender: 'f', number: 'p' } },
    { text: 'ك', agreement: { person: 2, number: 's' } },
    { text: 'كم', agreement: { person: 2, gender: 'm', number: 'p' } },
    { text: 'ني', agreement: { person: 1, number: 's' } },
    { text: 'ي', agreement: { person: 1, number: 's' } },
    { text: 'نا', agreement: { person: 1, number: 'p' } },
  ],
  joins: [
    ['ة', 'ت'],
    ['ى', 'ا'],
    ['ء', 'ء'],
    ['ء', 'ؤ'],
    ['ء', 'ئ'],
  ],
};

/** Outer letters of finite verbs. */
export const VERB_SHAPES: VerbShapes = {
  prefixes: ['ي'],
  firstPerson: ['أ', 'آ'],
  imperfect: ['ي', 'ت'],
  suffixes: ['ت', 'وا'],
  nounEndings: ['ات', 'يت', 'وت'],
  perfect: /^(?:است[^اوي]{2,3}|تست..?[^ات]|نست[^او].?[^اته])$/u,
};

const SHAPES = [
  'ت??ي?',
  'ت??ي?ه',
  'ا?ت?ا?',
  'است??ا?',
  'است?ا?ه',
  'ان??ا?',
  'ا??ا?',
  'ا?ا?ه',
  'م?ا??ه',
  'ت?ا??',
  'ت???',
];

/** Shapes of plurals that hardly any but verbal nouns have. */
export const EVENT_PLURALS: readonly string[] = ['ا?ت?ا?ات', 'ان??ا?ات', 'ا??ا?ات', 'ت??ي?ات'];

/** Shapes of verbal nouns, as they are and as indefinite objects. */
export const EVENT_SHAPES: readonly string[] = SHAPES.flatMap((shape) => [shape, `${shape}ا`]);
