import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { addressedAt } from '../phrase/addressee';
import { asideEnd, commaAfter } from '../phrase/aside';
import { isMood } from '../phrase/circumstance';
import { findComplement } from '../phrase/complement';
import type { Complement } from '../phrase/complementizer';
import { isWork } from '../phrase/described-head';
import { isShortName } from '../phrase/marks';
import { isOne } from '../phrase/named/agreement';
import { canSpeak, countsSpeakers, isEvent } from '../phrase/noun';
import { holdsException, isOfOther } from '../phrase/otherwise';
import { partiesOf } from '../phrase/parties';
import { isNegated, pastOther } from '../phrase/position';
import { NAME_LENGTH } from '../phrase/quoted-name';
import { saidBefore } from '../phrase/said-before';
import { isOwnSpeech, withSaying } from '../phrase/saying';
import { endsFemininePlural } from '../phrase/shape';
import { withoutObject } from '../phrase/split';
import { findSubject, type Subject } from '../phrase/subject';
import { isSurname } from '../phrase/unknown';
import { findUnmarked } from '../phrase/unmarked';
import type { Range } from '../text/sentences';
import { isBeyondAct, isBeyondGoverned } from './beyond';
import { makeDraft } from './make';
import { isPlainVerb } from './plain-verb';
import { FINITE, type Rule, type Site } from './rule';
import { isOtherWord, places } from './verb-site';
import { voiceOf } from './voice';

/** The reason that each way of bringing content gives. */
export const SEEN = {
  clause: 'brings-clause',
  quote: 'brings-quote',
  colon: 'brings-colon',
  question: 'brings-question',
} as const;

/** A verb with a clause, question, colon or quotation after it; the subject wherever it stands. */
export const verbClause: Rule = {
  id: 'verb-clause',
  forms: FINITE,
  find(site) {
    const { passage, sentence, at, cue } = site;
    const complement =
      findComplement(passage, cue, pastOther(passage, at), sentence.to) ??
      findUnmarked(passage, cue, at + 1, sentence.to);
    if (
      !complement ||
      (complement.via === 'clause' && isOfOther(cue)) ||
      isBeyondGoverned(site, complement) ||
      isBeyondAct(site, complement)
    )
      return undefined;
    if (
      complement.via === 'quote' &&
      isOtherWord(site) &&
      !(cue.conjunction && at === sentence.from)
    )
      return undefined;
    if (complement.via === 'colon' && isByline(site, complement)) return undefined;
    if (complement.via === 'quote' && isNameOfSpeaker(site, complement)) return undefined;
    if (complement.via === 'clause' && isNotHeld(site)) return undefined;
    if (holdsException(passage, cue, { from: at + 1, to: at + 2 })) return undefined;
    const parties = takesObject(site, complement)
      ? partiesOf(passage, cue, at, before(site, complement), sentence.from)
      : { subject: subjectOf(site, complement), inContent: undefined };
    const subject = voiceOf(site, parties.subject, complement.opener);
    if (!subject || !isTrusted(site, subject, complement)) return undefined;
    const end = complement.via === 'quote' ? quoteEnd(site, complement.start) : sentence.to;
    const content = { from: parties.inContent?.from ?? complement.start, to: end };
    const begun = complement.via === 'quote' ? quotedBefore(site, subject) : undefined;
    const draft = makeDraft(
      this.id,
      site,
      subject,
      begun ? [begun, content] : [content],
      SEEN[complement.via],
    );
    const { saying } = complement;
    if (saying !== undefined) draft.cue = withSaying(passage, at, saying);
    return draft;
  },
};

/** Within a quotation, what others do not hold is what is said (“they did not know that …”). */
function isNotHeld({ passage: p, at, cue: { reading }, sentence }: Site): boolean {
  if (reading.cue.entry.category !== 'believe' || reading.agreement.person === 1) return false;
  return p.quoteAround(at) >= 0 && isNegated(p, at, sentence.from);
}

