import { CLASS } from '../cues/compiled';
import type { GovernedNoun } from '../phrase/governed';
import type { Site } from './rule';

/** A cue that takes no bare noun may bring only some nouns with its preposition (pleaded the nullity of). */
export function isListed({ passage: p, cue }: Site, { opener, start }: GovernedNoun): boolean {
  const { only, noun } = cue.reading.cue.frames;
  const free = opener !== start || p.is(start, CLASS['free-relative']);
  if (!only || (noun?.includes('') && free)) return true;
  const joined = opener === start ? p.text(start).slice(1) : '';
  return only.some((word) => joined === word || p.isFormOf(start, word) || p.isOwned(start, word));
}
