import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { pointsBack } from '../phrase/antecedent';
import { findComplement } from '../phrase/complement';
import { describedPeople } from '../phrase/described';
import { canSpeak, isClosed } from '../phrase/noun';
import { isNoDual, isOwnedNoun } from '../phrase/otherwise';
import { canBeVerb, isNegated, isUnreal, opensClause } from '../phrase/position';
import { hasPronoun } from '../phrase/shape';
import type { Subject } from '../phrase/subject';
import { subjectBefore } from '../phrase/subject-before';
import { isNewName, isUnknown } from '../phrase/unknown';
import { describedNoun } from './described';
import { fitsPerson } from './grammatical-person';
import { isBroughtByLight } from './light';
import type { Site } from './rule';

/** One word alone in marks is a name. */
function isNamed(p: Passage, at: number): boolean {
  return p.opening(at - 1)?.close === at + 1;
}

/** Whether a doubled letter before the last is written so, as verbs of stem II have it and prepositions like them have not. */
export function isMarkedDouble(p: Passage, i: number): boolean {
  return p.shapes.doubled.test(p.raw(i));
}

/** In a headline the words before the verb are its subject, known or not. */
const LONGEST_TITLE = 4;

/** Whether a verb with no subject written does not begin its clause: it describes the noun before it (a detail pointing to …). */
export function isAdrift({ passage, at, sentence, cue }: Site, { source, how }: Subject): boolean {
  if (source || how !== 'source-carried' || cue.reading.form !== 'imperfect') return false;
  if (pointsBack(passage, at + 1)) return false;
  if (sentence.from === 0 && at <= LONGEST_TITLE) return false;
  return !opensClause(passage, at, sentence.from);
}

const OTHER_WORD = CLASS.preposition | CLASS.negator | CLASS.subordinator;

/** The form is also a word of grammar, which it is unless a clause of its own follows. */
export function isOtherWord({ passage, at, cue }: Site): boolean {
  return cue.reading.cue.entry.trust === 'homograph' && passage.is(at, OTHER_WORD);
}

/** A perfect with a weak end is written with another letter than the noun like it (he saw, opinion). */
function endsAsNoun(p: Passage, at: number, { reading, pronoun }: CueReading): boolean {
  const { entry } = reading.cue;
  const called =
    entry.pos === 'verb' && reading.form === 'imperfect' && entry.trust === 'homograph';
  if (called && p.shapes.dotted.test(entry.imperfect) && !p.info(at + 1)?.complementizer)
    return p.shapes.weak.test(withoutMarks(p, at));
  if (entry.pos !== 'verb' || reading.form !== 'perfect' || entry.trust !== 'homograph')
    return false;
  if (pronoun || !p.shapes.weak.test(entry.perfect)) return false;
  return p.shapes.dotted.test(withoutMarks(p, at));
}

function withoutMarks(p: Passage, i: number): string {
  return p.raw(i).replace(/\p{M}/gu, '');
}

/** A statement that the verb only says where it was published (in a statement that the agency carried): what follows is what the statement says. */
function isOfStatement({ passage: p, at, cue }: Site): boolean {
  const { object, from } = cue.reading.cue.frames;
  if (!(cue.pronoun || from) || cue.conjunction || object) return false;
  return p.is(at - 1, CLASS.venue) && !p.info(at - 1)?.article;
}

/** The first letter is the verb's own where the whole word is another perfect and no clause begins (information came of). */
function isWholeWord({ passage: p, at, sentence, cue }: Site): boolean {
  if (!cue.conjunction || cue.pronoun || at === sentence.from || !p.isWord(at - 1)) return false;
  return (p.info(at)?.cues ?? []).some((c) => !c.conjunction && c.reading.form === 'perfect');
}

/** What a light verb brings may be written as a dual is (gave a promise, they promised). */
function isObjectOfLight(site: Site): boolean {
  const { form, agreement } = site.cue.reading;
  return form === 'perfect' && agreement.number === 'd' && isBroughtByLight(site);
}

