import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { asideEnd, toldEnd } from './aside';
import {
  isAddedCircumstance,
  isAddedManner,
  isJoinedCircumstance,
  isMood,
  isState,
  joinedCircumstanceEnd,
} from './circumstance';
import { LONGEST_BRACKETED, PARTING } from './marks';
import { personIn } from './named/person';
import { isNobody, isThisDeed } from './nobody';
import { asks, canSpeak } from './noun';
import { speakerAfter } from './past-circumstance';
import { joinsVerb } from './position';
import { hasPronoun, isAccusative, isField } from './shape';
import { oneAt } from './speaker';
import { isActOfSaying, subjectEnd } from './subject-end';
import { mayBeName } from './unknown';
import { isWhatever } from './what-is-said';

/**
 * The subject between a cue and what it brings: tokens `from` to `to`. Venue, time and addressee may stand
 * before or after it and are left out; title, role, name, apposition and affiliation are kept.
 * @param alone no object can stand between them, so that one who stands after a venue speaks
 */
export function subjectBetween(
  p: Passage,
  from: number,
  to: number,
  alone = false,
): Range | undefined {
  let i = joinsVerb(p, from) ? from + 2 : from;
  while (i < to) {
    if (isVerblessSource(p, i)) return undefined;
    const skipped = p.isMark(i, `${PARTING})`) || isObjectForm(p, i) || isPronoun(p, i);
    const aside = skipped
      ? i + 1
      : isYear(p, i)
        ? i + 2
        : (toldEnd(p, i) ?? pointerEnd(p, i) ?? connectiveEnd(p, i, from) ?? asideEnd(p, i, to));
    const next = aside > i ? aside : joinedCircumstanceEnd(p, i, to);
    if (next === i) break;
    const open = alone && !skipped && !p.isMark(i - 1, ',');
    i = (open && speakerAfter(p, i, next)) || next;
  }
  if (i >= to || !canBegin(p, i) || (i + 1 === to && isState(p, i))) return undefined;
  const end = subjectEnd(p, i, to);
  const found = { from: i, to: end };
  const shows = isBeforeClause(p, found, to);
  if (
    end === i ||
    ((p.isMark(end, ',') ? end + 1 : end) === to && isHolderOf(p, i, from)) ||
    isNobody(p, found, shows) ||
    (!shows && isThisDeed(p, i))
  )
    return undefined;
  return found;
}

/** Index after a free preposition and a word that points back to what was told (commented on that X). */
export function pointerEnd(p: Passage, i: number): number | undefined {
  // After that, and who speaks.
  if (p.is(i, CLASS.occasion) && p.is(i + 1, CLASS.demonstrative) && p.is(i + 1, CLASS.speech))
    return canSpeak(p, i + 2) && !p.info(i + 2)?.head?.pronoun ? i + 2 : undefined;
  const points = p.is(i, CLASS.preposition) && p.is(i + 1, CLASS.demonstrative);
  return points && !p.is(i, CLASS.occasion) && p.isWord(i + 2) && !p.info(i + 2)?.article
    ? i + 2
    : undefined;
}

/** Index after a longer phrase that opens clauses elsewhere, straight after the verb (added on the other hand X). */
function connectiveEnd(p: Passage, i: number, from: number): number | undefined {
  const end = i === from ? p.after(i, CLASS['clause-opener']) : i;
  return end > i + 1 && !p.info(end - 1)?.complementizer ? end : undefined;
}

/** The indefinite accusative, or before an adjective in it a noun that is written without (opened an international meeting). */
function isObjectForm(p: Passage, i: number): boolean {
  if (isAccusative(p, i) || isField(p, i) || isHowDone(p, i)) return true;
  return p.shapes.weak.test(p.raw(i)) && !p.info(i)?.article && isAccusative(p, i + 1);
}

/** A verbal noun as it stands where it tells how, by its shape and its root (said in short): no name is written so. */
function isHowDone(p: Passage, i: number): boolean {
  const text = p.text(i);
  const { accusative, deed } = p.shapes;
  if (!p.info(i)?.event || !accusative.test(text) || !deed.test(text.slice(0, -1))) return false;
  return p.isNative(i);
}

/** A name after a comma, before which an office without one ends that stands in a circumstance (after he had met the president, X): who holds it. */
function isHolderOf(p: Passage, name: number, from: number): boolean {
  if (!p.isMark(name - 1, ',') || p.info(name)?.head || !mayBeNamed(p, name)) return false;
  for (let k = name - 2; k > from && !p.isMark(k, ','); k--) {
    const head = p.info(k)?.head;
    if (head?.role && head.agreement.number === 's' && !head.pronoun)
      return oneAt(p, k, name - 1).end === name - 1 && !personIn(p, { from: k, to: name - 1 });
  }
  return false;
}

