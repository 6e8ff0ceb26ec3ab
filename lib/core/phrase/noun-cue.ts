import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { hasPronoun } from './shape';

/** A noun of saying in between has the preposition for itself (directed accusations at … of …). */
export function hasNounCue(p: Passage, from: number, to: number, withArticle = false): boolean {
  for (let i = from; i < to; i++) {
    const noun = p
      .info(i)
      ?.cues.some(
        (c) =>
          (c.reading.form === 'masdar' || c.reading.form === 'noun') &&
          (withArticle || !c.article) &&
          !c.preposition,
      );
    const placed = p.is(i, CLASS.venue) || hasPronoun(p, i);
    const circumstance = placed && p.is(i - 1, CLASS.preposition);
    if (noun && !circumstance && !p.info(i)?.head) return true;
  }
  return false;
}
