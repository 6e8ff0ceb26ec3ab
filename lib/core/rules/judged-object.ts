import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { canSpeak } from '../phrase/noun';
import { predicateAfter } from '../phrase/predicate';
import { isNewName } from '../phrase/unknown';
import type { Site } from './rule';

/** After a pronoun that a relative one takes up, whatever noun follows says what it is called (what he called the conspiracy). */
export function isNamedAfter({ passage: p, at, cue }: Site): boolean {
  if (cue.reading.cue.frames.clause || !p.is(at - 1, CLASS['free-relative'])) return false;
  const info = p.info(at + 1);
  return info !== undefined && !info.head?.role && beginsObject(p, at + 1);
}

/** What a noun may be of which nobody is called. */
const THING = CLASS.event | CLASS.label | CLASS.norm | CLASS.speech | CLASS.venue;

/** After a verb of holding with a pronoun an indefinite noun that nobody can be called by, with nothing after it that it could be held to be (and considered it a plan that). */
export function isNounNext({ passage: p, at, sentence, cue }: Site): boolean {
  const next = at + 1;
  const info = p.info(next);
  if (!cue.reading.cue.frames.clause || !info || info.article || info.verb) return false;
  const speaks = canSpeak(p, next) && info.head?.kind !== 'document';
  if (speaks || isNewName(p, next) || p.is(next, ~THING) || !beginsObject(p, next)) return false;
  return !predicateAfter(p, next, sentence.to);
}

/** Whether a noun phrase or a quotation begins at `i`, with no preposition. */
export function beginsObject(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return p.opening(i) !== undefined;
  if (info.preposition || info.complementizer) return false;
  return !p.is(i, CLASS.preposition | CLASS.relative | CLASS['clause-opener']);
}