/** The quotation straight before the verb, of which the one after the speaker is the rest (“…”, said X, “…”). */
function quotedBefore({ passage: p, at, cue }: Site, { source }: Subject): Range | undefined {
  const end = source && isMood(p, source.to) ? source.to + 1 : source?.to;
  const parted = source && source.from > at && end !== undefined && p.isMark(end, ',');
  return parted ? saidBefore(p, at, cue) : undefined;
}

/** After the quotation that was said a name in marks is that of the body that the one who speaks is of (“…”, said the head of the company “Y”). */
function isNameOfSpeaker({ passage: p, at, cue }: Site, { opener }: Complement): boolean {
  return isShortName(p, opener) && canSpeak(p, at + 1) && saidBefore(p, at, cue) !== undefined;
}

/** A byline has at most so many words. */
const LONGEST_BYLINE = 5;

/** The verb and a few words, which are the whole paragraph and no sentence: who wrote it. */
function isByline({ passage: p, at }: Site, { opener, start }: Complement): boolean {
  const to = p.tokens.length;
  if (at > 0 || opener > at + 1 || to - start > LONGEST_BYLINE) return false;
  for (let i = start; i < to; i++) if (!p.isWord(i) || p.info(i)?.verb) return false;
  return true;
}

function subjectOf(site: Site, complement: Complement): Subject {
  const { passage, at, cue, sentence } = site;
  const end = before(site, complement);
  const subject = findSubject(passage, at, end, sentence.from, cue.reading.agreement);
  // What brings no clause may do something to an object (summed it up: …).
  return cue.reading.cue.frames.clause ? subject : withoutObject(passage, subject);
}

/** End of what may be the subject: one addressed with a preposition, or the speech that is ended by saying it, stands after it. */
function before({ passage, at, cue }: Site, { opener, saying = 0 }: Complement): number {
  if (saying > at + 1 && isOwnSpeech(passage, saying - 1)) return saying - 1;
  return addressedAt(passage, cue, at + 1, opener) ?? opener;
}

/** Another object may stand before what the cue brings: one addressed before anything, another before a preposition. */
function takesObject({ passage, cue }: Site, complement: Complement): boolean {
  const { object } = cue.reading.cue.frames;
  return object === 'addressee' || hasOwnPreposition(passage, complement);
}

/** The clause is brought by a preposition of the cue, as where a cue takes another object. */
function hasOwnPreposition(p: Passage, { via, opener, start }: Complement): boolean {
  if (via !== 'clause') return false;
  const that = p.info(opener)?.complementizer;
  return that?.preposition !== '' || start > opener + 1;
}

/** Nothing but one word, or where it was written, stands between the cue and its quotation; a name in marks is followed by where that is. */
function isStraightAfter(p: Passage, at: number, opener: number): boolean {
  if (opener <= at + 2) return true;
  const after = (p.opening(opener)?.close ?? opener) + 1;
  return asideEnd(p, at + 1, opener) >= opener && !p.is(after, CLASS.preposition);
}

/** A form that is also another word needs a subject that can speak; before a quotation, one that is near, or a whole sentence in it. */
function isTrusted(site: Site, { source, how }: Subject, complement: Complement): boolean {
  const { passage: p, cue, at } = site;
  if (cue.reading.cue.entry.trust !== 'homograph') return true;
  const quoted = complement.via === 'quote';
  if (how === 'source-antecedent' && actsOn(site, complement)) return false;
  if (isOtherWord(site) && places(site, complement.opener)) return false;
  const after = source && source.from > at ? source.to : at + 1;
  const near = !quoted || isReached(site, after, before(site, complement));
  if (isPlainVerb(site)) return near || (source !== undefined && isSpoken(p, complement.start));
  if (!near) return false;
  if (!source)
    return (
      !quoted ||
      isStraightAfter(p, at, complement.opener) ||
      cue.reading.cue.entry.continues === true
    );
  const info = p.info(source.from);
  if (isThings(p, source.from)) return false;
  if (p.is(source.from, CLASS.quantifier))
    return countsSpeakers(p, source.from) || (!quoted && isOneOfThose(p, source.from));
  if (canSpeak(p, source.from) || (!quoted && isWork(p, source.from))) return true;
  const named = !quoted && source.to === source.from + 1 && complement.opener === source.to;
  if (named && info?.verb && !info.sureVerb) return true;
  if (quoted && info?.article && !isSurname(p, source.from)) return false;
  return !info?.event && !info?.verb && (!quoted || source.to - source.from <= 3);
}

