import { CLASS, type Reading } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { afterColon, type Complement } from './complementizer';

/** What one is doing meanwhile (while wiping her tears): a pronoun with a conjunction and an imperfect. */
export function isState(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.pronoun) || !p.info(i)?.conjunction) return false;
  return p.looksImperfect(i + 1) && p.info(i + 1)?.verb === true;
}

/** What is quoted after what one is doing meanwhile, or after a clause that tells when it was said. */
export function quotedLater(p: Passage, i: number, end: number): Complement | undefined {
  if (isState(p, i)) return afterState(p, i, end);
  return p.is(i, CLASS.subordinator) ? saidWhen(p, i, end) : undefined;
}

/** The colon or quotation after what one is doing meanwhile. */
function afterState(p: Passage, from: number, end: number): Complement | undefined {
  for (let i = from; i < end; i++) {
    if (p.isMark(i, ',;!?')) return undefined;
    if (p.opening(i)) return { via: 'quote', opener: from, start: i };
    if (p.isMark(i, ':')) return { ...afterColon(p, i), opener: from };
  }
  return undefined;
}

/** What is quoted straight after a clause that tells when it was said, no mark and nobody else's words between (said, when he was asked about it: …). */
function saidWhen(p: Passage, from: number, end: number): Complement | undefined {
  for (let i = p.after(from, CLASS.subordinator); i < end; i++) {
    if (p.isMark(i, ':')) return afterColon(p, i);
    const close = p.opening(i)?.close;
    if (close && close - i > LONGEST_NAME) return { via: 'quote', opener: i, start: i };
    if (!p.isWord(i) || p.info(i)?.complementizer || p.is(i, CLASS.subordinator)) return undefined;
    if (p.info(i)?.cues.some(({ reading }) => isFiniteForm(reading) && quotes(reading)))
      return undefined;
  }
  return undefined;
}

const quotes = ({ cue: { entry, frames } }: Reading): boolean =>
  frames.quote === true && entry.category !== 'ask';

/** A quotation of at most so many tokens, marks included, may be a name. */
const LONGEST_NAME = 7;
