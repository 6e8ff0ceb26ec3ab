import type { Passage } from '../passage';
import { findComplement } from '../phrase/complement';
import { findBareNoun, findGoverned } from '../phrase/governed';
import type { Subject } from '../phrase/subject';
import type { ReasonCode } from '../reasons';
import { SEEN } from './clause';
import { makeDraft } from './make';
import type { Rule, Site } from './rule';

const CARRIED: Subject = { source: undefined, how: 'source-carried' };

/** A participle that goes on from the clause before it, with its subject dropped: `…, adding that`. */
export const participle: Rule = {
  id: 'participle',
  find(site) {
    const { passage: p, sentence, cue } = site;
    const { reading } = cue;
    if (reading.form !== 'participle' || cue.article || cue.preposition) return undefined;
    if (!reading.adverbial || !goesOn(p, site)) return undefined;
    const found = contentOf(site);
    if (!found) return undefined;
    return makeDraft(this.id, site, CARRIED, [{ from: found.start, to: sentence.to }], found.seen);
  },
};

/** After a comma or a conjunction; straight after a noun it may describe that noun, so only the masculine accusative counts there. */
function goesOn(p: Passage, { at, sentence, cue }: Site): boolean {
  if (at === sentence.from) return at === 0 || cue.conjunction;
  if (
    p.isMark(at - 1, ',;-\u2013') ||
    p.closing(at - 1) ||
    p.isMark(at - 1, ')') ||
    cue.conjunction
  )
    return true;
  if (cue.reading.cue.entry.trust === 'homograph') return false;
  const { gender, number } = cue.reading.agreement;
  return gender === 'm' && number === 's';
}

function contentOf(site: Site): { start: number; seen: ReasonCode } | undefined {
  const { passage: p, sentence, at, cue } = site;
  const complement = findComplement(p, cue, at + 1, sentence.to);
  if (complement) return { start: complement.start, seen: SEEN[complement.via] };
  const governed = findGoverned(p, cue, at + 1, sentence.to);
  if (governed) {
    const object = cue.reading.cue.frames.object;
    const withObject = object && object !== 'addressee' && !cue.pronoun;
    return { start: withObject ? at + 1 : governed.start, seen: 'brings-governed' };
  }
  const bare = findBareNoun(p, cue, at + 1, sentence.to, true);
  return bare && { start: bare.start, seen: 'brings-noun' };
}
