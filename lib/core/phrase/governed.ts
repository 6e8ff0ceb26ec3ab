import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { asideEnd } from './aside';
import { isClosed } from './noun';
import { hasPronoun, isNameLike, isRelational } from './shape';
import { secondPhrase } from './split';

/** A noun phrase that is the content of a cue. */
export interface GovernedNoun {
  /** First token of what brings it; the source (and the other object) end before. */
  readonly opener: number;
  readonly start: number;
}

const REACH = 30;

/** Finds the noun phrase that one of the cue's own prepositions brings. */
export function findGoverned(
  p: Passage,
  cue: CueReading,
  from: number,
  end: number,
): GovernedNoun | undefined {
  const { noun: prepositions = [], to = [] } = cue.reading.cue.frames;
  const { trust } = cue.reading.cue.entry;
  const isOwn = (i: number) => (prep: string) =>
    prep.length === 1 && isJoined(p, i, from, prep) && (!to.includes(prep) || isAct(p, i, prep));
  const sure = trust !== 'homograph' || cue.reading.cue.frames.object === 'described';
  const stop = Math.min(end, from + REACH);
  for (let i = from; i < stop; i++) {
    const quotation = p.opening(i);
    const short = quotation?.close && quotation.close - i <= NAME_LENGTH;
    if (quotation?.close && short && !prepositions.includes(p.text(i - 1))) {
      i = quotation.close;
      continue;
    }
    const aside = i > from ? afterAside(p, i, stop) : i;
    if (aside > i && brings(p, aside, from, prepositions))
      return { opener: aside, start: p.is(aside, CLASS.preposition) ? aside + 1 : aside };
    if (endsPhrase(p, i, from)) return undefined;
    if (i === from && isNameBefore(p, i, prepositions)) continue;
    if (isFree(p, i, from, prepositions)) return { opener: i, start: i + 1 };
    if (isJoinedRelative(p, i, prepositions)) return { opener: i, start: i };
    if (prepositions.some(isOwn(i))) {
      const later =
        i > from && belongsToSubject(p, i, from)
          ? findAfter(p, i + 1, stop, prepositions)
          : undefined;
      return later ?? { opener: i, start: p.text(i).length === 1 ? i + 1 : i };
    }
    if (sure && prepositions.some((prep) => isPlainJoined(p, i, from, prep)))
      return { opener: i, start: i };
  }
  return undefined;
}

/** A verbal noun with the preposition: what is asked for, not who is asked with the same preposition. */
function isAct(p: Passage, i: number, preposition: string): boolean {
  if (p.isJoinedTo(i, preposition, CLASS.quantifier)) return false;
  return p.info(i)?.joinedNoun === true || p.isJoinedTo(i, preposition, CLASS.event);
}

/** A quotation of at most so many tokens, marks included, may be a name. */
const NAME_LENGTH = 7;

/** A word that nobody knows, before one that the same letter plainly is joined to: the subject's name begins with it. */
function isNameBefore(p: Passage, i: number, prepositions: readonly string[]): boolean {
  const info = p.info(i);
  const next = p.info(i + 1);
  if (!info || !next || info.article || p.isKnownAfterClitic(i)) return false;
  const construct = p.info(i + 2)?.article && !next.event && !next.classes;
  if (!next.joinedNoun && !next.preposition && !construct) return false;
  return isJoinedHere(p, i, prepositions) && isJoinedHere(p, i + 1, prepositions);
}

/** Index after a circumstance that a comma closes, or `i`. */
function afterAside(p: Passage, i: number, end: number): number {
  const close = asideEnd(p, i, end);
  return close > i && p.isMark(close, ',') ? close + 1 : i;
}

/** One of the prepositions stands at `i`, free or joined. */
function brings(p: Passage, i: number, from: number, prepositions: readonly string[]): boolean {
  if (isFree(p, i, from, prepositions)) return true;
  return prepositions.some((prep) => prep.length === 1 && isJoined(p, i, from, prep));
}

/** What the preposition is joined to is a free relative (condemned what it called …). */
function isJoinedRelative(p: Passage, i: number, prepositions: readonly string[]): boolean {
  if (!p.is(i, CLASS['free-relative'])) return false;
  return prepositions.some((prep) => p.isNeutral(prep) && p.text(i).startsWith(prep));
}

/** How far after a preposition inside the subject the cue's own may stand. */
const SUBJECT_REACH = 6;

