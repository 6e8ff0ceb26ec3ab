import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { canSpeak, isClosed } from './noun';
import { hasPronoun } from './shape';

/** Whether an outlet, or what it prints, begins at the word. */
export function isOutlet(p: Passage, i: number): boolean {
  return p.info(i)?.head?.kind === 'media' || p.is(i, CLASS.outlet);
}

/** The phrase of one quoted has at most so many words. */
const LONGEST = 8;

/** Where a noun for what happened begins straight after the phrase of one quoted, that begins at `from`: in construct with nothing of it. */
export function eventAfter(p: Passage, from: number, end: number): number | undefined {
  if (!canSpeak(p, from)) return undefined;
  for (let i = from + 1; i < Math.min(end, from + LONGEST) && p.isWord(i); i++) {
    const info = p.info(i);
    if (info?.verb || info?.complementizer || p.is(i, CLASS.relative)) return undefined;
    if (isHappening(p, i) && endsPhrase(p, from, i - 1)) return i;
  }
  return undefined;
}

/** A noun known for what happens, without the article or anything joined. */
function isHappening(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.event || info.article || info.head || info.joinedNoun) return false;
  return !p.is(i, CLASS.preposition | CLASS.venue | CLASS.speech);
}

/** Whether the phrase can end there: it is complete, or an adjective of the one quoted. */
function endsPhrase(p: Passage, from: number, i: number): boolean {
  if (isClosed(p, i)) return true;
  if (i === from || p.info(i)?.head || p.is(i, CLASS.preposition)) return false;
  return !p.is(i - 1, CLASS.preposition) && !p.mayHavePreposition(i);
}

/**
 * Whether what stood or came somewhere is told of, and the clause after it is no part of that (the goal, which came at
 * the end of the list, we find that).
 * @param end end of the phrase for where it stood
 */
export function isThingThere(
  p: Passage,
  at: number,
  { reading }: CueReading,
  thing: Range | undefined,
  end: number,
): boolean {
  const { entry, frames } = reading.cue;
  if (entry.category !== 'say' || frames.clause) return false;
  if (p.is(at - 1, CLASS['free-relative'])) return p.isMark(end - 1, ',');
  return thing !== undefined && !canSpeak(p, thing.from) && !p.is(thing.from, CLASS.demonstrative);
}

/** A noun for what somebody wants, fears or refuses, with the pronoun of the one relayed at `from` (his wish to). */
export function ownActAfter(p: Passage, from: number, to: number): number | undefined {
  for (let i = from + 1; i < to && p.isWord(i); i++)
    if (p.info(i)?.event && hasPronoun(p, i) && canSpeak(p, from)) return i;
  return undefined;
}
