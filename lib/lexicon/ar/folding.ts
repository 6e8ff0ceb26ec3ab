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
    '،': ',',
    '؛': ';',
    '؟': '?',
    '٠': '0',
    '١': '1',
    '٢': '2',
    '٣': '3',
    '٤': '4',
    '٥': '5',
    '٦': '6',
    '٧': '7',
    '٨': '8',
    '٩': '9',
  },
  passiveMark: '\u064f',
  activeMark: '\u064e',
};
