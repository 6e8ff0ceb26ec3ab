/** Snippets changed in one transaction: so that no other write waits for long. */
export const CHUNK = 200;
/** Rows deleted in one where there is little room. */
export const FEW = 50;

/** Items a stretch at a time, in their order. */
export function* chunksOf<Item>(items: readonly Item[], size = CHUNK): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
