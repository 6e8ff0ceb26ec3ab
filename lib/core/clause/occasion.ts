import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { asideEnd, commaAfter } from '../phrase/aside';
import { findComplement } from '../phrase/complement';
import { isSayingNoun } from '../phrase/noun';
import { hasPronoun } from '../phrase/shape';

/** A word for all that was told, with a conjunction: how or when that was (and that in a video). */
export const isThat = (p: Passage, i: number): boolean =>
  p.info(i)?.conjunction === true && p.is(i, CLASS.demonstrative);

/**
 * After what that was told (and that after the company refused): an allusion, or a clause that tells what had happened.
 * @param apart a comma or no clause stands before it: else it tells of what happened and not of the telling
 */
export function isWhenSaid(p: Passage, i: number, apart: boolean): boolean {
  if (p.is(i, CLASS.preposition) && !p.is(i, CLASS.occasion)) return isSayingNoun(p, i + 1);
  if (!apart || !p.is(i, CLASS.subordinator) || p.info(i)?.complementizer) return false;
  const verb = p.after(i, CLASS.subordinator);
  return p.isWord(verb) && !p.looksImperfect(verb) && !p.is(verb, CLASS.negator | CLASS.time);
}

/** After a comma what else was said at the same time (…, with the confirmation that): a preposition and a definite noun of saying with what it brings. */
export function isSayingAsWell(p: Passage, i: number, to: number): boolean {
  if (!p.isAlong(i)) return false;
  const { article, preposition, cues = [] } = p.info(i + 1) ?? {};
  if (!article || preposition) return false;
  return cues.some((cue) => {
    const { form, cue: said } = cue.reading;
    if (form !== 'masdar') return false;
    return (
      said.frames.noun?.includes(p.text(i + 2)) || findComplement(p, cue, i + 2, to) !== undefined
    );
  });
}

/** A circumstance of speaking that closes the sentence (…, in a video published on Monday); after a clause only where it is said to be one (…, and that in a video), or where it is one of speech (…, in a statement to the agency). */
export function isOccasion(p: Passage, i: number, to: number, phrase: boolean): boolean {
  const said = isThat(p, i);
  const from = said ? i + 1 : i;
  const brought = p.is(from, CLASS.preposition) || p.is(from, CLASS.occasion);
  if (!brought || p.is(from, CLASS.time)) return false;
  const bare = phrase || (!said && isSpeech(p, from + 1));
  if (!(said || bare)) return false;
  const venue = [1, 2].find((k) => p.is(from + k, CLASS.venue) && isOwn(p, from, k, bare));
  if (venue === undefined || asideEnd(p, from, to) === from) return false;
  return (said && hasPronoun(p, from + venue)) || closesWith(p, commaAfter(p, from, to), to);
}

/** A statement, an interview or the like, of nobody who is named before. */
function isSpeech(p: Passage, i: number): boolean {
  const { head, article, cues = [] } = p.info(i) ?? {};
  if (article || p.is(i, CLASS.norm)) return false;
  return head?.kind === 'document' || cues.some(({ reading: { form } }) => form === 'masdar');
}

/** Nothing but circumstances follows the comma at `i`, to the end. */
function closesWith(p: Passage, i: number, to: number): boolean {
  let k = i;
  while (k < to) {
    const next = p.isMark(k, ',.') ? k + 1 : asideEnd(p, k, to);
    if (next === k) return false;
    k = next;
  }
  return true;
}

/** The venue is no known one; after a clause it is somebody's, or stands after words that nothing but an occasion follows. */
function isOwn(p: Passage, from: number, k: number, bare: boolean): boolean {
  if (p.info(from + k)?.article) return false;
  return bare || hasPronoun(p, from + k) || p.after(from, CLASS.occasion) > from + 1;
}
