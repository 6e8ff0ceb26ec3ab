import { CLASS } from '../cues/compiled';
import { BODY_NAME } from '../cues/named';
import type { Passage } from '../passage';
import {
  beginsObject,
  isAny,
  isAnyHere,
  isConstruct,
  isDefinite,
  isGivenThing,
  isOneOfMost,
  isPlainObject,
  isPointedAt,
  isSome,
} from '../phrase/judged-thing';
import { canSpeak, isListedEvent, maySpeak } from '../phrase/noun';
import { opensClause } from '../phrase/position';
import {
  endsClause,
  isPredicate,
  isPredicateHere,
  PREDICATE_REACH,
  predicateAfter,
} from '../phrase/predicate';
import { hasPronoun, isFeminine, isItself } from '../phrase/shape';
import { speakerEnd } from '../phrase/speaker';
import { secondPhrase } from '../phrase/split';
import { CARRIED, findSubject, isOwnSubject, type Subject } from '../phrase/subject';
import { subjectBetween } from '../phrase/subject-after';
import { isNewName } from '../phrase/unknown';
import { makeDraft } from './make';
import { FINITE, type Rule, type Site } from './rule';

/** What is held to be what, with no preposition between: `considered that an attack`, `considered it "a mistake"`. */
export const judged: Rule = {
  id: 'judged',
  forms: [...FINITE, 'participle'],
  find(site) {
    const { cue, sentence } = site;
    const { object, noun } = cue.reading.cue.frames;
    if (object !== 'described' || isName(site)) return undefined;
    if (noun && !isCalledInMarks(site)) return undefined;
    const found = cue.reading.form === 'participle' ? ofParticiple(site) : ofVerb(site);
    if (!found || sentence.to - found.start < 2) return undefined;
    const close = cue.pronoun ? site.passage.opening(found.start)?.close : undefined;
    const content = [{ from: found.start, to: close ? close + 1 : sentence.to }];
    return makeDraft(this.id, site, found.subject, content, 'brings-noun');
  },
};

/** A cue that has a preposition for it also stands without before a quotation (what he called “…”). */
function isCalledInMarks({ passage: p, at, cue }: Site): boolean {
  return cue.pronoun !== undefined && p.opening(at + 1) !== undefined;
}

/** The form is also a title or a head of sources. */
function isName({ passage: p, at }: Site): boolean {
  return p.is(at, CLASS.title) || p.info(at)?.head !== undefined;
}

interface Found {
  readonly subject: Subject;
  readonly start: number;
}

/** The participle goes on from the clause before it, and its object follows at once. */
function ofParticiple({ passage: p, at, cue }: Site): Found | undefined {
  if (!cue.reading.adverbial || cue.article || cue.preposition) return undefined;
  const start = at + 1;
  const fits = cue.pronoun ? isPredicate(p, start) : beginsObject(p, start);
  return fits ? { subject: CARRIED, start } : undefined;
}

/** The object is on the verb, follows it or follows the subject. The passive that only says what is (is considered) has neither. */
function ofVerb(site: Site): Found | undefined {
  const { passage: p, at, cue, sentence } = site;
  const { form, agreement } = cue.reading;
  const begins = cue.pronoun ? isPredicateHere : isPlainObject;
  const next = at + 1;
  const own = isOwnSubject(agreement);
  const held = () =>
    own ? isAny(p, next) : isNamedAfter(site) || isNounNext(site) || isOfOneBefore(site);
  if (begins(p, next) || (cue.pronoun && held())) {
    const subject = findSubject(p, at, next, sentence.from, agreement);
    return form === 'perfect' || cue.pronoun ? { subject, start: next } : undefined;
  }
  if (form !== 'perfect' && !cue.pronoun) return ofImperfect(site);
  const before = heldBefore(site);
  if (before) return before;
  if (own) {
    if (!predicateAfter(p, next, sentence.to)) return undefined;
    return { subject: findSubject(p, at, next, sentence.from, agreement), start: next };
  }
  if (isWholeObject(site)) return { subject: CARRIED, start: next };
  const many = cue.pronoun && (p.isHumanPlural(next) || isSome(p, next));
  if (!many && !canSpeak(p, next) && !isNameOnly(site, next)) return undefined;
  const after = cue.pronoun ? isAnyHere : begins;
  const start = afterSubject(p, next, Math.min(sentence.to, next + PREDICATE_REACH), after);
  const source = start === undefined ? undefined : subjectBetween(p, next, start);
  if (start === undefined || !source) return undefined;
  const counts = cue.reading.cue.entry.trust === 'homograph' && !cue.pronoun;
  if (counts && !isPlainObject(p, start) && !predicateAfter(p, start, sentence.to))
    return undefined;
  return { subject: { source, how: 'source-after' }, start };
}

