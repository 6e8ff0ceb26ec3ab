import { CLASS, type Reading } from '../cues/compiled';
import { LISTED_NAME } from '../cues/named';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { isDeed } from './noun';
import { endsFeminine, endsFemininePlural, hasPronoun } from './shape';
import { subjectBefore } from './subject-before';

/**
 * Whether a second noun phrase stands between a cue that takes no other object and what its preposition brings: the verb
 * then does something to it (looked after the plants with care).
 */
export function hasObjectBetween(
  p: Passage,
  cue: CueReading,
  from: number,
  opener: number,
): boolean {
  const { object, to } = cue.reading.cue.frames;
  if (p.isLightVerb(from - 1) && hasMessage(p, from, opener)) return true;
  if (object || to?.some((preposition) => p.text(opener).startsWith(preposition))) return false;
  const late = opener > from + 2 && !p.is(from, CLASS.preposition);
  if (late && p.info(opener - 1)?.article && isDeed(p, opener - 1)) return true;
  return opener > from + 1 && !p.is(from + 1, CLASS.time) && isNoAdjective(p, from, from + 1);
}

/** What is written and sent stands there, indefinite and with no preposition: it is the object of a verb that means little by itself. */
function hasMessage(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const head = p.info(i)?.head ?? p.accusativeHead(i);
    const open = head?.kind === 'document' && !p.info(i)?.article;
    if (open && !p.info(i)?.preposition && !p.is(i - 1, CLASS.preposition)) return true;
  }
  return false;
}

/** Of two nouns with the article, of which the first is one, only one is feminine: the second is no adjective of it. */
function isNoAdjective(p: Passage, first: number, second: number): boolean {
  if (!p.info(first)?.article || !p.info(second)?.article || p.info(second)?.preposition)
    return false;
  if (p.is(second, CLASS.relative)) return false;
  if (p.is(first, LISTED_NAME) || p.is(second, LISTED_NAME) || p.info(second)?.head?.role)
    return false;
  if (hasPronoun(p, second + 1)) return false;
  const feminine = endsFeminine(p, second);
  if (endsFeminine(p, first)) return !feminine;
  const { agreement } = p.info(first)?.head ?? {};
  if (!agreement) return feminine && endsFemininePlural(p, second) && !p.isHumanPlural(first);
  return feminine && agreement.number === 's' && agreement.gender === 'm';
}

/** Whether one of the words is a noun with which the cue means something else; the occasion of speaking (during a visit) is none. */
export function holdsException(
  p: Passage,
  { reading }: Pick<CueReading, 'reading'>,
  { from, to }: Range,
): boolean {
  const { except } = reading.cue.frames;
  if (!except) return false;
  for (let i = from; i < to; i++) {
    if (p.is(i - 1, CLASS.occasion) || (i > from && isHeld(p, i - 1))) continue;
    if (except.some((word) => p.isFormOf(i, word))) return true;
  }
  return false;
}

/** An office in construct: what follows is only what somebody holds it in (the coach of the team). */
function isHeld(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return head?.role === true && !head.article && !head.pronoun;
}

/**
 * Whether the cue means something else with what follows it.
 * @param from first token after the cue that may be its object
 * @param noun first token of what would be the content
 */
export function meansOtherwise(
  p: Passage,
  { reading, verbal }: CueReading,
  from: number,
  noun: number,
): boolean {
  const { entry } = reading.cue;
  // What will be made known is not told yet.
  if (verbal && entry.category === 'announce' && !p.isBelonging(from - 1)) return true;
  if (holdsException(p, { reading }, { from, to: noun + 1 })) return true;
  if (entry.category === 'admit' && (p.info(noun)?.wide ?? 0) & CLASS.polity) return true;
  if (entry.category === 'demand') return isInvitation(p, reading, noun);
  if (reading.cue.frames.matter && areMet(p, noun)) return true;
  return (entry.category === 'deny' || entry.category === 'doubt') && isSomebody(p, noun);
}

/** A noun of calling with its free preposition before people: whom it is addressed to (an invitation to the minister). */
export function isInvitation(p: Passage, { form, cue }: Reading, noun: number): boolean {
  const free = form === 'masdar' && cue.frames.noun?.includes(p.text(noun - 1));
  const { head } = p.info(noun) ?? {};
  const body = head?.kind === 'organization' && head.article;
  return free === true && (head?.role === true || head?.kind === 'group' || body === true);
}

/** Whether a verb with a pronoun is written as an owned noun is, and followed as no verb with an object is (its ability to, serving his club with). */
export function isOwnedNoun(p: Passage, { reading, pronoun }: CueReading, at: number): boolean {
  const { entry, frames } = reading.cue;
  if (!pronoun || reading.form !== 'perfect' || entry.trust !== 'homograph') return false;
  const info = p.info(at);
  if (p.isNumber(at + 1)) return true;
  if (info?.head?.kind === 'organization' && reading.agreement.gender === 'm') return true;
  const governs = [...(frames.noun ?? []), ...(frames.clause ?? [])].includes(p.text(at + 1));
  return info?.event === true && p.is(at + 1, CLASS.preposition) && !governs;
}

/** A participle that goes on from the clause, or a noun of saying. */
function isNominal({ reading: { adverbial, form } }: CueReading): boolean {
  return adverbial || form === 'noun' || form === 'masdar';
}

/** Whether a form like the dual is the participle or the noun that is written so, no two being told of before it (concluded X, asking for). */
export function isNoDual(
  p: Passage,
  { reading, conjunction }: CueReading,
  at: number,
  from: number,
): boolean {
  if (reading.form !== 'perfect' || reading.agreement.number !== 'd' || conjunction) return false;
  if (!p.info(at)?.cues.some(isNominal) || p.info(at - 1)?.complementizer) return false;
  const subject = subjectBefore(p, at, from, reading.agreement);
  for (let i = (subject?.from ?? at) + 1; i < at; i++) if (p.mayHaveConjunction(i)) return false;
  return true;
}

/** A person or people: whoever denies them has sent them away, whoever holds them unlikely has left them out. */
function isSomebody(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  if (!head || p.is(i, CLASS.event | CLASS.speech)) return false;
  return head.role || head.kind === 'group';
}

/** People, or all of them. */
function areMet(p: Passage, i: number): boolean {
  const first = (p.info(i)?.wide ?? 0) & CLASS.quantifier ? i + 1 : i;
  return isSomebody(p, first) || p.isHumanPlural(first);
}

/** Whether a verb with a pronoun for its object, and a clause besides, is another one: where the cue takes a clause alone (taught me that, for knew). */
export function isOfOther({ pronoun, reading }: CueReading): boolean {
  const { entry, frames } = reading.cue;
  return pronoun !== undefined && entry.trust === 'homograph' && !frames.object && !frames.to;
}
