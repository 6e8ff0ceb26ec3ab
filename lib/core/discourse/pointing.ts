import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Entity } from './entity';
import type { Speakers } from './speakers';

/**
 * Whom a pronoun, a demonstrative or a word that points back (the latter, his excellency) means as subject: the last
 * that agrees, null if none does; undefined if the phrase is no such word.
 */
export function pointedAt(
  speakers: Speakers,
  p: Passage,
  { from, to }: Range,
  verb: Agreement,
): Entity | null | undefined {
  const { article, agreement } = p.info(from) ?? {};
  const pronoun = p.is(from, CLASS.pronoun | CLASS.demonstrative);
  const other = agreement && !pronoun && !p.is(from, CLASS.relative | CLASS.quantifier);
  if (!(pronoun || other) || to - from > 2) return undefined;
  if (to - from > 1) return null;
  return speakers.dropped(agreement ?? verb, false, false, other && !article);
}
