import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { sourcePhraseEnd } from '../phrase/extent';
import { canSpeak, startsNoun } from '../phrase/noun';
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
  if (p.is(i, CLASS.preposition | CLASS.time)) return undefined;
  const subject = startsNoun(p, i) && !p.info(i)?.verb ? i : i + 1;
  if (subject >= sentence.to || !startsNoun(p, subject) || !speaksOrIsNamed(p, subject))
    return undefined;
  const end = sourcePhraseEnd(p, subject, sentence.to);
  const name = personIn(p, { from: subject, to: end });
  if (!name) return { from: subject, to: plainEnd(p, subject, end) };
  return { from: subject, to: p.info(name.to)?.head?.role ? end : name.to };
}

function speaksOrIsNamed(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.head) return info.head.kind !== 'document';
  return canSpeak(p, i) || (info?.article === true && !info.event && !info.classes);
}
