import { CLASS } from '../cues/compiled';
import { BODY_NAME, NAME_OPENER, PERSON_NAME } from '../cues/named';
import type { CueReading } from '../cues/readings';
import type { HeadWord } from '../cues/word';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { closeOf } from './marks';
import { firstOf, personIn } from './named/person';
import { isThisDeed } from './nobody';
import { canSpeak, maySpeak, startsNoun } from './noun';
import { hasPronounBefore } from './position';
import { isObliqueConstruct, isRelational } from './shape';
import { splitParties } from './split-parties';
import { antecedentFor, CARRIED, findSubject, isOwnSubject, type Subject } from './subject';
import { pointerEnd, subjectBetween } from './subject-after';
import { subjectBefore } from './subject-before';
import { isSurname } from './unknown';

/** Who says and of whom or to whom, where a cue takes another object. */
export interface Parties {
  readonly subject: Subject;
  /** The other object. */
  readonly object: Range | undefined;
  /** The object where it belongs to the content. */
  readonly inContent: Range | undefined;
}

/**
 * Settles subject and object of the cue at `at` whose content is brought at `opener`. Of two noun phrases
 * between them the first is the subject; one alone is the accused or described, or one addressed where it does
 * not agree with the verb.
 * @param from first token of the sentence
 */
export function partiesOf(
  p: Passage,
  cue: CueReading,
  at: number,
  to: number,
  from: number,
): Parties {
  const opener = p.isMark(to - 1, ',') ? to - 1 : to;
  const { object } = cue.reading.cue.frames;
  const { agreement } = cue.reading;
  const whole = findSubject(p, at, opener, from, agreement, !object);
  const make = (subject: Subject, range?: Range): Parties => ({
    subject,
    object: range,
    inContent: object === 'addressee' ? undefined : range,
  });
  if (object === 'described' && isWhomItMeans(p, whole, at, cue)) return make(CARRIED);
  if (!object || cue.pronoun) return make(whole);
  if (isOwnSubject(agreement) || hasPronounBefore(p, at))
    return make(whole, between(p, at, opener));
  const turned = p.after(at + 1, CLASS.turn);
  const next = pointerEnd(p, turned) ?? turned;
  const before = antecedentFor(p, at, from) ?? beforeIt(p, at, from, agreement);
  if (before) return make(before, between(p, next - 1, opener));
  if (object === 'addressee' && isObliqueMany(p, next))
    return make(CARRIED, between(p, next - 1, opener));
  const parties = splitParties(p, next, opener, cue);
  const rest = parties.object ?? lastNoun(p, next, opener) ?? afterPerson(p, next, opener);
  const end = parties.object ? (parties.subject?.to ?? opener) : (rest?.from ?? opener);
  const subject = subjectBetween(p, next, end);
  if (!subject) return whole.source ? make(whole) : make(whole, ofAct(p, next, opener));
  const after: Subject = { source: subject, how: 'source-after' };
  if (rest) return make(after, rest);
  if (cue.reading.cue.frames.only && p.isSubjectPlural(subject.to - 1)) return make(after);
  // A clause about something else is what the one before it holds (held X, that the rule).
  const that = object === 'described' ? p.info(opener)?.complementizer : undefined;
  if (that && !that.pronoun && startsNoun(p, opener + 1)) return make(after);
  const alone = object !== 'addressee' || goesOnTelling(p, at, cue) || isAddressed(p, subject, cue);
  return alone ? make(CARRIED, subject) : make(after);
}

/** People with the article and the ending of an object, whatever describes them. */
function isObliqueMany(p: Passage, i: number): boolean {
  const { article, preposition, head } = p.info(i) ?? {};
  const people = p.isHumanPlural(i) && p.isObliquePlural(i) && !p.is(i, BODY_NAME);
  return people && article === true && !preposition && head?.agreement.number !== 's';
}

/** After a comma and a conjunction a verb that never leaves out whom it speaks to goes on with the subject of the clause before (and informed the council that). */
function goesOnTelling(p: Passage, at: number, { reading, conjunction }: CueReading): boolean {
  return reading.cue.frames.always === true && conjunction && p.isMark(at - 1, ',');
}

/** The antecedent of a relative clause, or an indefinite noun straight before the verb, is what the pronoun on the verb means (the man whom he described as …). */
function isWhomItMeans(
  p: Passage,
  { source, how }: Subject,
  at: number,
  { pronoun }: CueReading,
): boolean {
  if (!pronoun) return false;
  if (how === 'source-antecedent') return true;
  if (source?.to !== at) return false;
  const last = p.info(at - 1);
  return last !== undefined && !(last.article || last.classes & ~CLASS.venue || last.verb);
}

/** What happened and is traced to something, from its verbal noun on, with no subject (he put the fall in output down to …). */
function ofAct(p: Passage, from: number, opener: number): Range | undefined {
  const act = p.info(from)?.event || isThisDeed(p, from);
  return act && from < opener ? { from, to: opener } : undefined;
}

