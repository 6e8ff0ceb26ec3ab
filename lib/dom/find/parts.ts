import { shownParent } from '../text/composed';

/** The elements that hold each of some blocks and none of the others, as far out as that is so. */
export function ownParts(blocks: readonly Element[], within: Node | null): readonly Node[] {
  const held = new Map<Node, number>();
  for (const block of blocks)
    for (let at: Node | null = block; at !== null; at = shownParent(at))
      held.set(at, (held.get(at) ?? 0) + 1);
  return blocks.map((block) => {
    let part: Node = block;
    for (let at: Node | null = block; at !== null && at !== within; at = shownParent(at)) {
      if ((held.get(at) ?? 0) > 1) break;
      part = at;
    }
    return part;
  });
}

/** What is said alike of elements that repeat each other. */
export const shapeOf = (part: Node): string =>
  `${part.nodeName} ${(part as Partial<Element>).getAttribute?.('class') ?? ''}`;
