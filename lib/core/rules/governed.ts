import { CLASS } from '../cues/compiled';
import { NAME_OPENER } from '../cues/named';
import type { Passage } from '../passage';
import { addressedAt } from '../phrase/addressee';
import { pointsBack } from '../phrase/antecedent';
import { asideEnd, isOwnedPreposition } from '../phrase/aside';
import { findBareNoun } from '../phrase/bare';
import { describedText } from '../phrase/described';
import { bringsFelt } from '../phrase/felt';
import { findGoverned, type GovernedNoun } from '../phrase/governed';
import { hasVerb } from '../phrase/last-clause';
import { lateSubject } from '../phrase/late-subject';
import { membersAt } from '../phrase/members';
import { pointsAtThing } from '../phrase/nobody';
import { canSpeak, countsSpeakers, isEvent, isListedEvent, maySpeak } from '../phrase/noun';
import { hasNounCue } from '../phrase/noun-cue';
import { hasObjectBetween, meansOtherwise } from '../phrase/otherwise';
import { type Parties, partiesOf } from '../phrase/parties';
import { isNegated } from '../phrase/position';
import { NAME_LENGTH } from '../phrase/quoted-name';
import { saidBefore } from '../phrase/said-before';
import { hasPronoun } from '../phrase/shape';
import { CARRIED, type Subject } from '../phrase/subject';
import { isActOfSaying } from '../phrase/subject-end';
import { isNewName } from '../phrase/unknown';
import { describedNoun } from './described';
import { isListed } from './listed';
import { makeDraft } from './make';
import { isPlainVerb } from './plain-verb';
import { isSaidNext } from './purpose';
import { FINITE, type Rule, type Site } from './rule';
import { isAdrift, isMarkedDouble, isOtherWord } from './verb-site';
import { voiceOf } from './voice';

/** A verb with a noun phrase after its own preposition: `called for …`, `accused X of …`. */
export const verbGoverned: Rule = {
  id: 'verb-governed',
  forms: FINITE,
  find(site) {
    const { passage, sentence, at, cue } = site;
    if (isOtherWord(site) && !isVerbBefore(site)) return undefined;
    if (isSaid(site)) return undefined;
    if (passage.isLightVerbOfIt(at) && hasNounCue(passage, at - 1, at)) return undefined;
    const noun = findGoverned(passage, cue, at + 1, sentence.to);
    if (!noun || meansOtherwise(passage, cue, at + 1, noun.start)) return undefined;
    if (!isListed(site, noun) || hasNearerNoun(site, noun.opener)) return undefined;
    if (cue.reading.cue.frames.noun?.includes('') && passage.isBelonging(noun.opener))
      return undefined;
    if (hasObjectBetween(passage, cue, at + 1, noun.opener)) return undefined;
    const members = membersAt(passage, at + 1, noun.opener);
    const end = addressedAt(passage, cue, at + 1, members) ?? members;
    const parties = partiesOf(passage, cue, at, end, sentence.from);
    const next = isSaidNext(site);
    const late = next
      ? undefined
      : lateSubject(passage, cue, at, noun, sentence.to, parties.subject);
    const found = voiceOf(site, next ? CARRIED : (late ?? parties.subject), noun.opener);
    const told = found && isOpen(found) ? described(site, noun) : undefined;
    const subject = told ?? found;
    if (!subject || isAdrift(site, subject)) return undefined;
    if (isActedOn(site, subject, noun)) return undefined;
    if (!told && !isTrusted(site, subject, parties.object?.from ?? noun.opener)) return undefined;
    if (isSign(site, subject, noun) || isActOfSaying(passage, noun.start)) return undefined;
    if (bringsNounCue(site, parties, noun.opener) || sendsThing(site, parties)) return undefined;
    if (isTraced(site, noun, parties)) return undefined;
    const from = parties.inContent?.from ?? filledOut(passage, noun.start);
    const to = late?.source?.from ?? sentence.to;
    return makeDraft(this.id, site, subject, [{ from, to }], 'brings-governed');
  },
};

/** A comma stands after the quotation that was said: what the preposition brings is of the one who speaks, or tells of what it was said (“…”, said the lawyer for X). */
function isSaid({ passage: p, at, cue }: Site): boolean {
  const { entry, frames } = cue.reading.cue;
  if (!frames.quote || entry.category !== 'say' || !p.isMark(at - 1, ',')) return false;
  const said = saidBefore(p, at, cue);
  return said !== undefined && (said.to - said.from > NAME_LENGTH || hasVerb(p, said));
}

