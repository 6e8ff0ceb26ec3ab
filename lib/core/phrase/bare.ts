import { CLASS } from '../cues/compiled';
import { BODY_NAME } from '../cues/named';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { afterAsides } from './after-asides';
import { asideEnd, isOwnedPreposition } from './aside';
import { askedAct } from './asked-act';
import {
  canBeObject,
  isAmong,
  isAnyEvent,
  isMeasure,
  isNameInMarks,
  isNounObject,
  isOpenEvent,
  isOwnEvent,
  leadsNoun,
} from './bare-object';
import type { GovernedNoun } from './governed';
import { phraseLimit } from './limit';
import { canSpeak, isClosed, isEvent, isListedEvent, startsNoun } from './noun';
import { apartEnd, pastOffice } from './parted';
import { actAfterVenue, objectPast } from './past-circumstance';
import { hasPronoun, isAccusative } from './shape';
import { oneAt } from './speaker';
import { objectAfterSubject } from './split';
import { isPronoun } from './subject-after';
import { splitPhrases } from './two-phrases';
import { isNewName } from './unknown';
import { isWhateverDenied, isWhatIsSaid } from './what-is-said';

/**
 * Finds a bare noun phrase that is the content: straight after the cue where the subject is elsewhere, or after
 * the subject.
 * @param subjectElsewhere the subject stands before the cue or is the antecedent
 * @param plain the cue can hardly be another word where it stands
 */
export function findBareNoun(
  p: Passage,
  cue: CueReading,
  from: number,
  end: number,
  subjectElsewhere: boolean,
  plain = cue.reading.cue.entry.trust !== 'homograph',
): GovernedNoun | undefined {
  const { noun } = cue.reading.cue.frames;
  if (!noun?.includes('')) return undefined;
  return bareNounIn(p, cue, noun, { from, to: end }, subjectElsewhere, plain);
}

/** The same for a cue that takes a bare noun. */
function bareNounIn(
  p: Passage,
  cue: CueReading,
  noun: readonly string[],
  { from, to: end }: Range,
  subjectElsewhere: boolean,
  plain: boolean,
): GovernedNoun | undefined {
  const { bare, only, object } = cue.reading.cue.frames;
  const isListed = (i: number) => only !== undefined && isAmong(p, i, only);
  const leads = (i: number) => leadsNoun(p, i) || (object === 'accused' && isMeasure(p, i));
  const listed = (i: number) => isListed(i) || (leads(i) && isListed(i + 1));
  const open = (i: number) => isOpenEvent(p, i) || (bare !== 'event' && isNounObject(p, i));
  const begins = only ? listed : open;
  const goesOn = (i: number) => begins(i) || (p.isWord(i) && noun.includes(p.text(i)));
  const sure = !only && plain;
  const inside = sure && !subjectElsewhere ? actAfterVenue(p, from, end) : undefined;
  if (inside !== undefined) return nounAt(inside);
  const first = afterAsides(p, from, end, subjectElsewhere && sure);
  const judges = ['evaluate', 'deny'].includes(cue.reading.cue.entry.category);
  const past = sure
    ? objectPast(p, from, phraseLimit(p, from, end), judges, subjectElsewhere)
    : undefined;
  if (first >= end) return nounAt(past);
  if (subjectElsewhere && only && object) {
    const limit = phraseLimit(p, first, end);
    for (let i = first; i < limit; i++)
      if (listed(i) && (i > first || cue.reading.adverbial || cue.pronoun))
        return { opener: i, start: first };
    return undefined;
  }
  const addressed = subjectElsewhere ? addressedEvent(p, cue, first, end) : undefined;
  if (addressed !== undefined) return nounAt(addressed);
  if (subjectElsewhere) {
    const own = hasPronoun(p, first) && p.info(first)?.event === true;
    const construct = own || (p.info(first + 1)?.article === true && !p.info(first)?.article);
    const deed = p.info(first)?.event === true && construct;
    if (bare === 'event' && p.info(first)?.head?.role) return undefined;
    const takes =
      begins(first) || (sure && (bare !== 'event' || construct) && (deed || canBeObject(p, first)));
    return takes ? nounAt(first) : undefined;
  }
  if (sure && isWhateverDenied(p, cue, first)) return nounAt(first);
  const next = isPronoun(p, from) ? from : first;
  if (!sure && !only && bare === 'event' && isPlainVerb(p, cue, next))
    return eventNearby(p, cue, first, end);
  if (!sure && !only) return undefined;
  const acts = isOwnEvent(p, first) || isAnyEvent(p, first);
  if (
    first > from &&
    p.is(from, CLASS.time) &&
    !acts &&
    !canSpeak(p, first) &&
    !isNewName(p, first)
  )
    return undefined;
  if (
    only
      ? listed(first)
      : (isEvent(p, first) ||
          isAnyEvent(p, first) ||
          (p.opening(first) && !isNameInMarks(p, first, end, goesOn))) &&
        open(first) &&
        !p.is(first, CLASS.speech)
  )
    return nounAt(first);
  const own = only && ownListed(p, first, phraseLimit(p, first, end), isListed);
  if (own) return nounAt(own);
  const whole = phraseLimit(p, first, end);
  const limit = beforeOwn(p, noun, first, whole);
  const after =
    limit < whole && !only
      ? objectAfter(p, first, limit, (i) => isOpenEvent(p, i), 'indefinite')
      : objectAfter(p, first, limit, begins, only ? 'listed' : bare);
  return nounAt(after ?? (isWhatIsSaid(p, cue, first) ? first : past));
}

