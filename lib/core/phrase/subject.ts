import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { ReasonCode } from '../reasons';
import type { Range } from '../text/sentences';
import { antecedentOf, holderOf, pointsBack } from './antecedent';
import { asideEnd } from './aside';
import { isClosed, isUnknown, mayBeName, startsNoun } from './noun';
import { verbGroupStart } from './position';
import { hasPronoun } from './shape';
import { isListedEvent } from './split';

/** Where a subject was found. */
export interface Subject {
  readonly source: Range | undefined;
  readonly how: ReasonCode;
}

/** Subject of the verb at `at` whose complement begins at `opener`: after it, before it, its antecedent, or dropped. */
export function findSubject(
  p: Passage,
  at: number,
  opener: number,
  from: number,
  agreement: Agreement,
): Subject {
  const start = verbGroupStart(p, at, from);
  if (p.info(start - 1)?.complementizer?.pronoun)
    return { source: undefined, how: 'source-carried' };
  const related = p.info(start - 1)?.agreement;
  const antecedent = fitsRelative(related, agreement)
    ? antecedentOf(p, start, at, from)
    : undefined;
  if (antecedent && !followsDirectly(p, at, opener)) {
    const after = subjectBetween(p, at + 1, opener);
    if (after) return { source: after, how: 'source-after' };
  }
  if (antecedent) return { source: antecedent, how: 'source-antecedent' };
  const after = subjectBetween(p, at + 1, opener);
  if (after) return { source: after, how: 'source-after' };
  if (p.is(start - 1, CLASS.relative) && pointsBack(p, at + 1)) {
    const source = holderOf(p, start, from, agreement);
    return { source, how: source ? 'source-antecedent' : 'source-carried' };
  }
  const before = subjectBefore(p, at, from, agreement);
  if (before) return { source: before, how: 'source-before' };
  return { source: undefined, how: 'source-carried' };
}

/** What the verb's relative clause hangs on, for a cue whose object may be taken for its subject. */
export function antecedentFor(p: Passage, at: number, from: number): Subject | undefined {
  const source = antecedentOf(p, verbGroupStart(p, at, from), at, from);
  return source && { source, how: 'source-antecedent' };
}

/** A relative pronoun of another gender or number than the verb is not its subject (the city, where he said). */
function fitsRelative(relative: Agreement | undefined, verb: Agreement): boolean {
  if (!relative?.gender || verb.person !== 3) return true;
  if (relative.gender === 'f' && !relative.number)
    return verb.gender === 'f' || verb.number === 'p';
  return relative.gender === verb.gender;
}

function followsDirectly(p: Passage, at: number, opener: number): boolean {
  return opener <= at + 1 || (opener === at + 2 && !p.isWord(at + 1));
}

const DASHES = ',-\u2013\u2014';

/**
 * The subject between a cue and what it brings: tokens `from` to `to`. Venue, time and addressee may stand
 * before or after it and are left out; title, role, name, apposition and affiliation are kept.
 */
export function subjectBetween(p: Passage, from: number, to: number): Range | undefined {
  let i = from;
  while (i < to) {
    const skipped = p.isMark(i, `${DASHES})`) || isAdverb(p, i) || isPronoun(p, i);
    const next = skipped ? i + 1 : asideEnd(p, i, to);
    if (next === i) break;
    i = next;
  }
  if (i >= to || !canBegin(p, i)) return undefined;
  const end = subjectEnd(p, i, to);
  return end > i ? { from: i, to: end } : undefined;
}

/** An indefinite accusative by its written ending (officially): no subject. */
function isAdverb(p: Passage, i: number): boolean {
  return /\u064b/.test(p.tokens[i]?.raw ?? '');
}

/** A preposition with a pronoun before the subject (told him, said in it). */
function isPronoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  const owned = info && (info.wide & CLASS.preposition) !== 0 && !p.is(i, CLASS.preposition);
  return owned === true && !info.head && !info.classes && info.text.length <= LONGEST_PRONOUN;
}

const LONGEST_PRONOUN = 5;

