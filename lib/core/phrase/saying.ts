import type { Reading } from '../cues/compiled';
import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import { type CueReading, isFiniteForm, isFreeParticiple } from '../cues/readings';
import type { Frames } from '../entry';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { isOwnedPreposition } from './aside';
import { canSpeak } from './noun';
import { hasPronoun, isRelational } from './shape';
import { speakerEnd } from './speaker';
import { isLoneName } from './unknown';

/** One who speaks is told of in so many words, at most, between a verb and a word of saying. */
const REACH = 14;

/** A word of saying and where it stands. */
interface Saying {
  readonly at: number;
  readonly cue: CueReading;
}

/**
 * A word of saying that only goes on from the cue, with nothing but one who speaks between (X warned, saying: …; added
 * with the words: …), or after a participle no more than what it points back to (explaining this by saying): the two are one cue.
 */
export function sayingAfter(
  p: Passage,
  { reading }: CueReading,
  from: number,
  end: number,
): Saying | undefined {
  const { entry, frames } = reading.cue;
  const finite = isFiniteForm(reading);
  if (finite ? !frames.quote || entry.category === 'believe' : reading.form !== 'participle')
    return undefined;
  // One who plainly tells may do so at some place, or to somebody, and after a comma.
  const tells = finite && mayBePlaced(p, reading, from);
  let placed = false;
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const close = p.opening(at)?.close;
    if (finite && close && close - at < LONGEST_NAME) {
      at = close;
      continue;
    }
    const isNext = (c: CueReading) =>
      isSaying(p, c) || (finite && at > from && !p.is(at - 1, CLASS.pronoun) && goesOn(reading, c));
    const own = finite && isOwnSpeech(p, at) ? at + 1 : at;
    const after = p.info(own)?.cues.find((c) => isSaying(p, c));
    if (own > at && after) return { at: own, cue: after };
    const cue = p.info(at)?.head ? undefined : p.info(at)?.cues.find(isNext);
    if (cue && placed && !(isSaying(p, cue) && isPlainSaying(p, cue, at))) return undefined;
    if (cue) return { at, cue };
    if (finite && isWhere(p, at, frames)) {
      at++;
      continue;
    }
    if (tells && p.is(at, CLASS.preposition) && !frames.noun?.includes(p.text(at))) {
      placed = true;
      continue;
    }
    if (tells && isApart(p, from, at)) {
      placed = true;
      continue;
    }
    const between = finite ? isOfSpeaker(p, at) : at === from && p.is(at, CLASS.demonstrative);
    if (!between) return undefined;
  }
  return undefined;
}

/** A verb of telling that is no other word, or with one who speaks straight after it. */
function mayBePlaced(p: Passage, { cue: { entry } }: Reading, from: number): boolean {
  if (entry.category !== 'say' || p.is(from - 1, CLASS.preposition)) return false;
  return entry.trust !== 'homograph' || canSpeak(p, from) || isLoneName(p, from);
}

/** A comma straight after one who speaks. */
const isApart = (p: Passage, from: number, i: number): boolean =>
  p.isMark(i, ',') && i > from && speakerEnd(p, from, i) === i;

/** To say and nothing else, with what is said straight after it. */
function isPlainSaying(p: Passage, { reading }: CueReading, i: number): boolean {
  const { clause } = reading.cue.frames;
  if (!clause?.includes('') || reading.agreement.number === 'p') return false;
  return p.isMark(i + 1, ':') || !!p.opening(i + 1) || !!p.info(i + 1)?.complementizer;
}

/** Words that are somebody's (his speech, to whom he directs it). */
export const isWords = (p: Passage, i: number): boolean => p.is(i, CLASS.venue) && hasPronoun(p, i);

/** What somebody says as a whole, which a verb of its course goes on with or ends (ended his speech by saying). */
export function isOwnSpeech(p: Passage, i: number): boolean {
  if (p.info(i)?.preposition) return false;
  if (isWords(p, i)) return true;
  return (p.info(i)?.cues ?? []).some(
    ({ pronoun, reading: { form, cue } }) =>
      form === 'masdar' && cue.entry.category === 'say' && pronoun?.person === 3,
  );
}

