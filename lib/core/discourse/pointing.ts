import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';

/** A word that points back to its subject: whom it agrees with, and who may be meant. */
export interface Pointer {
  readonly agreement: Agreement;
  /** The one who was told of last (the latter), a person alone (his excellency), or whoever spoke. */
  readonly to: 'latter' | 'person' | 'speaker';
  /** What a title of honour may be without its pronoun. */
  readonly titles: readonly string[];
  /** Stems of the heads of those whom it is due to. */
  readonly heads: readonly string[];
  /** It is the subject of a clause of its own, so that nobody who says it is meant: after a participle he may be. */
  readonly another: boolean;
}

const UNTITLED = { titles: [], heads: [], another: false };

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
  if (object && (object.person ?? 3) === 3)
    return { agreement: object, to: 'speaker', ...UNTITLED };
  const { article, agreement } = p.info(from) ?? {};
  const pronoun = p.is(from, CLASS.pronoun | CLASS.demonstrative);
  const other = agreement && !pronoun && !p.is(from, CLASS.relative | CLASS.quantifier);
  if (!(pronoun || other) || to - from > 2) return undefined;
  if (to - from > 1) return null;
  if (!other) return { agreement: agreement ?? verb, to: 'speaker', ...UNTITLED };
  if (article) return { agreement, to: 'latter', ...UNTITLED };
  const titles = p.ownedNouns(from);
  const heads = titles.flatMap((title) => p.honoured(title));
  const another = !p.info(from - 1)?.cues.some((c) => c.reading.adverbial);
  return { agreement, to: 'person', titles, heads, another };
}
