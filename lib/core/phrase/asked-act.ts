import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { CueEntry } from '../entry';
import type { Frames } from '../lexicon';
import type { Passage } from '../passage';
import { asideEnd } from './aside';
import { canSpeak, isClosed, isEvent } from './noun';
import { hasPronoun } from './shape';

/**
 * A deed with the article that somebody is asked for, before its own preposition: after a free preposition of the cue and
 * the whole phrase of whom it is asked of (asked of the parents the help with), or straight after that phrase where the
 * cue is never without one (appealed to the public for help in).
 */
export function askedAct(
  p: Passage,
  { to = [], always }: Frames,
  from: number,
  limit: number,
): number | undefined {
  const asked = prepositionAt(p, to, from, limit);
  if (asked === undefined) return always ? deedAfter(p, from + 1, limit) : undefined;
  return deedAfter(p, asked + 2, limit);
}

/** The preposition that brings whom it is asked of, with nothing before it but who asks and when. */
function prepositionAt(
  p: Passage,
  to: readonly string[],
  from: number,
  limit: number,
): number | undefined {
  for (let i = from; i < limit; ) {
    if (p.is(i, CLASS.preposition) && to.includes(p.text(i))) return i;
    const after = asideEnd(p, i, limit);
    if (after === i && (!p.isWord(i) || p.info(i)?.complementizer)) return undefined;
    i = Math.max(after, i + 1);
  }
  return undefined;
}

/** The first deed after a complete phrase, before any preposition. */
function deedAfter(p: Passage, from: number, limit: number): number | undefined {
  for (let i = from; i < limit && p.isWord(i) && !p.is(i, CLASS.preposition); i++)
    if ((isDeed(p, i) || isThingOfDeed(p, i)) && endsPhrase(p, i - 1)) return i;
  return undefined;
}

/** A deed with the article, nothing joined, and a preposition after it, joined or free. */
function isDeed(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.event || !info.article || info.preposition || info.conjunction) return false;
  return p.is(i + 1, CLASS.preposition) || (p.info(i + 1)?.preposition ?? '') !== '';
}

/** A noun without the article in construct with a deed (the speed of an inquiry): no adjective of what is definite before it. */
function isThingOfDeed(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.preposition || info.conjunction || info.verb || info.head)
    return false;
  const next = p.info(i + 1);
  return next?.event === true && next.article === true && !p.mayHaveConjunction(i);
}

const endsPhrase = (p: Passage, i: number): boolean => isClosed(p, i) || hasPronoun(p, i);

/**
 * People whom a free preposition of a verb of affirming brings at `i` are spoken to where an act that is asked of them
 * follows, with the neutral preposition (stressed to the heads of districts the raising of): where that act stands.
 */
export function actAfterAddressed(
  p: Passage,
  { category }: CueEntry,
  i: number,
  end: number,
): number | undefined {
  if (category !== 'affirm') return undefined;
  const first = p.after(i + 1, CLASS.quantifier);
  if (!canSpeak(p, first) && !p.isHumanPlural(first)) return undefined;
  for (let k = first + 1; k < Math.min(end, first + ADDRESSED); k++) {
    if (!(p.isWord(k) || p.isMark(k, ',')) || p.is(k, CLASS.preposition)) return undefined;
    const joined = p.text(k).charAt(0);
    if (p.isNeutral(joined) && (p.info(k)?.joinedNoun || p.isJoinedTo(k, joined, CLASS.event)))
      return k;
  }
  return undefined;
}

/** Those spoken to are named in so many words at most. */
const ADDRESSED = 8;

/** A participle of asking with its own deed straight after it, which says how the cue's clause was told (said, asking not to be named, that). */
export function asksDeed(p: Passage, i: number, { reading }: CueReading): boolean {
  return reading.cue.frames.bare === 'event' && p.is(i + 1, CLASS.negator) && isEvent(p, i + 1);
}
