import { CLASS } from '../cues/compiled';
import { TELLING } from './described';
import type { Site } from './rule';

/** The third person, or the first where one who is quoted tells what he has said or asked for (asks for it: speaks), or begins with what he holds. */
export function isPersonOf(site: Site): boolean {
  const { passage: p, at, cue } = site;
  const { reading } = cue;
  const { person = 3 } = reading.agreement;
  if (person !== 1 || p.quoteAround(at) < 0) return person === 3;
  const { category } = reading.cue.entry;
  return reading.form === 'perfect' ? TELLING.has(category) : holds(site);
}

/** Words of time may stand between what one holds and its clause. */
const AFTER = 2;

/** `“I think that …`: in a quotation a verb of holding in the first person begins a sentence or follows a mark, its clause close after it. */
function holds({ passage: p, at, cue: { reading } }: Site): boolean {
  if (p.isWord(at - 1) || !HELD.has(reading.cue.entry.category)) return false;
  const near = (i: number) => p.info(i)?.complementizer !== undefined;
  return near(at + 1) || (p.is(at + 1, CLASS.time) && near(at + AFTER));
}

const HELD: ReadonlySet<string> = new Set(['believe', 'affirm', 'doubt', 'demand', 'warn']);
