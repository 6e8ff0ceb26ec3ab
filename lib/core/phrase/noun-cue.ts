import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
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

/** The first letter of the verbal noun bears another sign: a plural that is written like it but for that (news, telling). */
export function isOtherPlural(p: Passage, at: number, { reading, pronoun }: CueReading): boolean {
  const { entry } = reading.cue;
  if (reading.form !== 'masdar' || entry.pos !== 'verb' || pronoun) return false;
  const letters = p.raw(at).normalize('NFC').replace(/\p{M}/gu, '');
  return (entry.masdar ?? []).some((noun) => {
    const own = letters.slice(-noun.length);
    const bare = p.text(at).slice(-noun.length).charAt(0);
    const signs = own.charAt(0) !== bare && noun.charAt(0) !== bare;
    return signs && own !== noun && own.slice(1) === noun.slice(1);
  });
}
