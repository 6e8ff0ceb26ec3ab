import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/fold';
import { wordsOf } from '../../lib/search/words';

/** The words of a text by patterns alone, as they are defined. */
function byPatterns(text: string): readonly string[] {
  const folded = fold(text)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('the folded words of a text', () => {
  test.each([
    ['قال «الوزيرُ» إنّ الأزمةَ انتهت،', ['قال', 'الوزير', 'ان', 'الازمه', 'انتهت']],
    ['قــــال في ٢٠٢٦/١١/٢٧ Reuters', ['قال', 'في', '2026', '11', '27', 'reuters']],
    ['؟! – …', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are the same whether signs are taken one by one or by patterns', () => {
    const sign = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآىةءؤئ ،؛؟.«»-٠٩12Aa'),
      },
      { weight: 2, arbitrary: fc.constantFrom(...'ـًٌَُِّْٰٕٔ\u200c\u200f–…“”ﻻﷲΣςİßé') },
      {
        weight: 1,
        arbitrary: fc.integer({ max: 0x2fff }).map((unit) => String.fromCharCode(unit)),
      },
    );
    const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(wordsOf(one)).toEqual(byPatterns(one));
      }),
      { numRuns: 3_000 },
    );
  });

  test('every sign alone and between two letters', () => {
    for (let unit = 0; unit < 0x3000; unit++) {
      const sign = String.fromCharCode(unit);
      for (const text of [sign, `ا${sign}ب`]) expect(wordsOf(text)).toEqual(byPatterns(text));
    }
  });
});
