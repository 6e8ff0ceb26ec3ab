import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { pointsBack } from '../phrase/antecedent';
import { describedPeople } from '../phrase/described';
import { isInText } from '../phrase/in-text';
import { canSpeak, isClosed } from '../phrase/noun';
import {
  canBeVerb,
  isDoneNext,
  isNegated,
  isOfPronoun,
  isUnreal,
  isWithout,
  opensClause,
} from '../phrase/position';
import { isBeforeAnother } from '../phrase/preposition';
import { isWhoever, type Subject } from '../phrase/subject';
import { subjectBefore } from '../phrase/subject-before';
import { isUnknown } from '../phrase/unknown';
import {
  isBeforeMany,
  isBeforeSpeaker,
  isBeforeWoman,
  isNamedBeforeClause,
  OTHER_WORD,
} from './before-speaker';
import { describedNoun, isCalled, isCalling } from './described';
import { fitsPerson } from './grammatical-person';
import { hasNoTeller, isNoTelling } from './no-telling';
import { isPassedOn, topicAfter } from './pointing-back';
import { isSaidNext } from './purpose';
import type { Site } from './rule';
import { isTakingUp } from './taken-up';

/** Whether a doubled letter before the last is written so, as verbs of stem II have it and prepositions like them have not. */
export function isMarkedDouble(p: Passage, i: number): boolean {
  return p.shapes.doubled.test(p.raw(i));
}

/** In a headline the words before the verb are its subject, known or not. */
const LONGEST_TITLE = 4;

/** Whether a verb with no subject written does not begin its clause: it describes the noun before it (a detail pointing to …). */
export function isAdrift(site: Site, { source, how }: Subject): boolean {
  const { passage, at, sentence, cue } = site;
  if (source || how !== 'source-carried' || cue.reading.form !== 'imperfect') return false;
  if (pointsBack(passage, at + 1)) return false;
  if (sentence.from === 0 && at <= LONGEST_TITLE) return false;
  return !opensClause(passage, at, sentence.from) && !isSaidNext(site);
}

/** The form is also a word of grammar, which it is unless a clause of its own follows, or a preposition, as after no other. */
export function isOtherWord({ passage, at, cue }: Site): boolean {
  if (cue.reading.cue.entry.trust !== 'homograph' || !passage.is(at, OTHER_WORD)) return false;
  return !isBeforeAnother(passage, at);
}

/** Whether a form that is also another word is that before a clause at `opener`: what has the article follows, straight after a verb (came in the statement that …), or within a clause as more than a word (between the ties … that we). */
export function places({ passage: p, at, cue, sentence }: Site, opener: number): boolean {
  if (cue.conjunction) return false;
  const next = p.info(at + 1);
  const joins = p.info(at - 1)?.article && next?.head && !next.preposition;
  if (!(next?.article || joins)) return p.isOrigin(at + 1) && next?.conjunction !== true;
  const told = p.info(at - 1)?.cues.some(({ reading }) => isFiniteForm(reading));
  return told || (opener > at + 2 && !opensClause(p, at, sentence.from));
}

/** The complementizer of the cue follows at once, or a free preposition of the cue and it, as after no other word that is written so. */
function isBeforeClause(p: Passage, at: number, { reading, pronoun }: CueReading): boolean {
  const { clause } = reading.cue.frames;
  if (!clause || pronoun) return false;
  const { category } = reading.cue.entry;
  const shows = category === 'say' || category === 'believe';
  const free = !shows && p.is(at + 1, CLASS.preposition) && clause.includes(p.text(at + 1));
  const that = p.info(free ? at + 2 : at + 1)?.complementizer;
  if (!that || that.conjunction) return false;
  return free ? that.preposition === '' : clause.includes(that.preposition);
}

/** Whether the verb only may or should happen. One that only goes on telling happens wherever it stands (before he added). */
function mayHappen(site: Site): boolean {
  const { passage: p, at, sentence, cue } = site;
  const { form, cue: own } = cue.reading;
  if (isToldThing(site) || isLeftOpen(site)) return false;
  if (!isUnreal(p, at, sentence.from, form === 'perfect' || own.entry.continues === true))
    return false;
  return !(SAYING.has(own.entry.category) && isDoneNext(p, at, sentence.from));
}

/** What one does not hold, or leaves open by not saying whether it is so, is told of him (without knowing that, without saying whether). */
function isLeftOpen({ passage: p, at, cue }: Site): boolean {
  if (!isWithout(p, at)) return false;
  return cue.reading.cue.entry.category === 'believe' || p.after(at + 1, CLASS.question) > at + 2;
}

/** After a complementizer the word that may be a negation brings what somebody told, taken up with a pronoun, or what is told of by nobody (that what X said). */
function isToldThing(site: Site): boolean {
  const { passage: p, at, cue } = site;
  if (!p.is(at - 1, CLASS['free-relative']) || !p.info(at - 2)?.complementizer) return false;
  const told = cue.pronoun !== undefined && topicAfter(site, at + 2) !== undefined;
  return told || hasNoTeller(cue.reading.cue.entry);
}

/** What one says next is told with these. */
const SAYING: ReadonlySet<string> = new Set(['say', 'affirm', 'deny', 'admit', 'announce']);

const SHORTEST_NAME = 3;

/**
 * Whether the site is a finite verb in a place where a verb can stand. The text itself tells in the third
 * person; a form that is also another word must begin its clause or follow its subject.
 */