/** A name that nobody knows, after a verb that is no other word. */
function isNameOnly({ passage: p, cue }: Site, i: number): boolean {
  if (cue.reading.cue.entry.trust === 'homograph') return false;
  if (cue.pronoun && !predicateAfter(p, i + 1, i + 2)) return false;
  return isNewName(p, i);
}

/** One who can speak stands before the verb, and what is judged straight after it. */
function heldBefore(site: Site): Found | undefined {
  const { passage: p, at, sentence, cue } = site;
  if (cue.pronoun || !isJudgedNext(site)) return undefined;
  const subject = findSubject(p, at, at + 1, sentence.from, cue.reading.agreement);
  const speaks = subject.source !== undefined && maySpeak(p, subject.source);
  return speaks ? { subject, start: at + 1 } : undefined;
}

/** What is judged follows the verb at once, and what it is held to be after that; who plainly judges may hold it to be one of several (of the greatest …). */
function isJudgedNext({ passage: p, at, sentence }: Site, speaks = true): boolean {
  const next = at + 1;
  if (!isDefinite(p, next) && !(speaks && isConstruct(p, next))) return false;
  return predicateAfter(p, next, sentence.to) || (speaks && isOneOfMost(p, next + 1, sentence.to));
}

/** Index after one who speaks, as far as what something is held to be in the accusative, or after the first word where the phrase goes on to the end or to a quotation, which may say what something is called. */
function afterSpeaker(p: Passage, from: number, end: number): number {
  const to = speakerEnd(p, from, end);
  for (let i = from + 1; i < to; i++) {
    if (p.opening(i) && !isBodyBefore(p, i)) return from + 1;
    if (p.info(i - 1)?.article && isPredicate(p, i)) return i;
  }
  return to < end ? to : from + 1;
}

/** A noun for a body without the article, which may be called by what follows in marks. */
function isBodyBefore(p: Passage, i: number): boolean {
  const head = p.info(i - 1)?.head;
  return head?.article === false && !head.role;
}

function afterSubject(
  p: Passage,
  from: number,
  end: number,
  begins: (p: Passage, i: number) => boolean,
): number | undefined {
  const plain = begins === isPlainObject;
  const judgedAt = plain ? (beforePredicate(p, from, end) ?? beyondName(p, from, end)) : undefined;
  if (judgedAt !== undefined) return judgedAt;
  let stop = plain ? from + 1 : afterSpeaker(p, from, end);
  while (stop < end && !endsClause(p, stop)) {
    if (begins(p, stop)) return stop;
    stop++;
  }
  return plain ? secondPhrase(p, from, stop) : undefined;
}

/** Where a definite noun begins straight after the phrase of one who is named or holds an office, and after that what it is held to be. */
function beyondName(p: Passage, from: number, end: number): number | undefined {
  const to = speakerEnd(p, from, end);
  return isGivenThing(p, to) && predicateAfter(p, to, end) ? to : undefined;
}

/**
 * After the imperfect, which may only say what is (is considered), a definite noun that is held to be something, where
 * the ending, one who speaks before the verb or one after it, with that noun beside, shows who holds it.
 */