/** In a relative clause, whose subject stands before it, a noun straight after a verb that takes none besides its clause is what it is done to (who watched two thousand patients, that). */
function actsOn({ passage: p, at, cue }: Site, { via, opener }: Complement): boolean {
  if (via !== 'clause' || opener === at + 1 || cue.reading.cue.frames.object) return false;
  const first = at + 1;
  return p.isNumber(first) || p.is(first, CLASS.quantifier) || isThings(p, first);
}

/** A number of what cannot speak, or things in the plural with the article. */
function isThings(p: Passage, i: number): boolean {
  if (p.isNumber(i)) return !countsSpeakers(p, i);
  return p.info(i)?.article === true && endsFemininePlural(p, i) && !canSpeak(p, i);
}

/** One of those whom a noun with the article names (one of the children). */
function isOneOfThose(p: Passage, i: number): boolean {
  return isOne(p, i) && p.info(i + 1)?.article === true && !isEvent(p, i + 1);
}

/** Nothing but circumstances stands between who speaks and what was said. */
function isReached(site: Site, from: number, opener: number): boolean {
  const { passage: p } = site;
  let i = from;
  while (i < opener) {
    const next = p.isMark(i, ',') || isManner(site, i, opener) ? i + 1 : asideEnd(p, i, opener);
    if (next === i) return false;
    i = next;
  }
  return true;
}

/** One word straight before what was said tells how it was said (adds smiling: …; went on in sorrow). */
function isManner({ passage: p, cue }: Site, i: number, opener: number): boolean {
  const info = p.info(i);
  if (i + 1 !== opener || !info || info.head || info.article || info.verb) return false;
  if (p.shapes.accusative.test(p.text(i))) return !info.cues.some((c) => c.reading.adverbial);
  const first = p.text(i).charAt(0);
  return p.isNeutral(first) && !cue.reading.cue.frames.noun?.includes(first);
}

/** The quotation is longer than a name or holds a verb. */
function isSpoken(p: Passage, open: number): boolean {
  const close = p.opening(open)?.close ?? p.tokens.length;
  if (close - open > NAME_LENGTH) return true;
  for (let i = open + 1; i < close; i++) if (p.info(i)?.verb) return true;
  return false;
}

/** A quotation that is the content ends with its closing mark, or with what a preposition adds to it. */
function quoteEnd({ passage: p, sentence }: Site, open: number): number {
  const close = p.opening(open)?.close ?? null;
  if (close === null) return sentence.to;
  return isMoreOf(p, close + 1, sentence.to) ? commaAfter(p, close + 1, sentence.to) : close + 1;
}

/** A longer one (amid, towards) tells where or how it was said. */
const SHORT = 2;

/** A short free preposition goes on with what was said up to a comma (“we rely on help” in our defence), where it brings neither the occasion nor what the author adds. */
function isMoreOf(p: Passage, i: number, to: number): boolean {
  const other = CLASS.aside | CLASS.occasion | CLASS['clause-opener'] | CLASS.turn;
  if (!p.isWord(i + 1) || !p.is(i, CLASS.preposition) || p.is(i, other) || p.isTopic(i))
    return false;
  if (p.text(i).length > SHORT) return false;
  return p.after(i, CLASS.preposition) === i + 1 && asideEnd(p, i, to) === i;
}
