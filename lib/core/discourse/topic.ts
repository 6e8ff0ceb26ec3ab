import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { sourcePhraseEnd } from '../phrase/extent';
import { canSpeak, isClosed, isUnknown, startsNoun } from '../phrase/noun';
import { plainEnd } from '../phrase/plain';
import type { Range } from '../text/sentences';
import { personIn } from './person';

/** The subject of a sentence that attributes nothing by its first verb: who a later dropped subject may be. */
export function topicOf(p: Passage, sentence: Range): Range | undefined {
  let i = sentence.from;
  while (i < sentence.to && !p.isWord(i) && !p.opening(i)) i++;
  i = p.after(i, CLASS['clause-opener']);
  if (p.info(i)?.complementizer) i++;
  const turn = p.after(i, CLASS.turn);
  if (turn > i) i = p.isMark(turn, ',') ? turn + 1 : turn;
  i = circumstanceEnd(p, i, sentence.to);
  if (p.is(i, CLASS.preposition | CLASS.time)) return undefined;
  const subject = startsNoun(p, i) && !p.info(i)?.verb ? i : i + 1;
  if (subject >= sentence.to || !startsNoun(p, subject) || !speaksOrIsNamed(p, subject))
    return undefined;
  const phrase = phraseAt(p, subject, sentence.to);
  const cut = (p.opening(subject)?.close ?? 0) >= phrase.to;
  return cut ? { from: subject + 1, to: phrase.to } : phrase;
}

/** A circumstance before a comma may open a sentence, and words of time. */
function circumstanceEnd(p: Passage, from: number, to: number): number {
  if (!p.is(from, CLASS.preposition | CLASS.time)) return from;
  for (let i = from; i < Math.min(to, from + LONGEST_OPENING); i++) {
    if (p.info(i)?.verb) break;
    if (p.isMark(i, ',')) return i + 1;
  }
  return p.after(from, CLASS.time);
}

const LONGEST_OPENING = 10;

/** The subject of the last verb before `at` that plainly has one, with what the verb agrees with: who a participle may go on from. */
export function subjectNear(
  p: Passage,
  from: number,
  at: number,
): { subject: Range; verb: Agreement } | undefined {
  let first = from;
  while (first < at && !p.isWord(first)) first++;
  first = p.after(first, CLASS['clause-opener']);
  for (let k = at - 2; k >= first; k--) {
    if (!p.info(k)?.sureVerb && k > first) continue;
    if (p.quoteAround(k) >= 0 && p.quoteAround(k) !== p.quoteAround(at)) continue;
    const reading = p.info(k)?.cues.find((c) => isFiniteForm(c.reading));
    const i = k + 1;
    const info = p.info(i);
    if (!info || info.verb || p.is(i, CLASS.quantifier)) continue;
    if (info.event && !info.head) continue;
    if (!startsNoun(p, i) && !isUnknown(p, i)) continue;
    const one = !info.head && !personIn(p, { from: i, to: at });
    const subject = one ? { from: i, to: i + 1 } : phraseAt(p, i, at);
    return { subject, verb: reading?.reading.agreement ?? {} };
  }
  return undefined;
}

function phraseAt(p: Passage, subject: number, to: number): Range {
  const whole = sourcePhraseEnd(p, subject, to);
  const end = actIn(p, subject, whole) ?? whole;
  const name = personIn(p, { from: subject, to: end });
  if (!name) return { from: subject, to: plainEnd(p, subject, end) };
  return { from: subject, to: p.info(name.to)?.head?.role ? end : name.to };
}

function speaksOrIsNamed(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.head) return info.head.kind !== 'document';
  return canSpeak(p, i) || (info?.article === true && !info.event && !info.classes);
}

/** Where a verbal noun without the article follows a phrase that is complete: what is done. */
function actIn(p: Passage, from: number, to: number): number | undefined {
  for (let i = from + 1; i < to; i++) {
    const info = p.info(i);
    if (info?.event && !info.article && !info.head && isClosed(p, i - 1)) return i;
  }
  return undefined;
}
