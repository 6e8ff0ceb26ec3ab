import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { isNameable } from '../phrase/loose';
import { canSpeak } from '../phrase/noun';
import { endsFemininePlural, isFeminine, isRelational } from '../phrase/shape';
import { subjectBetween } from '../phrase/subject-after';
import type { Found } from './act';
import type { Site } from './rule';

/** So far from whom it comes its content may begin. */
const REACH = 12;

/** `got assurances from X of …`: the noun, an adjective of it, whom it comes from, and what it brings. */
export function ofOrigin({ passage: p, end, cue, sentence }: Site): Found | undefined {
  const described = isRelational(p, end) || (endsFemininePlural(p, end - 1) && isFeminine(p, end));
  const at = described && !canSpeak(p, end) ? end + 1 : end;
  const brought = cue.preposition !== '' && !p.isNeutral(cue.preposition);
  if (cue.pronoun || brought || !p.isOrigin(at) || !canSpeak(p, at + 1)) return undefined;
  const { noun = [], clause = [], to = [] } = cue.reading.cue.frames;
  if ([...noun, ...clause, ...to].includes(p.text(at))) return undefined;
  const limit = Math.min(sentence.to, at + REACH);
  const clauseFound = findComplement(p, cue, at + 2, limit);
  const found = clauseFound ?? findGoverned(p, cue, at + 2, limit);
  const source = found && subjectBetween(p, at + 1, found.opener);
  if (!source || !isNameable(p, { from: source.from + 1, to: source.to })) return undefined;
  const seen = clauseFound ? 'brings-clause' : 'brings-governed';
  return { subject: { source, how: 'source-holder' }, start: found.start, seen };
}
