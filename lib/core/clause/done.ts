import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isVerbalParticle } from '../phrase/position';

/** A finite verb straight after a definite noun, which it cannot describe, or what else is said of a subject: what happened to what the noun of saying names. */
export function isDone(p: Passage, i: number, from: number, { category }: Draft): boolean {
  if (
    !(p.info(i)?.verb || (category !== 'say' && isSaidOf(p, i))) ||
    p.info(i)?.head ||
    p.mayHaveConjunction(i)
  )
    return false;
  if (!p.info(i - 1)?.article) return false;
  for (let k = from; k < i; k++)
    if (p.is(k, CLASS.relative | CLASS['free-relative']) || p.info(k)?.complementizer) return false;
  return true;
}

/** A particle with its verb, a verb that only places, or a pronoun that joins a subject and what it is. */
function isSaidOf(p: Passage, i: number): boolean {
  if (p.is(i, CLASS.auxiliary) || (p.is(i, CLASS.pronoun) && !p.is(i, CLASS.demonstrative)))
    return true;
  return isVerbalParticle(p, i) && (p.info(i + 1)?.verb === true || p.looksImperfect(i + 1));
}