/** What somebody holds and the clause that says what it is (insisted on his position that): the clause is the content. */
function filledOut(p: Passage, noun: number): number {
  const that = p.info(noun + 1)?.complementizer;
  const fills = that?.preposition && !that.pronoun && !that.conjunction && hasPronoun(p, noun);
  return fills ? noun + 2 : noun;
}

/** No subject is written. */
const isOpen = ({ source, how }: Subject): boolean => !source && how === 'source-carried';

/** A thing that the verb describes tells only what follows at once with the neutral preposition (a report telling of). */
function described(site: Site, { opener, start }: GovernedNoun): Subject | undefined {
  return opener === site.at + 1 && start === opener ? describedNoun(site) : undefined;
}

/** A form that is also a preposition is the verb where its doubled letter is written, or before one who speaks, first in its clause. */
function isVerbBefore({ passage: p, sentence, at, cue }: Site): boolean {
  if (isMarkedDouble(p, at)) return true;
  const { noun } = cue.reading.cue.frames;
  if (p.is(at + 1, CLASS.preposition) && noun?.includes(p.text(at + 1))) return true;
  const joined = p.isMark(at - 1, ',') || p.is(at - 1, CLASS['clause-opener']);
  const first = at === sentence.from || joined || cue.conjunction;
  const opens = first || bringsFelt(p, noun, at + 2);
  if (p.is(at + 1, CLASS.quantifier))
    return (
      opens && (countsSpeakers(p, at + 1) || isOwnedPreposition(p, at + 2) || pointsBack(p, at + 2))
    );
  const straight =
    cue.conjunction && p.is(at + 2, CLASS.preposition) && noun?.includes(p.text(at + 2));
  const name = isNewName(p, at + 1) || p.is(at + 1, NAME_OPENER);
  const named = name && (straight || bringsFelt(p, noun, at + 2));
  return opens && (canSpeak(p, at + 1) || named) && p.info(at + 1)?.head?.kind !== 'media';
}

/** A cue that takes a bare noun too has taken it before the preposition. */
function hasNearerNoun({ passage: p, at, cue, sentence }: Site, opener: number): boolean {
  const { frames, entry } = cue.reading.cue;
  if (frames.object === 'addressee' && entry.trust === 'homograph') return false;
  const bare = findBareNoun(p, cue, at + 1, opener, false);
  if (!bare || p.opening(bare.start) || membersAt(p, at + 1, opener) < bare.start) return false;
  return bare.start > at + 1 || (isEvent(p, at + 1) && isBareName(p, at - 1, sentence.from));
}

/** What stands straight after a verb whose subject comes before it is the object, though a preposition of the cue comes later (a decision affirming the need for …, and insistence on). */
function isActedOn(
  { passage: p, at, cue }: Site,
  { how }: Subject,
  { opener }: GovernedNoun,
): boolean {
  if (how !== 'source-antecedent' && how !== 'source-before') return false;
  const { noun, only } = cue.reading.cue.frames;
  if (!noun?.includes('') || only || opener <= at + 2) return false;
  return isListedEvent(p, at + 1) && isEvent(p, at + 1);
}

/** The subject is a name of one word before the verb, as in headlines. */
function isBareName(p: Passage, i: number, from: number): boolean {
  return i === from && p.isWord(i) && !p.is(i, ~0);
}

/** A form that is also another word needs one who can speak, or its preposition straight after it. */
function isTrusted(site: Site, subject: Subject, opener: number): boolean {
  const { passage, at, cue } = site;
  const { entry, frames } = cue.reading.cue;
  const tells = ['say', 'announce', 'evaluate'].includes(entry.category);
  const orders = entry.category === 'demand' && !subject.source;
  if ((tells || orders) && isNegated(passage, at, at - 1)) return false;
  const first = subject.source?.from ?? -1;
  const act = isListedEvent(passage, first) && !passage.info(first)?.head;
  const text = first >= 0 && describedText(passage, at, site.sentence.from, cue.reading.agreement);
  const written = text && text.from === first;
  if (act && !passage.is(first, CLASS.body) && !written && !isText(site, first)) return false;
  if (passage.is(first, CLASS.negator) && !passage.is(first, CLASS['free-relative'])) return false;
  if (pointsAtThing(passage, first) || doesMore(passage, subject)) return false;
  const light = passage.isLightVerb(at);
  if ((light || !isPlainVerb(site)) && hasNounCue(passage, at + 1, opener, light)) return false;
  if (isPlainVerb(site)) return true;
  const { source } = subject;
  if (!source && (isDue(site, opener) || isNounToo(site))) return false;
  if (!source)
    return (
      isSaidNext(site) ||
      opener === afterAsides(passage, at + 1, opener) ||
      (cue.conjunction &&
        !cue.pronoun &&
        cue.reading.form === 'perfect' &&
        passage.is(at + 1, CLASS.preposition))
    );
  if (subject.how === 'source-antecedent' && cue.conjunction) return true;
  if (entry.category === 'evaluate' && bringsFelt(passage, frames.noun, at + 1)) return true;
  return written || isText(site, first) || maySpeak(passage, source);
}

