import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { asideEnd, relativeEnd } from '../phrase/aside';
import { canSpeak, isSayingNoun } from '../phrase/noun';
import { plainEnd } from '../phrase/plain';
import { endsFemininePlural } from '../phrase/shape';

/** What the author makes of all that was said: of a phrase or a quotation what came of it (which led to); of a clause too what is said of the saying (and this claim rests on, which is the claim that). */
export function isRemark(p: Passage, i: number, to: number, phrase: boolean): boolean {
  const outcome = phrase ? relativeEnd(p, i) : undefined;
  if (outcome !== undefined && hasCome(p, outcome)) return true;
  if (!p.mayHaveConjunction(i)) return false;
  if (phrase && isApposition(p, i)) return true;
  if (p.info(i)?.verb) return isOfSaying(p, i, to);
  if (!p.is(i, CLASS.pronoun)) return false;
  if (p.is(i + 1, CLASS['free-relative']))
    return (
      (phrase || [1, 2].some((back) => p.closing(i - back) !== undefined)) && !isToCome(p, i + 2)
    );
  // The matter itself may go on; any other thing is one that the author tells of (…, which is the post that).
  const named = p.is(i + 1, CLASS.speech) ? phrase : p.info(i + 1)?.article === true;
  return (named || isThatSaying(p, i + 1)) && p.is(i + 2, CLASS.relative);
}

/** A verb of the author's, and of what was just told what it did or met with, or on what occasion it came (and his words provoked; the decision comes after). */
function isOfSaying(p: Passage, verb: number, to: number): boolean {
  const pointed = p.after(verb + 1, CLASS.demonstrative);
  if (pointed > verb + 1) return isThatSaying(p, pointed);
  const subject = verb + 1;
  const { article, preposition, head, cues = [], wide = 0 } = p.info(subject) ?? {};
  if (preposition || p.is(subject, CLASS.preposition)) return false;
  const own = cues.some((c) => c.pronoun?.person !== 1 && c.pronoun && c.reading.form === 'masdar');
  if (own) return isCircumstance(p, subject + 1, to);
  const kept = isThatSaying(p, subject) || head?.kind === 'document' || (wide & WRITTEN) !== 0;
  const several = cues.length > 0 && endsFemininePlural(p, subject);
  const told = article ? kept : several && canSpeak(p, subject + 1);
  return told && isCircumstance(p, plainEnd(p, subject, to), to);
}

const WRITTEN = CLASS.venue | CLASS.speech;

/** When, why or on what occasion, or in answer to what. */
function isCircumstance(p: Passage, i: number, to: number): boolean {
  if (p.is(i, CLASS.occasion | CLASS.aside | CLASS['clause-opener']) || p.isIndefiniteObject(i))
    return true;
  return p.after(i, CLASS.preposition) > i + 1 || asideEnd(p, i, to) > i;
}

/** What has come of it, by a verb of the past: what may or must still come may be a part of what was said (a thing that will lead to, that is bound to). */
function hasCome(p: Passage, i: number): boolean {
  return !p.looksImperfect(i) && !p.is(i, CLASS.preposition | CLASS.negator);
}

/** What is still to come of it may be a part of what was said (which may lead to). */
function isToCome(p: Passage, i: number): boolean {
  const verb = p.is(i, CLASS['verbal-particle']) && !p.is(i, CLASS.negator) ? i + 1 : i;
  return p.looksFuture(i) || (verb > i && p.looksImperfect(verb));
}

/** A pronoun and what kind of thing it is (…, which is a common procedure). */
function isApposition(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.pronoun) || !p.isNative(i + 1)) return false;
  const { article = true, preposition, verb, conjunction } = p.info(i + 1) ?? {};
  return !(article || preposition || verb || conjunction) && !p.is(i + 1, NO_KIND);
}

const NO_KIND =
  CLASS.preposition |
  CLASS.negator |
  CLASS['verbal-particle'] |
  CLASS['free-relative'] |
  CLASS.relative;

/** A noun of saying with the article: what was just told. */
function isThatSaying(p: Passage, i: number): boolean {
  return p.info(i)?.article === true && isSayingNoun(p, i);
}
