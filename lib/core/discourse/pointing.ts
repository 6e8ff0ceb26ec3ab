import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';

/** A word that points back to its subject: whom it agrees with, and who may be meant. */
export interface Pointer {
  readonly agreement: Agreement;
  /** The one who was told of last (the latter), a person alone (his excellency), or whoever spoke. */
  readonly to: 'latter' | 'person' | 'speaker';
}

/**
 * What a pronoun, a demonstrative or another word that points back says of whom it means, null where more is joined to it
 * than can be told; undefined if the phrase is no such word.
 */
export function pointerOf(
  p: Passage,
  { from, to }: Range,
  verb: Agreement,
): Pointer | null | undefined {
  const object = to === from + 1 ? p.objectOf(from) : undefined;
  if (object && (object.person ?? 3) === 3) return { agreement: object, to: 'speaker' };
  const { article, agreement } = p.info(from) ?? {};
  const pronoun = p.is(from, CLASS.pronoun | CLASS.demonstrative);
  const other = agreement && !pronoun && !p.is(from, CLASS.relative | CLASS.quantifier);
  if (!(pronoun || other) || to - from > 2) return undefined;
  if (to - from > 1) return null;
  const back = article ? 'latter' : 'person';
  return { agreement: agreement ?? verb, to: other ? back : 'speaker' };
}
