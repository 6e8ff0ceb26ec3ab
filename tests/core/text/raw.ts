import { unitsOf } from '../../../lib/core/text/chars';
import { type RawToken, tokenize } from '../../../lib/core/text/tokens';

/** The tokens of a text as they are written. */
export function rawTokens(text: string): RawToken[] {
  return tokenize(unitsOf(text), (kind, start, end, spaced) => ({
    kind,
    start,
    end,
    raw: text.slice(start, end),
    spaced,
  }));
}