function canBegin(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return p.opening(i) !== undefined;
  if (info.preposition && !p.is(i, CLASS.quantifier)) return false;
  if (!info.head && p.isJoinedToName(i)) return false;
  if (info.head?.preposition || (!info.head && isOwnAct(p, i))) return false;
  const joined = p.mayHaveConjunction(i) && !info.head && info.text.length > SHORTEST_JOINED;
  const preposition = p.is(i, CLASS.preposition) || info.wide & CLASS.preposition;
  if (!joined && preposition && info.head?.conjunction !== false) return false;
  return !info.cues.some((c) => c.reading.adverbial && !c.article && !info.head);
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

/** End of the subject that begins at `from`: before the first circumstance or clause, or `to`. */
function subjectEnd(p: Passage, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const quotation = p.opening(i);
    if (quotation?.close && quotation.close < to) i = quotation.close;
    if (p.isMark(i, DASHES) && (i + 1 >= to || asideEnd(p, i + 1, to) > i + 1)) return i;
    if (!isPartOfName(p, i) && asideEnd(p, i, to) > i) return i;
    if (leavesPhrase(p, i, from)) return i;
    if (p.is(i, CLASS.relative)) i = commaAfter(p, i, to) - 1;
  }
  return to;
}

/** A relative clause in a subject ends with a comma or with the subject. */
function commaAfter(p: Passage, i: number, to: number): number {
  for (let k = i; k < to; k++) if (p.isMark(k, ',')) return k;
  return to;
}

const LEAVES = CLASS['clause-opener'] | CLASS.subordinator | CLASS.aside;

/** What no noun phrase holds: another clause, a participle or noun of saying that goes on, a comma before anything but a title, a name or a relative clause. */
function leavesPhrase(p: Passage, i: number, from: number): boolean {
  if (p.isMark(i, ',')) return !continuesAfterComma(p, i + 1);
  const info = p.info(i);
  if (!info) return p.isMark(i, ';!?');
  if (p.is(i, CLASS.pronoun) && info.conjunction) return true;
  if (p.is(i, LEAVES) && !p.is(i, CLASS.preposition | CLASS.turn | CLASS.quantifier)) return true;
  if (info.cues.some((c) => c.reading.form === 'adposition' && isWhole(p, i, c.reading.rest)))
    return true;
  if (info.cues.some((c) => c.reading.form === 'masdar' && c.pronoun && c.preposition)) return true;
  if (info.complementizer && !info.head && !p.is(i - 1, CLASS.preposition)) return true;
  if (p.is(i, CLASS['verbal-particle']) && !p.is(i, CLASS['free-relative'])) return true;
  if (isActOfSaying(p, i)) return true;
  if (info.cues.some((c) => c.reading.adverbial && !c.article && !c.preposition && !info.head))
    return p.isMark(i - 1, ',');
  return info.sureVerb && !info.head && !describesHead(p, i, from);
}

/** A verbal noun of telling after the subject only takes up the verb (went on the speaker, saying). */
function isActOfSaying(p: Passage, i: number): boolean {
  const next = p.info(i + 1);
  if (next && !next.complementizer && !p.opening(i + 1)) return false;
  return (p.info(i)?.cues ?? []).some(({ reading, article, pronoun, preposition }) => {
    const owned = article || pronoun !== undefined;
    return (
      reading.form === 'masdar' && reading.cue.entry.category === 'say' && owned && !preposition
    );
  });
}

function isWhole(p: Passage, i: number, rest: readonly string[]): boolean {
  return rest.length > 0 && rest.every((word, k) => p.text(i + 1 + k) === word);
}

/** An indefinite head may be described by a verb close to it (an official refused to be named). */
function describesHead(p: Passage, i: number, from: number): boolean {
  const head = p.info(from)?.head;
  return i <= from + 5 && (p.is(from, CLASS.quantifier) || head?.article === false);
}

const APPOSED =
  CLASS.relative | CLASS.title | CLASS['given-name'] | CLASS.body | CLASS.polity | CLASS.outlet;

function continuesAfterComma(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return p.opening(i) !== undefined;
  if (p.is(i, CLASS.pronoun | CLASS.demonstrative)) return false;
  if (p.is(i, APPOSED) || info.head || info.conjunction || isEnclosedName(p, i)) return true;
  return !info.verb && !info.event && !p.is(i, CLASS.preposition) && info.cues.length === 0;
}

/** Two or three words of which nothing is known, before the next comma: a name, though it may look like a verb. */
function isEnclosedName(p: Passage, i: number): boolean {
  for (let k = i; k <= i + 3; k++) {
    if (!p.isWord(k)) return k > i + 1 && p.isMark(k, ',');
    if (!mayBeName(p, k) && !(k > i && p.info(k)?.article)) return false;
  }
  return false;
}

