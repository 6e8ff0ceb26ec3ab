import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { isNameLike } from './shape';

/** Where the content of a cue begins, and how it is brought. */
export interface Complement {
  readonly via: 'clause' | 'quote' | 'colon' | 'question';
  /** First token of what brings it (preposition, complementizer, colon, mark): the source ends before. */
  readonly opener: number;
  /** First token of the content. */
  readonly start: number;
  /** A word of saying between the cue and the content, which is one cue with it. */
  readonly saying?: number;
}

/** The clause that a complementizer at `i` brings, with the preposition before it where the cue has one; undefined: none. */
export function clauseAt(
  p: Passage,
  i: number,
  prepositions: readonly string[],
  from: number,
): Complement | undefined {
  const word = p.info(i)?.complementizer;
  const other = CLASS['clause-opener'] | CLASS.subordinator | CLASS.time;
  if (!word || word.conjunction || p.is(i, other) || p.isHyphened(i)) return undefined;
  if (word.within && !word.pronoun && p.is(i + 1, CLASS.pronoun)) return undefined;
  const before = i > from && !isName(p, i - 1) ? p.text(i - 1) : '';
  const governed = before !== '' && prepositions.includes(before);
  if (word.preposition) {
    const neutral = prepositions.includes('') && p.isNeutral(word.preposition);
    if (!neutral && !prepositions.includes(word.preposition)) return undefined;
  } else if (!governed) {
    if (!prepositions.includes('') || belongsBefore(p, i, from)) return undefined;
  }
  return { via: 'clause', opener: governed ? i - 1 : i, start: word.within ? i : i + 1 };
}

/** Whether a complementizer brings what begins at `from`: it stands before that, or is its first word. */
export function isClause(p: Passage, from: number): boolean {
  return [from - 1, from].some((i) => p.info(i)?.complementizer !== undefined);
}

/** A bare complementizer after the colon is no part of the content. */
export function afterColon(p: Passage, colon: number): Complement {
  const that = p.info(colon + 1)?.complementizer;
  const start = that && !that.within ? colon + 2 : colon + 1;
  return { via: 'colon', opener: colon, start };
}

/** A noun that takes a clause or a bare noun, whoever holds it. */
function isPretext({ article, reading: { form, cue } }: CueReading): boolean {
  const { entry } = cue;
  return (
    !article && form === 'noun' && entry.pos === 'noun' && entry.frames.noun?.includes('') === true
  );
}

/** The last word of a person's name, which is written as a preposition but for its last letter. */
function isName(p: Passage, i: number): boolean {
  const named = isNameLike(p, i) || p.is(i, CLASS['given-name']);
  return named && p.is(i - 1, PERSON_NAME);
}

/** The complementizer is part of what stands before it (after that, although, except that, on the pretext that). */
function belongsBefore(p: Passage, i: number, from: number): boolean {
  if (i === from) return false;
  // Straight after the cue the noun is who or what tells it (news say that).
  const told = i === from + 1 && p.info(i - 1)?.head?.kind === 'document';
  if (!told && p.info(i - 1)?.cues.some(isPretext)) return true;
  const construct = p.is(i - 2, PERSON_NAME) || p.info(i - 2)?.head?.article === false;
  const named = construct && !p.info(i - 1)?.article;
  if (p.is(i - 1, CLASS.event) && !p.info(i - 1)?.head && !named) return true;
  if (p.is(i - 1, CLASS.preposition) && !p.is(i - 1, CLASS.time) && !isName(p, i - 1)) return true;
  // Above all since, and since: straight after a comma.
  if (p.is(i - 1, CLASS.vague) && p.isMark(i - 2, ',')) return true;
  if (p.is(i - 1, CLASS['free-relative'])) return true;
  const bits = CLASS['clause-opener'] | CLASS.subordinator | CLASS.aside;
  if (p.is(i - 1, CLASS.subordinator) && !p.is(i - 1, CLASS.time | CLASS.turn)) return true;
  for (const back of [1, 2]) if (i - back >= from && p.after(i - back, bits) > i) return true;
  return p.text(i - 1) === p.text(i) && p.info(i - 1)?.complementizer !== undefined;
}
