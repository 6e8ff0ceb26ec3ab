import type { Idiom } from '../../core/lexicon';

/** Runs of words in which a cue form is the author's own voice or something else altogether. */
export const IDIOMS: readonly Idiom[] = [
  { id: 'mention-worthy', text: 'جدير بالذكر' },
  { id: 'mention-worthy-definite', text: 'الجدير بالذكر' },
  { id: 'as-we-said', text: 'كما ذكرنا' },
  { id: 'god-said', text: 'قال تعالى' },
  { id: 'god-said-full', text: 'قال الله تعالى' },
  { id: 'as-follows', text: 'ما يلي' },
];

/** Short forms before a full stop that do not end a sentence. */
export const ABBREVIATIONS: readonly string[] = [
  'د',
  'أ',
  'م',
  'ص',
  'ت',
  'ق',
  'هـ',
  'ج',
  'ب',
  'ف',
  'ن',
];