/** A body or a post with a preposition joined, straight after a noun: it names whose that is (secretary-general of). */
function belongsToSubject(p: Passage, i: number, from: number): boolean {
  const info = p.info(i);
  const body = p.info(from)?.head?.kind === 'organization' && p.isBelonging(i);
  if (body && (info?.joinedNoun || p.is(i, CLASS.audience))) return true;
  if (info?.head && !info.article && p.isNeutral(info.preposition)) return false;
  const named = info?.head !== undefined && !info.head.role;
  return (named || ((info?.wide ?? 0) & CLASS.body) !== 0) && p.isWord(i - 1);
}

/** The cue's own preposition after one that belongs to the subject: a free one, or one joined to an act. */
function findAfter(
  p: Passage,
  from: number,
  end: number,
  prepositions: readonly string[],
): GovernedNoun | undefined {
  for (let i = from; i < Math.min(end, from + SUBJECT_REACH); i++) {
    if (p.isMark(i, ',')) {
      const close = asideEnd(p, i + 1, end);
      if (close === i + 1 || !p.isMark(close, ',')) return undefined;
      i = close + 1;
    }
    if (endsPhrase(p, i, from)) return undefined;
    if (isFree(p, i, from, prepositions)) return { opener: i, start: i + 1 };
    if (p.info(i)?.joinedNoun && isJoinedHere(p, i, prepositions)) return { opener: i, start: i };
  }
  return undefined;
}

function isJoinedHere(p: Passage, i: number, prepositions: readonly string[]): boolean {
  return prepositions.some((prep) => prep.length === 1 && p.text(i).startsWith(prep));
}

/** After a complete phrase a word may begin with the preposition, though nothing is known of what is left. */
function isPlainJoined(p: Passage, i: number, from: number, preposition: string): boolean {
  const info = p.info(i);
  if (!p.isNeutral(preposition) || i <= from + 1 || !info?.text.startsWith(preposition))
    return false;
  if (info.text.length < 3 || info.classes || info.head || info.complementizer || info.verb)
    return false;
  if (p.endsItem(i - 1, CLASS['given-name'])) return isPhrase(p, i + 1);
  const role = p.info(i - 1)?.head?.role && p.info(i - 1)?.article;
  return !role && !p.is(i - 1, CLASS.title) && (p.info(i - 1)?.article ?? false);
}

/** A word that goes on a noun phrase and no name: with no article, and neither preposition nor clause. */
function isPhrase(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.complementizer || info.sureVerb || info.cues.length)
    return false;
  return !p.is(i, CLASS.preposition | CLASS.title | CLASS['name-part'] | CLASS['given-name']);
}

/** Whether another clause or what goes on from this one begins at `i`, so that no noun of the cue's follows. */
export function endsPhrase(p: Passage, i: number, from: number): boolean {
  if (p.isMark(i, ';:!?')) return true;
  const info = p.info(i);
  if (info?.complementizer && !info.complementizer.preposition && !p.is(i - 1, CLASS.preposition))
    return true;
  if (p.isMark(i - 1, ',') && p.is(i, CLASS['clause-opener']) && !p.is(i, CLASS.turn)) return true;
  if (!info || i === from) return false;
  if (info.conjunction && info.verb && !info.head) return true;
  const counted = p.tokens[i - 1]?.kind === 'number';
  if (info.cues.some(isAdverbial) && !info.head && !counted && !p.is(i, CLASS.time)) return true;
  return info.cues.some(
    (c) => isFiniteForm(c.reading) && c.reading.cue.entry.trust !== 'homograph' && c.conjunction,
  );
}

/** A participle that goes on from the clause (asking not to be named). */
function isAdverbial({ reading, article, preposition, pronoun }: CueReading): boolean {
  const { gender, number } = reading.agreement;
  if (!reading.adverbial || article || preposition || pronoun) return false;
  return gender === 'm' && number === 's';
}

/** A free preposition of the cue; one that only names where or when something was said is none. */
function isFree(p: Passage, i: number, from: number, prepositions: readonly string[]): boolean {
  if (!p.is(i, CLASS.preposition) || !prepositions.includes(p.text(i))) return false;
  if (isCircumstance(p, i)) return false;
  if (p.info(i + 1)?.complementizer || (i > from && isBound(p, i, from))) return false;
  if (isNameLike(p, i) && p.is(i - 1, CLASS.title | CLASS['given-name'])) return false;
  return i === from || !p.is(i - 1, CLASS.preposition);
}

