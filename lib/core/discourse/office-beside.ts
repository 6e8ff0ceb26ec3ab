import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { nounEnd } from '../phrase/noun-phrase';
import { standsAsTitle } from '../phrase/speaker';
import type { Range } from '../text/sentences';

/** Fewer words of an office with the article are as soon whom the one before them does something to. */
const SHORTEST_BESIDE = 3;

/** Index after an office with the article that follows a name straight (X, the ambassador to), or `to`: after a verb it is its object. */
export function officeBeside(p: Passage, { from, to }: Range): number {
  const head = p.info(to)?.head;
  if (!head?.role || !head.article || head.preposition || head.conjunction) return to;
  const office = p.info(from)?.head?.role && !standsAsTitle(p, from);
  if (office || head.agreement.number !== 's' || isAfterVerb(p, from)) return to;
  let end = nounEnd(p, to, p.tokens.length, true);
  while (p.info(end)?.head?.role && p.info(end)?.head?.conjunction)
    end = nounEnd(p, end, p.tokens.length, true);
  return end >= to + SHORTEST_BESIDE ? end : to;
}

/** A verb stands straight before the word, or when it happened between them. */
function isAfterVerb(p: Passage, i: number): boolean {
  let k = i - 1;
  while (p.is(k, CLASS.time)) k--;
  const info = p.info(k);
  if (!info) return false;
  return (
    info.verb || p.is(k, CLASS['plain-verb']) || info.cues.some((c) => isFiniteForm(c.reading))
  );
}
