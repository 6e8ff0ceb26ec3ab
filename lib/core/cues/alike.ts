import type { Agreement, CueEntry, Frames } from '../lexicon';
import type { Reading } from './compiled';

/*
 * What rules read at every word is read far quicker where all of a kind are objects of one shape: whatever one of them
 * may have, each has, if only as nothing.
 */

type KeyOf<T> = T extends T ? keyof T : never;
type Nothing<T> = Readonly<Record<KeyOf<T>, undefined>>;

const NO_FRAMES: Nothing<Frames> = {
  clause: undefined,
  noun: undefined,
  bare: undefined,
  only: undefined,
  except: undefined,
  quote: undefined,
  object: undefined,
  always: undefined,
  matter: undefined,
  to: undefined,
  from: undefined,
  sees: undefined,
  question: undefined,
};

const NO_ENTRY: Nothing<CueEntry> = {
  id: undefined,
  pos: undefined,
  category: undefined,
  frames: undefined,
  trust: undefined,
  continues: undefined,
  paradigm: undefined,
  perfect: undefined,
  imperfect: undefined,
  participle: undefined,
  masdar: undefined,
  without: undefined,
  passive: undefined,
  forms: undefined,
  alone: undefined,
  pretext: undefined,
  governs: undefined,
  relative: undefined,
  pronoun: undefined,
  relay: undefined,
};

/** The frames in the one shape of all. */
export function evenFrames(frames: Frames): Frames {
  return { ...NO_FRAMES, ...frames } as Frames;
}

/** The entry in the one shape of all, whatever sort of word it is. */
export function evenEntry(entry: CueEntry): CueEntry {
  return { ...NO_ENTRY, ...entry } as CueEntry;
}

/** What a word agrees with, in the one shape of all. */
export function agreeing(
  person: Agreement['person'],
  gender: Agreement['gender'],
  number: Agreement['number'],
): Agreement {
  return { person, gender, number } as Agreement;
}

const agreements = new Map<string, Agreement>();

/** The same of one that the lexicon has: those that are equal are one. */
export function evenAgreement({ person, gender, number }: Agreement): Agreement {
  const key = `${person} ${gender} ${number}`;
  const known = agreements.get(key) ?? agreeing(person, gender, number);
  agreements.set(key, known);
  return known;
}

/** The reading in the one shape of all. */
export function evenReading(reading: Reading): Reading {
  const { cue, form, voice, adverbial, indefinite, jussive, attach, rest } = reading;
  const agreement = evenAgreement(reading.agreement);
  return { cue, form, voice, agreement, adverbial, indefinite, jussive, attach, rest };
}
