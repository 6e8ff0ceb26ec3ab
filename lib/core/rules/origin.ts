import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { addressedAt } from '../phrase/addressee';
import { afterAdjectives } from '../phrase/adjectives';
import { isOwnedPreposition } from '../phrase/aside';
import { findComplement } from '../phrase/complement';
import { findGoverned, isAct } from '../phrase/governed';
import { isNameable } from '../phrase/loose';
import { canSpeak, isWhose } from '../phrase/noun';
import { endsFemininePlural, isFeminine, isRelational } from '../phrase/shape';
import { subjectBetween } from '../phrase/subject-after';
import type { Found } from './act';
import type { Site } from './rule';

/** So far from whom it comes its content may begin. */
const REACH = 12;

/** Whose the noun is, by whom it comes from or by the adjective of a state. */
export function ofOrigin(site: Site): Found | undefined {
  return fromSomebody(site) ?? ofState(site);
}

/** `got assurances from X of …`: the noun, an adjective of it, whom it comes from, and what it brings. */
function fromSomebody({ passage: p, end, cue, sentence }: Site): Found | undefined {
  const described = isRelational(p, end) || (endsFemininePlural(p, end - 1) && isFeminine(p, end));
  const at = described && !canSpeak(p, end) ? end + 1 : end;
  const brought = cue.preposition !== '' && !p.isNeutral(cue.preposition);
  if (cue.pronoun || brought || !p.isOrigin(at) || !canSpeak(p, at + 1)) return undefined;
  const { noun = [], clause = [], to = [] } = cue.reading.cue.frames;
  if ([...noun, ...clause, ...to].includes(p.text(at))) return undefined;
  const limit = Math.min(sentence.to, at + REACH);
  const clauseFound = findComplement(p, cue, at + 2, limit);
  const found = clauseFound ?? findGoverned(p, cue, at + 2, limit);
  const source = found && subjectBetween(p, at + 1, found.opener);
  if (!source || !isNameable(p, { from: source.from + 1, to: source.to })) return undefined;
  const seen = clauseFound ? 'brings-clause' : 'brings-governed';
  return { subject: { source, how: 'source-holder' }, start: found.start, seen };
}

/** `Turkish accusations against X of …`: the adjective of a state is whose the noun is; another adjective and whom it was said to or of may follow. */
function ofState({ passage: p, end, cue, sentence }: Site): Found | undefined {
  const { category } = cue.reading.cue.entry;
  if (cue.pronoun || !isOfState(p, end, cue)) return undefined;
  let to = end + 1;
  while (p.placeOf(to) !== undefined && p.mayHaveConjunction(to)) to++;
  const from = afterAdjectives(p, to);
  const limit = Math.min(sentence.to, from + REACH);
  const brought = findComplement(p, cue, from, limit);
  const clause = brought?.via === 'clause' ? brought : undefined;
  const found = clause ?? findGoverned(p, cue, from, limit);
  const target = p.is(from, CLASS.preposition) ? from + 1 : p.isBelonging(from) ? from : undefined;
  if (!found || (category === 'say' && !clause)) return undefined;
  if (found.opener > from && (target === undefined || found.opener > from + FAR)) return undefined;
  const joined = !clause && found.start === found.opener;
  if (joined && category === 'demand' && !isActAt(p, found.start)) return undefined;
  const start = category === 'accuse' ? (target ?? found.start) : found.start;
  const seen = clause ? 'brings-clause' : 'brings-governed';
  return { subject: { source: { from: end, to }, how: 'source-holder' }, start, seen };
}

/** Whom it was said to is told of in so many words. */
const FAR = 4;

/** The adjective agrees with the noun; after one man's accusation it may be who is accused. */
function isOfState(p: Passage, i: number, { reading }: CueReading): boolean {
  if (!isWhose(p, i) || p.info(i)?.conjunction) return false;
  return isFeminine(p, i) || (!isFeminine(p, i - 1) && reading.cue.entry.category !== 'accuse');
}

/** The light verb stands so near, past a relative pronoun or adjectives. */
const NEAR = 3;

/** Index of the light verb with the pronoun for the noun before `from`, or of the pronoun with a preposition after it; after the article a relative one brings it. */
function verbOfIt(p: Passage, from: number, article: boolean): number | undefined {
  for (let k = from; k < from + NEAR; k++) {
    const related = !article || p.is(k - 1, CLASS.relative);
    if (p.isLightVerbOfIt(k)) return related ? k : undefined;
    if (p.isLightVerb(k) && isOwnedPreposition(p, k + 1)) return related ? k + 1 : undefined;
    const info = p.info(k);
    if (!info || info.head || info.event || info.complementizer || p.is(k, CLASS.preposition))
      return undefined;
  }
  return undefined;
}

/** `accusations that X made against …`: the noun, a light verb with the pronoun for it, who made it, and what it brings. */
export function madeBy({ passage: p, at, end, cue, sentence }: Site): Found | undefined {
  const { category } = cue.reading.cue.entry;
  if (cue.pronoun || !MADE.has(category) || p.is(at - 1, CLASS.auxiliary)) return undefined;
  const verb = verbOfIt(p, end, cue.article);
  if (verb === undefined) return undefined;
  const from = verb + 1;
  if (!canSpeak(p, from) && !p.isHumanPlural(from)) return undefined;
  const limit = Math.min(sentence.to, from + REACH);
  const clause = findComplement(p, cue, from + 1, limit);
  const found = clause ?? findGoverned(p, cue, from + 1, limit);
  if (!found || (!clause && isOpen(cue) && !isActAt(p, found.start))) return undefined;
  const target = targetAt(p, from + 1, found.opener);
  const to = target ?? addressedAt(p, cue, from + 1, found.opener) ?? found.opener;
  const source = subjectBetween(p, from, to);
  if (!source || !isNameable(p, { from: source.from + 1, to: source.to })) return undefined;
  const start = category === 'accuse' && target !== undefined ? target + 1 : found.start;
  const seen = clause ? 'brings-clause' : 'brings-governed';
  return { subject: { source, how: 'source-holder' }, start, seen };
}

/** What one makes to or against others with nouns of these. */
const MADE: ReadonlySet<string> = new Set(['demand', 'warn', 'accuse', 'promise']);

/** A noun that means something else too (a request, an offer), and no verb's. */
export function isOpen({ reading: { form, cue } }: CueReading): boolean {
  return form === 'noun' && cue.entry.trust === 'homograph';
}

/** A verbal noun with the preposition that is its first letter. */
export const isActAt = (p: Passage, i: number): boolean => isAct(p, i, p.text(i).charAt(0));

/** The free preposition before those whom it was made to. */
function targetAt(p: Passage, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (p.is(i, CLASS.preposition)) return i;
  return undefined;
}
