import type { Attributed } from './summary';

/** An attribution with the key that the same claim has in whatever words it is told. */
export interface Claimed extends Attributed {
  /** Null for a claim too short to tell. */
  readonly claim: string | number | null;
}

/** What a page's text rests on, beyond its shares. */
export interface Findings<Item> {
  /** The source that most claims come from, and how many; null where no source has two of them. */
  readonly leading: { readonly name: string; readonly count: number } | null;
  /** How many claims one source alone makes. */
  readonly alone: number;
  /** How many claims two sources or more make. */
  readonly shared: number;
  readonly denials: readonly Item[];
  /** Attributions whose words came through somebody else. */
  readonly relayed: readonly Item[];
}

/**
 * What the attributions of a page rest on. What a verb withholds is nobody's claim.
 * @param items in reading order, their attributions as the reader would have them
 */
export function findingsOf<Item extends Claimed>(items: readonly Item[]): Findings<Item> {
  const claims = items.filter(
    ({ attribution }) => !attribution.negated && attribution.content.length > 0,
  );
  const bySource = new Map<string, number>();
  const makers = new Map<unknown, Set<string | null>>();
  for (const [at, { name, claim }] of claims.entries()) {
    if (name !== null) bySource.set(name, (bySource.get(name) ?? 0) + 1);
    const key = claim ?? `#${at}`;
    makers.set(key, (makers.get(key) ?? new Set()).add(name));
  }
  const counts = [...makers.values()].map((names) => names.size);
  const [first] = [...bySource].sort((a, b) => b[1] - a[1]);
  return {
    leading: first && first[1] > 1 ? { name: first[0], count: first[1] } : null,
    alone: counts.filter((count) => count === 1).length,
    shared: counts.filter((count) => count > 1).length,
    denials: claims.filter(({ attribution }) => attribution.category === 'deny'),
    relayed: items.filter(({ attribution }) => attribution.relay.length > 0),
  };
}
