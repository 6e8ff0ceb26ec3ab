import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import type { Complement } from './complementizer';
import { canSpeak, isClosed } from './noun';
import { isFirstOrSecondPerson } from './shape';
import { isUnknown } from './unknown';

/** Who speaks takes at most so many words before a clause that nothing brings. */
const REACH = 14;
/** What is said has at least so many words. */
const LEAST = 5;

const BEGINS = CLASS.pronoun | CLASS.negator | CLASS['verbal-particle'];

/**
 * Finds what was said where neither a complementizer nor a mark brings it (said the minister we are ready): a clause
 * that plainly begins after one who can speak. Only for verbs that take a clause and a quotation, both bare.
 */
export function findUnmarked(
  p: Passage,
  { reading }: CueReading,
  from: number,
  end: number,
): Complement | undefined {
  const { clause, quote, noun } = reading.cue.frames;
  const { category, trust } = reading.cue.entry;
  if (!isFiniteForm(reading) || category !== 'say' || trust === 'homograph') return undefined;
  if (!clause?.includes('') || !quote || noun?.includes('')) return undefined;
  // A pronoun of the speaker's (said we are ready).
  if (isFirstOrSecondPerson(p, from) && !p.info(from)?.conjunction)
    return { via: 'clause', opener: from, start: from };
  if (!canSpeak(p, from)) return undefined;
  for (let i = from + 1; i < Math.min(end - LEAST, from + REACH); i++) {
    const close = p.opening(i)?.close;
    if (close) {
      i = close;
      continue;
    }
    if (!p.isWord(i) || p.is(i, CLASS.relative)) return undefined;
    const info = p.info(i);
    if (info?.complementizer || (info?.conjunction && info.verb)) return undefined;
    if (beginsClause(p, i)) return { via: 'clause', opener: i, start: i };
  }
  return undefined;
}

/** Straight after a complete phrase: a pronoun, a particle of verbs, or a verb that is nothing else. */
function beginsClause(p: Passage, i: number): boolean {
  if (!isClosed(p, i - 1) && !isUnknown(p, i - 1)) return false;
  if (p.is(i, CLASS['free-relative'] | CLASS.preposition) || p.info(i)?.conjunction) return false;
  return p.is(i, BEGINS) || (p.info(i)?.sureVerb === true && !p.info(i)?.head);
}
