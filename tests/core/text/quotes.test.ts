import { describe, expect, test } from 'vitest';
import { pairQuotes } from '../../../lib/core/text/quotes';
import { rawTokens } from './raw';

/** The quoted stretches; one that is never closed ends with an ellipsis. */
function quoted(text: string): string[] {
  const tokens = rawTokens(text);
  return pairQuotes(tokens).map(({ open, close }) => {
    const inner = tokens.slice(open + 1, close ?? tokens.length).map((token) => token.raw);
    return inner.join(' ') + (close === null ? '…' : '');
  });
}

describe('quotation marks', () => {
  test.each([
    ['قال «نعم» ثم «لا»', ['نعم', 'لا']],
    ['قال “نعم” ثم', ['نعم']],
    ['قال ”نعم“ ثم', ['نعم']],
    ['قال »نعم« ثم', ['نعم']],
    ['رئيس "بات" "النباتات تفرز"', ['بات', 'النباتات تفرز']],
    ['و”بقاء الموافقين”، و"غيره"', ['بقاء الموافقين', 'غيره']],
    ['قال: "لم يكتمل الكلام', ['لم يكتمل الكلام…']],
    ['قال "إن «الحزب» وافق" أمس', ['إن « الحزب » وافق', 'الحزب']],
    ["l'homme", []],
    ["قال ''نعم'' ثم ``لا``", ['نعم', 'لا']],
    ["قال 'نعم' ثم", ['نعم']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