function ofImperfect(site: Site): Found | undefined {
  const { passage: p, at, sentence, cue } = site;
  const next = at + 1;
  const { agreement } = cue.reading;
  const before = findSubject(p, at, next, sentence.from, agreement);
  const told = before.source && (canSpeak(p, before.source.from) || before.source.to === at);
  // Whoever judges is judged as well (considers itself …), so that the verb is no passive.
  const itself = isItself(p, next);
  const speaks = before.source !== undefined && canSpeak(p, before.source.from);
  if (told || itself || isOwnSubject(agreement))
    return itself || isJudgedNext(site, speaks) ? { subject: before, start: next } : undefined;
  const start = secondAfter(p, next, sentence.to);
  if (!start || !predicateAfter(p, start, sentence.to)) return undefined;
  return { subject: { source: { from: next, to: start }, how: 'source-after' }, start };
}

/** Where a definite noun begins beside one who can speak, of two in a row. */
function secondAfter(p: Passage, from: number, end: number): number | undefined {
  const named = p.after(from, BODY_NAME | CLASS['given-name']);
  if (named > from) return isGivenThing(p, named) ? named : undefined;
  const some = p.info(from)?.article && isSome(p, from);
  if (!(some || canSpeak(p, from)) || p.opening(from)) return undefined;
  let to = from + 1;
  while (to < end && p.info(to)?.article) to++;
  if (isPointedAt(p, to)) return to;
  const second = secondPhrase(p, from, to);
  return second !== undefined && p.info(second)?.article ? second : undefined;
}

/** What somebody did, straight after a verb that begins its clause, and in the accusative what it is held to be: nobody is named who holds it so. */
function isWholeObject({ passage: p, at, cue, sentence }: Site): boolean {
  const next = at + 1;
  if (cue.pronoun || p.info(next)?.article || !isListedEvent(p, next)) return false;
  if (!opensClause(p, at, sentence.from) || p.is(next, CLASS.speech)) return false;
  return predicateAfter(p, next + 1, sentence.to);
}

/** One definite word for who judges, one or more for what is judged, and an indefinite noun for what it is held to be. */
function beforePredicate(p: Passage, from: number, end: number): number | undefined {
  for (let i = from + 2; i < end && p.info(i - 1)?.article; i++) {
    const info = p.info(i);
    if (info?.article || p.mayHaveConjunction(i) || p.is(i, ~CLASS.event)) continue;
    if (p.isBelonging(i)) return undefined;
    if (!isPredicate(p, i) && !(isFeminine(p, i) && !info?.head)) return undefined;
    return i === from + 2 ? from + 1 : secondPhrase(p, from, i);
  }
  return undefined;
}

/** After a pronoun that a relative one takes up, whatever noun follows says what it is called (what he called the conspiracy). */
function isNamedAfter({ passage: p, at, cue }: Site): boolean {
  if (cue.reading.cue.frames.clause || !p.is(at - 1, CLASS['free-relative'])) return false;
  const info = p.info(at + 1);
  return info !== undefined && !info.head?.role && beginsObject(p, at + 1);
}

/** One who speaks stands before a verb with a pronoun, no relative clause between: an indefinite noun straight after it is what he holds something to be. */
function isOfOneBefore({ passage: p, at, sentence, cue }: Site): boolean {
  const info = p.info(at + 1);
  if (!info || info.article || info.verb || !isAny(p, at + 1) || hasPronoun(p, at + 1))
    return false;
  const { source, how } = findSubject(p, at, at + 1, sentence.from, cue.reading.agreement);
  return how === 'source-before' && source !== undefined && canSpeak(p, source.from);
}

/** What a noun may be of which nobody is called. */
const THING = CLASS.event | CLASS.label | CLASS.norm | CLASS.speech | CLASS.venue;

/** After a verb of holding with a pronoun an indefinite noun that nobody can be called by, with nothing after it that it could be held to be (and considered it a plan that). */
function isNounNext({ passage: p, at, sentence, cue }: Site): boolean {
  const next = at + 1;
  const info = p.info(next);
  if (!cue.reading.cue.frames.clause || !info || info.article || info.verb) return false;
  const speaks = canSpeak(p, next) && info.head?.kind !== 'document';
  if (speaks || isNewName(p, next) || p.is(next, ~THING) || !beginsObject(p, next)) return false;
  return !predicateAfter(p, next, sentence.to);
}
