import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';

/**
 * The clause that a verbless source between `at` and `sourceEnd` qualifies: what follows where it opens the
 * clause, what precedes where it closes it, both where it stands inside.
 */
export function qualifiedClause(
  p: Passage,
  sentence: Range,
  at: number,
  sourceEnd: number,
): Range[] {
  const start = clauseStart(p, sentence, at);
  const before = { from: start, to: at };
  const after = { from: skipMarks(p, sourceEnd, sentence.to), to: sentence.to };
  if (!hasWord(p, before)) return hasWord(p, after) ? [after] : [];
  const enclosed = p.isMark(at - 1, ',(-') && p.isMark(sourceEnd, ',)-');
  if (enclosed && !hasVerb(p, before) && hasVerb(p, after)) return [before, after];
  return [before];
}

/** Where the clause before `at` begins: after a stop, or a word that opens a clause. */
function clauseStart(p: Passage, sentence: Range, at: number): number {
  for (let k = at - 1; k >= sentence.from; k--) {
    if (p.quoteAround(k) !== p.quoteAround(at) && p.opening(k) && p.quoteAround(at) === k)
      return k + 1;
    if (p.isMark(k, ';') || (p.isMark(k, ':') && k < at - 1)) return k + 1;
    const after = p.after(k, CLASS['clause-opener']);
    if (after > k && after === at) return at;
  }
  return sentence.from;
}

function skipMarks(p: Passage, from: number, to: number): number {
  let i = from;
  while (i < to && p.isMark(i, ',:;-\u2013')) i++;
  const that = p.info(i)?.complementizer;
  return that && !that.pronoun ? i + 1 : i;
}

function hasWord(p: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (p.isWord(i)) return true;
  return false;
}

/** Whether a finite verb stands in the range; the first word of a sentence with no article is taken for one. */
function hasVerb(p: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (p.info(i)?.verb) return true;
  return false;
}
