import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { isOwnedPreposition } from './aside';
import { SHORT_NAME } from './marks';
import { isRelational } from './shape';

/** A quotation of at most so many tokens, marks included, may be a name. */
export const NAME_LENGTH = 7;

/** Marks around a name are stepped over: few words, and something follows that may be the content. */
export function isName(
  p: Passage,
  open: number,
  close: number,
  from: number,
  end: number,
): boolean {
  if (close - open > NAME_LENGTH || p.info(open + 1)?.complementizer) return false;
  const after = p.isMark(close + 1, ',') ? close + 2 : close + 1;
  if (beginsNext(p, after) && !isTold(p, open - 1)) return false;
  if (open > from && isNamed(p, open - 1))
    return !isAllThatFollows(p, open, close, end) && !isSaidBy(p, open, close);
  if (p.isMark(close + 1, ':')) return true;
  if (close - open > SHORT_NAME && holdsVerb(p, open, close)) return false;
  const next = close + 1;
  return next < end && (p.isWord(next) || p.isMark(next, ',') || p.opening(next) !== undefined);
}

const holdsVerb = (p: Passage, open: number, close: number): boolean => {
  for (let i = open + 1; i < close; i++) if (p.info(i)?.verb) return true;
  return false;
};

const holds = (p: Passage, open: number, close: number, bits: number): boolean => {
  for (let i = open + 1; i < close; i++) if (p.is(i, bits)) return true;
  return false;
};

/** A sentence straight after one who speaks or where he does is no name, unless a clause or a colon follows that is his. */
function isSaidBy(p: Passage, open: number, close: number): boolean {
  const { article, head } = p.info(open - 1) ?? {};
  const venue = close - open > SHORT_NAME && p.is(open - 1, CLASS.venue);
  if (!(article || head?.role || venue)) return false;
  const long = article && isLong(p, open, close) && !holds(p, open, close, PERSON_NAME);
  const verbal = holdsVerb(p, open, close) || holds(p, open, close, CLASS['verbal-particle']);
  if (!long && !verbal) return false;
  const after = p.info(close + 1);
  if (after?.head || p.is(close + 1, CLASS.title | PERSON_NAME)) return false;
  if (after?.sureVerb && !after.conjunction) return false;
  const next = close + (p.is(close + 1, CLASS.preposition) ? 2 : 1);
  return !p.opening(next) && !p.info(next)?.complementizer && !p.isMark(next, ':');
}

/** A clause has more words than so many. */
const SHORTEST_CLAUSE = 3;

function isLong(p: Passage, open: number, close: number): boolean {
  let words = 0;
  for (let i = open + 1; i < close; i++) if (p.text(i).length > 1 && p.isWord(i)) words++;
  return words > SHORTEST_CLAUSE;
}

/** What nothing but a quotation can follow has one: a comma stands after it, or it is as long as a clause. */
export function isApart(
  p: Passage,
  { reading }: CueReading,
  from: number,
  open: number,
  close: number,
): boolean {
  if (p.isMark(close + 1, ',')) return true;
  const { entry, frames } = reading.cue;
  if (!isLong(p, open, close) || entry.category !== 'say' || frames.noun?.includes(''))
    return false;
  for (let i = from; i < open; i++) if (p.info(i)?.complementizer) return false;
  return true;
}

/** A finite verb of a cue with a conjunction: before it stands all that was said (said the doctor “…” and added). */
function beginsNext(p: Passage, i: number): boolean {
  if (p.info(i)?.head) return false;
  return p.info(i)?.cues.some((c) => c.conjunction && isFiniteForm(c.reading)) ?? false;
}

/** A preposition before the marks brings one addressed. */
const isTold = (p: Passage, i: number): boolean =>
  p.is(i, CLASS.preposition) || p.isLonePreposition(i);

/** After one told of with the article nothing but the marks follows in the sentence: what was said (said the minister “…”). */
function isAllThatFollows(p: Passage, open: number, close: number, end: number): boolean {
  const { article, preposition } = p.info(open - 1) ?? {};
  if (!article || preposition || close - open <= SHORT_NAME) return false;
  return close + 1 >= end || p.isMark(close + 1, '.');
}

/** The marks stand in a phrase that a comma sets off and a preposition begins (, on its page on “…”,). */
export function isOfCircumstance(p: Passage, open: number, from: number): boolean {
  for (let k = open - 1; k >= from; k--)
    if (p.isMark(k, ',')) return p.is(k + 1, CLASS.preposition) && open - k > LEAST_CIRCUMSTANCE;
  return false;
}

/** A preposition, a noun and what describes it: straight after a venue itself stands what was said there. */
const LEAST_CIRCUMSTANCE = 3;

/** The word before the marks asks for a name: the head of a source that is no group of people, a preposition. Whose a statement is asks for what it says (in a statement of his). */
export function isNamed(p: Passage, before: number): boolean {
  const stated =
    isOwnedPreposition(p, before) || p.info(before)?.article || isRelational(p, before);
  if (stated && p.is(before - 1, CLASS.venue)) return false;
  // A programme, which is a plan as well as an occasion.
  if (p.is(before, CLASS.norm) && p.is(before - 1, CLASS.preposition)) return true;
  return (
    (p.info(before)?.head?.kind ?? 'group') !== 'group' ||
    p.is(before, CLASS.preposition | CLASS.title) ||
    (p.isWord(before) && p.text(before).length === 1)
  );
}
