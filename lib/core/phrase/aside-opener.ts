import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';

const OPENS =
  CLASS.time |
  CLASS.turn |
  CLASS.aside |
  CLASS['clause-opener'] |
  CLASS.preposition |
  CLASS.occasion |
  CLASS.audience;

/**
 * Whether a circumstance (`aside.ts`) may begin with the word, by itself: with hardly any one does, and it is asked of
 * every word of every phrase.
 */
export function opensAside(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || p.is(i, OPENS)) return info !== undefined;
  const outlet = info.head?.kind === 'media' || (info.wide & CLASS.outlet) !== 0;
  return outlet || info.joinedPhrases.length > 0 || p.isLonePreposition(i) || p.isToLatin(i);
}
