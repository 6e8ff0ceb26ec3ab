import type { FoldingTable } from '../../core/lexicon';

/** Spellings that newspapers mix freely are made one; diacritics and tatweel go. */
export const FOLDING: FoldingTable = {
  letters: {
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ئ: 'ي',
    ؤ: 'و',
    ة: 'ه',
    ک: 'ك',
    ـ: '',
  },
  passiveMark: '\u064f',
  activeMark: '\u064e',
};
