import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm, isFreeParticiple, isTelling } from '../cues/readings';
import type { Passage } from '../passage';
import { anonymityEnd } from './anonymity';
import { pointsBack } from './antecedent';
import { descriptionEnd, enclosedEnd, isInterposed, isOutcome, isOwnedPreposition } from './aside';
import { asksDeed } from './asked-act';
import { isOpenEvent } from './bare-object';
import { afterColon, type Complement, clauseAt } from './complementizer';
import { isClosed, isListedEvent } from './noun';
import {
  describesWithClause,
  isOfRelated,
  isOfRelatedObject,
  joinsRelated,
  joinsWithClause,
} from './owed';
import { isPurpose, joinsParticle } from './position';
import { isFree } from './preposition';
import { isApart, isName, isNamed, isOfCircumstance } from './quoted-name';
import { isWords, sayingAfter, tellsAtOnce, tellsHow } from './saying';
import { hasPronoun, isRelational } from './shape';
import { isState, quotedLater } from './state';
import { isVerbalName } from './unknown';

/** How far a complementizer may stand from its cue, in tokens. */
const REACH = 45;
/** A question by one word follows its cue closely, or the comma that closes an aside. */
const QUESTION_REACH = 8;
/**
 * Finds the clause, colon or quotation that a cue takes, to its right and before `end`.
 * Undefined: none that the cue's frames admit.
 */
export function findComplement(
  p: Passage,
  cue: CueReading,
  from: number,
  end: number,
): Complement | undefined {
  const { clause, quote, question, noun } = cue.reading.cue.frames;
  const saying = sayingAfter(p, cue, from, end);
  if (saying) {
    const said = findComplement(p, saying.cue, saying.at + 1, end);
    return said && { ...said, opener: saying.at, saying: saying.at };
  }
  if (!clause && !quote && !question) return undefined;
  const stop = Math.min(end, from + REACH);
  let maybeName: number | undefined;
  const saysClause =
    isTelling(cue.reading) && cue.reading.cue.entry.trust !== 'homograph' && !noun?.includes('');
  let owed = 0;
  let related = false;
  let governed = false;
  let told = false;
  for (let i = from; i < stop; i++) {
    if (i > from && !p.isMark(i - 1, ',')) i = anonymityEnd(p, i, stop);
    const quotation = p.opening(i);
    if (quotation) {
      if (quotation.close !== null && noun && isOfDeed(p, i - 1, from, noun)) {
        i = quotation.close;
        continue;
      }
      if (quotation.close !== null && isName(p, i, quotation.close, from, end)) {
        const alone = isApart(p, cue, from, i, quotation.close) && !isNamed(p, i - 1);
        if (alone && !governed && !isOfCircumstance(p, i, from)) maybeName ??= i;
        i = quotation.close;
        continue;
      }
      const inner = clause && clauseAt(p, i + 1, clause, from);
      if (inner) return { ...inner, opener: i };
      return quote && !told ? { via: 'quote', opener: i, start: i } : undefined;
    }
    const found = clause && !isOfRelated(p, i, from) && clauseAt(p, i, clause, from);
    if (found && owed <= 0) return bringsAnother(p, found.opener - 1, from) ? undefined : found;
    if (found) owed--;
    told ||= p.info(i)?.complementizer?.conjunction === false && tells(p, from, i);
    related ||= p.is(i, CLASS.relative);
    governed ||=
      noun !== undefined && isFree(p, i, from, noun) && !p.is(i + 1, CLASS.demonstrative);
    if (p.isMark(i, ':') && related && p.info(i - 1)?.verb) return undefined;
    if (i > from && p.isMark(i, ':') && isInDescribed(p, i - 1)) return undefined;
    if (p.isMark(i, ':'))
      return quote || ((i === from || p.opening(i + 1)) && isTelling(cue.reading))
        ? afterColon(p, i)
        : undefined;
    const apart = p.is(i, CLASS.aside) || isState(p, i) || isInterposed(p, i);
    const past = apart ? enclosedEnd(p, i, stop) : afterDescription(p, i, stop, clause);
    if (past > i) {
      i = past;
      continue;
    }
    const asks =
      i < from + QUESTION_REACH ||
      p.after(i, CLASS.question) > i + 1 ||
      (p.isMark(i - 1, ',') && !p.is(i, CLASS.subordinator));
    const asked = asks && p.is(i, CLASS.question) && !p.is(i - 1, CLASS.relative);
    if (question && asked && maybeName === undefined)
      return { via: 'question', opener: i, start: i };
    if (tellsHow(p, cue, i)) continue;
    const later = quote ? quotedLater(p, i, stop) : undefined;
    if (later) return later;
    if (p.isMark(i, ';') && clause && clauseAt(p, i + 1, clause, from)) continue;
    const joined = saysClause && joinsWithClause(p, i, from);
    if (!joined && (p.isMark(i, ';!?') || isOutcome(p, i) || endsReach(p, i, from))) break;
    if (joined || describesWithClause(p, i)) owed++;
  }
  if (!quote || maybeName === undefined) return undefined;
  return { via: 'quote', opener: maybeName, start: maybeName };
}