/** A verb with the preposition of purpose goes on the story where one who speaks or what it brings follows at once (only to admit that …). */
function takesUp({ passage: p, at, sentence, cue }: Site): boolean {
  const { trust } = cue.reading.cue.entry;
  if (at === sentence.from || cue.conjunction || trust === 'homograph') return false;
  const { clause = [], noun = [] } = cue.reading.cue.frames;
  if (canSpeak(p, at + 1) || p.is(at + 1, CLASS.quantifier)) return p.isMark(at - 1, ',');
  if (p.info(at + 1)?.complementizer || p.isMark(at + 1, ':')) return true;
  return p.is(at + 1, CLASS.preposition) && [...clause, ...noun].includes(p.text(at + 1));
}

/** Written as the first person is, unless one who speaks and a clause follow, as newspapers misspell it. */
function isFirstPerson({ passage: p, at, cue, sentence }: Site): boolean {
  if (!p.isOtherFirst(at, cue)) return false;
  if (p.quoteAround(at) >= 0 || !canSpeak(p, at + 1)) return true;
  return findComplement(p, cue, at + 2, sentence.to)?.via !== 'clause';
}

/** What the verb is said of is a whole clause (which confirms that), or all that somebody said: the author infers, nobody tells. */
function isInference(p: Passage, at: number, { reading, pronoun }: CueReading): boolean {
  const whatever = p.is(at - 1, CLASS['free-relative']) && !p.is(at - 1, CLASS.preposition);
  const relative = whatever && !p.endsItem(at - 1, CLASS.time);
  if (relative && p.is(at - 2, CLASS.quantifier)) return true;
  if (pronoun || reading.form !== 'imperfect') return false;
  const told = canSpeak(p, at + 1) || p.is(at + 1, CLASS.quantifier);
  if (relative && givesWord(p, at, reading.cue.entry.category)) return false;
  const matter = p.is(at - 1, CLASS.relative) && p.endsItem(at - 1, CLASS.subordinator);
  return !told && (relative || matter || p.endsItem(at - 1, CLASS.aside));
}

/** `gave … what says that`: a thing that says so was handed over, straight before it. */
function givesWord(p: Passage, at: number, category: string): boolean {
  if (category !== 'say' || p.is(at - 2, CLASS.pronoun | CLASS.negator)) return false;
  return p.is(at - 2, CLASS.time) || (p.info(at - 2)?.article ?? false);
}

/** A form like the dual, straight before the preposition that brings a source, or in words of the author's, is no verb (relaying from, noting that). */
function isVerbless(p: Passage, at: number, { reading }: CueReading): boolean {
  const dual = reading.form === 'perfect' && reading.agreement.number === 'd';
  return (
    dual && (p.is(at, CLASS.aside) || reading.cue.frames.from?.includes(p.text(at + 1)) === true)
  );
}

/** Says of somebody before it what they are called (those whom he described as …, a man whom he described as …). */
function isCalling({ passage: p, at, cue }: Site): boolean {
  if (!cue.pronoun || cue.conjunction || cue.reading.cue.frames.object !== 'described')
    return false;
  if (!p.opening(at + 1) && !joins(p, at + 1, cue)) return false;
  const before = p.info(at - 1);
  if (!before || before.article || before.complementizer) return false;
  return p.is(at - 1, CLASS['free-relative']) || !(before.classes || before.verb);
}

/** The word begins with the letter of one of the cue's prepositions. */
function joins(p: Passage, i: number, { reading }: CueReading): boolean {
  const text = p.text(i);
  return (reading.cue.frames.noun ?? []).some((prep) => prep.length === 1 && text.startsWith(prep));
}

/** The complementizer of the cue follows at once, as after no other word that is written so. */
function isBeforeClause(p: Passage, at: number, { reading, pronoun }: CueReading): boolean {
  const that = p.info(at + 1)?.complementizer;
  if (!that || that.conjunction || pronoun) return false;
  return reading.form === 'imperfect' && !!reading.cue.frames.clause?.includes(that.preposition);
}

/**
 * Whether the site is a finite verb in a place where a verb can stand. The text itself tells in the third
 * person; a form that is also another word must begin its clause or follow its subject.
 */
export function isVerbSite(site: Site): boolean {
  site.isVerb ??= judgeVerb(site);
  return site.isVerb;
}

/** A verb that only goes on telling happens wherever it stands (before he added). */
const goesOn = ({ cue }: CueReading['reading']): boolean => cue.entry.continues === true;

const SHORTEST_NAME = 3;