/** The preposition goes on with a word of the subject, an adjective or adverb between them (the report issued today by). */
function isBound(p: Passage, i: number, from: number): boolean {
  if (p.isBound(i - 1, p.text(i))) return true;
  return i - 2 >= from && !p.isMark(i - 1, ',') && p.isBound(i - 2, p.text(i));
}

/** When or on what occasion something was said, or where one's own words stand (on his page). */
function isCircumstance(p: Passage, i: number): boolean {
  if (p.is(i, CLASS.occasion) || p.is(i + 1, CLASS.time)) return true;
  return p.is(i + 1, CLASS.venue) && hasPronoun(p, i + 1);
}

function isJoined(p: Passage, i: number, from: number, preposition: string): boolean {
  const info = p.info(i);
  if (!info || info.complementizer) return false;
  if (info.text === preposition) return p.opening(i + 1) !== undefined;
  if (info.preposition === preposition) return p.isNeutral(preposition) || !isHuman(p, i);
  if (!p.isNeutral(preposition) && isHuman(p, i)) return false;
  const act = p.isJoinedTo(i, preposition, CLASS.event | CLASS.speech);
  const least = act && p.isWord(i + 1) && !p.is(i + 1, CLASS.preposition) ? 3 : 4;
  if (
    !info.text.startsWith(preposition) ||
    info.text.length < least ||
    info.head?.preposition === ''
  )
    return false;
  if (i > from && !p.isKnownAfterClitic(i) && !opensConstruct(p, i)) return false;
  return !p.is(
    i,
    CLASS['given-name'] | CLASS.polity | CLASS.preposition | CLASS.title | CLASS['clause-opener'],
  );
}

/** A person or people: spoken to or of, and no proposition, after a preposition that may bring either. */
function isHuman(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return p.isHumanPlural(i) || head?.kind === 'group';
}

/** An unknown word with what it is in construct with, after a complete noun phrase: a verbal noun with its preposition joined. */
function opensConstruct(p: Passage, i: number): boolean {
  if (
    p.is(i - 1, CLASS.title) ||
    p.is(i + 1, CLASS.title) ||
    p.info(i)?.article ||
    hasPronoun(p, i)
  )
    return false;
  if (!isClosed(p, i - 1) && !isRelational(p, i - 1)) return false;
  const next = p.info(i + 1);
  return next?.article === true && !next.preposition && !p.info(i - 1)?.head?.role;
}

/** What stands between a cue and its governed noun: subject and other object, or one of them. */
export interface Parties {
  readonly subject: Range | undefined;
  readonly object: Range | undefined;
}

/** Splits the run between a cue and its governed noun where the cue takes another object. */
export function splitParties(p: Passage, from: number, opener: number): Parties {
  const at = secondPhrase(p, from, opener);
  const circumstance = innerAside(p, from, opener);
  if (circumstance && (at === undefined || at > circumstance.from)) {
    const object = circumstance.to < opener ? { from: circumstance.to, to: opener } : undefined;
    return { subject: { from, to: circumstance.from }, object };
  }
  if (at === undefined) return { subject: { from, to: opener }, object: undefined };
  return { subject: { from, to: at }, object: { from: at, to: opener } };
}

function innerAside(p: Passage, from: number, to: number): Range | undefined {
  for (let i = from + 1; i < to; i++) {
    if (!p.is(i, CLASS.time)) continue;
    const end = asideEnd(p, i, to);
    if (end > i) return { from: i, to: end };
  }
  return undefined;
}

/** Where one whom the cue speaks to begins, with a preposition that the cue has for that; undefined: there is none. */
export function addressedAt(
  p: Passage,
  cue: CueReading,
  from: number,
  end: number,
): number | undefined {
  const { to = [] } = cue.reading.cue.frames;
  for (let i = from; i < end; i++) {
    if (p.isMark(i, ',') || p.is(i, CLASS.relative)) return undefined;
    if (to.some((prep) => p.isNeutral(prep) && p.isJoinedTo(i, prep, CLASS.quantifier))) return i;
    if (i === from) continue;
    if (to.includes(p.text(i)) && p.is(i, CLASS.preposition) && !p.is(i - 1, CLASS.preposition))
      return i;
    const info = p.info(i);
    if (info && to.some((prep) => p.isNeutral(prep) && info.preposition === prep)) return i;
  }
  return undefined;
}
