import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { canSpeak, countsSpeakers } from '../phrase/noun';
import { subjectBetween } from '../phrase/subject-after';
import type { Range } from '../text/sentences';
import { type Found, UNSAID } from './act';
import type { Site } from './rule';

/** What is asked about follows its noun within so many words, who asks it standing between. */
const REACH = 7;

/** `in reply to a reporter's question about …`, `asked whether …`: a question that was put, by whoever is named after it. */
export function asked({ passage: p, at, end, cue, sentence }: Site): Found | undefined {
  const { category } = cue.reading.cue.entry;
  if (category !== 'ask' || cue.article || cue.preposition) return undefined;
  if (!p.is(at - 1, CLASS.preposition)) return undefined;
  const limit = Math.min(sentence.to, end + REACH);
  const complement = findComplement(p, cue, end, limit);
  const question = complement?.via === 'question' ? complement : undefined;
  const found = question ?? findGoverned(p, cue, end, limit);
  if (!found) return undefined;
  const seen = question ? 'brings-clause' : 'brings-governed';
  const putTo = isPutTo(p, at);
  const source = cue.pronoun || putTo ? undefined : asker(p, end, found.opener);
  const topic = question && found.opener === end + 1 && p.isTopic(end);
  if (found.opener > end && !source && !putTo && !topic) return undefined;
  // A thing that somebody was asked about is what the question was on, and no question.
  if (!question && !source && p.info(found.start)?.article) return undefined;
  const subject = source ? ({ source, how: 'source-holder' } as const) : UNSAID;
  return { subject, start: found.start, end: questionEnd(p, found.start, sentence.to), seen };
}

/** After a preposition that no cue takes (on being asked): whoever stands after the noun was asked, and asked nothing. */
function isPutTo(p: Passage, at: number): boolean {
  return !p.isGoverning(at - 1);
}

/** Who asks: after the preposition of origin or with that of belonging, or in construct with the noun. */
function asker(p: Passage, from: number, to: number): Range | undefined {
  if (from >= to) return undefined;
  if (p.isOrigin(from)) return { from: from + 1, to };
  if (p.isBelonging(from)) return { from, to };
  // A letter that stands alone before a name in marks.
  if (p.isLonePreposition(from) && p.opening(from + 1)) return { from: from + 1, to };
  const one = p.is(from, CLASS.quantifier) && countsSpeakers(p, from);
  return one || canSpeak(p, from) ? subjectBetween(p, from, to) : undefined;
}

/** A question that is told in passing ends with the first comma, or where the reply begins. */
function questionEnd(p: Passage, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (p.isMark(i, ',;:') || p.opening(i)) return i;
    const that = p.info(i)?.complementizer;
    if (that && !that.preposition && !p.is(i - 1, CLASS.preposition)) return i;
  }
  return to;
}
