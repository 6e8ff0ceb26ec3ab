import { describedPeople } from '../phrase/described';
import { canSpeak } from '../phrase/noun';
import { opensClause } from '../phrase/position';
import { isFeminine } from '../phrase/shape';
import { isWhoever } from '../phrase/subject';
import { subjectBefore } from '../phrase/subject-before';
import type { Site } from './rule';

/** From here on a form that may be another word is taken for the verb, whatever it brings. */
const PLAIN = 3;

/**
 * Whether the finite form at the site can hardly be another word: the lexicon says so, or its place, its ending and
 * who stands beside it add up to it.
 */
export function isPlainVerb(site: Site): boolean {
  site.isPlain ??=
    site.cue.reading.cue.entry.trust !== 'homograph' ||
    place(site) + ending(site) + speaker(site) >= PLAIN;
  return site.isPlain;
}

/** First in its sentence, or in its clause, or in one that describes people. */
function place({ passage: p, at, sentence, cue }: Site): number {
  if (at === sentence.from) return 2;
  const { agreement } = cue.reading;
  const opens =
    opensClause(p, at, sentence.from) || describedPeople(p, at, sentence.from, agreement);
  return opens ? 1 : 0;
}

/** A form that few nouns have. */
function ending({ cue: { reading } }: Site): number {
  const { gender, number } = reading.agreement;
  return reading.form === 'imperfect' || number === 'p' || gender === 'f' ? 1 : 0;
}

/** One who speaks stands straight after it, or before it where its whole clause so far is that; of many the ending tells it. */
function speaker({ passage: p, at, sentence, cue: { reading } }: Site): number {
  if (canSpeak(p, at + 1) && !p.opening(at + 1)) return 2;
  if (isWhoever(p, at - 1, reading.agreement)) return 2;
  const before = subjectBefore(p, at, sentence.from, reading.agreement);
  if (!before) return 0;
  const { from } = before;
  const people = reading.agreement.number === 'p' && p.info(from)?.article && !isFeminine(p, from);
  return people || canSpeak(p, from) ? 2 : 0;
}
