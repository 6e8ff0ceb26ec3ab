import { describe, expect, test } from 'vitest';
import { pairQuotes } from '../../../lib/core/text/quotes';
import { splitSentences } from '../../../lib/core/text/sentences';
import { rawTokens } from './raw';

function sentences(text: string): string[] {
  const tokens = rawTokens(text);
  const ranges = splitSentences(tokens, pairQuotes(tokens), ({ raw }) => raw === 'د');
  return ranges.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('sentences', () => {
  test.each([
    ['وصل الوفد. وغادر أمس.', ['وصل الوفد.', 'وغادر أمس.']],
    ['قال د. أحمد إنه باق. ثم غادر.', ['قال د. أحمد إنه باق.', 'ثم غادر.']],
    ['شركة "بي.سي.سي" كبيرة. نعم', ['شركة "بي.سي.سي" كبيرة.', 'نعم']],
    ['بلغ 3.5 مليون. انتهى', ['بلغ 3.5 مليون.', 'انتهى']],
    ['وصل الإرهاب.وقال الوزير نعم', ['وصل الإرهاب.', 'وقال الوزير نعم']],
    ['استمر العمل مراحل عدة.ويسكن الحي ألف', ['استمر العمل مراحل عدة.', 'ويسكن الحي ألف']],
    ['يمر الشارع رقم 60.وقد أقر المجلس', ['يمر الشارع رقم 60.', 'وقد أقر المجلس']],
    ['شبكة إيه.بي.سي كبيرة. نعم', ['شبكة إيه.بي.سي كبيرة.', 'نعم']],
    ['قال "نعم. وسنعود. انتهى" ثم خرج. وعاد.', ['قال "نعم. وسنعود. انتهى" ثم خرج.', 'وعاد.']],
    ['قال "نحن واثقون." وفقدت شركتان شحنة.', ['قال "نحن واثقون."', 'وفقدت شركتان شحنة.']],
    ['قال «نحن واثقون».وفقدت شركتان شحنة.', ['قال «نحن واثقون».', 'وفقدت شركتان شحنة.']],
    ['فاز فريق (ب).وعاد أمس.', ['فاز فريق (ب).', 'وعاد أمس.']],
    ['موقع «بي».com كبير', ['موقع «بي».com كبير']],
    ['وصل الوفد· وغادر أمس·', ['وصل الوفد·', 'وغادر أمس·']],
    ['· وصل لي·فو أمس', ['· وصل لي·فو أمس']],
    ['هل وصل؟ نعم!', ['هل وصل؟', 'نعم!']],
    ['قتلى بقصف.. وجيش يقتل', ['قتلى بقصف..', 'وجيش يقتل']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('one that never ends is cut, and nothing of it is lost', () => {
    const text = 'الطريق المدينة القديمة، '.repeat(500).trim();
    const found = sentences(text);
    expect(found.length).toBeGreaterThan(5);
    expect(found.join(' ')).toBe(text);
  });
});
