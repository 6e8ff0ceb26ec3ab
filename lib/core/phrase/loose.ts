import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { asideEnd } from './aside';
import { type Complement, clauseAt } from './complementizer';
import { endsPhrase, type GovernedNoun } from './governed';
import { isClosed, isEvent, maySpeak } from './noun';
import type { Plainness } from './plainness';

/** How far what a cue brings may stand from it, in tokens, where only its place tells what it is. */
const REACH = 60;
const NOUN_REACH = 30;

/**
 * Finds the clause of a cue beyond what no source phrase holds: an aside with a verb of its own, an apposition, a
 * participle. Undefined: none, or another cue has it.
 */
export function findFarClause(
  p: Passage,
  cue: CueReading,
  from: number,
  end: number,
): Complement | undefined {
  const clause = cue.reading.cue.frames.clause ?? [];
  const stop = Math.min(end, from + REACH);
  let owed = 0;
  for (let i = from; i < stop; i++) {
    const close = p.opening(i)?.close;
    if (close && close < stop) {
      i = close;
      continue;
    }
    if (p.isMark(i, ':!?')) return undefined;
    const found = clauseAt(p, i, clause, from);
    if (found && (owed-- <= 0 || p.isMark(found.opener - 1, ',;'))) return found;
    const { cues = [], conjunction, verb, head } = p.info(i) ?? {};
    const tells = conjunction && verb && !head && !p.looksImperfect(i);
    if (tells && p.isMark(i - 1, ',;')) return undefined;
    if (cues.some((other) => isFiniteForm(other.reading) && isNext(p, i, other))) return undefined;
    if (cues.some(takesClause)) owed++;
  }
  return undefined;
}

/** Another finite cue goes on from this one, so what follows is its own. */
function isNext(p: Passage, i: number, { conjunction, reading }: CueReading): boolean {
  if (reading.cue.entry.trust === 'homograph') return false;
  return conjunction && (p.isMark(i - 1, ',;') || p.closing(i - 1) !== undefined);
}

function takesClause({ reading, article }: CueReading): boolean {
  return !article && reading.cue.frames.clause?.includes('') === true;
}

/** A noun phrase that is the content, and where the subject before it ends. */
export interface PartedNoun extends GovernedNoun {
  readonly subjectEnd: number;
}

/**
 * Finds a bare noun phrase that is the content where nothing is known of the noun: after a circumstance that parts it
 * from the subject.
 */
export function findPartedNoun(p: Passage, from: number, end: number): PartedNoun | undefined {
  for (let i = from + 1; i < Math.min(end, from + LONGEST); i++) {
    if (p.isMark(i, ';:!?') || p.info(i)?.verb || p.info(i)?.complementizer) return undefined;
    const close = asideEnd(p, p.isMark(i, ',') ? i + 1 : i, end);
    if (close <= i + (p.isMark(i, ',') ? 1 : 0)) continue;
    const start = p.isMark(close, ',') ? close + 1 : close;
    return start < end && beginsNoun(p, start)
      ? { opener: start, start, subjectEnd: i }
      : undefined;
  }
  return undefined;
}

/** Nothing but a noun phrase begins with the word. */
function beginsNoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.preposition || info.conjunction || info.verb || info.complementizer)
    return false;
  if (info.cues.some(({ reading }) => reading.adverbial)) return false;
  return !p.is(
    i,
    CLASS.preposition |
      CLASS.relative |
      CLASS['clause-opener'] |
      CLASS.subordinator |
      CLASS.turn |
      CLASS.aside |
      CLASS.time,
  );
}

/** Only the letter tells: the last such word is taken, since names and adjectives of the subject come before. */
const WEAK = 1;

/**
 * Finds the noun phrase that one of the cue's own prepositions brings where nothing is known of the noun: the place
 * where one most plainly begins, the first of equal ones.
 */
export function findLooseNoun(
  p: Passage,
  cue: CueReading,
  from: number,
  end: number,
): GovernedNoun | undefined {
  const prepositions = cue.reading.cue.frames.noun ?? [];
  let best: Plainness = 0;
  let found: GovernedNoun | undefined;
  for (let i = from; i < Math.min(end, from + NOUN_REACH); i++) {
    const close = p.opening(i)?.close;
    if (close && close < end) {
      i = close;
      continue;
    }
    if (endsPhrase(p, i, from)) break;
    const free = p.is(i, CLASS.preposition) && prepositions.includes(p.text(i));
    const score = free ? 3 : joinedScore(p, i, from, cue);
    if (score < best || (score === best && score !== WEAK) || score === 0) continue;
    best = score;
    found = { opener: i, start: free ? i + 1 : i };
  }
  return found;
}

const NEVER =
  PERSON_NAME |
  CLASS.polity |
  CLASS.outlet |
  CLASS.body |
  CLASS.preposition |
  CLASS['clause-opener'] |
  CLASS.turn |
  CLASS.time |
  CLASS.quantifier;

/** A word that begins with the letter of a preposition of the cue's, and is no known word as it stands. */
function joinedScore(p: Passage, i: number, from: number, { reading }: CueReading): Plainness {
  const sure = reading.cue.entry.trust !== 'homograph';
  const prepositions = reading.cue.frames.noun ?? [];
  const info = p.info(i);
  const letter = prepositions.find((prep) => prep.length === 1 && info?.text.startsWith(prep));
  if (!info || letter === undefined || i === from || info.complementizer) return 0;
  if (info.text === letter) return p.opening(i + 1) ? 3 : 0;
  const construct = p.info(i + 1)?.article === true && !p.info(i + 1)?.preposition;
  const least = construct ? 3 : 4;
  if (p.is(i, NEVER) || info.article || info.verb || info.text.length < least) return 0;
  if (info.head && info.head.preposition === '') return 0;
  if (info.preposition === letter || info.joinedNoun) return 2;
  if (p.is(i - 1, PERSON_NAME | CLASS.preposition)) return 0;
  return isClosed(p, i - 1) || construct ? 2 : sure ? WEAK : 0;
}

/** A source that nothing but its place tells has at most so many words before a comma or a relative clause. */
const LONGEST = 9;

/** Whether the phrase, without its relative clauses and appositions, can be one who speaks, and holds no clause. */
export function speaks(p: Passage, { from, to }: Range): boolean {
  let end = from;
  while (end < to && p.isWord(end) && !p.is(end, CLASS.relative)) {
    const info = p.info(end);
    if (end > from && info?.verb && !info.head) return false;
    end++;
  }
  const counted = p.is(from, CLASS.quantifier) && from + 1 < end ? from + 1 : from;
  return end - from <= LONGEST && maySpeak(p, { from: counted, to: end });
}

/** Whether a phrase of which nothing is known holds nothing but nouns. */
export function isNameable(p: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const info = p.info(i);
    if (info?.complementizer || (info?.verb && !info.head) || p.is(i, CLASS.preposition))
      return false;
  }
  return to - from <= LONGEST && !isEvent(p, from);
}