/** A word of time straight after the head of a source is its name (the paper Today). */
function isPartOfName(p: Passage, i: number): boolean {
  const head = p.info(i - 1)?.head;
  if (!p.is(i, CLASS.time) || !head) return false;
  if (head.article) return false;
  return head.kind === 'media' || (!head.role && isUnknown(p, i + 1));
}

const BOUNDARY = CLASS['clause-opener'] | CLASS.subordinator | CLASS.auxiliary;

/** The subject before the verb at `at`, where its whole clause so far is a noun phrase. */
export function subjectBefore(
  p: Passage,
  at: number,
  from: number,
  agreement: Agreement,
): Range | undefined {
  const verb = verbGroupStart(p, at, from);
  if (verb > from && (p.info(verb)?.conjunction || p.isMark(verb - 1, '-\u2013\u2014:')))
    return undefined;
  if (p.isLoneConjunction(verb - 1)) return undefined;
  const starts = segmentStarts(p, verb, from);
  for (const start of starts) {
    if (start >= verb || hasVerb(p, start, verb)) continue;
    const that = p.info(start - 1)?.complementizer && !p.is(start, CLASS.preposition);
    const nominal = startsNoun(p, start) || that;
    if (!nominal && !isBareName(p, start, verb, from)) continue;
    if (!agrees(p.info(start)?.head?.agreement, agreement)) continue;
    return { from: start, to: subjectEnd(p, start, verb) };
  }
  return bareAntecedent(p, verb, from, agreement);
}

/** Begins of the pieces between clause boundary and verb, the leftmost first. */
function segmentStarts(p: Passage, verb: number, from: number): number[] {
  const starts: number[] = [];
  for (let k = verb - 1; k >= from; k--) {
    if (p.isMark(k, ',')) starts.push(k + 1);
    if (
      p.isMark(k, ';:.!?') ||
      p.info(k)?.complementizer ||
      p.quoteAround(k) !== p.quoteAround(verb)
    ) {
      if (p.closing(k) || (p.quoteAround(k) >= 0 && p.quoteAround(k) !== p.quoteAround(verb)))
        continue;
      if (p.opening(k) && p.opening(k)?.close !== null && (p.opening(k)?.close ?? 0) < verb)
        continue;
      starts.push(k + 1);
      return starts.reverse();
    }
    const after = p.after(k, BOUNDARY);
    if (after > k && after <= verb) {
      starts.push(after);
      return starts.reverse();
    }
  }
  starts.push(from);
  return starts.reverse();
}

/** A relative clause inside a subject ends with the last comma before the verb, and nothing follows that. */
function closesRelative(p: Passage, from: number, verb: number): boolean {
  if (!p.isMark(verb - 1, ',')) return p.info(verb)?.sureVerb === true && verb - from < 12;
  return true;
}

/** A headline's subject of unknown words has at most so many. */
const LONGEST_TITLE = 5;

/** Unknown words at the very begin of a sentence, as in headlines: a name of one or two, or a longer phrase that is complete. */
function isBareName(p: Passage, start: number, verb: number, from: number): boolean {
  const length = verb - start;
  if (start !== from || length > LONGEST_TITLE) return false;
  if (length > 2 && !isClosed(p, verb - 1)) return false;
  const known = length > 2 ? ~CLASS.polity & ~CLASS['given-name'] & ~CLASS['name-part'] : ~0;
  for (let i = start; i < verb; i++) {
    const info = p.info(i);
    if (!info || info.classes & known || info.verb || info.complementizer || info.preposition)
      return false;
    if (isListedEvent(p, i)) return false;
  }
  return true;
}

function hasVerb(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (p.is(i, CLASS.relative)) return !closesRelative(p, i, to);
    if (p.info(i)?.verb && p.quoteAround(i) <= p.quoteAround(to)) return true;
  }
  return false;
}

/** Whether a head can be the subject of a verb after it; unknown features agree with all. */
function agrees(head: Agreement | undefined, verb: Agreement): boolean {
  if (!head) return true;
  if (verb.person && verb.person !== 3) return false;
  if (head.number === 'p') return verb.number === 'p' || verb.gender === 'f';
  if (verb.number === 'p') return false;
  return !head.gender || !verb.gender || head.gender === verb.gender;
}

/** An indefinite noun straight before its describing verb (terms providing that). */
function bareAntecedent(
  p: Passage,
  verb: number,
  from: number,
  agreement: Agreement,
): Range | undefined {
  const head = verb > from ? p.info(verb - 1)?.head : undefined;
  if (!head || head.article || head.pronoun || !agrees(head.agreement, agreement)) return undefined;
  return { from: verb - 1, to: verb };
}
