import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { sourcePhraseEnd } from '../phrase/extent';
import { canSpeak, startsNoun } from '../phrase/noun';
import type { Range } from '../text/sentences';

/** The subject of a sentence that attributes nothing by its first verb: who a later dropped subject may be. */
export function topicOf(p: Passage, sentence: Range): Range | undefined {
  let i = sentence.from;
  while (i < sentence.to && !p.isWord(i) && !p.opening(i)) i++;
  i = p.after(i, CLASS['clause-opener']);
  if (p.info(i)?.complementizer) i++;
  const turn = p.after(i, CLASS.turn);
  if (turn > i) i = p.isMark(turn, ',') ? turn + 1 : turn;
  if (p.is(i, CLASS.preposition | CLASS.time)) return undefined;
  const subject = startsNoun(p, i) && !p.info(i)?.verb ? i : i + 1;
  if (subject >= sentence.to || !startsNoun(p, subject) || !canSpeakOrName(p, subject))
    return undefined;
  return { from: subject, to: topicEnd(p, subject, sentence.to) };
}

function canSpeakOrName(p: Passage, i: number): boolean {
  return canSpeak(p, i) || (p.info(i)?.article === true && !p.info(i)?.event);
}

function topicEnd(p: Passage, from: number, end: number): number {
  const to = sourcePhraseEnd(p, from, end);
  for (let i = from + 1; i < to; i++) {
    if (p.is(i, CLASS.preposition) || (p.info(i)?.event && p.info(i - 1)?.article)) return i;
  }
  return to;
}
