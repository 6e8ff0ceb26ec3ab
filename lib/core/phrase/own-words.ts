import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { asideEnd, asidesEnd } from './aside';
import { canSpeak } from './noun';
import { isVerbalParticle } from './position';
import { isAccusative, isRelational } from './shape';
import { speakerEnd } from './speaker';
import { isNewName } from './unknown';

/** What is said has at least so many words. */
const LEAST = 4;

/** The verb that shows what a word points at to be a subject stands so near it. */
const NEAR = 5;

/**
 * Where somebody's own words begin after a verb of telling that begins its sentence, or follows only an opener or a
 * participle's clause, where neither a complementizer nor a mark brings them (said the driver the road is closed). Undefined: it cannot be told that they do.
 * @param sure nothing but what is said can follow the verb
 */
export function ownWords(p: Passage, from: number, end: number, sure: boolean): number | undefined {
  const speaks = canSpeak(p, from);
  let i = from;
  if (speaks) i = speakerEnd(p, from, end);
  else if (isNewName(p, from) && beginsSpeech(p, from + 1, sure)) i = from + 1;
  const speaker = i;
  for (let next = skipped(p, i, end); next > i; next = skipped(p, i, end)) i = next;
  if (end - i > LEAST && beginsSpeech(p, i, sure)) return i;
  if (end - i > LEAST && p.isMark(from, ',') && i === from + 1 && isVerbSaid(p, i)) return i;
  if (!sure) return undefined;
  const dropped = i === from && (wasSomething(p, i) || happens(p, i) || isDeedSaid(p, i));
  if (end - i > LEAST && (dropped || (i > from && isSaidOfSomething(p, i)))) return i;
  // What is told of stands as an adjective of who speaks would.
  for (let k = from + 1; k < Math.min(speaker, end - LEAST); k++)
    if (!isRelational(p, k) && isSaidOfSomething(p, k)) return k;
  return undefined;
}

/** Index after a comma or when or where it was said. */
function skipped(p: Passage, i: number, end: number): number {
  return p.isMark(i, ',') ? i + 1 : asideEnd(p, i, end);
}

/** A verb straight after the comma that ends the verb of telling (he adds, one must …). */
function isVerbSaid(p: Passage, i: number): boolean {
  const info = p.info(i);
  const verb = info?.sureVerb || p.looksFirstFuture(i);
  if (!verb || !info || info.head || info.conjunction || p.mayHaveConjunction(i)) return false;
  return !info.cues.some(({ reading }) => reading.form === 'adposition');
}

/** With what a clause begins and nothing else: a pronoun, a negation, a verb that only places others, somebody who means himself, or a subject that is pointed at. */
export function beginsSpeech(p: Passage, i: number, sure: boolean): boolean {
  const info = p.info(i);
  if (!info || info.conjunction || info.complementizer || info.article) return false;
  if (p.is(i, CLASS.pronoun | CLASS.auxiliary) && !p.is(i, CLASS.demonstrative)) return true;
  if (isNegatedHere(p, i)) return true;
  return means(p, i) || isPointed(p, i, sure);
}

/** A particle of verbs, with its verb. */
function isNegatedHere(p: Passage, i: number): boolean {
  if (!isVerbalParticle(p, i)) return false;
  const next = p.info(i + 1);
  return (
    next !== undefined && !next.article && !next.preposition && !p.is(i + 1, CLASS.preposition)
  );
}

/** The first person: a verb of a cue in the present, or a preposition with the pronoun; after a name it may be the rest of that. */
function means(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.head || p.is(i - 1, PERSON_NAME)) return false;
  const first = info.cues.some(
    ({ reading, conjunction }) =>
      !conjunction &&
      reading.form === 'imperfect' &&
      reading.agreement.person === 1 &&
      reading.agreement.number === 'p',
  );
  const owned = (info.wide & CLASS.preposition) !== 0 && !p.is(i, CLASS.preposition);
  return first || (owned && p.isFirstPerson(p.text(i).slice(-OURS)));
}

/** Letters of the pronoun for us, as no name ends after what may be a preposition. */
const OURS = 2;

/** A demonstrative and what it points at, with a verb near it, or the verb that only places it. */
function isPointed(p: Passage, i: number, sure: boolean): boolean {
  if (!p.is(i, CLASS.demonstrative) || p.mayHavePreposition(i)) return false;
  if (!p.info(i + 1)?.article) return p.is(i + 1, CLASS.auxiliary);
  for (let k = i + 2; k < i + NEAR && p.isWord(k); k++) {
    if (p.is(k, CLASS.relative | CLASS.preposition)) return false;
    if (p.info(k)?.verb || p.is(k, CLASS.auxiliary) || p.looksFuture(k)) return true;
    if (sure && p.looksImperfect(k)) return true;
  }
  return false;
}

/** An imperfect that is no other word, and who or what does it (children are dying). */
function happens(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.head || info.event || info.article || info.cues.length) return false;
  if (info.classes & ~CLASS['plain-verb'] || !p.looksImperfect(i) || !p.isNative(i)) return false;
  const next = p.info(i + 1);
  return next?.article === true && !next.preposition && !p.mayHaveConjunction(i + 1);
}

/** How far from the first word of its subject the verb may stand that only places it in the past. */
const REACH = 8;

/** Something that was so (watching the city was a pleasure). */
function wasSomething(p: Passage, from: number): boolean {
  if (p.is(from, CLASS.venue | CLASS.speech | CLASS.preposition) || canSpeak(p, from)) return false;
  for (let i = from + 1; i < from + REACH && p.isWord(i); i++) {
    if (p.is(i, CLASS.auxiliary)) return true;
    if (p.info(i)?.sureVerb || p.info(i)?.complementizer || p.is(i, CLASS.relative)) return false;
  }
  return false;
}

/** A thing with the article and what is said of it: a verb, or a plain indefinite word. */
function isSaidOfSomething(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.article || info.preposition || info.conjunction || p.is(i, CLASS.relative))
    return false;
  let k = i + 1;
  while (p.info(k)?.article && !p.info(k)?.preposition) k++;
  k = asidesEnd(p, k, p.tokens.length);
  const said = p.info(k);
  if (!said || said.conjunction || said.complementizer || said.preposition || said.article)
    return false;
  if (p.is(k, CLASS.auxiliary)) return true;
  if (p.is(k, PERSON_NAME)) return false;
  if (said.sureVerb || isUnfinished(p, k)) return !said.cues.length;
  if (said.classes || said.head || said.cues.length || isAccusative(p, k)) return false;
  return p.isNative(k) && !p.shapes.accusative.test(p.raw(k)) && !p.mayHavePreposition(k);
}

/** What is done, with the article, which nobody is called by, and what is said of it (learning is important). */
function isDeedSaid(p: Passage, i: number): boolean {
  return p.info(i)?.event === true && !canSpeak(p, i) && isSaidOfSomething(p, i);
}

/** An imperfect or a future by its first letters. */
const isUnfinished = (p: Passage, i: number): boolean => p.looksImperfect(i) || p.looksFuture(i);
