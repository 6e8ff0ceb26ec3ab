import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { asideEnd } from './aside';
import { isClosed, isEvent, splitPhrases, startsNoun } from './noun';
import { hasPronoun } from './shape';
import { objectAfterSubject, secondPhrase } from './split';

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
  const prepositions = cue.reading.cue.frames.noun ?? [];
  const { trust } = cue.reading.cue.entry;
  const sure = trust !== 'homograph' || cue.reading.cue.frames.object === 'described';
  const stop = Math.min(end, from + REACH);
  for (let i = from; i < stop; i++) {
    const quotation = p.opening(i);
    if (quotation?.close && !prepositions.includes(p.text(i - 1))) {
      i = quotation.close;
      continue;
    }
    if (endsPhrase(p, i, from)) return undefined;
    if (isFree(p, i, from, prepositions)) return { opener: i, start: i + 1 };
    if (prepositions.some((prep) => prep.length === 1 && isJoined(p, i, from, prep))) {
      const later =
        i > from && belongsToSubject(p, i) ? findAfter(p, i + 1, stop, prepositions) : undefined;
      return later ?? { opener: i, start: p.text(i).length === 1 ? i + 1 : i };
    }
    if (sure && prepositions.some((prep) => isPlainJoined(p, i, from, prep)))
      return { opener: i, start: i };
  }
  return undefined;
}

/** How far after a preposition inside the subject the cue's own may stand. */
const SUBJECT_REACH = 6;

/** A body or a post with a preposition joined, straight after a noun: it names whose that is (secretary-general of). */
function belongsToSubject(p: Passage, i: number): boolean {
  const info = p.info(i);
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
    if (p.isMark(i, ',') || endsPhrase(p, i, from)) return undefined;
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
  const role = p.info(i - 1)?.head?.role && p.info(i - 1)?.article;
  return !role && !p.is(i - 1, CLASS.title) && (p.info(i - 1)?.article ?? false);
}

function endsPhrase(p: Passage, i: number, from: number): boolean {
  if (p.isMark(i, ';:!?')) return true;
  const info = p.info(i);
  if (!info || i === from) return false;
  if (info.conjunction && info.verb && !info.head) return true;
  return info.cues.some(
    (c) => isFiniteForm(c.reading) && c.reading.cue.entry.trust !== 'homograph' && c.conjunction,
  );
}

/** A free preposition of the cue; one that only names where or when something was said is none. */
function isFree(p: Passage, i: number, from: number, prepositions: readonly string[]): boolean {
  if (!p.is(i, CLASS.preposition) || !prepositions.includes(p.text(i))) return false;
  if (asideEnd(p, i, i + 6) > i && !isOthersWords(p, i)) return false;
  if (p.info(i + 1)?.complementizer) return false;
  return i === from || !p.is(i - 1, CLASS.preposition);
}

/** What somebody else has said: a statement held by a noun (of the statement of the minister), not one's own. */
function isOthersWords(p: Passage, i: number): boolean {
  if (!p.is(i + 1, CLASS.speech | CLASS.venue) || hasPronoun(p, i + 1)) return false;
  const holder = p.info(i + 2);
  if (!holder || p.info(i + 1)?.article) return false;
  return (holder.article && holder.preposition === '') || hasPronoun(p, i + 2);
}

