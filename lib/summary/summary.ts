import type { Attribution, Kind } from '../core/types';
import { coveredBy } from './cover';
import { isNamed } from './named';

/** One attribution of a page, with the name that its source is shown by. */
export interface Attributed {
  readonly attribution: Attribution;
  /** Null where the text never says who. */
  readonly name: string | null;
}

/** What a page's text rests on, in numbers that a sentence can say. */
export interface Summary {
  /** Share of the text that is somebody's claim, from 0 to 1; what a verb withholds is nobody's. */
  readonly share: number;
  /** How many different sources the text names or describes. */
  readonly sources: number;
  /** How many of them have a name. */
  readonly named: number;
  /** How many sources of each kind, most first; kinds that do not occur are left out, and so is the unknown. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
}

/**
 * Sums up the attributions of one page.
 * @param characters length of the text that their spans point into, in UTF-16 units
 */
export function summarise(items: readonly Attributed[], characters: number): Summary {
  const kindOf = new Map<string, Kind>();
  for (const { name, attribution } of items)
    if (name !== null && !kindOf.has(name)) kindOf.set(name, attribution.kind);
  const counts = new Map<Kind, number>();
  for (const kind of kindOf.values())
    if (kind !== 'unknown') counts.set(kind, (counts.get(kind) ?? 0) + 1);

  const claimed = items.flatMap(({ attribution }) =>
    attribution.negated ? [] : attribution.content,
  );
  return {
    share: characters > 0 ? Math.min(1, coveredBy(claimed) / characters) : 0,
    sources: kindOf.size,
    named: [...kindOf.values()].filter(isNamed).length,
    kinds: [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
  };
}
