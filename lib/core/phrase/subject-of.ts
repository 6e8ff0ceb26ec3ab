import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { agrees } from './bare-antecedent';
import { canSpeak, isListedEvent } from './noun';
import { hasPronoun } from './shape';
import type { Subject } from './subject';
import { subjectBetween } from './subject-after';
import { subjectBefore } from './subject-before';
import { isOwnSpeech } from './subject-end';
import { isLoneName } from './unknown';

/** A subject before the word has at most so many words. */
const LONGEST = 12;

/** A deed or a preposition stands in the phrase, so that it is more than a subject. */
function hasObject(p: Passage, { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++)
    if (isListedEvent(p, i) || p.is(i, CLASS.preposition)) return true;
  return false;
}

/** A word that opens another clause stands before the subject, and the verb straight after it (but his agent hastened to, that X began by). */
function isInOwnClause(p: Passage, { from, to }: Range, verb: number): boolean {
  if (to !== verb || !canSpeak(p, from)) return false;
  return p.endsItem(from - 1, CLASS['clause-opener']) || isThat(p, from - 1);
}

/** A complementizer, with no pronoun to it. */
function isThat(p: Passage, i: number): boolean {
  const that = p.info(i)?.complementizer;
  return that !== undefined && !that.pronoun;
}

/** A cue in the perfect, which may be another word. */
const isPast = (p: Passage, i: number): boolean =>
  p.token(i).cues.some(({ reading }) => reading.form === 'perfect');

/**
 * The subject of the verb that opens the clause, where nothing but the subject stands between that verb and the word at
 * `at`, which says what its deed was (the writer comments, saying; the minister renewed his warning), or that and what he says (began his article with).
 * @param from first token of the sentence
 * @param pronoun what the pronoun on the word stands for (renewed his warning, not hers)
 */
export function subjectOfDeed(
  p: Passage,
  at: number,
  from: number,
  pronoun?: Agreement,
): Subject | undefined {
  for (let k = at - 2; k >= Math.max(from, at - LONGEST); k--) {
    if (p.isMark(k, ';:.!?') || p.info(k)?.complementizer) return undefined;
    if (!(p.info(k)?.verb || (pronoun && isPast(p, k)))) continue;
    const before = subjectBefore(p, k, from, {});
    const first = p.after(from, CLASS.turn);
    const topic = before?.from === first && (first > from || p.info(first)?.head);
    if (before && (topic || isInOwnClause(p, before, k)))
      return { source: before, how: 'source-before' };
    const named = pronoun && k + 2 === at && isLoneName(p, k + 1) && !hasPronoun(p, k + 1);
    if (!(named || canSpeak(p, k + 1) || isOwnSpeech(p, k + 1, k + 2))) continue;
    const joined = p.mayHaveConjunction(k) || p.endsItem(k - 1, CLASS['clause-opener']);
    const opens = k === from || !p.isWord(k - 1) || joined;
    const source = opens ? subjectBetween(p, k + 1, at) : undefined;
    const whole =
      source &&
      (source.to === at || p.isMark(source.to, ',') || isOwnSpeech(p, source.from, source.to));
    const his = source && agrees(p.info(source.from)?.head?.agreement, pronoun ?? {});
    return whole && his && !hasObject(p, source) ? { source, how: 'source-before' } : undefined;
  }
  return undefined;
}
