import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { pointsBack } from './antecedent';
import { canSpeak } from './noun';

/** So far before the verb stands the text or the occasion that it points back to. */
const REACH = 8;

/** Whether the verb describes a text or an occasion before it, with nobody named after it (a letter to the minister in which he called for …). */
export function isInText(p: Passage, verb: number, from: number): boolean {
  return (
    pointsBack(p, verb + 1) && !canSpeak(p, verb + 2) && textBefore(p, verb, from) !== undefined
  );
}

/** The text or occasion before the verb that describes it, without the article, or with it straight before a relative pronoun. */
export function textBefore(p: Passage, verb: number, from: number): Range | undefined {
  const last = verb - 2;
  if (p.is(verb - 1, CLASS.relative))
    return last >= from && p.info(last)?.article && isText(p, last)
      ? { from: last, to: verb - 1 }
      : undefined;
  for (let k = verb - 1; k >= Math.max(from, verb - REACH) && p.isWord(k); k--) {
    const info = p.info(k);
    if (info?.complementizer || p.is(k, CLASS.relative | CLASS.subordinator)) return undefined;
    if (!info?.article && isText(p, k)) return { from: k, to: verb };
  }
  return undefined;
}

/** A noun for what is written, said or held. */
function isText(p: Passage, i: number): boolean {
  const head = p.info(i)?.head ?? p.accusativeHead(i);
  return head?.kind === 'document' || ((p.info(i)?.wide ?? 0) & CLASS.venue) !== 0;
}