const nounAt = (start: number | undefined): GovernedNoun | undefined =>
  start === undefined ? undefined : { opener: start, start };

/** One of the few nouns that the cue takes, with a pronoun: the object wherever it stands, unless something else brings it (voiced in a statement its relief). */
function ownListed(
  p: Passage,
  from: number,
  to: number,
  isListed: (i: number) => boolean,
): number | undefined {
  for (let i = from + 1; i < to && !p.is(i, CLASS.relative); i++) {
    if (!isListed(i) || !hasPronoun(p, i) || p.is(i - 1, CLASS.preposition)) continue;
    if (!p.info(i)?.conjunction && !p.info(i)?.joinedNoun) return i;
  }
  return undefined;
}

/** Before a preposition of the cue straight after one who speaks, which brings what it says instead. */
function beforeOwn(p: Passage, prepositions: readonly string[], from: number, to: number): number {
  for (let i = from + 1; i < to && startsNoun(p, from) && !p.isMark(i, ','); i++) {
    if (!p.is(i, CLASS.preposition)) continue;
    return prepositions.includes(p.text(i)) && !p.isBound(i - 1, p.text(i)) ? i : to;
  }
  return to;
}

/** A form that is also a noun is the verb before one who can speak, and where its ending or its place shows it. */
function isPlainVerb(p: Passage, { reading, conjunction }: CueReading, next: number): boolean {
  if (canSpeak(p, p.after(next, CLASS.demonstrative))) return true;
  const { gender, number } = reading.agreement;
  const opens = conjunction && (p.isMark(next - 2, ',') || p.sentenceAt(next)?.from === next - 1);
  return opens || reading.form === 'imperfect' || gender === 'f' || number === 'p';
}

/** After a verb that is also another word: an act with nothing but the one who asks for it and circumstances before it. */
function eventNearby(
  p: Passage,
  { reading }: CueReading,
  first: number,
  end: number,
): GovernedNoun | undefined {
  const limit = phraseLimit(p, first, end);
  const open = (i: number) => isOpenEvent(p, i) && !p.is(i, CLASS.time);
  const act = open(first) && (!p.info(first)?.article || isListedEvent(p, first));
  const start = act
    ? first
    : (objectAfter(p, first, limit, open, 'event') ??
      askedAct(p, reading.cue.frames, first, limit));
  if (!start || p.is(start, CLASS.speech) || p.info(start)?.conjunction) return undefined;
  for (let i = first; i < start; i++)
    if (p.is(i, CLASS.relative) || (p.info(i)?.verb && !p.info(i)?.head)) return undefined;
  return { opener: start, start };
}

