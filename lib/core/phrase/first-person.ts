import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { isFirstOrSecondPerson } from './shape';

/** Letters of the pronoun for us. */
const OURS = 2;
/** A shorter word, with that pronoun, may be another. */
const SHORTEST_OWNED = 5;

/** Whether somebody speaks of himself there: as I or we, in a verb, or with what is ours. */
export function isInFirstPerson(p: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (p.isWord(i) && isOwnWord(p, i)) return true;
  return false;
}

function isOwnWord(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head) return false;
  if (isFirstOrSecondPerson(p, i) || info.complementizer?.pronoun?.person === 1) return true;
  if (
    info.cues.some(({ reading }) => reading.agreement.person === 1 && reading.form === 'imperfect')
  )
    return true;
  return p.looksFirstFuture(i) || isOurs(p, i);
}

/** A preposition, a verb of the present or a noun with the pronoun for us; a noun that ends as an object does may be no more than that. */
function isOurs(p: Passage, i: number): boolean {
  const text = p.text(i);
  if (!p.isFirstPerson(text.slice(-OURS))) return false;
  if ((p.info(i)?.wide ?? 0) & CLASS.preposition) return !p.is(i, CLASS.preposition);
  const rest = text.slice(0, -OURS);
  if (text.length < SHORTEST_OWNED || p.shapes.longVowels.test(rest.slice(-1))) return false;
  return !p.is(i, ~(CLASS.event | CLASS.venue));
}
