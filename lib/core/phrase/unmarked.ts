import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm, isFreeParticiple, isSureForm } from '../cues/readings';
import type { Passage } from '../passage';
import type { Complement } from './complementizer';
import { findGoverned } from './governed';
import { canSpeak, isClosed, isEvent } from './noun';
import { ownWords } from './own-words';
import { isFirstOrSecondPerson } from './shape';
import { isNewName, isUnknown } from './unknown';

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
  cue: CueReading,
  from: number,
  end: number,
): Complement | undefined {
  const { reading } = cue;
  const { clause, quote, noun, question } = reading.cue.frames;
  const { category, trust, continues } = reading.cue.entry;
  if (!isFiniteForm(reading) || !clause?.includes('') || !quote) return undefined;
  if (category !== 'say' && category !== 'affirm') return undefined;
  const start = p.sentenceAt(from - 1)?.from ?? from;
  const first =
    start === from - 1 ||
    p.after(start, CLASS['clause-opener'] | CLASS.turn) === from - 1 ||
    isAfterParticiple(p, start, from - 1);
  const sure = trust !== 'homograph' && !question && !noun?.includes('');
  const own =
    first && !p.is(from - 1, CLASS.preposition) ? ownWords(p, from, end, sure) : undefined;
  if (own !== undefined) return { via: 'clause', opener: own, start: own };
  if (category !== 'say' || noun?.includes('')) return undefined;
  const goesOn = continues && start === from - 1;
  if (trust === 'homograph' && !goesOn) return undefined;
  if (isStraightAfter(p, from, end)) return { via: 'clause', opener: from, start: from };
  if (isNewName(p, from) && isNegation(p, from + 1))
    return { via: 'clause', opener: from + 1, start: from + 1 };
  if (trust === 'homograph' || !canSpeak(p, from)) return undefined;
  for (let i = from + 1; i < Math.min(end - LEAST, from + REACH); i++) {
    const close = p.opening(i)?.close;
    if (close) {
      i = close;
      continue;
    }
    if (!p.isWord(i) || p.is(i, CLASS.relative)) return undefined;
    // The cue's own preposition brings what it is about (speaks of a share not above …).
    if (p.is(i, CLASS.preposition) && noun?.includes(p.text(i))) return undefined;
    const info = p.info(i);
    if (info?.complementizer || (info?.conjunction && info.verb)) return undefined;
    // What its own preposition brings before that is what it tells.
    if (beginsClause(p, i))
      return findGoverned(p, cue, from, i) ? undefined : { via: 'clause', opener: i, start: i };
  }
  return undefined;
}

/** A clause straight after the cue: with a pronoun of the speaker's (said we are ready), or with its verb (added they forced me to). */
function isStraightAfter(p: Passage, i: number, end: number): boolean {
  const info = p.info(i);
  if (!info || info.conjunction || info.head || info.article || info.complementizer) return false;
  if (isFirstOrSecondPerson(p, i)) return true;
  if (end - i <= LEAST || p.is(i, CLASS['given-name'] | CLASS.preposition)) return false;
  if (p.mayHaveConjunction(i) || info.cues.some((c) => isSureForm(c.reading))) return false;
  if (info.sureVerb || p.is(i, CLASS.auxiliary | CLASS['plain-verb'])) return true;
  return info.verb && p.isNative(i);
}

/** A negation that a verb follows. */
function isNegation(p: Passage, i: number): boolean {
  const negates = p.is(i, CLASS.negator) && p.is(i, CLASS['verbal-particle']);
  return negates && !p.is(i, CLASS['free-relative']) && !p.info(i)?.conjunction;
}

/** Straight after a complete phrase: a pronoun, a particle of verbs, or a verb that is nothing else. */
function beginsClause(p: Passage, i: number): boolean {
  if (!isClosed(p, i - 1) && !isUnknown(p, i - 1)) return false;
  if (p.is(i, CLASS['free-relative'] | CLASS.preposition) || p.info(i)?.conjunction) return false;
  if (p.is(i, BEGINS) || p.isVerbWithObject(i)) return true;
  const { verb, sureVerb, head } = p.info(i) ?? {};
  if (head) return false;
  // What happened to whom or what is told of after it.
  return sureVerb || (verb === true && p.shapes.feminineVerb.test(p.text(i)) && isEvent(p, i + 1));
}

/** The sentence begins with what a participle of a cue brings, which a comma ends (confirming that …, said X). */
function isAfterParticiple(p: Passage, start: number, at: number): boolean {
  return p.isMark(at - 1, ',') && p.info(start)?.cues.some(isFreeParticiple) === true;
}
