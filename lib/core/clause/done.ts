import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isVerbalParticle } from '../phrase/position';

/** A finite verb straight after a definite noun, which it cannot describe, or what else is said of a subject: what happened to what the noun of saying names. */
export function isDone(p: Passage, i: number, from: number, { category }: Draft): boolean {
  if (i - from <= SHORT && isOfIt(p, i)) return true;
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

/** After more words what follows is of one of those. */
const SHORT = 3;

/** Who made or met with what the noun of saying names, or whom it was made to (death threats that he received, the call to stop that X made, the claims that were made to him). */
function isOfIt(p: Passage, i: number): boolean {
  const verb = p.is(i, CLASS.relative) ? i + 1 : i;
  if (p.isLightVerbOfIt(verb)) return verb > i || !p.mayHaveConjunction(i);
  const to = p.info(verb + 1)?.wide ?? 0;
  const back = (to & CLASS.preposition) !== 0 && !p.is(verb + 1, CLASS.preposition);
  return verb > i && back && p.isLightVerb(verb);
}
