import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import { type CueReading, isFreeParticiple, isSureForm } from '../cues/readings';
import type { Frames } from '../lexicon';
import type { Passage } from '../passage';
import { anonymityEnd } from './anonymity';
import { asideEnd, descriptionEnd } from './aside';
import { actAfterAddressed } from './asked-act';
import { personIn } from './named/person';
import { canSpeak } from './noun';
import { isAddressee } from './outlet-told';
import { addedEnd, describedEnd } from './parted';
import {
  isFree,
  isJoined,
  isJoinedHere,
  isJoinedRelative,
  isNeed,
  isNeedJoined,
  isPlainJoined,
} from './preposition';
import { NAME_LENGTH } from './quoted-name';
import { officeEnd, oneAt, speakerEnd } from './speaker';

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
  const { entry, frames } = cue.reading.cue;
  if (!takesNoun(frames)) return undefined;
  const { noun: prepositions = [] } = frames;
  const sure = entry.trust !== 'homograph' || frames.object === 'described';
  const stop = Math.min(end, from + REACH);
  const speaker = canSpeak(p, from);
  /** End of the one who is named there, once that has been asked. */
  let named: number | undefined;
  for (let i = from; i < stop; i++) {
    i = Math.max(i, p.after(i, CLASS.turn));
    if (i > from && !p.isMark(i - 1, ',')) i = anonymityEnd(p, i, stop);
    const quotation = p.opening(i);
    const short = quotation?.close && quotation.close - i <= NAME_LENGTH;
    if (quotation && isOwnJoined(p, i + 1, from, frames)) return { opener: i, start: i };
    if (quotation && isOwnFree(p, i + 1, from, frames)) return { opener: i, start: i + 2 };
    if (quotation?.close && short && !prepositions.includes(p.text(i - 1))) {
      i = quotation.close;
      continue;
    }
    i = (i > from && p.isMark(i, ',') ? addedEnd(p, i + 1, stop) : undefined) ?? i;
    i = i > from && speaker ? descriptionEnd(p, i, stop) : i;
    const aside = i > from ? afterAside(p, i, stop) : i;
    if (aside > i && p.is(i, CLASS.aside)) {
      i = aside - 1;
      continue;
    }
    if (aside > i && (isOwnFree(p, aside, from, frames) || brings(p, aside, from, prepositions)))
      return { opener: aside, start: p.is(aside, CLASS.preposition) ? aside + 1 : aside };
    if (endsPhrase(p, i, from)) return undefined;
    const closed = i > from ? describedEnd(p, i, stop, prepositions) : i;
    if (closed > i) {
      i = closed;
      continue;
    }
    if (i === from && isNameBefore(p, i, prepositions)) continue;
    const ofVerb = i > from + 1 && isOfVerb(p, i);
    if (!ofVerb && isOwnFree(p, i, from, frames))
      return { opener: i, start: actAfterAddressed(p, entry, i, stop) ?? i + 1 };
    if (isJoinedRelative(p, i, prepositions) && isNear(p, i, from)) return { opener: i, start: i };
    const held = i > from && !p.info(i)?.event ? holderAfter(p, from, i) : undefined;
    if (held) {
      i = held - 1;
      continue;
    }
    const told = i > from && isAddressee(p, i);
    const own = isOwnJoined(p, i, from, frames) && !ofVerb && !told;
    if (own) named ??= namedEnd(p, from, stop);
    if (own && i >= (named ?? 0)) {
      const ofSubject = i > from && belongsToSubject(p, i, from);
      const later = ofSubject ? findAfter(p, i + 1, stop, prepositions) : undefined;
      const ofBody = ofSubject && p.info(from)?.head?.kind === 'organization';
      if (later || !ofBody || !prepositions.includes('')) return later ?? { opener: i, start: i };
    }
    if (sure && isOwnPlain(p, i, from, prepositions)) return { opener: i, start: i };
  }
  return undefined;
}

/** A free relative that also joins a clause (which led to) is of the cue where nothing but the one who speaks stands before it. */
function isNear(p: Passage, i: number, from: number): boolean {
  return !p.is(i, CLASS.subordinator) || i === from || speakerEnd(p, from, i) === i;
}

/** Whether the cue takes a noun with any preposition, or may with that of its clause. */
function takesNoun({ noun = [], clause = [], object }: Frames): boolean {
  return noun.some(Boolean) || (!object && clause.some(Boolean));
}

/** A free preposition that the cue takes a noun with, or a noun of need as it takes a clause. */
function isOwnFree(p: Passage, i: number, from: number, { noun, clause, object }: Frames): boolean {
  if (noun && isFree(p, i, from, noun)) return true;
  return !object && clause !== undefined && isNeed(p, i + 1) && isFree(p, i, from, clause);
}

