import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { remembered } from '../remembered';
import type { Range } from '../text/sentences';
import { pointsBack } from './antecedent';
import { asideEnd, isInterposed, toldApartStart } from './aside';
import { agrees, BOUNDARY, bareAntecedent } from './bare-antecedent';
import { describedPeople, describedText } from './described';
import { isFutureVerb } from './future-verb';
import { isJoinedVerb } from './joined-verb';
import { isNobody } from './nobody';
import { canSpeak, isClosed, isListedEvent, startsNoun } from './noun';
import { verbGroupStart } from './position';
import { closesRelative, isOfRelative, relativeAround, withoutTold } from './relative-within';
import { hasPronoun, isField } from './shape';
import { subjectEnd } from './subject-end';
import { isLoneName } from './unknown';
import { isWhatever } from './what-is-said';

/** The subject before the verb at `at`, where its whole clause so far is a noun phrase. */
export function subjectBefore(p: Passage, at: number, from: number, verb: Agreement) {
  return readSubject(p, { from: at, to: from }, verb);
}

/** The same, asked back from the verb. */
const readSubject = remembered((p, back, agreement: Agreement): Range | undefined => {
  const { from: at, to: from } = back;
  const verb = verbGroupStart(p, at, from);
  if (verb > from && p.isMark(verb - 1, '-\u2013\u2014:')) return undefined;
  const isJoined = verb > from && isJoinedVerb(p, verb, at, agreement);
  const topic = isJoined ? topicStart(p, verb, from) : undefined;
  if (isJoined && topic === undefined) return undefined;
  if (p.isLoneConjunction(verb - 1) || p.isEither(verb - 1) || isWhatever(p, verb - 1))
    return undefined;
  // The field alone, and who speaks after the verb.
  if (verb === from + 1 && isField(p, from) && canSpeak(p, at + 1)) return undefined;
  const people = describedPeople(p, verb, from, agreement);
  const starts = topic === undefined ? segmentStarts(p, verb, from) : [topic];
  const next = newTopic(p, verb, from);
  const text = describedText(p, verb, from, agreement);
  for (const start of starts) {
    const named = topic !== undefined && isNamed(p, start, verb);
    const told = toldApartStart(p, start, verb);
    if (start >= verb || (!named && hasVerb(p, start, told) && !isAloneBefore(p, start, verb)))
      continue;
    if (next && tells(p, start, next.from)) continue;
    if (p.info(start - 1)?.complementizer?.pronoun) continue;
    // A text in the case of an object, in which the verb's own subject says something.
    if (pointsBack(p, at + 1) && p.accusativeHead(start)?.kind === 'document') continue;
    if (p.is(start, CLASS.preposition) && p.is(start + 1, CLASS.demonstrative)) continue;
    if (p.is(start - 1, CLASS.auxiliary) && p.is(start - 2, CLASS.subordinator)) continue;
    const that = isBrought(p, start) && !p.is(start, CLASS.preposition);
    const foreign = p.info(start)?.foreign === true;
    const nominal = startsNoun(p, start) || foreign || that || isOfAuxiliary(p, start);
    const unknown = isBareName(p, start, verb, from) || isNameAfterOpener(p, start, verb);
    if (!nominal && (people || !(unknown || named))) continue;
    const { head, agreement: known } = p.info(start) ?? {};
    if (!isManyOf(p, start, agreement) && !agrees(head?.agreement ?? known, agreement)) continue;
    if (agreement.number === 'p' && isOneName(p, start, verb)) continue;
    const to = named ? verb : withoutTold(p, start, subjectEnd(p, start, told));
    if (p.after(start, CLASS.time) >= to) continue;
    if (!(startsNoun(p, start) || that) && isOfAuxiliary(p, start) && to < verb) continue;
    if (isNobody(p, { from: start, to })) continue;
    if (text && to < text.from && p.isMark(to, ',')) continue;
    return { from: start, to };
  }
  if (pointsBack(p, at + 1)) return next;
  const before = next ?? people ?? text ?? bareAntecedent(p, verb, from, agreement);
  return before ?? beforeWhen(p, verb, from, agreement);
});

