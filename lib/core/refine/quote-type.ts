import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { QuoteType } from '../types';

/** A quotation of at most so many words may be no more than a name in marks. */
const NAME_WORDS = 3;

/** How much of the content stands in quotation marks; marks around a bare name do not count. */
export function quoteType(p: Passage, content: readonly Range[]): QuoteType {
  let words = 0;
  let quoted = 0;
  for (const range of content) {
    for (let i = range.from; i < range.to; i++) {
      if (!p.isWord(i)) continue;
      words++;
      const open = p.quoteAround(i);
      if (open >= 0 && !isName(p, open, range)) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

/** A few words in marks after the head of a source or beside nothing that a claim needs: a name. */
function isName(p: Passage, open: number, range: Range): boolean {
  const close = p.opening(open)?.close;
  if (close === null || close === undefined) return false;
  if (open < range.from || close >= range.to) return false;
  if (close - open - 1 > NAME_WORDS) return false;
  if (p.info(open + 1)?.head || p.info(open - 1)?.head) return true;
  return p.info(open - 1) !== undefined && p.text(open - 1).length === 1;
}
