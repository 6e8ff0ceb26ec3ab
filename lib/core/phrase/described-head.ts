import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { isOwnedPreposition } from './aside';
import { isFutureVerb } from './future-verb';
import { canSpeak } from './noun';
import { hasPronoun } from './shape';

/*
 * Clauses without a relative pronoun, which tell more of an indefinite source straight after it and its adjective (a study
 * published last week, a doctor who was there).
 */

/** What somebody has made, who is told of after it with the article (the survey that X carried out). */
export function isWork(p: Passage, i: number): boolean {
  const { article, event, head } = p.info(i) ?? {};
  if (!article || !event || head || !p.is(i + 1, CLASS.relative)) return false;
  const maker = isOwnedPreposition(p, i + 3) ? i + 4 : i + 3;
  return (hasPronoun(p, i + 2) || maker > i + 3) && (canSpeak(p, maker) || p.isHumanPlural(maker));
}

/** What looks like a verb, straight after an indefinite document: what has been done to it. */
export function isMade(p: Passage, i: number, from: number): boolean {
  if (p.info(from)?.head?.kind !== 'document' || !isBeside(p, i, from)) return false;
  const info = p.info(i);
  if (!info || isClauses(p, i, from)) return false;
  if (info.verb && !isJoined(p, i)) return true;
  const perfect = info.cues.some(({ reading }) => reading.form === 'perfect');
  const shaped = perfect || (!info.classes && p.shapes.feminineVerb.test(info.text));
  // Who has made it follows (which the institute of X carried out).
  if (hasPronoun(p, i) && !info.classes && p.info(i + 1)?.head?.article === false) return true;
  return shaped && (p.is(i + 1, CLASS.time | CLASS.preposition) || hasPronoun(p, i + 1));
}

/**
 * The verb straight after an indefinite document that a verbless cue brings is that of the clause that goes on from there
 * (according to a study the births fell), unless it has a pronoun of the document or a clause follows it.
 */
export function isClauses(p: Passage, i: number, from: number): boolean {
  if (p.info(from)?.head?.kind !== 'document' || !isLed(p, from)) return false;
  if (hasPronoun(p, i) || hasPronoun(p, i + 1) || !p.isWord(i + 1)) return false;
  const placed = p.is(i + 1, CLASS.time | CLASS.preposition);
  // A preposition with a pronoun (in which).
  if (!placed && (p.info(i + 1)?.wide ?? 0) & CLASS.preposition) return false;
  for (let k = i + 2; k < i + LONGEST_SENTENCE && !p.isMark(k, '.:!?;') && p.text(k); k++) {
    const at = p.isMark(k, ',') ? k + 1 : k;
    const next = p.info(at);
    const verb = next?.sureVerb || next?.verb || isFutureVerb(p, at);
    const parted = p.isMark(k, ',') || (placed && !p.is(k - 1, CLASS.relative));
    if (p.info(k)?.complementizer?.conjunction) return false;
    if (parted && next?.complementizer?.conjunction) return false;
    if (parted && verb && !next?.conjunction) return false;
  }
  return true;
}

/** So far a clause of the same sentence is looked for. */
const LONGEST_SENTENCE = 40;

/** A verbless cue of one word or two brings it, and begins its sentence or is joined to the one before. */
function isLed(p: Passage, from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 2); k--) {
    const { cues = [], conjunction } = p.info(k) ?? {};
    if (!cues.some(({ reading: r }) => r.form === 'adposition' && p.follow(k, r.rest))) continue;
    return !!conjunction || k === 0 || !(p.isWord(k - 1) || p.isMark(k - 1, ','));
  }
  return false;
}

/** An auxiliary of the past, straight after somebody indefinite: what one was or did then. */
export function isPast(p: Passage, i: number, from: number): boolean {
  const { role, kind } = p.info(from)?.head ?? {};
  if (!p.is(i, CLASS.auxiliary) || p.info(i + 1)?.cues.some(isVerb)) return false;
  return (role || kind === 'anonymous' || kind === 'group') && isBeside(p, i, from);
}

/** What looks like a verb, straight after a source of which nothing else can be told there: it stands after what it has told, or before a comma and a clause that tells it. A document may have been made at any place. */
export function isDescribed(p: Passage, i: number, from: number): boolean {
  if (!isBeside(p, i, from) || bringsClause(p, i)) return false;
  if (isMade(p, i, from)) return true;
  if (isJoined(p, i) || !isSetApart(p, from, i)) return false;
  const info = p.info(i);
  const known = info?.sureVerb || p.is(i, CLASS['plain-verb'] | CLASS.auxiliary);
  return known || info?.verb === true || info?.cues.some(isVerb) === true;
}

const isVerb = ({ reading }: CueReading): boolean => isFiniteForm(reading);

/** The letter that it begins with joins it to what stands before, and it is no verb with that letter. */
function isJoined(p: Passage, i: number): boolean {
  const own = p.info(i)?.cues.some((cue) => !cue.conjunction && isVerb(cue));
  return p.mayHaveConjunction(i) && !own;
}

/** An adjective or two of the head may stand before the word. */
const LONGEST_ADJECTIVES = 2;

/** The word is no noun that is known, and nothing but adjectives or what the head is for (an inquiry into) stand before it after an indefinite head. */
function isBeside(p: Passage, i: number, from: number): boolean {
  const { head } = p.info(from) ?? {};
  if (!head || head.article || head.pronoun || i > from + 1 + LONGEST_ADJECTIVES) return false;
  const info = p.info(i);
  if (!info || info.article || info.head || info.conjunction || info.complementizer) return false;
  for (let k = from + 1; k < i; k++) {
    const { article, preposition, verb, head: other } = p.info(k) ?? { article: true };
    if ((article && !preposition) || verb || other?.role || p.isNumber(k)) return false;
    if (p.is(k, CLASS.preposition | CLASS.time)) return false;
  }
  return i > from;
}

/** The source stands after what it has told, or before a comma and a clause that tells it. */
function isSetApart(p: Passage, from: number, i: number): boolean {
  for (let k = from - 1; k > from - LONGEST_CUE; k--) if (p.isMark(k, ',')) return true;
  const end = clauseEnd(p, i);
  return p.isMark(end, ',') && p.info(end + 1)?.complementizer?.conjunction === true;
}

/** A verb of a clause, which follows before the next mark. */
function bringsClause(p: Passage, i: number): boolean {
  if (!p.info(i)?.cues.some((c) => isVerb(c) && c.reading.cue.frames.clause)) return false;
  for (let k = i + 1; k < clauseEnd(p, i); k++) if (p.info(k)?.complementizer) return true;
  return false;
}

/** The first mark after `i`, in the reach of a clause. */
function clauseEnd(p: Passage, i: number): number {
  let end = i + 1;
  while (end < i + LONGEST_CLAUSE && p.isWord(end)) end++;
  return end;
}

/** A verbless cue has fewer words. */
const LONGEST_CUE = 4;
/** A clause that describes a source has fewer words. */
const LONGEST_CLAUSE = 16;
