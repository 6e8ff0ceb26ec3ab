import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { afterAdjectives } from '../phrase/adjectives';
import { findComplement } from '../phrase/complement';
import { sourcePhraseEnd } from '../phrase/extent';
import { findGoverned } from '../phrase/governed';
import { canSpeak } from '../phrase/noun';
import { isNegated } from '../phrase/position';
import { endsFemininePlural } from '../phrase/shape';
import { withoutRest } from '../phrase/source';
import { subjectBetween } from '../phrase/subject-after';
import { subjectBefore } from '../phrase/subject-before';
import type { Range } from '../text/sentences';
import { type Found, UNSAID } from './act';
import type { Site } from './rule';

/** `the minister faces accusations of …`, `was met with criticism for …`: who is named is spoken to or of, and nobody says who speaks. */
export function received(site: Site): Found | undefined {
  const { passage: p, end, cue } = site;
  if (cue.pronoun || cue.article || cue.conjunction || !MADE.has(cue.reading.cue.entry.category))
    return undefined;
  const verb = receivingVerb(site);
  if (verb === undefined || isHeld(p, end)) return undefined;
  const from = afterDegree(p, afterAdjectives(p, end));
  const judge = judgeAt(site, from);
  if (judge) return judgedBy(site, verb, judge);
  const told = contentAt(site, from);
  return told && { subject: UNSAID, ...told };
}

/**
 * No content is told of what somebody gets: an invitation calls for nothing (one word that has other senses with what
 * it brings), and after a warning the preposition that may bring what it is of brings whom it comes from.
 */
export function isGiven(site: Site, { subject, start }: Found): boolean {
  const { passage: p, at } = site;
  const { entry, frames } = site.cue.reading.cue;
  if (entry.category === 'warn')
    return !subject.source && p.isOrigin(start - 1) && canSpeak(p, start);
  if (entry.category !== 'demand' || !frames.except || site.cue.preposition) return false;
  return !endsFemininePlural(p, at) && receivingVerb(site) !== undefined;
}

/** What the noun brings, or what somebody is judged for, at once. */
function contentAt(site: Site, from: number): Pick<Found, 'start' | 'seen'> | undefined {
  const { passage: p, sentence, cue } = site;
  const limit = Math.min(sentence.to, from + REACH);
  const clause = findComplement(p, cue, from, limit);
  const told = clause ?? findGoverned(p, cue, from, limit);
  const start = told?.opener === from ? told.start : judgedFor(site, from);
  if (start === undefined) return undefined;
  return { start, seen: clause ? 'brings-clause' : 'brings-governed' };
}

/** Who judges, after the preposition of origin and a word for the side or none. */
function judgeAt({ passage: p, sentence, cue }: Site, at: number): Range | undefined {
  if (cue.reading.cue.entry.category !== 'evaluate' || !p.isOrigin(at)) return undefined;
  const from = p.isSide(at + 1) ? at + 2 : at + 1;
  const people = canSpeak(p, from) || p.isHumanPlural(from) || p.is(from, CLASS.quantifier);
  if (!people || p.is(from, CLASS.demonstrative)) return undefined;
  const to = sourcePhraseEnd(p, from, sentence.to);
  let last = from + 1;
  while (last < to && !p.isCause(last)) last++;
  return withoutRest(p, { from, to: last });
}

/** `was met with criticism from X because of …`: what somebody is judged for, or else who is. */
function judgedBy(site: Site, verb: number, judge: Range): Found | undefined {
  const { passage: p, at, sentence, cue } = site;
  const subject = { source: judge, how: 'source-holder' } as const;
  const origin = p.isSide(judge.from - 1) ? judge.from - 2 : judge.from - 1;
  const told = contentAt(site, judge.to);
  if (told) return { subject, ...told };
  if ((cue.reading.cue.frames.noun ?? []).includes(p.text(origin))) return undefined;
  const to = p.is(at - 1, CLASS.preposition) ? at - 1 : at;
  const whom =
    verb + 1 < to ? subjectBetween(p, verb + 1, to) : subjectBefore(p, verb, sentence.from, {});
  return whom && { subject, start: whom.from, end: whom.to, seen: 'brings-governed' };
}

/** What one may be met with. */
const MADE: ReadonlySet<string> = new Set(['accuse', 'evaluate', 'demand', 'warn', 'promise']);

/** So far from the noun its content may begin. */
const REACH = 3;

/** What somebody is judged for, after a preposition of cause. */
function judgedFor({ passage: p, cue }: Site, i: number): number | undefined {
  if (cue.reading.cue.entry.category !== 'evaluate' || !p.isCause(i)) return undefined;
  return p.isWord(i + 1) ? i + 1 : undefined;
}

/** The verb stands so near before the noun. */
const NEAR = 18;

/** The verb of receiving before the noun in its clause, where that has happened. */
function receivingVerb({ passage: p, at, sentence }: Site): number | undefined {
  for (let k = at - 1; k >= Math.max(sentence.from, at - NEAR); k--) {
    if (p.isReceivingVerb(k)) return isNegated(p, k, sentence.from) || mayBe(p, k) ? undefined : k;
    const info = p.info(k);
    if (p.isMark(k, ';:.!?') || info?.complementizer) return undefined;
    if (info?.sureVerb && !p.is(k - 1, CLASS.relative)) return undefined;
  }
  return undefined;
}

/** A particle before the present says that it only may happen. */
function mayBe(p: Passage, verb: number): boolean {
  if (p.shapes.feminineVerb.test(p.text(verb))) return false;
  return p.is(verb - 1, CLASS['verbal-particle']) && p.isReceivingImperfect(verb);
}

/** One who can speak stands in construct with the noun: it is his. */
function isHeld(p: Passage, i: number): boolean {
  return p.info(i)?.article === true && canSpeak(p, i);
}

/** Index after how often, and after a comma and a word for especially before what somebody is judged for. */
function afterDegree(p: Passage, from: number): number {
  const often = p.is(from, CLASS.quantifier) && p.info(from + 1)?.article === false;
  const i = often ? from + 2 : p.after(from, CLASS.time);
  return p.isMark(i, ',') && p.isCause(i + 2) ? i + 2 : i;
}