function judgeVerb(site: Site): boolean {
  const { passage, sentence, at, cue } = site;
  const { reading } = cue;
  if (!isFiniteForm(reading) || !fitsPerson(site)) return false;
  if (cue.pronoun && (passage.info(at)?.wide ?? 0) & CLASS.preposition) return false;
  if (endsAsNoun(passage, at, cue) || isVerbless(passage, at, cue)) return false;
  if (isNamed(passage, at) || isFirstPerson(site) || isInference(passage, at, cue)) return false;
  if (isOfStatement(site) || isWholeWord(site)) return false;
  if (isNoDual(passage, cue, at, sentence.from)) return false;
  if (isObjectOfLight(site) || isOwnedNoun(passage, cue, at)) return false;
  if (passage.is(at, CLASS.preposition) && cue.conjunction && passage.isWord(at - 1)) return false;
  if (cue.verbal && passage.isBelonging(at) && !takesUp(site)) return false;
  const calls = isCalling(site);
  if (
    !calls &&
    (!canBeVerb(passage, at, sentence.from) ||
      isUnreal(passage, at, sentence.from, reading.form === 'perfect' || goesOn(reading)))
  )
    return false;
  if (reading.form === 'perfect' && isNegated(passage, at, sentence.from)) return false;
  if (reading.jussive && !isNegated(passage, at, sentence.from)) return false;
  if (reading.cue.entry.trust !== 'homograph' || isMarkedDouble(passage, at)) return true;
  if (calls || isBeforeClause(passage, at, cue)) return true;
  if (reading.form === 'imperfect' && pointsBack(passage, at + 1)) return true;
  if (opensClause(passage, at, sentence.from) || describedNoun(site)) return true;
  if (describedPeople(passage, at, sentence.from, reading.agreement)) return true;
  if (reading.form === 'perfect' && (isBeforeSpeaker(site) || isNamedBeforeClause(site)))
    return true;
  const subject = subjectBefore(passage, at, sentence.from, reading.agreement);
  if (!subject) return false;
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
    subject.from === sentence.from || passage.endsItem(subject.from - 1, CLASS['clause-opener']);
  // A paragraph that begins with its subject and an imperfect is a headline.
  const headline = reading.form === 'imperfect' && subject.from === 0;
  if (!begins || !(headline || bringsAtOnce(site))) return false;
  return isUnknown(passage, last) && passage.text(last).length > SHORTEST_NAME;
}

/** One who speaks follows a form that ends as no noun does, or that stands after a complete circumstance (in his letter called the pope for). */
function isBeforeSpeaker({ passage: p, at, sentence, cue }: Site): boolean {
  if (!canSpeak(p, at + 1) && !isUnknownBeforeClause(p, at, sentence.to, cue)) return false;
  if (cue.reading.agreement.gender === 'f' && canSpeak(p, at + 1)) return true;
  if (!isClosed(p, at - 1) || p.isMark(at - 1, ',')) return false;
  let k = at - 1;
  while (k > sentence.from && p.isWord(k - 1)) {
    const info = p.info(k);
    if (info?.sureVerb || info?.complementizer || p.is(k, CLASS.relative)) return false;
    k--;
  }
  return k < at - 1 && (p.is(k, CLASS.preposition) || p.info(k)?.preposition !== '');
}

/** A word of which nothing is known follows, and a clause after it. */
function isUnknownBeforeClause(p: Passage, at: number, end: number, cue: CueReading): boolean {
  if (p.is(at, OTHER_WORD) || !isNewName(p, at + 1)) return false;
  return findComplement(p, cue, at + 1, end)?.via === 'clause';
}

/** A name and a bare complementizer follow (said so-and-so that). */
function isNamedBeforeClause({ passage: p, at, cue }: Site): boolean {
  const that = p.info(at + 2)?.complementizer;
  if (!that || that.preposition || that.conjunction || cue.pronoun) return false;
  if (!cue.reading.cue.frames.clause?.includes('')) return false;
  return canSpeak(p, at + 1) || isNewName(p, at + 1) || hasPronoun(p, at + 1);
}

/** What the cue takes stands straight after it: a clause, a colon or one of its own free prepositions. */
function bringsAtOnce({ passage: p, at, cue }: Site): boolean {
  const { noun = [], quote } = cue.reading.cue.frames;
  if (p.info(at + 1)?.complementizer) return true;
  if (quote && p.isMark(at + 1, ':')) return true;
  return p.is(at + 1, CLASS.preposition) && noun.includes(p.text(at + 1));
}
