import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isVerbalParticle, verbGroupStart } from '../phrase/position';
import { cueStart } from '../refine/step';

/** The cue stands in a relative clause between commas, whoever it is of that speaks there. */
export function isEnclosed(p: Passage, own: Draft): boolean {
  const { source } = own;
  if (source && p.isMark(source.to, ',') && p.is(source.to + 1, CLASS.relative)) return true;
  const at = cueStart(own);
  const relative = verbGroupStart(p, at, p.sentenceAt(at)?.from ?? 0) - 1;
  return p.is(relative, CLASS.relative) && p.isMark(relative - 1, ',');
}

/** After its second comma the clause around what begins at `from` goes on, with a noun or verb that nothing joins. */
export function closesRelative(p: Passage, i: number, from: number): boolean {
  const info = p.info(i);
  if (!p.isMark(i - 1, ',') || !info || info.complementizer || info.article) return false;
  if (closesOpened(p, i - 1, from)) return false;
  if (isPredicate(p, i)) return true;
  if (p.is(i, CLASS.preposition)) return false;
  if (p.mayHaveConjunction(i) || p.mayHavePreposition(i)) return false;
  return (
    (info.event || info.verb || info.cues.length > 0) && !info.cues.some((c) => c.reading.adverbial)
  );
}

/** The comma closes a clause that another one has opened (…, when X, …). */
function closesOpened(p: Passage, comma: number, from: number): boolean {
  let k = comma - 1;
  while (k > from && !p.isMark(k, ',')) k--;
  return k > from && ((p.info(k + 1)?.wide ?? 0) & OPENS) !== 0;
}

const OPENS = CLASS.subordinator | CLASS.relative | CLASS['clause-opener'];

/** What is said of the subject before the relative clause: a known verb though its first letter may be a conjunction, one of the future, one after its particle, or one that only places it in time. */
function isPredicate(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.conjunction || info.head) return false;
  if (p.is(i, CLASS.negator)) return isVerbalParticle(p, i) && p.isWord(i + 1);
  if (p.is(i, CLASS['plain-verb'] | CLASS.auxiliary) || p.looksFuture(i)) return true;
  return isVerbalParticle(p, i) && p.isWord(i + 1);
}