/** What is done, or any noun after one of the prepositions, straight before the marks: the object of the cue goes on in them (announced the end of “…”, referred to the return of “…”). */
function isOfDeed(p: Passage, i: number, from: number, prepositions: readonly string[]): boolean {
  const { article, head } = p.info(i) ?? { article: true };
  if (article || head || hasPronoun(p, i)) return false;
  if (p.is(i, CLASS.venue) && !p.is(i, CLASS.event)) return false;
  if (p.is(i - 1, CLASS.preposition)) return isFree(p, i - 1, from, prepositions);
  return prepositions.includes('') && isOpenEvent(p, i) && isListedEvent(p, i);
}

/** Another word that brings clauses stands before the complementizer (after X confirmed that). */
const tells = (p: Passage, from: number, that: number): boolean => {
  if (p.is(that - 1, CLASS.preposition)) return false;
  for (let i = from; i < that; i++)
    if (p.info(i)?.cues.some(({ reading }) => reading.cue.frames.clause)) return true;
  return false;
};

/** A verb that tells where words stand, with a pronoun for a text before it, has what follows (wrote a letter in which it says). */
function isInDescribed(p: Passage, i: number): boolean {
  if (!pointsBack(p, i)) return false;
  return (p.info(i - 1)?.cues ?? []).some(
    ({ reading }) =>
      isFiniteForm(reading) && reading.cue.frames.from?.some((prep) => p.isOwned(i, prep)),
  );
}

/** Several tell it (a school of which they said that). */
const isOfSeveral = (reading: CueReading['reading']): boolean =>
  reading.agreement.number === 'p' && isTelling(reading);

/** Another verb of the kind has the clause: it goes on from the cue's (went and made sure that) or is negated (feel …, not knowing that). */
function bringsAnother(p: Passage, i: number, from: number): boolean {
  if (i <= from || isInDescribed(p, i)) return i > from;
  const { sureVerb, cues } = p.info(i - 1) ?? {};
  if (sureVerb && hasPronoun(p, i) && cues?.some((c) => isTelling(c.reading))) return true;
  if (p.info(i)?.head) return false;
  if (joinsParticle(p, i - 1) && p.looksImperfect(i)) return true;
  return (p.info(i)?.cues ?? []).some(
    ({ conjunction, reading }) =>
      (conjunction || p.is(i - 1, CLASS.negator) || isOfSeveral(reading)) &&
      isFiniteForm(reading) &&
      reading.cue.frames.clause !== undefined,
  );
}

/** The comma after a clause of its own that tells of the statement (a copy of which reached us) or, straight before what the cue brings, of who speaks (on condition of anonymity), or `i`. */
function afterDescription(
  p: Passage,
  i: number,
  end: number,
  clause: readonly string[] = [],
): number {
  const close = descriptionEnd(p, i, end);
  if (close === i) return i;
  let ofStatement = false;
  for (let k = i - 4; k < i - 1; k++) ofStatement ||= p.is(k, CLASS.venue);
  return ofStatement || clauseAt(p, close + 1, clause, i) ? close : i;
}

