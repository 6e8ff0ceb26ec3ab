import { CLASS } from '../cues/compiled';
import { mayBeAuthors } from '../cues/readings';
import type { Passage } from '../passage';
import { addressedAt } from '../phrase/addressee';
import { findBareNoun } from '../phrase/bare';
import { describedText } from '../phrase/described';
import { isInText } from '../phrase/in-text';
import { canSpeak, countsSpeakers, isEvent, maySpeak } from '../phrase/noun';
import { holdsException, meansOtherwise } from '../phrase/otherwise';
import { pastOffice } from '../phrase/parted';
import { partiesOf } from '../phrase/parties';
import { isNegated, opensClause, pastOther } from '../phrase/position';
import { hasPronoun, isFeminine } from '../phrase/shape';
import { CARRIED, findSubject, type Subject } from '../phrase/subject';
import { isNewName } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import { UNSAID } from './act';
import { makeDraft } from './make';
import { isPlainVerb } from './plain-verb';
import { isSaidNext } from './purpose';
import { FINITE, type Rule, type Site } from './rule';
import { isAdrift, isOtherWord } from './verb-site';
import { voiceOf } from './voice';

/** A verb with a bare noun phrase that stands for a proposition: `denied the bombing`. */
export const verbBareNoun: Rule = {
  id: 'verb-noun',
  forms: FINITE,
  find(site) {
    const { passage, sentence, at, cue } = site;
    if (isOtherWord(site)) return undefined;
    const { entry, frames } = cue.reading.cue;
    if (cue.pronoun && !(frames.only && frames.object === 'accused')) return undefined;
    if (entry.category === 'say' && frames.quote && isQuotedBefore(site)) return undefined;
    if (passage.info(at + 1)?.complementizer) return undefined;
    const { category } = entry;
    const next = isSaidNext(site);
    const found = next
      ? CARRIED
      : findSubject(passage, at, at + 1, sentence.from, cue.reading.agreement);
    const asked = asksOf(site);
    const elsewhere =
      next ||
      found.source !== undefined ||
      asked !== undefined ||
      isObject(site) ||
      isInText(passage, at, sentence.from);
    const plain = frames.bare === 'event' ? undefined : isPlainVerb(site);
    const noun = findBareNoun(passage, cue, pastOther(passage, at), sentence.to, elsewhere, plain);
    if (!noun || isJoined(passage, noun.start) || isBorne(site, noun.opener)) return undefined;
    if (meansOtherwise(passage, cue, at + 1, noun.start)) return undefined;
    const parties = elsewhere
      ? { subject: asked === 'him' && !found.source ? UNSAID : found, inContent: undefined }
      : partiesOf(
          passage,
          cue,
          at,
          addressedAt(passage, cue, at + 1, noun.opener) ?? noun.opener,
          sentence.from,
        );
    const subject = voiceOf(site, parties.subject, noun.opener);
    if (!subject || (subject.source && !tells(site, subject.source))) return undefined;
    if (isApposition(passage, subject, noun.start)) return undefined;
    if (subject.source && holdsException(passage, cue, subject.source)) return undefined;
    const doubtful = entry.trust === 'homograph' && frames.bare === 'event';
    if (doubtful && subject.source && !isSpeaker(site, subject.source.from)) return undefined;
    if (!subject.source && (category === 'say' || mayBeAct(site))) return undefined;
    if (isIntransitive(site, subject, noun.start) || isAdrift(site, subject)) return undefined;
    const telling = ['announce', 'say', 'evaluate', 'warn'].includes(category);
    if (telling && isNegated(passage, at, sentence.from)) return undefined;
    return makeDraft(
      this.id,
      site,
      subject,
      [{ from: parties.inContent?.from ?? noun.start, to: sentence.to }],
      'brings-noun',
    );
  },
};

/** Whether the phrase can be one who speaks, or is a text that the verb describes. */
function tells({ passage: p, at, sentence, cue }: Site, source: Range): boolean {
  if (maySpeak(p, source)) return true;
  return describedText(p, at, sentence.from, cue.reading.agreement)?.from === source.from;
}

/** Straight after the subject and a comma, with the article and nothing that is done, it says who that is (owes X, the winner of the cup, …), unless a comma has added an office before. */
function isApposition(p: Passage, { source }: Subject, i: number): boolean {
  if (source?.to !== i - 1 || !p.isMark(i - 1, ',')) return false;
  for (let k = source.from; k < source.to; k++) if (pastOffice(p, k, i) === i) return false;
  return p.info(i)?.article === true && !isEvent(p, i);
}

/** A conjunction is joined to the word: it goes on with what stands before it. */
function isJoined(p: Passage, i: number): boolean {
  const { conjunction, article } = p.info(i) ?? {};
  return conjunction === true || (article === true && p.mayHaveConjunction(i));
}