/** What is asked for after whom one asks, named bare or with a preposition (begged residents to stay, asked of the court a delay). */
function addressedEvent(
  p: Passage,
  { reading }: CueReading,
  first: number,
  end: number,
): number | undefined {
  const { object, to = [], bare } = reading.cue.frames;
  const free = p.is(first, CLASS.preposition) && to.includes(p.text(first));
  if (!(bare === 'event' || free) || isOpenEvent(p, first)) return undefined;
  const joined = to.some((prep) => prep.length === 1 && p.text(first).startsWith(prep));
  if (!(free || joined || (object === 'addressee' && startsNoun(p, first)))) return undefined;
  if (joined && isOwnedPreposition(p, first))
    return canBeObject(p, first + 1) ? first + 1 : undefined;
  const begin = free ? first + 1 : first;
  const limit = phraseLimit(p, begin, end);
  const begins = (i: number) => isOpenEvent(p, i) || isAccusative(p, i);
  const found =
    objectAfter(p, begin, limit, begins, 'event') ?? askedAct(p, reading.cue.frames, first, limit);
  return found !== undefined && p.info(found)?.conjunction ? undefined : found;
}

/** What is done, without the article: an object by its ending, or no construct, as a preposition follows (in reply to). */
function tellsWhy(p: Passage, i: number): boolean {
  const brought = p.is(i + 1, CLASS.preposition) || p.isBelonging(i + 1);
  return p.isIndefiniteObject(i) || (brought && !p.info(i)?.article && !hasPronoun(p, i));
}

/** The object after a circumstance between commas, or after a complete subject. */
function objectAfter(
  p: Passage,
  first: number,
  limit: number,
  begins: (i: number) => boolean,
  kind: 'listed' | 'any' | 'event' | 'indefinite' | undefined,
): number | undefined {
  // Once what may be the object has begun, a comma parts no more than its own words.
  const named = oneAt(p, first, limit).name?.to ?? first;
  let begun = false;
  for (let i = first + 1; i < limit; i++) {
    const close = begun && p.isMark(i, ',') ? i : apartEnd(p, i, limit);
    const office = begun || close > i ? i : pastOffice(p, i, limit);
    const past = Math.max(close, office);
    const any = !kind || (office > i && kind === 'any');
    const apart = past > i ? afterAsides(p, past, limit) : i;
    if (apart > i && (begins(apart) || (any && canBeObject(p, apart)))) return apart;
    begun ||= i >= named && begins(i) && isClosed(p, i - 1);
    const skipped = p.isMark(i, ',') ? asideEnd(p, i + 1, limit) : asideEnd(p, i, limit);
    const next = p.isMark(skipped, ',') ? skipped + 1 : skipped;
    const found = skipped > i + (p.isMark(i, ',') ? 1 : 0) && next < limit && begins(next);
    if (found && !p.is(next - 1, CLASS.relative) && !(begun && tellsWhy(p, next))) return next;
    const owned = !begun && (kind !== 'listed' || hasPronoun(p, i + 1));
    if (p.isMark(i, ',') && i + 1 < limit && owned && isOwnEvent(p, i + 1)) return i + 1;
  }
  const object = objectAfterSubject(p, first, limit);
  const fits = (i: number) => {
    if (kind === 'indefinite') return p.info(i)?.article === false && !p.is(i, BODY_NAME);
    return kind !== 'listed' && (kind !== 'event' || p.info(i)?.event === true);
  };
  if (object !== undefined && (begins(object) || fits(object))) return object;
  // Whom it is asked of stands between who asks and what is asked for.
  const third = kind === 'event' && object ? objectAfterSubject(p, object, limit) : undefined;
  if (third !== undefined && fits(third)) return third;
  const act =
    kind === undefined ? splitPhrases(p, first, limit, (i) => isOpenEvent(p, i)) : undefined;
  return act ?? splitPhrases(p, first, limit, begins);
}
