import { CLASS } from '../cues/compiled';
import { findComplement } from '../phrase/complement';
import { TELLING } from './described';
import type { Site } from './rule';

/**
 * Whether a verb is in a person that attributes: the third, or the first where one who is quoted tells what he has said
 * or asked for, or begins with what he holds.
 */
export function fitsPerson(site: Site): boolean {
  const { passage: p, at, cue } = site;
  const { reading } = cue;
  const { person = 3 } = reading.agreement;
  if (person !== 1 || p.quoteAround(at) < 0) return person === 3;
  const { category } = reading.cue.entry;
  return reading.form === 'perfect' ? TELLING.has(category) : holds(site);
}

/** `“I think that …`: a verb of holding in the first person begins a sentence or follows a mark, its clause close after it; of a belief it may be negated, or follow who holds it (we in the party believe). */
function holds(site: Site): boolean {
  const { passage: p, at } = site;
  const { category } = site.cue.reading.cue.entry;
  if (!HOLDING.has(category)) return false;
  if (p.isWord(at - 1) && !(category === 'believe' && isOurs(site))) return false;
  // Whom one asks for something is often God.
  const near = category === 'demand' ? 2 : NEAR;
  const told = findComplement(p, site.cue, at + 1, Math.min(site.sentence.to, at + near));
  return told?.via === 'clause';
}

/** So near after the verb its clause begins, to whom or by what it is said between them (I assure you that; we affirm, by our tests, that). */
const NEAR = 9;

/** A negation or a pronoun of the first person brings the verb. */
function isOurs({ passage: p, at, sentence }: Site): boolean {
  if (p.is(at - 1, CLASS.negator) && !p.info(at - 1)?.conjunction) return true;
  for (let k = at - 1; k >= Math.max(sentence.from, at - OURS) && p.isWord(k); k--) {
    if (p.is(k, CLASS.pronoun) && !p.is(k, CLASS.demonstrative)) return !p.isWord(k - 1);
    if (p.info(k)?.verb) return false;
  }
  return false;
}

/** Where we are stands between us and the verb. */
const OURS = 5;

/** What one holds is said with these in the present too. */
const HOLDING: ReadonlySet<string> = new Set(['believe', 'affirm', 'doubt', 'demand', 'warn']);
