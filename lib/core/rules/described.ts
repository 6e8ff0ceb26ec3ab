import type { Passage } from '../passage';
import { isRelational } from '../phrase/shape';
import type { Subject } from '../phrase/subject';
import type { Site } from './rule';

/** Categories whose verbs say, where others may only show, what a thing that they describe holds. */
export const TELLING: ReadonlySet<string> = new Set(['say', 'demand']);

/** The indefinite noun, with its adjective, that the imperfect at the site describes (banners calling for …), which tells itself. */
export function describedNoun({ passage: p, at, sentence, cue }: Site): Subject | undefined {
  const { entry } = cue.reading.cue;
  if (cue.reading.form !== 'imperfect' || cue.conjunction || !TELLING.has(entry.category))
    return undefined;
  if (entry.pos !== 'verb' || entry.passive === 'author') return undefined;
  const last = at - 1;
  const from = isRelational(p, last) && isIndefinite(p, last - 1) ? last - 1 : last;
  if (from <= sentence.from || !isIndefinite(p, from) || !isIndefinite(p, last)) return undefined;
  return { source: { from, to: at }, how: 'source-antecedent' };
}

function isIndefinite(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.classes || info.verb || info.complementizer) return false;
  return !info.preposition && p.token(i).kind === 'word' && info.text.length > 2;
}