/** People before whom they belong to, after what brings a clause: their plural ends there as one of mine would (that the club's players). */
function isManyOf(p: Passage, i: number, verb: Agreement): boolean {
  const head = p.info(i)?.head;
  if (verb.number !== 'p' || !head?.role || !head.pronoun || !isBrought(p, i)) return false;
  return p.shapes.dotted.test(p.text(i)) && (p.info(i + 1)?.article ?? false);
}

/** A given name straight before the last word before the verb, which is the surname, whatever it looks like (as for Paula Yacoubian, so she asked). */
function isNamed(p: Passage, from: number, verb: number): boolean {
  const given = p.is(verb - 2, CLASS['given-name']) && verb - 2 >= from;
  return (
    given && p.isWord(verb - 1) && !p.info(verb - 1)?.sureVerb && !p.info(verb - 1)?.preposition
  );
}

/** A complementizer brings the noun, or a word that opens a clause and takes an object (but an official). */
function isBrought(p: Passage, start: number): boolean {
  if (p.info(start - 1)?.complementizer) return true;
  return p.accusativeHead(start) !== undefined && p.endsItem(start - 1, CLASS['clause-opener']);
}

/** One word for who speaks, with a conjunction, straight before an imperfect: a clause of its own, as in headlines (and Rome demands). */
function newTopic(p: Passage, verb: number, from: number): Range | undefined {
  const start = verb - 1;
  if (start <= from || !p.looksImperfect(verb) || !p.isWord(start - 1)) return undefined;
  const { conjunction, head } = p.info(start) ?? {};
  const acts = head?.article === true && !p.info(start - 1)?.head;
  const joined = conjunction && (acts || p.is(start, BODY_NAME | CLASS['given-name']));
  return joined ? { from: start, to: verb } : undefined;
}

/** A cue that is a finite verb stands in the range: a clause before the topic. */
function tells(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (p.info(i)?.cues.some((c) => c.reading.form === 'imperfect')) return true;
  return false;
}

/** The subject of an auxiliary that negates nothing (had Carter said). */
function isOfAuxiliary(p: Passage, start: number): boolean {
  const negates = p.is(start - 1, CLASS.negator);
  return p.is(start - 1, CLASS.auxiliary) && !negates && !p.is(start, CLASS.preposition);
}

/** Begin of a topic with which the sentence opens (as for him), where the verb takes it up. */
function topicStart(p: Passage, verb: number, from: number): number | undefined {
  const start = p.after(from, CLASS.turn);
  return start > from && start < verb && p.isConsequence(verb) ? start : undefined;
}

/** Begins of the pieces between clause boundary and verb, the leftmost first. */
function segmentStarts(p: Passage, verb: number, from: number): number[] {
  const starts: number[] = [];
  const around = p.quoteAround(verb);
  for (let k = verb - 1; k >= from; k--) {
    if (p.isMark(k, ',')) starts.push(k + 1);
    const isOtherQuote = p.quoteAround(k) !== around;
    if (isOtherQuote || p.isMark(k, ';:.!?') || p.info(k)?.complementizer) {
      if (p.closing(k) || (p.quoteAround(k) >= 0 && isOtherQuote)) continue;
      const close = p.opening(k)?.close;
      if (close != null && close < verb) continue;
      const relative = relativeAround(p, k, from, verb);
      if (relative !== undefined) {
        k = relative;
        continue;
      }
      starts.push(k + 1);
      return starts.reverse();
    }
    const after = p.after(k, BOUNDARY);
    if (after > k && after <= verb && !isInterposed(p, k)) {
      if (isOfRelative(p, k, after, from) && closesRelative(p, k - 1, verb)) {
        k--;
        continue;
      }
      starts.push(after);
      return starts.reverse();
    }
  }
  starts.push(from);
  return starts.reverse();
}

/** A clause of circumstance between a subject and its verb has so many words. */
const LONGEST_WHEN = 12;

/** More than a noun phrase: a verb stands in it, one of the future too, a pronoun, or a preposition last. */
function isSentence(p: Passage, { from, to }: Range): boolean {
  if (hasVerb(p, from, to) || p.is(to - 1, CLASS.preposition)) return true;
  for (let i = from + 1; i < to; i++)
    if (p.is(i, CLASS.pronoun) || (p.looksFuture(i) && p.isNative(i))) return true;
  return false;
}