/** A verb is joined in what would be the phrase of who speaks: the cue is another such verb (wrapped the child in a blanket and went to). */
function doesMore(p: Passage, { source }: Subject): boolean {
  if (!source) return false;
  for (let i = source.from + 1; i < source.to && !p.is(i, CLASS.relative); i++)
    if (p.info(i)?.verb && p.mayHaveConjunction(i) && !p.info(i)?.head) return true;
  return false;
}

/** What is called by what it does holds something too (the announcement provides for): one definite word before the cue's own preposition. */
function isText({ passage: p, at, cue }: Site, subject: number): boolean {
  const { entry, frames } = cue.reading.cue;
  if (entry.category !== 'say' || entry.trust !== 'homograph' || subject !== at + 1) return false;
  return p.info(subject)?.article === true && !!frames.noun?.includes(p.text(at + 2));
}

/** The dual of a short verb may be its verbal noun as an object (they thanked, thanks to). */
function isNounToo({ passage: p, at, cue }: Site): boolean {
  if (cue.reading.agreement.number !== 'd') return false;
  return p.info(at)?.cues.some(({ reading }) => reading.form === 'masdar') ?? false;
}

/** What a thing lets see, or what is only there to be seen (the turnout expresses the will of): a feeling of nobody's. */
function isSign(
  { passage: p, at, cue }: Site,
  { source, how }: Subject,
  noun: GovernedNoun,
): boolean {
  const { entry, frames } = cue.reading.cue;
  if (entry.category !== 'evaluate' || entry.trust !== 'homograph') return false;
  // What somebody hopes for is a part of what he says of himself.
  if (frames.clause?.includes('') && p.info(at - 1)?.complementizer?.pronoun) return true;
  if (hasPronoun(p, noun.start) || (source && canSpeak(p, source.from))) return false;
  return cue.reading.form === 'imperfect' || how === 'source-antecedent';
}

/** What is traced to something is the subject (the attack that is attributed to), or the form is the noun that is written so (the rates of growth). */
function isTraced({ passage: p, at, cue }: Site, noun: GovernedNoun, parties: Parties): boolean {
  const { entry, frames } = cue.reading.cue;
  if (frames.object !== 'described' || cue.pronoun || noun.start === noun.opener) return false;
  if (noun.opener === at + 1 && !parties.inContent) return true;
  const { form, agreement } = cue.reading;
  const goesOn = cue.conjunction && form === 'perfect';
  const one = agreement.gender === 'm' && agreement.number === 's';
  const mayBeNoun = entry.trust === 'homograph' && one && !goesOn;
  return mayBeNoun && !parties.subject.source && !p.is(at + 1, CLASS.demonstrative);
}

/** The imperfect before what was done, with nobody who says it: that is its subject (the delay is due to). */
function isDue({ passage: p, cue: { reading } }: Site, object: number): boolean {
  if (reading.form !== 'imperfect' || reading.cue.frames.object !== 'described') return false;
  return isEvent(p, object) || p.is(object, CLASS.negator);
}

/** Index after what takes up an antecedent (in which) or the circumstances between commas that begin at `from`. */
function afterAsides(p: Passage, from: number, end: number): number {
  if (pointsBack(p, from)) return from + 1;
  if (p.after(from, CLASS.time) > from) return p.after(from, CLASS.time);
  if (!p.isMark(from, ',')) return from;
  const close = asideEnd(p, from + 1, end);
  return p.isMark(close, ',') ? close + 1 : close;
}

/** A verb that may mean nothing by itself, with an object that nobody could speak to (directed a blow at, directs its members). */
function sendsThing({ passage: p, at }: Site, { object }: Parties): boolean {
  if (!object || !p.isLightVerb(at)) return false;
  return !canSpeak(p, object.from) && !p.isHumanPlural(object.from);
}

/** One addressed that is itself a noun of saying has the preposition for itself (directed accusations at … of …). */
function bringsNounCue(
  { passage, at, cue }: Site,
  { object, inContent }: Parties,
  opener: number,
): boolean {
  if (!object || inContent || cue.reading.cue.entry.trust !== 'homograph') return false;
  return hasNounCue(passage, object.from, opener, passage.isLightVerb(at));
}
