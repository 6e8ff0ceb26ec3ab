import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { pointsBack } from './antecedent';
import { canSpeak } from './noun';

/** So far before the verb stands the text or the occasion that it points back to. */
const REACH = 8;

/** Whether the verb describes a text or an occasion before it, with nobody named after it (a letter to the minister in which he called for …). */
export function isInText(p: Passage, verb: number, from: number): boolean {
  if (!pointsBack(p, verb + 1) || canSpeak(p, verb + 2)) return false;
  for (let k = verb - 1; k >= Math.max(from, verb - REACH) && p.isWord(k); k--) {
    const info = p.info(k);
    if (info?.complementizer || p.is(k, CLASS.relative)) return false;
    if (isText(p, k)) return true;
  }
  return false;
}

/** A noun for what is written, said or held, without the article. */
function isText(p: Passage, i: number): boolean {
  if (p.info(i)?.article) return false;
  const head = p.info(i)?.head ?? p.accusativeHead(i);
  return head?.kind === 'document' || p.is(i, CLASS.venue);
}
