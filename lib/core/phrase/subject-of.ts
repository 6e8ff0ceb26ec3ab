import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { agrees } from './bare-antecedent';
import { canSpeak, isClosed, isListedEvent } from './noun';
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

/** What is held, with the article, after the verb at `verb` and one who is told of in full (the minister opened the meeting). */
function isHeld(p: Passage, verb: number, i: number): boolean {
  const { article, preposition, wide = 0, classes = 0 } = p.info(i) ?? {};
  if (!article || preposition || !((wide | classes) & CLASS.venue) || i < verb + 2) return false;
  const titled = p.is(i - 1, CLASS.title) && p.info(i - 1)?.article === true;
  return titled || isClosed(p, i - 1);
}

const isOwnDeed = (p: Passage, i: number): boolean =>
  p.info(i)?.event === true && !p.info(i)?.head && hasPronoun(p, i);

/** Where his own deed begins after the first word of who does it (X ended his discussion of the film), or what is held stands, or `to`. */
export function doerEnd(p: Passage, verb: number, to: number): number {
  if (isHeld(p, verb, to - 1)) return to - 1;
  for (let i = verb + 2; i < to; i++)
    if (isOwnDeed(p, i) && (isClosed(p, i - 1) || isLoneName(p, i - 1))) return i;
  return to;
}

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
    const end = doerEnd(p, k, at);
    const source = opens ? subjectBetween(p, k + 1, end) : undefined;
    const whole =
      source &&
      (source.to === end || p.isMark(source.to, ',') || isOwnSpeech(p, source.from, source.to));
    const his = source && agrees(p.info(source.from)?.head?.agreement, pronoun ?? {});
    return whole && his && !hasObject(p, source) ? { source, how: 'source-before' } : undefined;
  }
  return undefined;
}