/** The subject before a clause that tells when or since what the same one does it, by an imperfect as the verb is one (the reader when he opens the book thinks). */
function beforeWhen(
  p: Passage,
  verb: number,
  from: number,
  agreement: Agreement,
): Range | undefined {
  if (!p.looksImperfect(verb)) return undefined;
  for (let k = verb - 1; k > Math.max(from, verb - LONGEST_WHEN); k--) {
    if (p.info(k)?.complementizer || p.isMark(k, ';:.!?') || p.opening(k)) return undefined;
    if (!p.is(k, CLASS.subordinator) || p.is(k, CLASS.preposition)) continue;
    if (!p.looksImperfect(k + 1) || p.text(k + 1).charAt(0) !== p.text(verb).charAt(0))
      return undefined;
    const found = p.isWord(k - 1) ? subjectBefore(p, k, from, agreement) : undefined;
    if (found?.to !== k || isSentence(p, found)) return undefined;
    return p.info(found.from)?.article || canSpeak(p, found.from) ? found : undefined;
  }
  return undefined;
}

/** A headline's subject of unknown words has at most so many. */
const LONGEST_TITLE = 5;

/** Unknown words at the very begin of a sentence, as in headlines: a name of one or two, or a longer phrase that is complete. */
function isBareName(p: Passage, start: number, verb: number, from: number): boolean {
  const length = verb - start;
  if (start !== from || length > LONGEST_TITLE) return false;
  if (length > 2 && !isClosed(p, verb - 1)) return false;
  if (length > 1 && p.mayHaveConjunction(start) && p.info(start + 1)?.article) return false;
  if (isJoinedAct(p, start)) return false;
  const known = length > 2 ? ~CLASS.polity & ~CLASS['given-name'] & ~CLASS['name-part'] : ~0;
  for (let i = start; i < verb; i++) {
    const info = p.info(i);
    if (!info || info.classes & known || info.verb || info.complementizer || info.preposition)
      return false;
    if (isListedEvent(p, i)) return false;
  }
  return true;
}

/** A conjunction, the preposition of manner and a word with a pronoun (and when confronted with it). */
function isJoinedAct(p: Passage, i: number): boolean {
  return p.mayHaveConjunction(i) && p.isNeutral(p.text(i).charAt(1)) && hasPronoun(p, i);
}

/** A name of one or two words of which nothing is known, between a word that opens a clause and the verb (but X ruled out); before an imperfect it has no root of the language, as a verb before it has. */
function isNameAfterOpener(p: Passage, start: number, verb: number): boolean {
  if (verb - start > 2 || !p.endsItem(start - 1, CLASS['clause-opener'])) return false;
  for (let i = start; i < verb; i++)
    if (!isLoneName(p, i) || (p.looksImperfect(verb) && p.isNative(i))) return false;
  return verb > start;
}

/** One who speaks, with no verb in who that is, before a circumstance between commas that may hold one (the ministry, at a meeting that was held today, said). */
function isAloneBefore(p: Passage, start: number, verb: number): boolean {
  if (!p.isMark(verb - 1, ',') || !canSpeak(p, start) || p.info(start)?.cues.length) return false;
  let i = verb - 1;
  while (i > start && !p.isMark(i - 1, ',')) i--;
  return i > start + 1 && asideEnd(p, i, verb - 1) === verb - 1 && !hasVerb(p, start, i - 1);
}

/** A verb that means little by itself, as the same letters are a noun only after a preposition or with the article (sent letters to). */
function isLight(p: Passage, i: number, from: number): boolean {
  return i > from && p.isLightVerb(i) && !p.is(i - 1, CLASS.preposition) && p.isWord(i - 1);
}

function hasVerb(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (p.is(i, CLASS.relative)) return !closesRelative(p, i, to);
    const named = p.is(i, CLASS['given-name']) && !p.info(i)?.sureVerb;
    const verb = p.info(i)?.verb || isFutureVerb(p, i) || isLight(p, i, from);
    if (verb && !named && p.quoteAround(i) <= p.quoteAround(to)) return true;
  }
  return false;
}

/** A personal name, and nobody joined to it: no subject of a verb in the plural. */
function isOneName(p: Passage, from: number, verb: number): boolean {
  if (!p.is(from, PERSON_NAME) || p.info(from)?.head) return false;
  for (let i = from + 1; i < verb; i++) if (p.mayHaveConjunction(i)) return false;
  return true;
}