/** A name or a plural that cannot be the subject, after an open phrase that can: the second of two noun phrases. */
function lastNoun(p: Passage, from: number, opener: number): Range | undefined {
  if (!canSpeak(p, from)) return undefined;
  for (let i = Math.max(from + 1, p.after(from + 1, BODY_NAME)); i < opener; i++) {
    i = p.opening(i)?.close ?? closeOf(p, i, opener);
    const construct = p.info(i - 1)?.head && !p.info(i - 1)?.article;
    const name =
      p.is(i, BODY_NAME) &&
      !p.info(i)?.conjunction &&
      !construct &&
      !isCountrysAdjective(p, i) &&
      i > from + 1;
    const plural = p.isObliquePlural(i) && isHuman(p, i) && !p.info(i - 1)?.conjunction;
    if ((name || (plural && p.info(i - 1)?.article)) && !p.is(i - 1, CLASS.preposition))
      return { from: i, to: opener };
  }
  return undefined;
}

/** A country's adjective is written as its name is (Saudi Arabia, Saudi), after what has the article, a number or marks. */
function isCountrysAdjective(p: Passage, i: number): boolean {
  const before = p.info(i - 1);
  return isRelational(p, i) && p.info(i)?.article === true && (!before || before.article);
}

/** What follows the whole name of a person: a noun with the article after two words of the name, or any other noun. */
function afterPerson(p: Passage, from: number, opener: number): Range | undefined {
  const name = personIn(p, { from, to: opener });
  if (!name) return undefined;
  const first = firstOf(p, name);
  // A given name of two parts has its last name after both.
  const whole = first + (p.is(first, CLASS['name-part']) ? 3 : 2);
  for (let i = whole; i < name.to; i++) {
    const surname = isSurname(p, i);
    const another = !p.is(i, CLASS.title) || (i > first + 1 && bringsName(p, i, opener));
    if (p.info(i)?.article && !surname && !p.is(i - 1, NAME_OPENER) && another)
      return { from: i, to: opener };
  }
  const object = p.info(name.to)?.article && !p.is(name.to, CLASS.relative);
  return name.to < opener && object ? { from: name.to, to: opener } : undefined;
}

/** A rank, with an adjective or none, and the name of another. */
function bringsName(p: Passage, rank: number, to: number): boolean {
  const name = isRelational(p, rank + 1) && p.info(rank + 1)?.article ? rank + 2 : rank + 1;
  return name < to && p.is(name, PERSON_NAME);
}

function isHuman(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return head !== undefined && head.agreement.number === 'p' && head.preposition === '';
}

/** The only noun phrase after the verb does not agree with it (states are feminine but for a few), or is prayed to, so it is whom the verb speaks to. */
function isAddressed(p: Passage, { from, to }: Range, { reading }: CueReading): boolean {
  const verb = reading.agreement;
  if (!maySpeak(p, { from, to }) || p.beginsAsScripture(from)) return true;
  if (p.isSubjectPlural(from)) return false;
  if (isCalledOn(p, isAll(p, from) ? from + 1 : from)) return true;
  const head = p.info(p.after(from, CLASS.demonstrative))?.head;
  if (p.is(from, CLASS.polity) && verb.gender === 'm')
    return !p.shapes.masculineState.test(p.text(from));
  if (!head) return p.isHumanPlural(from) && p.isObliquePlural(from) && !p.is(from, BODY_NAME);
  const things = head.agreement.gender === 'f' && !head.role && head.kind !== 'group';
  if (head.agreement.number === 'p' && !things)
    return p.isObliquePlural(from) || (isDefinite(p, from) && !mayAct(head, reading));
  if (head.role || verb.number !== 's') return false;
  const gender = head.agreement.number === 'p' ? 'f' : head.agreement.gender;
  return gender !== undefined && verb.gender !== undefined && gender !== verb.gender;
}

/** Those whom others call on (the international community), unless what they are called is known for a body (civil society), and somebody's people (his supporters) unless they are written as a subject is. */
function isCalledOn(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  const raw = p.raw(i);
  if (!head) return p.shapes.oblique.test(raw);
  const people = head.kind === 'group' && head.agreement.number === 'p';
  if (isObliqueConstruct(p, i)) return true;
  return (
    (head.called && !p.is(i, CLASS.body)) ||
    (people && head.pronoun && !p.shapes.nominative.test(raw))
  );
}

/** A quantity straight before those whom it counts, all of them. */
function isAll(p: Passage, i: number): boolean {
  return p.is(i, CLASS.quantifier) && p.info(i + 1)?.article === true;
}

/** Several people may be the subject of the verb, which is feminine before women only, and leaves out whom it speaks to. */
function mayAct({ agreement }: HeadWord, { agreement: verb, cue }: CueReading['reading']): boolean {
  return !cue.frames.always && (verb.gender !== 'f' || agreement.gender !== 'm');
}

/** A noun with the article or a pronoun, or in construct with one that has it. */
function isDefinite(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return head?.article || head?.pronoun || p.info(i + 1)?.article === true;
}

function beforeIt(p: Passage, at: number, from: number, agreement: Agreement): Subject | undefined {
  const source = subjectBefore(p, at, from, agreement);
  return source && { source, how: 'source-before' };
}

function between(p: Passage, at: number, opener: number): Range | undefined {
  return p.isWord(at + 1) && opener > at + 1 ? { from: at + 1, to: opener } : undefined;
}