/** Another clause begins, so what follows is no longer this cue's. */
function endsReach(p: Passage, i: number, from: number): boolean {
  const info = p.info(i);
  if (!info) return false;
  if (i === from) {
    return info.sureVerb && !info.head && !goesOn(p, i) && !p.info(i + 1)?.complementizer;
  }
  if (p.is(i, CLASS['clause-opener']) && !p.is(i, CLASS.turn)) return true;
  const aux = p.is(i, CLASS.auxiliary) && p.is(i, CLASS['verbal-particle']);
  if (p.isMark(i - 1, ',') && (aux || isPurpose(p, i))) return true;
  if (
    info.complementizer?.preposition &&
    info.complementizer.pronoun &&
    p.is(i, CLASS.subordinator)
  )
    return true;
  const past = p.isConsequence(i) && p.is(i, CLASS['verbal-particle']);
  if (goesOn(p, i) || (past && !p.is(i - 1, CLASS.relative))) return true;
  if (info.head) return false;
  if (p.isMark(i - 1, ',') && info.cues.some((c) => c.conjunction && isFiniteForm(c.reading)))
    return true;
  if (info.verb && info.conjunction) return !isCalled(p, i, from) && !joinsRelated(p, i, from);
  if (isJoinedVerb(p, i, from)) return true;
  const source = info.cues.some((c) => !c.conjunction && c.reading.form === 'adposition');
  if (p.isMark(i - 1, ',') && p.mayHaveConjunction(i) && !info.classes && !source) return true;
  return info.sureVerb && !describes(p, i, from) && !isVerbalName(p, i);
}

/** What one of many is called, straight after the word for him (one of them, who is called X). */
function isCalled(p: Passage, i: number, from: number): boolean {
  const head = i === from + 1 ? p.info(from)?.head : undefined;
  return head?.kind === 'anonymous' && !head.role && !head.article && p.looksImperfect(i);
}

/** A verb that is not known, by its ending, with what may be a conjunction before it, after a complete phrase. */
function isJoinedVerb(p: Passage, i: number, from: number): boolean {
  const info = p.info(i);
  if (!info?.verb || info.classes || !isClosed(p, i - 1)) return false;
  for (let k = from; k < i; k++) if (p.is(k, CLASS.relative)) return false;
  return p.mayHaveConjunction(i) && !p.looksImperfect(i);
}

/** A participle that goes on from the clause: after a comma, or in a form that describes no noun before it; none that says who one is (the scientist of the soul), nor to whom he speaks (directing his words to). */
function goesOn(p: Passage, i: number): boolean {
  if (p.is(i, CLASS.time) || (p.info(i)?.head && p.info(i + 1)?.article)) return false;
  for (const cue of p.info(i)?.cues ?? []) {
    if (!isFreeParticiple(cue) || asksDeed(p, i, cue) || isWords(p, i + 1)) continue;
    const { gender, number } = cue.reading.agreement;
    const one = gender === 'm' && number === 's' && !isOwnedPreposition(p, i + 1);
    if (one || p.isMark(i - 1, ',;') || tellsAtOnce(p, i, cue)) return true;
  }
  return false;
}

/** A verb inside the source's own phrase: in a relative clause, or describing an indefinite head; after a preposition it is a noun that is written so. */
function describes(p: Passage, i: number, from: number): boolean {
  if (p.is(i - 1, CLASS.preposition) && !p.is(i - 1, CLASS['free-relative'])) return true;
  if (isOfRelatedObject(p, i, from)) return true;
  if (p.is(i - 1, CLASS.relative | CLASS.venue) || p.is(i - 2, CLASS.relative)) return true;
  if (i === from + 1 && p.is(from, CLASS['free-relative'])) return true;
  if (p.is(i - 2, CLASS.venue) && isRelational(p, i - 1)) return true;
  const head = p.info(from)?.head;
  return p.is(from, CLASS.quantifier) || (head !== undefined && !head.article && !head.pronoun);
}
