import { CLASS } from '../cues/compiled';
import { BODY_NAME } from '../cues/named';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { pointsBack } from './antecedent';
import { isClosed, isListedEvent } from './noun';
import {
  endsFeminine,
  endsFemininePlural,
  hasPronoun,
  isFeminine,
  isNameLike,
  isRelational,
} from './shape';

/** A free preposition of the cue; one that only names where or when something was said is none. */
export function isFree(
  p: Passage,
  i: number,
  from: number,
  prepositions: readonly string[],
): boolean {
  if (!p.is(i, CLASS.preposition) || !prepositions.includes(p.text(i))) return false;
  if (isCircumstance(p, i) || p.isIdiom(i - 1) || p.after(i, CLASS.time) > i + 1) return false;
  if (p.info(i + 1)?.complementizer || isOfQuantity(p, i)) return false;
  if (i > from && (isBound(p, i, from) || isOfAct(p, i) || isOfSeat(p, i, from))) return false;
  const enclosed = p.isMark(i - 1, ',') && p.isMark(i + 2, ',');
  const named =
    isNameLike(p, i) &&
    (enclosed ||
      p.is(i - 1, CLASS.title | CLASS['given-name']) ||
      p.is(i + 1, CLASS['given-name']));
  if (named && !isListedEvent(p, i + 1)) return false;
  return i === from || !p.is(i - 1, CLASS.preposition);
}

/** How far after where one serves the cue's own preposition stands. */
const LONGEST_SEAT = 5;

/** Straight after one who speaks it brings the body in which one serves, and the same preposition what is said (an official in the ministry in). */
function isOfSeat(p: Passage, i: number, from: number): boolean {
  const { role, pronoun } = p.info(from)?.head ?? {};
  const seat = p.info(i + 1)?.head?.kind === 'organization' || p.is(i + 1, BODY_NAME);
  if (!role || pronoun || i > from + 2 || !seat) return false;
  for (let k = i + 2; k <= i + LONGEST_SEAT && p.isWord(k) && !p.info(k)?.sureVerb; k++)
    if (p.is(k, CLASS.preposition))
      return p.text(k) === p.text(i) && !p.is(k + 1, CLASS.venue | CLASS.time);
  return false;
}

/** The preposition is a part of a quantity (a group of), and not of what is written like one with a pronoun (in it, from). */
function isOfQuantity(p: Passage, i: number): boolean {
  const joined = ((p.info(i - 1)?.wide ?? 0) & CLASS.preposition) !== 0;
  return !joined && p.after(i - 1, CLASS.quantifier) > i;
}

/** The preposition goes on with a word of the subject, an adjective or adverb between them (the report issued today by). */
function isBound(p: Passage, i: number, from: number): boolean {
  if (p.isBound(i - 1, p.text(i))) return !isNeed(p, i + 1);
  return i - 2 >= from && !p.isMark(i - 1, ',') && p.isBound(i - 2, p.text(i));
}

/** The preposition goes on with a noun of saying that a verb or another noun takes (refused the disclosure of), or with a question that one replies to. */
function isOfAct(p: Passage, i: number): boolean {
  if (p.is(i - 2, CLASS.preposition) || p.info(i - 2)?.article) return isOfQuestion(p, i);
  return p
    .token(i - 1)
    .cues.some(
      ({ article, preposition, reading }) =>
        article &&
        !preposition &&
        reading.form === 'masdar' &&
        reading.cue.frames.noun?.includes(p.text(i)),
    );
}

/** Straight after a question, which another preposition brings (in reply to a question on). */
function isOfQuestion(p: Passage, i: number): boolean {
  const asks = ({ reading: { form, cue } }: CueReading) =>
    form === 'masdar' && cue.entry.category === 'ask' && cue.frames.noun?.includes(p.text(i));
  return p.is(i - 2, CLASS.preposition) && p.token(i - 1).cues.some(asks);
}

/** A noun of what is, should be or weighs (the need for), which stands for a clause with the cue's preposition whatever stands before. */
export function isNeed(p: Passage, i: number): boolean {
  return p.is(i, CLASS.event) && p.is(i, CLASS.norm);
}

/** The same with one of the prepositions joined to it. */
export function isNeedJoined(p: Passage, i: number, prepositions: readonly string[]): boolean {
  for (const prep of prepositions)
    if (prep && p.isJoinedTo(i, prep, CLASS.event) && p.isJoinedTo(i, prep, CLASS.norm))
      return true;
  return false;
}

/** When or on what occasion something was said, or where one's own words stand (on his page). */
function isCircumstance(p: Passage, i: number): boolean {
  if (p.is(i, CLASS.occasion) || p.is(i + 1, CLASS.time)) return true;
  if (!p.is(i + 1, CLASS.venue)) return false;
  return p.is(i - 1, CLASS.venue) || (!p.isTopic(i) && hasPronoun(p, i + 1));
}

