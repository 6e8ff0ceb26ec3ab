import type { Kind } from '../core/types';
import { currentAttribution } from './current';
import { sourceName } from './names';
import type { Snippet } from './types';

/** The attributions of one source. */
export interface SourceGroup<Item> {
  /** Null where the text never says who. */
  readonly name: string | null;
  /** Kind of the source at its first attribution. */
  readonly kind: Kind;
  /** In the order given. */
  readonly items: readonly Item[];
}

/**
 * Puts the attributions of one page together by who is behind them.
 * @returns the largest group first, equal ones in the order of their first item, the unnamed group last
 */
export function groupBySource<Item extends { readonly snippet: Snippet }>(
  items: readonly Item[],
): readonly SourceGroup<Item>[] {
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const name = sourceName(item.snippet);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups]
    .map(([name, members]) => ({ name, kind: kindOfFirst(members), items: members }))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) || b.items.length - a.items.length,
    );
}

function kindOfFirst(items: readonly { readonly snippet: Snippet }[]): Kind {
  const [first] = items;
  return first ? currentAttribution(first.snippet).kind : 'unknown';
}
