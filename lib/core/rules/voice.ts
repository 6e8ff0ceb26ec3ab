import { CLASS, type Reading } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Frames } from '../entry';
import type { Gender } from '../lexicon';
import type { Passage } from '../passage';
import { canSpeak, countsSpeakers, isEvent, isListedEvent, startsNoun } from '../phrase/noun';
import { isNegated, verbGroupStart } from '../phrase/position';
import { hasPronoun, isFeminine } from '../phrase/shape';
import type { Subject } from '../phrase/subject';
import { isUnknown } from '../phrase/unknown';
import { UNSAID } from './act';
import { isCalled } from './described';
import type { Site } from './rule';

/** The voice that a written vowel on the first letter of the verb settles. */
function writtenVoice({ passage: p, at, cue }: Site): 'active' | 'passive' | undefined {
  const skip = (cue.conjunction ? 1 : 0) + (cue.verbal ? 1 : 0);
  return p.writtenVoice(at, skip, cue.reading.form === 'perfect');
}

/** The imperfect has the vowel of the passive in the active too. */
function isRounded({ passage: p, cue: { reading } }: Site): boolean {
  const { entry } = reading.cue;
  if (reading.form !== 'imperfect' || entry.pos !== 'verb') return false;
  return p.shapes.rounded.test(`${entry.perfect}|${entry.participle ?? ''}`);
}

/** Nobody says it (no one denies that): the author does. */
function isNoOne({ passage: p, at, sentence }: Site, { source }: Subject): boolean {
  if (source?.to !== (source?.from ?? 0) + 1 || !isNegated(p, at, sentence.from)) return false;
  return p.is(source.from, CLASS.quantifier) && !p.info(source.from)?.article;
}

/** In a quotation a perfect with no subject whose ending is of the first person too is the speaker's own (I noticed). */
function isFirstPerson({ passage: p, at, cue }: Site, { source, how }: Subject): boolean {
  const { form, agreement } = cue.reading;
  if (
    source ||
    how !== 'source-carried' ||
    form !== 'perfect' ||
    !p.opening(p.quoteAround(at))?.close
  )
    return false;
  if (p.info(at - 1)?.complementizer?.pronoun) return false;
  return agreement.gender === 'f' && agreement.number === 's' && isSpeltAsMine(p, at);
}

/** The first person is written so too, as of weak verbs it is not (I announced, but not: I added). */
function isSpeltAsMine(p: Passage, at: number): boolean {
  const mine = ({ form, agreement }: Reading) => form === 'perfect' && agreement.person === 1;
  return p.info(at)?.cues.some(({ reading }) => mine(reading)) ?? false;
}

/** What happened, or a thing that is pointed at, before its verb lets one see (these events show that): the author infers. */
function isShown({ passage: p, cue }: Site, { source, how }: Subject): boolean {
  const { form, cue: entry } = cue.reading;
  if (!source || how !== 'source-before' || form !== 'imperfect' || cue.pronoun) return false;
  if (!SHOWN.has(entry.entry.category)) return false;
  const first = p.after(source.from, CLASS.demonstrative);
  if (canSpeak(p, first) || p.is(first, CLASS.speech) || p.info(first)?.cues.length) return false;
  return first > source.from ? p.isWord(first) && first < source.to : isListedEvent(p, first);
}

/** What happened, with when or where that was, is parted from its verb by a comma (the holding of the meeting, in March, rules out that): the author infers. */
function isShownApart({ passage: p, at, sentence, cue }: Site, { source, how }: Subject): boolean {
  const { form, agreement } = cue.reading;
  if (source || how !== 'source-carried' || form !== 'imperfect') return false;
  if (cue.conjunction || cue.verbal) return false;
  if (!p.isMark(at - 1, ',') || agreement.gender !== 'm' || agreement.number !== 's') return false;
  let first = at - 1;
  while (first > sentence.from && !p.info(first - 1)?.complementizer) first--;
  if (!isEvent(p, first) || canSpeak(p, first)) return false;
  return !canSpeak(p, first + 1) && !p.is(first + 1, CLASS.preposition);
}

/** What is no text and cannot speak proves something and tells nothing (the crisis has proved that). */
function isProof({ passage: p, cue: { reading } }: Site, { source }: Subject): boolean {
  const { entry } = reading.cue;
  if (entry.pos !== 'verb' || entry.passive !== 'author' || entry.category !== 'affirm')
    return false;
  if (!source) return true;
  return !canSpeak(p, source.from) && !countsSpeakers(p, source.from);
}

/** Categories of verbs that things may be the subjects of. */
const SHOWN: ReadonlySet<string> = new Set(['say', 'affirm', 'announce']);

/** Categories whose passives are said of nobody (it is believed that). */
const HELD: ReadonlySet<string> = new Set(['predict', 'believe', 'claim']);

/** What the relative pronoun takes up is what is held of it, by nobody who is named (the man who, it is believed, did it). */
function isHeldOf({ passage: p, at, cue }: Site, { how }: Subject): boolean {
  const { form, agreement, cue: entry } = cue.reading;
  const that = p.info(at + 1)?.complementizer?.pronoun;
  if (form !== 'imperfect' || !that || cue.pronoun) return false;
  const other = that.number === 'p' || that.gender === 'f';
  if (how !== 'source-antecedent' && !(how === 'source-before' && other)) return false;
  return agreement.gender === 'm' && agreement.number === 's' && HELD.has(entry.entry.category);
}