/** A preposition of one letter is joined to the word at `i`, or stands alone; `from`: where what follows the cue begins. */
export function isJoined(p: Passage, i: number, from: number, preposition: string): boolean {
  const info = p.info(i);
  if (!info || info.complementizer || info.foreign) return false;
  if (i > from && p.isBound(i - 1, preposition)) return false;
  if (info.text === preposition && p.isWord(i + 1)) return true;
  if (info.text === preposition || p.isBareArticle(i, preposition))
    return p.opening(i + 1) !== undefined || p.isNumber(i + 1);
  if (info.text.startsWith(preposition) && /^.\p{Nd}/u.test(info.text)) return true;
  if (info.preposition === preposition) return p.isNeutral(preposition) || !isHuman(p, i);
  if (!p.isNeutral(preposition) && isHuman(p, i)) return false;
  if (p.isJoinedTo(i, preposition, CLASS.polity | CLASS.body)) return true;
  const act = p.isJoinedTo(i, preposition, CLASS.event | CLASS.speech);
  const least = act && p.isWord(i + 1) && !p.is(i + 1, CLASS.preposition) ? 3 : 4;
  if (
    !info.text.startsWith(preposition) ||
    info.text.length < least ||
    info.head?.preposition === ''
  )
    return false;
  if (!p.isKnownAfterClitic(i) && (i > from ? !opensConstruct(p, i) : describes(p, i)))
    return false;
  if (hasPronoun(p, i) && p.isOwnedOf(i, CLASS.occasion)) return false;
  return !p.is(
    i,
    CLASS['given-name'] | CLASS.polity | CLASS.preposition | CLASS.title | CLASS['clause-opener'],
  );
}

/** A feminine word with no article, straight after such a plural: an adjective of it (scathing criticisms). */
function describes(p: Passage, i: number): boolean {
  const plural = p.info(i - 1)?.article === false && endsFemininePlural(p, i - 1);
  return plural && isFeminine(p, i) && !p.info(i)?.article && !p.info(i + 1)?.article;
}

/** A person or people: spoken to or of, and no proposition, after a preposition that may bring either. */
function isHuman(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return p.isHumanPlural(i) || head?.kind === 'group';
}

/** An unknown word with what it is in construct with, after a complete noun phrase: a verbal noun with its preposition joined. */
function opensConstruct(p: Passage, i: number): boolean {
  if (
    p.is(i - 1, CLASS.title) ||
    p.is(i + 1, CLASS.title) ||
    p.info(i)?.article ||
    hasPronoun(p, i)
  )
    return false;
  if (!isClosed(p, i - 1) && !isRelational(p, i - 1)) return false;
  const next = p.info(i + 1);
  if (next?.head?.role && p.is(i - 1, CLASS['given-name'])) return false;
  return next?.article === true && !next.preposition && !p.info(i - 1)?.head?.role;
}

/** The word begins with the letter of one of the prepositions, whatever is left of it. */
export function isJoinedHere(p: Passage, i: number, prepositions: readonly string[]): boolean {
  return prepositions.some((prep) => prep.length === 1 && p.text(i).startsWith(prep));
}

/** After a complete phrase a word may begin with the preposition, though nothing is known of what is left. */
export function isPlainJoined(p: Passage, i: number, from: number, preposition: string): boolean {
  const info = p.info(i);
  if (!p.isNeutral(preposition) || i <= from + 1 || !info?.text.startsWith(preposition))
    return false;
  if (info.text.length < 3 || info.classes || info.head || info.complementizer || info.verb)
    return false;
  if (p.isMark(i - 1, ',')) return true;
  if (p.endsItem(i - 1, CLASS['given-name']))
    return isPhrase(p, i + 1) && !p.shapes.longVowels.test(info.text.charAt(1));
  const role = p.info(i - 1)?.head?.role && p.info(i - 1)?.article;
  return !role && !p.is(i - 1, CLASS.title) && (p.info(i - 1)?.article ?? false);
}

/** A word that goes on a noun phrase and no name: with no article, and neither preposition nor clause. */
function isPhrase(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.complementizer || info.sureVerb || info.cues.length)
    return false;
  return !p.is(i, CLASS.preposition | CLASS.title | CLASS['name-part'] | CLASS['given-name']);
}

/** What the preposition is joined to is a free relative (condemned what it called …); after a comma it tells what came of something (, which led to). */
export function isJoinedRelative(p: Passage, i: number, prepositions: readonly string[]): boolean {
  if (!p.is(i, CLASS['free-relative']) || p.isMark(i - 1, ',')) return false;
  return prepositions.some((prep) => p.isIntoRelative(prep, p.text(i)));
}

/** Whether what might be a preposition stands straight before another, or before one with its pronoun, and is the verb then (expressed, across); that of origin is written as a word for whoever (between those who). */
export function isBeforeAnother(p: Passage, at: number): boolean {
  if (!((p.info(at)?.wide ?? 0) & CLASS.preposition || p.is(at, CLASS.preposition))) return false;
  const next = p.after(at + 1, CLASS.time);
  if (p.isOrigin(next)) return false;
  return p.is(next, CLASS.preposition) || (pointsBack(p, next) && !endsFeminine(p, next));
}