export function isVerbSite(site: Site): boolean {
  const { passage, sentence, at, cue } = site;
  const { reading } = cue;
  if (!isFiniteForm(reading) || !fitsPerson(site) || isNoTelling(site)) return false;
  const calls = isCalling(site);
  if (!calls && (!canBeVerb(passage, at, sentence.from) || mayHappen(site))) return false;
  if (reading.form === 'perfect' && isNegated(passage, at, sentence.from)) return false;
  if (reading.jussive && !isNegated(passage, at, sentence.from)) return false;
  if (reading.cue.entry.trust !== 'homograph' || isMarkedDouble(passage, at)) return true;
  if (isBeforeAnother(passage, at)) return true;
  if (isOfMen(site) || (reading.cue.entry.category === 'admit' && bringsAtOnce(site))) return true;
  if (reading.form === 'imperfect' && isWhoever(passage, at - 1, reading.agreement)) return true;
  if (isPassedOn(site)) return true;
  if (isBeforeWoman(site)) return false;
  const brings = isBeforeClause(passage, at, cue);
  if (isSaidNext(site)) return true;
  if (calls || isCalled(site) || (brings && reading.form === 'imperfect')) return true;
  if (reading.form === 'imperfect' && pointsBack(passage, at + 1)) return true;
  if (reading.form === 'perfect' && isTakingUp(site)) return true;
  if (reading.form === 'perfect' && isInText(passage, at, sentence.from)) return true;
  if (reading.cue.entry.category === 'demand' && !cue.pronoun && isOfPronoun(passage, at))
    return true;
  if (opensClause(passage, at, sentence.from) || describedNoun(site)) return true;
  if (describedPeople(passage, at, sentence.from, reading.agreement)) return true;
  if (reading.form === 'perfect' && (isBeforeSpeaker(site) || isNamedBeforeClause(site)))
    return true;
  if (reading.form === 'imperfect' && (isBeforeMany(site) || isAfterDoer(site))) return true;
  if (reading.form === 'imperfect' && !passage.info(at - 1)?.head && isNamedBeforeClause(site))
    return true;
  const subject = subjectBefore(passage, at, sentence.from, reading.agreement);
  if (!subject) return false;
  if (brings && canSpeak(passage, subject.from)) return true;
  if (subject.from === sentence.from && passage.info(subject.from)?.head && subject.to === at)
    return true;
  const last = subject.to - 1;
  const open =
    passage.is(last - 1, CLASS.preposition) || passage.info(last)?.head?.article === false;
  const whole = (subject.to - subject.from > 1 && !open) || isClosed(passage, last);
  const head = passage.info(subject.from)?.head;
  const inConstruct = reading.form === 'perfect' && subject.to === at && open;
  if (whole || (head?.kind === 'document' && !inConstruct)) return true;
  const begins =
    subject.from === sentence.from ||
    passage.info(subject.from - 1)?.complementizer !== undefined ||
    passage.endsItem(subject.from - 1, CLASS['clause-opener'] | CLASS.auxiliary);
  // A paragraph that begins with its subject and an imperfect is a headline.
  const headline = reading.form === 'imperfect' && subject.from === 0;
  const had = passage.endsItem(subject.from - 1, CLASS.auxiliary) && isObject(passage, at + 1);
  const foreign = !passage.isNative(last) && (had || isNothingElse(site));
  const sure = headline || bringsAtOnce(site) || foreign || (had && isNothingElse(site));
  if (!begins || !sure) return false;
  return isUnknown(passage, last) && passage.text(last).length > SHORTEST_NAME;
}

/** A noun that is definite follows, or the time before it. */
function isObject(p: Passage, i: number): boolean {
  const next = p.info(i + 1);
  return (
    p.is(i, CLASS.time | CLASS.polity) || p.info(i)?.article === true || next?.article === true
  );
}

/** The perfect of several men, which hardly a noun is written as. */
function isOfMen({ cue: { reading, pronoun } }: Site): boolean {
  const { person, gender, number } = reading.agreement;
  if (reading.form !== 'perfect' || reading.cue.frames.object === 'described') return false;
  return number === 'p' && gender === 'm' && person !== 1 && !pronoun;
}

/** Of a perfect: no noun that is known is written like it, and nothing is joined to it. */
function isNothingElse({ passage: p, at, cue }: Site): boolean {
  const info = p.info(at);
  if (!info || cue.reading.form !== 'perfect' || cue.conjunction || info.head || info.event)
    return false;
  return !info.cues.some(({ reading: { form } }) => form === 'masdar' || form === 'noun');
}

/** A verb that is no cue and one who speaks, with the article, stand straight before it: what he does all the while (went out demanding). */
function isAfterDoer(site: Site): boolean {
  const { passage: p, at, cue } = site;
  const doer = p.info(at - 1);
  const verb = p.info(at - 2);
  if (!doer?.article || doer.preposition || !verb?.verb || verb.cues.length) return false;
  if (verb.head || cue.conjunction || !canSpeak(p, at - 1)) return false;
  if (cue.reading.agreement.number === 'p') return true;
  const { gender, number } = doer.head?.agreement ?? {};
  return number === 's' && gender === cue.reading.agreement.gender && bringsAtOnce(site);
}

/** What the cue takes stands straight after it: a clause, a colon or one of its own free prepositions. */
function bringsAtOnce({ passage: p, at, cue }: Site): boolean {
  const { noun = [], quote } = cue.reading.cue.frames;
  if (p.info(at + 1)?.complementizer) return true;
  if (quote && p.isMark(at + 1, ':')) return true;
  if (p.is(at + 1, CLASS.preposition)) return noun.includes(p.text(at + 1));
  return noun.some((prep) => p.isNeutral(prep)) && p.isNeutral(p.info(at + 1)?.preposition ?? '');
}
