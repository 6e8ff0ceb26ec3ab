import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { DASHES } from './marks';
import { endsFeminine, isRelational } from './shape';

/** A credit has at most so many tokens, brackets included. */
const CREDIT = 5;

/** An outlet alone in brackets after a caption: whose the picture is (visits the camp (Reuters)). */
export function isCredit(p: Passage, i: number): boolean {
  if (!p.isMark(i, '(') || !isOutlet(p, i + 1)) return false;
  if (p.is(i - 1, CLASS.preposition)) return false;
  for (const back of [1, 2]) if (p.info(i - back)?.head?.kind === 'media') return false;
  for (let k = i + 2; k < i + CREDIT; k++)
    if (p.isMark(k, ')')) return p.isWord(k + 1) || k + 1 === p.tokens.length;
  return false;
}

/** An outlet, or one called by the adjective of its country alone. */
function isOutlet(p: Passage, i: number): boolean {
  if (p.is(i, CLASS.outlet)) return true;
  const alone = p.isMark(i + 1, `)${DASHES}`) && p.info(i)?.article === true;
  // No blank parts it from the bracket, and it could be an adjective (the (Syrian) pound).
  const describes = !p.token(i).spaced && p.info(i - 2)?.article;
  return alone && !describes && isRelational(p, i) && endsFeminine(p, i);
}

/** Whether such brackets end straight before the token: the article itself begins there. */
export function isAfterCredit(p: Passage, i: number): boolean {
  if (!p.isMark(i - 1, ')')) return false;
  for (let open = i - 3; open > i - 1 - CREDIT; open--)
    if (p.isMark(open, '(')) return isCredit(p, open);
  return false;
}