/** A quotation closes straight before the verb, which it closes with one who speaks (“…”, tells X, 58 years old). */
function isQuotedBefore({ passage: p, at, cue }: Site): boolean {
  const mark = p.isMark(at - 1, ',') ? at - 2 : at - 1;
  return !cue.conjunction && p.closing(mark) !== undefined;
}

/**
 * Whom it is asked of follows a verb whose subject is left out (said that he had asked of the guard a delay). Of a man
 * who is only a pronoun it may have been asked by anybody: the passive is written like the active.
 */
function asksOf({ passage: p, at, cue }: Site): 'somebody' | 'him' | undefined {
  const { to, bare } = cue.reading.cue.frames;
  if (cue.reading.form !== 'perfect' || bare !== 'event' || !to) return undefined;
  const text = p.text(at + 1);
  if (p.is(at + 1, CLASS.preposition)) return to.includes(text) ? 'somebody' : undefined;
  const owned = ((p.info(at + 1)?.wide ?? 0) & CLASS.preposition) !== 0;
  if (!owned || canSpeak(p, at + 2) || !to.some((prep) => text.startsWith(prep))) return undefined;
  const { agreement } = cue.reading;
  return agreement.gender === 'f' || agreement.number !== 's' ? 'somebody' : 'him';
}

/** Classes of words that may name somebody, or that only place or join others. */
const NAMING = ~(CLASS['not-verb'] | CLASS.norm | CLASS.event);

/** A noun in construct with a thing, or of the other gender, straight after a perfect that opens its clause: what is judged, by one who was told of before. */
function isObject({ passage: p, at, sentence, cue }: Site): boolean {
  const { form, agreement, cue: own } = cue.reading;
  const { noun, bare, only } = own.frames;
  const bareObject = noun?.includes('') && !bare && !only && own.entry.trust !== 'homograph';
  const first = p.info(at + 1);
  const next = p.info(at + 2);
  if (bareObject && form === 'imperfect' && isStory(p, at + 1)) return true;
  if (form !== 'perfect' || !bareObject || !first || !opensClause(p, at, sentence.from))
    return false;
  if (first.article || first.head || first.verb || p.is(at + 1, NAMING)) return false;
  if (first.wide & CLASS.preposition) return false;
  if (first.event || !p.isNative(at + 1) || p.mayHavePreposition(at + 1)) return false;
  if (isFeminine(p, at + 1) && agreement.gender === 'm')
    return next?.article === true || p.opening(at + 2) !== undefined;
  const ofThing = next?.event || (next?.head && !next.head.role);
  return next?.article === true && next.preposition === '' && ofThing === true;
}

/** A noun in construct with what somebody did or what happened to him (the story of her flight). */
function isStory(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.verb || info.event || canSpeak(p, i)) return false;
  return hasPronoun(p, i + 1) && p.info(i + 1)?.event === true && !p.mayHavePreposition(i + 1);
}

/** One who can speak, or after a perfect a name that nobody knows. */
function isSpeaker({ passage: p, cue }: Site, i: number): boolean {
  if (canSpeak(p, p.after(i, CLASS.demonstrative))) return true;
  if (p.is(i, CLASS.quantifier) && canSpeak(p, i + 1)) return true;
  if (p.isNumber(i) && countsSpeakers(p, i)) return true;
  return cue.reading.form === 'perfect' && isNewName(p, i);
}

/** The imperfect of a verb whose passive is the author's own voice says with a noun what is (appears), not what is told, unless a document shows it; what else somebody shows is what he has (showed progress). */
function isIntransitive(
  { passage: p, cue: { reading } }: Site,
  { source }: Subject,
  noun: number,
): boolean {
  if (source && p.info(source.from)?.head?.kind === 'document') return false;
  const { entry } = reading.cue;
  const shows = entry.pos === 'verb' && entry.passive === 'author';
  return mayBeAuthors(reading) || (shows && p.isIndefiniteObject(noun));
}

/** Written like the act, with a noun of one of a few and nobody who does it, it is that (bringing the circumstances to light). */
function mayBeAct({ passage: p, at, cue: { reading } }: Site): boolean {
  const { gender, number } = reading.agreement;
  const one = reading.form === 'perfect' && gender === 'm' && number === 's';
  if (!one || reading.cue.entry.category !== 'announce' || !reading.cue.frames.only) return false;
  return p.info(at)?.cues.some((c) => c.reading.form === 'masdar') ?? false;
}

/** What is laid on somebody, with nobody on whom it is: it is borne (bear the blame). */
function isBorne({ at, cue }: Site, opener: number): boolean {
  const { only, object } = cue.reading.cue.frames;
  return only !== undefined && object === 'accused' && !cue.pronoun && opener === at + 1;
}
