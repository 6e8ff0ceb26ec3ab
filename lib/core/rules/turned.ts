import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { findBareNoun } from '../phrase/bare';
import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { canSpeak } from '../phrase/noun';
import { isNegated } from '../phrase/position';
import { isOwnSpeech } from '../phrase/saying';
import { isAccusative } from '../phrase/shape';
import { CARRIED, type Subject } from '../phrase/subject';
import { subjectBetween } from '../phrase/subject-after';
import { subjectBefore } from '../phrase/subject-before';
import { doerEnd } from '../phrase/subject-of';
import { mayBeName } from '../phrase/unknown';
import { NOUN_REACH } from './accusation';
import type { Found } from './act';
import type { Site } from './rule';

/** So many words of who does it may stand between the verb and its preposition. */
const REACH = 10;

/** `hastened to deny …`, `was forced to admit …`: a verb that tells how or when it was said brings the act of saying with a preposition. */
export function turnedTo(site: Site): Found | undefined {
  const { passage: p, sentence, at, end, cue } = site;
  if (cue.conjunction) return undefined;
  const last = p.isNeutral(cue.preposition) ? at - 1 : at - 2;
  if (last === at - 2 && (cue.preposition || !p.is(at - 1, CLASS.preposition))) return undefined;
  const verb = turningVerb(p, last, sentence.from);
  if (verb === undefined || isNegated(p, verb, sentence.from)) return undefined;
  const subject = whoTurns(p, verb, last + 1, sentence.from);
  if (!subject) return undefined;
  if (cue.pronoun) return ofPointer(p, verb, subject);
  const limit = Math.min(sentence.to, end + NOUN_REACH);
  const clause = findComplement(p, cue, end, limit);
  if (clause && clause.opener <= end + 1)
    return { subject, start: clause.start, seen: 'brings-clause' };
  const governed = findGoverned(p, cue, end, limit);
  if (cue.reading.cue.entry.trust === 'homograph' && governed?.opener !== end) return undefined;
  const bare = findBareNoun(p, cue, end, limit, true);
  if (bare && cue.preposition && isOccasion(p, subject)) return undefined;
  if (bare && !p.is(bare.start, CLASS.polity) && bare.start <= (governed?.opener ?? limit))
    return { subject, start: bare.start, seen: 'brings-noun' };
  if (governed) {
    const { object } = cue.reading.cue.frames;
    const start = object && object !== 'addressee' ? end : governed.start;
    return { subject, start, seen: 'brings-governed' };
  }
  return undefined;
}

/** What is held, and ends with a deed (the fair ended with the announcement of the winners): who speaks there is another. */
function isOccasion(p: Passage, { source }: Subject): boolean {
  if (!source) return false;
  const info = p.info(source.from);
  if (!info?.article || info.head?.role) return false;
  return (info.wide & CLASS.venue) !== 0 || !(info.head || canSpeak(p, source.from));
}

/** The verb, with nothing but one phrase between it and its preposition. */
function turningVerb(p: Passage, last: number, from: number): number | undefined {
  if (p.isTurningVerb(last - 1)) return last - 1;
  for (let k = last; k >= Math.max(from, last - REACH); k--) {
    if (p.isTurningVerb(k)) return k;
    const info = p.info(k);
    if (p.isMark(k, ',;:.!?') || info?.complementizer || info?.sureVerb) return undefined;
  }
  return undefined;
}

/** After the verb up to its preposition, before it, or carried on. */
function whoTurns(p: Passage, verb: number, last: number, from: number): Subject | undefined {
  // One's own speech, or where one speaks, is what one ends or turns with it.
  const to = last - 1 > verb && isOwnSpeech(p, last - 1) ? last - 1 : doerEnd(p, verb, last);
  if (verb + 1 < to) {
    if (verb + 2 === to && isName(p, verb + 1))
      return { source: { from: verb + 1, to }, how: 'source-after' };
    const source = subjectBetween(p, verb + 1, to);
    const speaks = source && (canSpeak(p, source.from) || mayBeName(p, source.from));
    return speaks && source.to === to ? { source, how: 'source-after' } : undefined;
  }
  const source = subjectBefore(p, verb, from, {});
  if (source && (canSpeak(p, source.from) || mayBeName(p, source.from)))
    return { source, how: 'source-before' };
  return source ? undefined : CARRIED;
}

/** One word alone between a verb and its preposition, of whatever sense: whoever is called so, where it tells neither when nor how. */
function isName(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.preposition || info.complementizer) return false;
  return !p.is(i, CLASS.time | CLASS.turn | CLASS.preposition) && !isAccusative(p, i);
}

/** The pronoun on the act stands for what was told before (which X hastened to deny, a thing that X had to admit). */
function ofPointer(p: Passage, verb: number, subject: Subject): Found | undefined {
  const relative = verb - 1;
  const points = p.is(verb - 2, CLASS.demonstrative | CLASS.pronoun);
  if (p.is(relative, CLASS['free-relative']) && points)
    return { subject, start: verb - 2, end: relative, seen: 'brings-noun' };
  const said = (p.info(verb - 2)?.wide ?? 0) & CLASS.speech;
  return p.is(relative, CLASS.relative) && said
    ? { subject, start: verb - 2, end: relative, seen: 'brings-noun' }
    : undefined;
}
