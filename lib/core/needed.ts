import { CLASS } from './cues/compiled';
import { isFiniteForm } from './cues/readings';
import { SEEMS } from './cues/seeming';
import type { Passage } from './passage';
import { isUnknown } from './phrase/unknown';

/*
 * Names of those who tell that are spelt like a month, a verb or a word of grammar. They stand where nothing else can:
 * between a verb of telling, or the words of a name, and what such a verb brings, or first in a clause before it.
 */

/** Whether the word is such a name. */
export function isNeeded(p: Passage, i: number): boolean {
  if (!(p.token(i).seems & SEEMS.other) || bringsClause(p, i)) return false;
  const goesOn = goesOnWith(p, i);
  const end = goesOn ? i + 2 : i + 1;
  if (!goesOn && isJoining(p, i)) return false;
  if (goesOn && isNamedBefore(p, i)) return true;
  if (opens(p, i) && isVerb(p, end)) return true;
  const verb = verbBefore(p, i);
  return verb !== undefined && brings(p, verb, end);
}

/** What brings a clause, unless it is written with the long vowel that it never has, or joined to a preposition before another. */
function bringsClause(p: Passage, i: number): boolean {
  const that = p.info(i)?.complementizer;
  if (!that || p.hasLongAlef(i)) return false;
  return !that.preposition || !p.info(i + 1)?.complementizer;
}

/** What joins clauses or stands before nouns is a name only with another word of it. */
function isJoining(p: Passage, i: number): boolean {
  return p.is(i, CLASS.subordinator | CLASS.preposition);
}

/** Another word of the name follows: after what may stand before a noun one of no root. */
function goesOnWith(p: Passage, i: number): boolean {
  return isForeign(p, i + 1) || (!p.is(i, CLASS.preposition) && isUnknown(p, i + 1));
}

/** A word of which nothing is known, and with no root. */
function isForeign(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || info.classes || info.cues.length) return false;
  return !info.complementizer && !p.isNative(i);
}

function isNamedBefore(p: Passage, i: number): boolean {
  const given = CLASS['given-name'];
  return p.is(i - 1, given) || isForeign(p, i - 1) || (isUnknown(p, i - 1) && p.is(i - 2, given));
}

function opens(p: Passage, i: number): boolean {
  return i === p.sentenceAt(i)?.from || p.is(i - 1, CLASS['clause-opener']);
}

/** Words of a name or office before the last of it, at most. */
const LONGEST_BEFORE = 6;

/** The verb of telling straight before the word, or before the words of its name and title; undefined: there is none. */
function verbBefore(p: Passage, i: number): number | undefined {
  for (let verb = i - 1; verb >= i - LONGEST_BEFORE; verb--) {
    if (isVerb(p, verb)) return verb;
    const { head, article, cues = [] } = p.info(verb) ?? {};
    const role = (head?.role && !cues.length) || (article && verb < i - 1);
    const named = p.is(verb, CLASS['given-name'] | CLASS.title) || isUnknown(p, verb);
    if (!role && !named) return undefined;
  }
  return undefined;
}

/** A verb of telling that is of one person. */
function isVerb(p: Passage, i: number): boolean {
  return (p.info(i)?.cues ?? []).some(
    ({ reading }) => isFiniteForm(reading) && reading.agreement.number === 's',
  );
}

/** What the verb brings begins at `end`. */
function brings(p: Passage, verb: number, end: number): boolean {
  const next = p.info(end);
  const apart = p.isMark(end, ':,(') || p.opening(end) !== undefined;
  return (p.info(verb)?.cues ?? []).some(({ reading }) => {
    if (!isFiniteForm(reading)) return false;
    const { clause = [], noun = [] } = reading.cue.frames;
    if (next?.complementizer)
      return !next.complementizer.conjunction && clause.includes(next.complementizer.preposition);
    return apart ? clause.includes('') : [...clause, ...noun].includes(p.text(end));
  });
}