/** A joined preposition that the cue takes a noun with, or a noun of need as it takes a clause; one that also brings whom it speaks to is joined to an act. */
function isOwnJoined(p: Passage, i: number, from: number, frames: Frames): boolean {
  const { noun = [], clause = [], to, object } = frames;
  if (!object && isNeedJoined(p, i, clause)) return true;
  for (const prep of noun)
    if (
      prep.length === 1 &&
      isJoined(p, i, from, prep) &&
      (!to?.includes(prep) || isAct(p, i, prep))
    )
      return true;
  return false;
}

/** One of the prepositions is the first letter of a word of which nothing is known. */
function isOwnPlain(p: Passage, i: number, from: number, prepositions: readonly string[]): boolean {
  for (const prep of prepositions) if (isPlainJoined(p, i, from, prep)) return true;
  return false;
}

/** Straight after another verb, in a relative clause, a preposition is that one's (the steps, which begin with; those who suffer from). */
const isOfVerb = (p: Passage, i: number): boolean =>
  p.is(i - 2, CLASS.relative) &&
  !p.info(i - 1)?.head &&
  (p.info(i - 1)?.verb === true || p.looksImperfect(i - 1));

/** Index after one who is named, with an office beside the name; a preposition joined in it is of the office. */
function namedEnd(p: Passage, from: number, to: number): number {
  const { name, end } = oneAt(p, from, to);
  return name ? officeEnd(p, end, from, to) : from;
}

/** A verbal noun with the preposition: what is asked for, not who is asked with the same preposition. */
export function isAct(p: Passage, i: number, preposition: string): boolean {
  if (p.isJoinedTo(i, preposition, CLASS.quantifier)) return false;
  return p.info(i)?.joinedNoun === true || p.isJoinedTo(i, preposition, CLASS.event);
}

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

/** One of the prepositions is joined to the word at `i`. */
function brings(p: Passage, i: number, from: number, prepositions: readonly string[]): boolean {
  return prepositions.some((prep) => prep.length === 1 && isJoined(p, i, from, prep));
}

/** How far after a preposition inside the subject the cue's own may stand. */
const SUBJECT_REACH = 10;

/** A body or a post with a preposition joined, straight after a noun: it names whose that is (secretary-general of). */
function belongsToSubject(p: Passage, i: number, from: number): boolean {
  const info = p.info(i);
  if (p.info(from)?.head?.kind === 'organization' && p.isBelonging(i)) return true;
  if (info?.head && !info.article && p.isNeutral(info.preposition)) return false;
  const act = info?.event && info.head?.kind === 'document';
  const named = info?.head !== undefined && !info.head.role && !act;
  return (named || ((info?.wide ?? 0) & CLASS.body) !== 0) && p.isWord(i - 1);
}

/** Words of an office after the preposition in it, before the name of its holder. */
const OFFICE = 5;

/** Index after the name of who holds the office at `from`, which goes on at `i` with a preposition; undefined: it does not. */
function holderAfter(p: Passage, from: number, i: number): number | undefined {
  const head = p.info(from)?.head;
  if (!head?.role || head.article || head.pronoun || !p.isBelonging(i)) return undefined;
  for (let k = i + 1; k < i + OFFICE; k++) {
    if (p.is(k, PERSON_NAME) && p.info(k - 1)?.article)
      return personIn(p, { from: k, to: p.tokens.length })?.to;
    const info = p.info(k);
    if (!info?.article || info.head?.role) return undefined;
  }
  return undefined;
}

/** The cue's own preposition after one that belongs to the subject: a free one, or one joined to an act. */
function findAfter(
  p: Passage,
  from: number,
  end: number,
  prepositions: readonly string[],
): GovernedNoun | undefined {
  let stop = from + SUBJECT_REACH;
  for (let i = from; i < Math.min(end, stop); i++) {
    if (p.isMark(i, ',')) {
      const close = asideEnd(p, i + 1, end);
      if (close === i + 1 || !p.isMark(close, ',')) return undefined;
      stop += close + 1 - i;
      i = close + 1;
    }
    if (endsPhrase(p, i, from)) return undefined;
    if (isFree(p, i, from, prepositions)) return { opener: i, start: i + 1 };
    if (p.info(i)?.joinedNoun && isJoinedHere(p, i, prepositions)) return { opener: i, start: i };
  }
  return undefined;
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
  const counted = p.isNumber(i - 1);
  const goesOn = p.isMark(i - 1, ',') ? isFreeParticiple : isAdverbial;
  if (info.cues.some(goesOn) && !info.head && !counted && !p.is(i, CLASS.time)) return true;
  return info.cues.some(isJoinedVerb);
}

const isJoinedVerb = ({ reading, conjunction }: CueReading): boolean =>
  conjunction && isSureForm(reading);

/** A participle that goes on from the clause (asking not to be named). */
export function isAdverbial(cue: CueReading): boolean {
  const { gender, number } = cue.reading.agreement;
  return isFreeParticiple(cue) && gender === 'm' && number === 's';
}