/** A verb of saying in the imperfect straight after the one who has just written, answered or commented, and of the same person (wrote X, saying that). */
function goesOn({ agreement, form }: Reading, { reading, conjunction }: CueReading): boolean {
  const { entry, frames } = reading.cue;
  if (form !== 'perfect' || reading.form !== 'imperfect' || conjunction) return false;
  if (entry.category !== 'say' || entry.trust === 'homograph' || !frames.quote) return false;
  const { person, gender, number } = reading.agreement;
  return person === 3 && gender === agreement.gender && number === agreement.number;
}

/** A name in marks has fewer tokens, marks included. */
const LONGEST_NAME = 7;

/** A preposition and where it was said, or with the cue's own preposition to what (in his post, on the news). */
function isWhere(p: Passage, i: number, { to }: Frames): boolean {
  if (!p.is(i, CLASS.preposition) || !p.isWord(i + 1)) return false;
  return p.is(i + 1, CLASS.venue) || to?.includes(p.text(i)) === true;
}

/** The cue and the word of saying, in two parts where anything but the speech itself stands between. */
export function withSaying(p: Passage, at: number, saying: number): Range[] {
  if (saying === at + 1 || (saying === at + 2 && isOwnSpeech(p, at + 1)))
    return [{ from: at, to: saying + 1 }];
  return [
    { from: at, to: at + 1 },
    { from: saying, to: saying + 1 },
  ];
}

/** A participle or a noun with its preposition that means to say and no more. */
function isSaying(p: Passage, cue: CueReading): boolean {
  const { reading, article, preposition, pronoun } = cue;
  const { entry, frames } = reading.cue;
  if (entry.category !== 'say' || entry.trust === 'homograph') return false;
  if (!frames.quote || frames.noun?.includes('')) return false;
  if (reading.form === 'participle') return isFreeParticiple(cue);
  return (
    reading.form === 'masdar' && p.isNeutral(preposition) && (article || pronoun !== undefined)
  );
}

/** The word may be of the phrase of one who speaks, or a preposition with its pronoun. */
function isOfSpeaker(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (p.isMark(i, ',')) return tellsWho(p, i + 1) || closesOffice(p, i);
  if (!info || info.complementizer || info.sureVerb) return false;
  if (p.is(i, CLASS.preposition) && p.info(i - 1)?.head?.role) return true;
  if (isOwnedPreposition(p, i) || info.head || p.is(i, PERSON_NAME)) return true;
  const act = info.event && !(info.article && isRelational(p, i));
  if (act && p.info(i - 1)?.head?.article !== false) return false;
  return !p.is(i, CLASS.preposition | CLASS.relative | CLASS.speech);
}

/** An office or a given name, beside one who speaks. */
const tellsWho = (p: Passage, i: number): boolean =>
  p.info(i)?.head?.role === true || p.is(i, CLASS['given-name']);

/** The comma after an office or a name that another has opened (X, head of Y, saying). */
function closesOffice(p: Passage, comma: number): boolean {
  for (let i = comma - 1; i > comma - REACH && p.isWord(i); i--)
    if (p.isMark(i - 1, ',')) return tellsWho(p, i);
  return false;
}

/** A participle that says how something was said, straight before a colon or quotation (said the minister, warning: …). */
export function tellsHow(p: Passage, { reading }: CueReading, i: number): boolean {
  if (!isFiniteForm(reading) || !(p.isMark(i + 1, ':') || p.opening(i + 1))) return false;
  return (p.info(i)?.cues ?? []).some(
    (c) => c.reading.adverbial && !c.article && c.reading.cue.entry.category !== 'say',
  );
}

/** A participle of telling in any form has its own clause straight after it (denied it, saying that). */
export function tellsAtOnce(p: Passage, i: number, { reading: { cue } }: CueReading): boolean {
  const { entry, frames } = cue;
  const that = p.info(i + 1)?.complementizer;
  if (!that || that.conjunction || entry.trust === 'homograph') return false;
  return (
    entry.category === 'say' && frames.quote === true && !!frames.clause?.includes(that.preposition)
  );
}