function isJoined(p: Passage, i: number, from: number, preposition: string): boolean {
  const info = p.info(i);
  if (!info || info.complementizer) return false;
  if (info.text === preposition) return p.opening(i + 1) !== undefined;
  if (info.preposition === preposition) return p.isNeutral(preposition) || !p.isHumanPlural(i);
  if (!info.text.startsWith(preposition) || info.text.length < 4 || info.head?.preposition === '')
    return false;
  if (i > from && !p.isKnownAfterClitic(i) && !opensConstruct(p, i)) return false;
  return !p.is(
    i,
    CLASS['given-name'] | CLASS.polity | CLASS.preposition | CLASS.title | CLASS['clause-opener'],
  );
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
  if (!isClosed(p, i - 1)) return false;
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

/**
 * Finds a bare noun phrase that is the content: straight after the cue where the subject is elsewhere, or after
 * the subject. `subjectElsewhere`: the subject stands before the cue or is the antecedent.
 */
export function findBareNoun(
  p: Passage,
  cue: CueReading,
  from: number,
  end: number,
  subjectElsewhere: boolean,
): GovernedNoun | undefined {
  const { noun, bare, only, object } = cue.reading.cue.frames;
  if (!noun?.includes('')) return undefined;
  const listed = (i: number) => only?.includes(p.info(i)?.stem ?? '') ?? false;
  const open = (i: number) => isEvent(p, i) || (bare !== 'event' && isNounObject(p, i));
  const begins = only ? listed : open;
  let first = from;
  while (first < end && (p.isMark(first, ',') || asideEnd(p, first, end) > first)) {
    first = p.isMark(first, ',') ? first + 1 : asideEnd(p, first, end);
  }
  if (first >= end) return undefined;
  const sure = !only && cue.reading.cue.entry.trust !== 'homograph';
  if (subjectElsewhere && only && object) {
    const limit = phraseLimit(p, first, end);
    for (let i = first; i < limit; i++) if (listed(i)) return { opener: i, start: first };
    return undefined;
  }
  if (subjectElsewhere) {
    const construct = p.info(first + 1)?.article === true && !p.info(first)?.article;
    const takes =
      begins(first) || (sure && (bare !== 'event' || construct) && canBeObject(p, first));
    return takes ? { opener: first, start: first } : undefined;
  }
  if ((!sure && !only) || (first > from && p.is(from, CLASS.time))) return undefined;
  if (only ? listed(first) : isEvent(p, first) && !p.is(first, CLASS.speech))
    return { opener: first, start: first };
  const limit = phraseLimit(p, first, end);
  const after = objectAfter(p, first, limit, begins, only ? 'listed' : bare);
  return after === undefined ? undefined : { opener: after, start: after };
}

/** The object after a circumstance between commas, or after a complete subject. */
function objectAfter(
  p: Passage,
  first: number,
  limit: number,
  begins: (i: number) => boolean,
  kind: 'listed' | 'any' | 'event' | undefined,
): number | undefined {
  for (let i = first + 1; i < limit; i++) {
    const skipped = p.isMark(i, ',') ? asideEnd(p, i + 1, limit) : asideEnd(p, i, limit);
    const next = p.isMark(skipped, ',') ? skipped + 1 : skipped;
    if (skipped > i + (p.isMark(i, ',') ? 1 : 0) && next < limit && begins(next)) return next;
    if (p.isMark(i, ',') && i + 1 < limit && isEvent(p, i + 1) && !p.is(i + 1, CLASS.speech))
      return i + 1;
  }
  const object = objectAfterSubject(p, first, limit);
  const fits = (i: number) => kind !== 'listed' && (kind !== 'event' || p.info(i)?.event === true);
  if (object !== undefined && (begins(object) || fits(object))) return object;
  return splitPhrases(p, first, limit, begins);
}

function phraseLimit(p: Passage, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + REACH); i++) {
    const info = p.info(i);
    if (p.isMark(i, ';:!?.')) return i;
    if (info?.conjunction && info.verb) return i;
  }
  return Math.min(end, from + REACH);
}

function isNounObject(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return p.opening(i) !== undefined;
  if (info.preposition || info.verb || info.conjunction) return false;
  const attribute = info.article && !info.head && p.info(i - 1)?.article;
  return (startsNoun(p, i) && !attribute) || isIndefiniteObject(p, i);
}

/** After a subject that stands elsewhere, any word may be the object that is not plainly something else. */
function canBeObject(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.cues.some((c) => c.reading.adverbial)) return false;
  if ((info?.wide ?? 0) & CLASS.preposition && !info?.head) return false;
  if (!info || info.verb || info.preposition || info.conjunction || info.complementizer)
    return false;
  return !p.is(i, CLASS.preposition | CLASS.relative | CLASS['clause-opener'] | CLASS.subordinator);
}

/** Indefinite nouns in the accusative show it. */
function isIndefiniteObject(p: Passage, i: number): boolean {
  const raw = p.tokens[i]?.raw ?? '';
  return /[\u064b]/.test(raw);
}

/** Where one whom the cue speaks to begins, with a preposition that the cue has for that; undefined: there is none. */
export function addressedAt(
  p: Passage,
  cue: CueReading,
  from: number,
  end: number,
): number | undefined {
  const { to = [] } = cue.reading.cue.frames;
  for (let i = from + 1; i < end; i++) {
    if (p.isMark(i, ',') || p.is(i, CLASS.relative)) return undefined;
    if (to.includes(p.text(i)) && p.is(i, CLASS.preposition) && !p.is(i - 1, CLASS.preposition))
      return i;
    const info = p.info(i);
    if (info && to.some((prep) => p.isNeutral(prep) && info.preposition === prep)) return i;
  }
  return undefined;
}
