import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { isListedEvent } from '../phrase/noun';
import { hasPronoun, isFeminine, isRelational } from '../phrase/shape';
import { isUnknown } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import type { QuoteType } from '../types';

/** A quotation of at most so many words may be no more than a name in marks. */
const NAME_WORDS = 3;

/**
 * How much of the content stands in quotation marks; marks around a bare name do not count, nor those
 * around the cue too: what somebody else is quoted with is told in that one's words.
 * @param cue first token of the cue
 */
export function quoteType(p: Passage, content: readonly Range[], cue: number): QuoteType {
  const around = p.quoteAround(cue);
  let words = 0;
  let quoted = 0;
  for (const range of content) {
    for (let i = range.from; i < range.to; i++) {
      if (!p.isWord(i)) continue;
      words++;
      let open = p.quoteAround(i);
      while (open > around && isName(p, open, range)) open = p.quoteAround(open);
      if (open > around) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

/** What stands in marks is known as a name, is written as names are, or stands where one is asked for. */
function isName(p: Passage, open: number, range: Range): boolean {
  const close = p.opening(open)?.close;
  if (close === null || close === undefined) return false;
  if (open < range.from || close >= range.to) return false;
  const first = open + 1;
  if (p.is(first, BODY_NAME) && p.after(first, BODY_NAME) === close) return true;
  if (isForeign(p, first, close) || isTitle(p, first, close)) return true;
  if (close - first > NAME_WORDS || p.is(first, CLASS.preposition | CLASS.negator)) return false;
  const alone = close === first + 1;
  if (!alone && isPredicate(p, first)) return false;
  if (alone && isAdjective(p, first)) return false;
  if (p.is(first, PERSON_NAME | BODY_NAME | CLASS.time)) return true;
  const listed = p.isLoneConjunction(open - 1) ? p.closing(open - 2)?.open : undefined;
  if (listed !== undefined) return isName(p, listed, range);
  if (saysMore(p, open, close)) return false;
  if (p.info(open - 1)?.head || (alone && p.info(first)?.head) || isModel(p, first, close))
    return true;
  if (alone && asksForName(p, open - 1)) return isUnknown(p, first);
  if (!alone && isBareNoun(p, open - 1) && !isListedEvent(p, first) && !isBrought(p, first))
    return isConstruct(p, first, close);
  const joined = p.info(open - 1) !== undefined && p.text(open - 1).length === 1;
  return joined && !hasPronoun(p, first) && !p.info(first)?.event;
}

/** A preposition is joined to what is a word without it. */
const isBrought = (p: Passage, i: number): boolean =>
  p.info(i)?.joinedNoun === true || !!p.info(i)?.preposition;

/** What is said of a definite noun: an adjective or a predicate of one word, or of people what they are like. */
function saysMore(p: Passage, open: number, close: number): boolean {
  const before = p.info(open - 1);
  if (!before?.article || p.is(open + 1, PERSON_NAME | BODY_NAME)) return false;
  if (close === open + 2) return p.isNative(open + 1) && !p.info(open + 1)?.foreign;
  return before.head?.kind === 'group' && !p.info(open + 1)?.article;
}

/** A word or two and a number: a machine or a thing of a maker's (B-52). */
function isModel(p: Passage, from: number, to: number): boolean {
  let words = 0;
  let numbers = 0;
  for (let i = from; i < to; i++) {
    if (p.isNumber(i)) numbers++;
    else if (p.info(i)) words++;
    if (p.info(i)?.verb || p.info(i)?.article) return false;
  }
  return numbers === 1 && words > 0 && words < NAME_WORDS && !p.isNumber(from);
}

const SHORTEST_VERB = 4;

/** A verb by its first letter, with a root of the language: what somebody does. */
function isPredicate(p: Passage, i: number): boolean {
  if (p.info(i)?.head || p.is(i, PERSON_NAME | BODY_NAME)) return false;
  return p.text(i).length >= SHORTEST_VERB && p.looksImperfect(i) && p.isNative(i);
}

/** Words that no root of the language is in, or of other letters (a brand, a film, an agency). */
function isForeign(p: Passage, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    const info = p.info(i);
    if (!info || (words > 0 && p.isNumber(i))) continue;
    if (!info.foreign && !(words > 0 && isUnknown(p, i))) return false;
    if (words === 0 && isAdjective(p, i)) return false;
    words++;
  }
  return words > 0;
}

/** A law, a body or a paper of so many words at most is named in full. */
const TITLE_WORDS = 9;

/** What a law, a body or a paper is called: its noun, what goes with it, all definite, and no verb. */
function isTitle(p: Passage, from: number, to: number): boolean {
  const head = p.info(from)?.head;
  const least = head?.article ? 3 : 2;
  if (!head || head.role || head.pronoun || to - from < least || to - from > TITLE_WORDS)
    return false;
  if (head.kind !== 'document' && head.kind !== 'organization' && head.kind !== 'media')
    return false;
  return isConstruct(p, from, to);
}

/** Nouns in a row without a verb, the last one definite, and no adjective that leaves the first one indefinite. */
function isConstruct(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!p.isWord(i) || p.info(i)?.verb || hasPronoun(p, i) || p.is(i, CLASS.demonstrative))
      return false;
  if (!p.info(from)?.article && isAdjective(p, from + 1)) return false;
  const last = to - 1;
  return p.info(last)?.article === true || isUnknown(p, last) || p.is(last, NAMED);
}

/** What makes a noun before it definite without an article. */
const NAMED = PERSON_NAME | BODY_NAME | CLASS.polity;

const asksForName = (p: Passage, i: number): boolean =>
  p.is(i, CLASS.preposition) || isBareNoun(p, i);

/** A noun of which nothing is known and that no article closes. */
function isBareNoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.complementizer) return false;
  const known = info.cues.some(
    ({ conjunction, reading }) =>
      !conjunction && (isFiniteForm(reading) || reading.cue.entry.trust !== 'homograph'),
  );
  return !(info.classes || info.article || info.verb || known);
}

/** A word that tells what something is like, not what it is called. */
function isAdjective(p: Passage, i: number): boolean {
  return !p.info(i)?.article && (isRelational(p, i) || isFeminine(p, i));
}
