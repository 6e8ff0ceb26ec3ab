import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { pointsBack } from './antecedent';
import { canSpeak } from './noun';
import { hasPronoun, isAccusative } from './shape';

/** So far before the verb stands the text or the occasion that it points back to. */
const REACH = 8;

/** Whether the verb describes a text or an occasion before it, with nobody named after it (a letter to the minister in which he called for …). */
export function isInText(p: Passage, verb: number, from: number): boolean {
  return (
    pointsBack(p, verb + 1) && !canSpeak(p, verb + 2) && textBefore(p, verb, from) !== undefined
  );
}

/**
 * The text or occasion before the verb that describes it, without the article, or with it straight before a relative pronoun.
 * @param any whatever words may be told in, since the verb tells where they stand
 */
export function textBefore(p: Passage, verb: number, from: number, any = false): Range | undefined {
  const last = verb - 2;
  if (p.is(verb - 1, CLASS.relative))
    return last >= from && p.info(last)?.article && isText(p, last)
      ? { from: last, to: verb - 1 }
      : undefined;
  const to = p.isMark(verb - 1, ',') ? verb - 1 : verb;
  for (let k = to - 1; k >= Math.max(from, verb - REACH); k--) {
    // What it is called may stand in brackets after it.
    if (p.isMark(k, ')')) while (k > from && !p.isMark(k, '(')) k--;
    else if (!p.isWord(k)) return undefined;
    const info = p.info(k);
    if (info?.complementizer || p.is(k, CLASS.relative | CLASS.subordinator)) return undefined;
    if (info?.article || (k + 1 < to && isBrought(p, k))) continue;
    if (isText(p, k) || (any && isTold(p, k))) return { from: k, to };
  }
  return undefined;
}

/** A preposition brings the noun, or one that is in construct with it (from the pen of, in the opening of the bulletin). */
function isBrought(p: Passage, i: number): boolean {
  if (p.is(i - 1, CLASS.preposition)) return true;
  const open = p.isWord(i - 1) && !p.info(i - 1)?.article && !hasPronoun(p, i - 1);
  return open && p.is(i - 2, CLASS.preposition) && !isAccusative(p, i);
}

/** A noun for what is written, said or held. */
function isText(p: Passage, i: number): boolean {
  const head = p.info(i)?.head ?? p.accusativeHead(i);
  return head?.kind === 'document' || ((p.info(i)?.wide ?? 0) & CLASS.venue) !== 0;
}

/** Whether the verb tells where words stand, with a pronoun for the text before it (a report in which it says). */
export function isTextOf(p: Passage, verb: number): boolean {
  return p
    .token(verb)
    .cues.some(({ reading }) =>
      reading.cue.frames.from?.some((preposition) => p.isOwned(verb + 1, preposition)),
    );
}

/** An object with its sign written, or the noun of a cue (news, with a description). */
function isTold(p: Passage, i: number): boolean {
  if (isAccusative(p, i) && p.isNative(i) && !p.info(i)?.classes) return true;
  return (p.info(i)?.cues ?? []).some(
    ({ reading, pronoun }) => reading.form === 'masdar' && !pronoun,
  );
}
