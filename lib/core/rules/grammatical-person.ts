import { CLASS } from '../cues/compiled';
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

/** `“I think that …`: a verb of holding in the first person begins a sentence or follows a mark, its clause close after it. */
function holds({ passage: p, at, cue: { reading } }: Site): boolean {
  if (p.isWord(at - 1) || !HOLDING.has(reading.cue.entry.category)) return false;
  const begins = (i: number) => p.info(i)?.complementizer !== undefined;
  return begins(at + 1) || (p.is(at + 1, CLASS.time) && begins(at + 2));
}

/** What one holds is said with these in the present too. */
const HOLDING: ReadonlySet<string> = new Set(['believe', 'affirm', 'doubt', 'demand', 'warn']);
