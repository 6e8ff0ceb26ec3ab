import type { Idiom } from '../../core/lexicon';

/** Runs of words in which a cue form is the author's own voice or something else altogether. */
export const IDIOMS: readonly Idiom[] = [
  { id: 'mention-worthy', text: 'جدير بالذكر' },
  { id: 'mention-worthy-definite', text: 'الجدير بالذكر' },
  { id: 'as-we-said', text: 'كما ذكرنا' },
  { id: 'god-said', text: 'قال تعالى' },
  { id: 'god-said-full', text: 'قال الله تعالى' },
  { id: 'as-follows', text: 'ما يلي' },
  { id: 'read-also', text: 'اقرأ أيضا' },
  { id: 'read-more', text: 'اقرأ المزيد' },
  { id: 'not-less', text: 'لا تقل' },
  { id: 'not-less-m', text: 'لا يقل' },
  { id: 'no-doubt', text: 'لا شك' },
  { id: 'without-doubt', text: 'بلا شك' },
  { id: 'beyond-doubt', text: 'دون شك' },
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
