import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { isOne } from './named/agreement';
import { personIn } from './named/person';
import { isEvent } from './noun';
import { isParticiple, isRelational } from './shape';
import { tellsWho } from './subject-parts';

/** What opens a clause of its own, besides a relative one. */
const OPENS = CLASS['clause-opener'] | CLASS['verbal-particle'] | CLASS.auxiliary | CLASS.aside;

/** A clause that a verb of telling brings begins in so many words after it. */
const REACH = 12;

/** Its own preposition stands so near after a verb of telling. */
const NEAR = 3;

/**
 * Index after the relative clause that begins at `i` and describes the source at `from`: a mark, another clause, or
 * where that source was heard. Undefined where the clause tells what the source said.
 */
function relativeClauseEnd(p: Passage, from: number, i: number, to: number): number | undefined {
  const people = p.isHumanPlural(i - 1) && p.info(i)?.agreement?.number !== 'p';
  const joins = p.is(i + 1, CLASS.subordinator) && !p.is(i + 1, CLASS.auxiliary);
  if (people || joins) return undefined;
  const verb = p.is(i + 1, OPENS | CLASS.negator) ? i + 2 : i + 1;
  if (p.info(verb)?.cues.some((cue) => tells(p, verb, to, cue))) return undefined;
  const end = clauseEnd(p, verb, to, endsClause);
  const sentence = p.sentenceAt(from);
  const all = opensSentence(p, from) && (end === to || end + 1 >= (sentence?.to ?? end));
  return all ? clauseEnd(p, verb, to, endsAnyhow) : end;
}

/** A source that opens its sentence begins in so many words of it: something else is said in that. */
const OPENING = 3;

function opensSentence(p: Passage, from: number): boolean {
  return from - (p.sentenceAt(from)?.from ?? from) < OPENING;
}

type Ends = (p: Passage, k: number) => boolean;

function clauseEnd(p: Passage, verb: number, to: number, ends: Ends): number {
  for (let k = verb + 1; k < to; k++) {
    const close = p.opening(k)?.close;
    if (close && close < to) k = close;
    else if (ends(p, k) || (k > verb + 1 && isHeardIn(p, k))) return k;
  }
  return to;
}

/** Any verb, or when something was. */
const endsAnyhow: Ends = (p, k) =>
  endsClause(p, k) || p.info(k)?.verb === true || p.is(k, CLASS.time);

const endsClause: Ends = (p, k) => {
  if (p.isMark(k, ',;:.!?\u2026')) return true;
  const info = p.info(k);
  if (!info) return false;
  if (p.is(k, OPENS) || info.complementizer) return true;
  const verb = info.sureVerb || (info.conjunction && info.verb);
  return verb === true && !info.head && !p.is(k - 1, CLASS.relative | CLASS.negator);
};

/** Where something was said: of who speaks, unless the verb of the clause stands straight before it. */
function isHeardIn(p: Passage, k: number): boolean {
  return p.is(k, CLASS.preposition) && p.is(k + 1, CLASS.venue);
}

/** The verb brings what was said: a clause, what its own preposition brings, or what is done. */
function tells(p: Passage, verb: number, to: number, { reading, pronoun }: CueReading): boolean {
  const { entry, frames } = reading.cue;
  if (!isFiniteForm(reading) || pronoun) return false;
  for (let k = verb + 1; k < Math.min(to, verb + REACH) && !p.isMark(k, ',;.'); k++) {
    if (frames.clause && p.info(k)?.complementizer) return true;
    if (frames.quote && (p.isMark(k, ':') || (k === verb + 1 && p.opening(k)))) return true;
    if (k === verb + 1 && p.is(k, CLASS.preposition) && frames.noun?.includes(p.text(k)))
      return true;
    if (entry.trust === 'homograph' || k > verb + NEAR) continue;
    if (frames.noun?.some((own) => own && p.text(k).startsWith(own))) return true;
    if (k === verb + 1 && frames.noun?.includes('') && isEvent(p, k)) return true;
  }
  return false;
}

/**
 * Index after what a comma sets off from the source before it to tell who that is: a relative clause, a sentence with a
 * pronoun (and he is), a participle with its preposition, one of some. It ends with another comma, or with the sentence
 * where the source does not open that.
 */
export function setApartEnd(p: Passage, from: number, comma: number, to: number) {
  if (!p.isMark(comma, ',')) return undefined;
  const begin = comma + 1;
  const phrase = describesWho(p, begin) || isHome(p, from, begin);
  const end =
    toldEnd(p, from, begin, to) ?? (phrase ? clauseEnd(p, begin, to, endsAnyhow) : undefined);
  const sentence = p.sentenceAt(from);
  if (end === undefined || !sentence) return undefined;
  const so = p.info(end)?.complementizer?.conjunction && p.isConsequence(end);
  const closed = so || (p.isMark(end, ',') && end + 1 < sentence.to);
  const ends = end >= sentence.to || p.isMark(end, '.!?');
  return closed || (ends && !opensSentence(p, from)) ? end : undefined;
}

/** Index after the clause that tells from `i` on who the source at `from` is: a relative one, or a sentence with a pronoun; undefined where none does. */
export function toldEnd(p: Passage, from: number, i: number, to: number): number | undefined {
  if (p.is(i, CLASS.relative)) return relativeClauseEnd(p, from, i, to);
  if (!tellsWho(p, from, i) || !isWho(p, i + 1, to)) return undefined;
  return clauseEnd(p, i + 1, to, endsClause);
}

/** Somebody or some body, where somebody is from or what sort somebody is; any noun before another comma. */
function isWho(p: Passage, i: number, to: number): boolean {
  const head = p.info(i)?.head;
  if (head ? head.kind !== 'document' : isRelational(p, i) || p.isOrigin(i)) return true;
  return p.isMark(clauseEnd(p, i, to, endsClause), ',');
}

/** What tells who one is begins, with no verb of its own: a participle with its preposition, one of some. */
export function describesWho(p: Passage, i: number): boolean {
  return isParticipleOf(p, i) || isOneOrFirst(p, i);
}

/** A participle with the article, no noun that is known, and a preposition of its own, a conjunction before it or none (belonging to the party; and living in). */
function isParticipleOf(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.article || info.head || info.preposition || info.classes) return false;
  if (p.bringsBond(i)) return true;
  const shaped = isParticiple(p, i) || p.shapes.participle.test(p.text(i).slice(1));
  return shaped && (p.is(i + 1, CLASS.preposition) || p.isKnownAfterClitic(i + 1));
}

/** One of those whom the next words name, or the first in an office (one of the largest banks; the first director of). */
function isOneOrFirst(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.quantifier) || p.info(i)?.conjunction || !p.isWord(i + 1)) return false;
  return isOne(p, i) || p.info(i + 1)?.head?.role === true;
}

/** After the name of a person the body or place where that one is from. */
function isHome(p: Passage, from: number, i: number): boolean {
  if (!p.isOrigin(i) || p.is(i, CLASS.turn)) return false;
  const home = p.info(i + 1)?.head?.kind === 'organization' || p.is(i + 1, CLASS.polity);
  return home && personIn(p, { from, to: i - 1 })?.to === i - 1;
}

/** Index after what the body before a comma is called, which is all between that and the next mark. */
export function setApartAlias(p: Passage, from: number, i: number): number | undefined {
  const head = p.info(from)?.head;
  if (head?.kind !== 'organization' || head.role) return undefined;
  const end = p.after(i, CLASS.body);
  return end > i && !p.isWord(end) ? end : undefined;
}