function mayBeNamed(p: Passage, i: number): boolean {
  return p.is(i, PERSON_NAME) || mayBeName(p, i);
}

/** A verbless source begins, which is nobody's verb's subject (points, according to X, to). */
function isVerblessSource(p: Passage, i: number): boolean {
  return (p.info(i)?.cues ?? []).some(
    ({ reading: { form, rest, cue } }) =>
      form === 'adposition' && cue.entry.category === 'report' && p.follow(i, rest),
  );
}

/** A short phrase straight before a clause, that may be what shows it (the experience proved that). */
function isBeforeClause(p: Passage, { from, to }: Range, opener: number): boolean {
  const that = p.info(opener)?.complementizer ?? p.info(opener + 1)?.complementizer;
  return to === opener && to - from <= LONGEST_DEED && that !== undefined;
}

const LONGEST_DEED = 4;

/** A preposition with a pronoun before the subject (told him, said in it). */
export function isPronoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  const owned = info && (info.wide & CLASS.preposition) !== 0 && !p.is(i, CLASS.preposition);
  return owned === true && !info.head && !info.classes && info.text.length <= LONGEST_PRONOUN;
}

const LONGEST_PRONOUN = 5;

/** A year, with the word for it or a season before it. */
function isYear(p: Passage, i: number): boolean {
  const one = !p.is(i, CLASS.quantifier) && p.isWord(i) && !p.info(i)?.head;
  return one && p.isNumber(i + 1) && p.text(i + 1).length === 4;
}

function canBegin(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return p.opening(i) !== undefined || isBracketed(p, i);
  if (p.isException(i) || p.is(i, CLASS.relative)) return false;
  if ((info.preposition && !p.is(i, CLASS.quantifier)) || (info.complementizer && !info.head))
    return false;
  if (asks(p, i)) return false;
  if (isWhatIsCalled(p, i) || isActOfSaying(p, i) || saysItself(p, i)) return false;
  if (isJoinedCircumstance(p, i) || opensClause(p, i) || isAddedManner(p, i)) return false;
  if (isAddedCircumstance(p, i) || isMood(p, i)) return false;
  if (!info.head && p.isJoinedToName(i)) return false;
  if (info.head?.preposition || (!info.head && isOwnAct(p, i))) return false;
  const joined = p.mayHaveConjunction(i) && !info.head && info.text.length > SHORTEST_JOINED;
  const preposition = p.is(i, CLASS.preposition) || info.wide & CLASS.preposition;
  if (!joined && preposition && info.head?.conjunction !== false) return false;
  return !info.cues.some((c) => c.reading.adverbial && !c.article && !info.head);
}

/** A verb in the first person with its clause (added I know that). */
function saysItself(p: Passage, i: number): boolean {
  if (!p.info(i + 1)?.complementizer || p.info(i)?.article) return false;
  const first = ({ reading, conjunction }: CueReading) =>
    isFiniteForm(reading) && reading.agreement.person === 1 && !conjunction;
  return p.info(i)?.cues.some(first) ?? false;
}

/** Words between brackets, and no verb among them: a name, as some papers set it. */
function isBracketed(p: Passage, open: number): boolean {
  if (!p.isMark(open, '(') || !p.isWord(open + 1)) return false;
  for (let i = open + 1; i <= open + 1 + LONGEST_BRACKETED; i++) {
    if (p.isMark(i, ')')) return true;
    if (p.info(i)?.sureVerb || p.info(i)?.complementizer) return false;
  }
  return false;
}

const OPENS = CLASS['clause-opener'] | CLASS.subordinator;

/** A word that opens another clause, a pronoun with a conjunction, or a verb before its own subject. */
function opensClause(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (p.is(i, CLASS.quantifier | PERSON_NAME) || info?.head) return false;
  if (p.is(i, OPENS) || (p.is(i, CLASS.pronoun) && info?.conjunction)) return true;
  return info?.sureVerb === true && p.isWord(i + 1) && !p.info(i + 1)?.complementizer;
}

/** A free relative and a word with a pronoun (what he called, what means): told of, not telling. */
function isWhatIsCalled(p: Passage, i: number): boolean {
  if (!isWhatever(p, i)) return false;
  return hasPronoun(p, i + 1) || (p.info(i + 1)?.cues.some((c) => c.pronoun) ?? false);
}

/** A preposition with a pronoun has at most so many letters (in it, to her). */
const SHORTEST_JOINED = 4;

/** A verbal noun with neither article nor name: what is done, not who says it. */
function isOwnAct(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.classes & ~CLASS.event) return false;
  const own = info.event && hasPronoun(p, i);
  const known = own || info.classes !== 0 || info.cues.some((c) => c.reading.form === 'masdar');
  if (!known) return false;
  return !p.info(i + 1)?.complementizer;
}