/** A judgement in the feminine before what somebody owns and what is not feminine: the first person is written so too (I criticized his work). */
function isMine({ passage: p, at, cue: { reading } }: Site, { source }: Subject): boolean {
  const { form, agreement, cue } = reading;
  if (form !== 'perfect' || agreement.gender !== 'f' || cue.entry.category !== 'evaluate')
    return false;
  const from = source?.from ?? -1;
  return from === at + 1 && hasPronoun(p, from) && !canSpeak(p, from) && !isFeminine(p, from);
}

/**
 * A verb whose active form hardly leaves its subject out: with its preposition at once (who is suspected of), or before a
 * noun that agrees with it and is nobody (the number is estimated at). Of a perfect only what no conjunction joins.
 */
function isOfThing({ passage: p, at, cue }: Site, { how }: Subject): boolean {
  const { cue: entry, form, agreement } = cue.reading;
  if (entry.entry.pos !== 'verb' || entry.entry.passive !== 'thing' || cue.pronoun) return false;
  if (how === 'source-after' || p.info(at - 1)?.complementizer?.pronoun) return false;
  if (form !== 'imperfect' && (form !== 'perfect' || cue.conjunction)) return false;
  const impersonal = agreement.gender === 'm' || !p.is(at + 1, CLASS.preposition);
  const brings = impersonal && isObjectless(p, at + 1, entry.frames);
  return brings || isThing(p, at + 1, agreement.gender);
}

/** A verb that takes the one accused for its object, in the third person, with its preposition at once: whoever stands before it is accused. */
function isAccused({ passage: p, at, cue }: Site, { how }: Subject): boolean {
  const { cue: entry, form, agreement } = cue.reading;
  if (entry.entry.category !== 'accuse' || entry.frames.object !== 'accused') return false;
  if (cue.pronoun || how === 'source-after') return false;
  if ((agreement.person ?? 3) !== 3 || (form !== 'perfect' && form !== 'imperfect')) return false;
  return isObjectless(p, at + 1, entry.frames) && !tellsHow(p, at + 1);
}

/** Only how or where it was said stands there, before whoever is accused (accused plainly the firms of). */
function tellsHow(p: Passage, i: number): boolean {
  if (!p.is(i, HOW) && !((p.info(i)?.wide ?? 0) & HOW)) return false;
  let k = i + 1;
  while (p.isWord(k) && !p.info(k)?.complementizer && !startsNoun(p, k)) {
    if (p.info(k)?.joinedNoun || p.info(k)?.preposition) return false;
    k++;
  }
  return p.isWord(k) && startsNoun(p, k);
}

const HOW = CLASS.turn | CLASS.time | CLASS.norm | CLASS.venue;

/** What the verb's own preposition brings stands at `i`. */
function isObjectless(p: Passage, i: number, { noun = [], clause = [] }: Frames): boolean {
  if (p.is(i, CLASS.preposition)) return noun.includes(p.text(i)) || clause.includes(p.text(i));
  const { joinedNoun, preposition, head, complementizer } = p.info(i) ?? {};
  const known = joinedNoun || preposition || head?.preposition || complementizer?.preposition;
  const joined =
    (known || (p.mayHavePreposition(i) && !hasPronoun(p, i))) && noun.includes(p.text(i).charAt(0));
  // What has the article is in construct with nobody (has indeed accused X).
  return !!joined && !(p.info(i)?.article && (canSpeak(p, i + 1) || isUnknown(p, i + 1)));
}

/** A noun that is nobody's and agrees. */
function isThing(p: Passage, i: number, gender: Gender | undefined): boolean {
  if (!p.isWord(i) || canSpeak(p, i) || p.info(i)?.complementizer || p.info(i)?.preposition)
    return false;
  if (p.is(i, CLASS.preposition | CLASS.pronoun | CLASS.time)) return false;
  return (gender === 'f') === isFeminine(p, i);
}

/** A passive that calls something so (this summit is described as the greatest). */
function isDescribed({ reading: { voice, cue } }: CueReading): boolean {
  return (
    voice === 'passive' && cue.frames.object === 'described' && cue.entry.category === 'evaluate'
  );
}

/**
 * Settles active and passive. A passive has no source; where the spelling leaves it open, a subject beside
 * the verb makes it active. Undefined: it is the author's own voice (it is to be mentioned that).
 */
export function voiceOf(site: Site, subject: Subject, opener: number): Subject | undefined {
  const { cue, at, passage, sentence } = site;
  const { entry } = cue.reading.cue;
  if (isFirstPerson(site, subject) || isMine(site, subject) || isNoOne(site, subject))
    return undefined;
  if (isShown(site, subject) || isShownApart(site, subject) || isProof(site, subject))
    return undefined;
  if (isCalled(site) || isDescribed(cue) || isOfThing(site, subject)) return UNSAID;
  if (isAccused(site, subject)) return UNSAID;
  const { voice, form, agreement } = cue.reading;
  if (voice === 'active' || entry.pos !== 'verb') return subject;
  if (isHeldOf(site, subject)) return UNSAID;
  const impersonal = agreement.gender === 'm' && agreement.number === 's' && !subject.source;
  const written = !impersonal && isRounded(site) ? undefined : writtenVoice(site);
  if (voice === 'either' && written !== 'passive') {
    if (written === 'active') return subject;
    if (!impersonal || form !== 'imperfect' || opener > at + 2) return subject;
    if (entry.passive === 'author') return undefined;
    const begins = verbGroupStart(passage, at, sentence.from) === sentence.from;
    const ofMany = passage.isHumanPlural(at - 1) && passage.info(at - 1)?.article;
    if (!(begins || ofMany) || !HELD.has(entry.category)) return subject;
    return UNSAID;
  }
  if (entry.passive === 'author' && form === 'imperfect') return undefined;
  return impersonal || form === 'perfect' ? UNSAID : undefined;
}
