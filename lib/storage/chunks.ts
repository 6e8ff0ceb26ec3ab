import { isScarce } from './room';

/** Snippets changed in one transaction: so that no other write waits for long. */
export const CHUNK = 200;
/** As many, and rows deleted, where there is little room. */
export const FEW = 50;

/** How many snippets are to be changed in one transaction, as things stand on the disk. */
export async function chunkSize(): Promise<number> {
  return (await isScarce()) ? FEW : CHUNK;
}

/** Items a stretch at a time, in their order. */
export function* chunksOf<Item>(items: readonly Item[], size = CHUNK): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
