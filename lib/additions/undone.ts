import type { Additions } from '../index';
import { isSame } from './same';

/** What a change made of the reader's own cues and names. */
export interface AdditionsChange {
  readonly before: Additions;
  readonly after: Additions;
}

/** The reader's own cues and names without a change: what it made other is as it was, what has come since stays. */
export function undone(now: Additions, { before, after }: AdditionsChange): Additions {
  return {
    cues: without(now.cues, before.cues, after.cues, ({ id }) => id),
    sources: without(now.sources, before.sources, after.sources, ({ name }) => name),
  };
}

function without<Item>(
  now: readonly Item[] = [],
  before: readonly Item[] = [],
  after: readonly Item[] = [],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const byKey = (items: readonly Item[]) => new Map(items.map((item) => [keyOf(item), item]));
  const [is, was, became] = [byKey(now), byKey(before), byKey(after)];
  const keys = new Set([...was.keys(), ...is.keys()]);
  return [...keys].flatMap((key) => {
    const item = (isSame(was.get(key), became.get(key)) ? is : was).get(key);
    return item === undefined ? [] : [item];
  });
}
