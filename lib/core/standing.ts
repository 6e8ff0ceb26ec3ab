import type { CueReading } from './cues/readings';
import type { Passage } from './passage';
import type { Token } from './token';

/** A reading of a word as a cue whose form stands there whole. */
export interface Standing {
  readonly cue: CueReading;
  /** Index after the last word of the form. */
  readonly end: number;
}

const NONE: readonly Standing[] = [];

/**
 * What a word may be as a cue where it stands, in the order of its readings. It is gone into once: six in seven readings
 * are of forms of several words that begin with a preposition, and hardly one of them stands anywhere.
 */
export function standing(p: Passage, at: number): readonly Standing[] {
  // One that has been read as a name since is no cue any more; nothing else about it changes.
  const { cues } = p.token(at);
  if (!cues.length) return NONE;
  const known = p.standing[at];
  if (known) return known;
  let found: Standing[] | undefined;
  for (const cue of cuesBefore(p.token(at), p.text(at + 1))) {
    const end = formEnd(p, at, cue);
    if (end === undefined) continue;
    found ??= [];
    found.push({ cue, end });
  }
  p.standing[at] = found ?? NONE;
  return found ?? NONE;
}

/** The readings of a word that its next one does not rule out. */
function cuesBefore({ info, cues }: Token, next: string): readonly CueReading[] {
  return info?.cuesAhead && !info.cuesAhead.has(next) ? info.freeCues : cues;
}

/** Index after a form of one or more words, undefined where the others do not follow; the last may carry a pronoun. */
function formEnd(passage: Passage, at: number, { reading }: CueReading): number | undefined {
  const { rest } = reading;
  const end = at + 1 + rest.length;
  if (passage.follow(at, rest)) return end;
  const { entry } = reading.cue;
  const last = rest.at(-1);
  if (entry.pos !== 'adposition' || !entry.pronoun || last === undefined) return undefined;
  const owned = passage.isOwned(end - 1, last) && passage.follow(at, rest.slice(0, -1));
  return owned ? end : undefined;
}
