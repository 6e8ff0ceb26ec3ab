import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { afterAdjectives } from '../phrase/adjectives';
import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { canSpeak } from '../phrase/noun';
import { isNegated } from '../phrase/position';
import { type Found, UNSAID } from './act';
import type { Site } from './rule';

/** `the minister faces accusations of …`, `was met with criticism for …`: who is named is spoken to or of, and nobody says who speaks. */
export function received(site: Site): Found | undefined {
  const { passage: p, sentence, end, cue } = site;
  if (cue.pronoun || cue.article || cue.conjunction || !MADE.has(cue.reading.cue.entry.category))
    return undefined;
  if (!isReceived(site) || isHeld(p, end)) return undefined;
  const from = afterDegree(p, afterAdjectives(p, end));
  const limit = Math.min(sentence.to, from + REACH);
  const clause = findComplement(p, cue, from, limit);
  const told = clause ?? findGoverned(p, cue, from, limit);
  const start = told?.opener === from ? told.start : judgedFor(site, from);
  if (start === undefined) return undefined;
  return { subject: UNSAID, start, seen: clause ? 'brings-clause' : 'brings-governed' };
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
const NEAR = 14;

/** A verb of receiving stands before the noun in its clause, that has happened. */
function isReceived({ passage: p, at, sentence }: Site): boolean {
  for (let k = at - 1; k >= Math.max(sentence.from, at - NEAR); k--) {
    if (p.isReceivingVerb(k)) return !isNegated(p, k, sentence.from) && !mayBe(p, k);
    const info = p.info(k);
    if (p.isMark(k, ';:.!?') || info?.complementizer || info?.sureVerb) return false;
  }
  return false;
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
