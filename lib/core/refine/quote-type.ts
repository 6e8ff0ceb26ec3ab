import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { isFeminine, isRelational } from '../phrase/shape';
import { isUnknown } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import type { QuoteType } from '../types';

/** A quotation of at most so many words may be no more than a name in marks. */
const NAME_WORDS = 3;

/**
 * How much of the content stands in quotation marks; marks around a bare name do not count, nor those
 * around the cue too: what somebody else is quoted with is told in that one's words.
 * @param cue first token of the cue
 */
export function quoteType(p: Passage, content: readonly Range[], cue: number): QuoteType {
  const around = p.quoteAround(cue);
  let words = 0;
  let quoted = 0;
  for (const range of content) {
    for (let i = range.from; i < range.to; i++) {
      if (!p.isWord(i)) continue;
      words++;
      let open = p.quoteAround(i);
      while (open > around && isName(p, open, range)) open = p.quoteAround(open);
      if (open > around) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

/** A few words in marks that are known as a name, or stand where one is asked for. */
function isName(p: Passage, open: number, range: Range): boolean {
  const close = p.opening(open)?.close;
  if (close === null || close === undefined) return false;
  if (open < range.from || close >= range.to) return false;
  if (p.is(open + 1, BODY_NAME) && p.after(open + 1, BODY_NAME) === close) return true;
  if (close - open - 1 > NAME_WORDS) return false;
  const alone = close === open + 2;
  if (alone && isAdjective(p, open + 1)) return false;
  if (p.is(open + 1, PERSON_NAME | BODY_NAME | CLASS.time)) return true;
  if (p.info(open + 1)?.head || p.info(open - 1)?.head) return true;
  if (alone && asksForName(p, open - 1)) return isUnknown(p, open + 1);
  return p.info(open - 1) !== undefined && p.text(open - 1).length === 1;
}

/** A preposition, or a noun of which nothing is known and that no article closes. */
function asksForName(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (p.is(i, CLASS.preposition)) return true;
  if (!info || info.complementizer) return false;
  return !(info.classes || info.article || info.verb || info.cues.length);
}

/** A word that tells what something is like, not what it is called. */
function isAdjective(p: Passage, i: number): boolean {
  return !p.info(i)?.article && (isRelational(p, i) || isFeminine(p, i));
}
