import { shownChildren, siblingsAfter } from './composed';

interface Open {
  readonly node: Node;
  readonly children: readonly Node[];
  next: number;
}

/** So many nodes are gone through before the work may be interrupted. */
const AT_ONCE = 30;

/**
 * Goes through a tree in the order of reading without recursion, so that no depth of nesting is too much. Open shadow
 * roots are gone through in the place of what their hosts hold.
 * Yields now and then, so that whoever goes through may do something else in between.
 * @param enter called on the way down; its answer says whether to go inside, or after which child to begin there
 * @param leave called for every node that was entered, after all that is in it
 * @param rest what of a node could not be done at once, if anything: it is done before the next node
 */
export function* traverse(
  root: Node,
  enter: (node: Node) => boolean | Node,
  leave: (node: Node) => void,
  rest: () => Generator<undefined, void> | null = () => null,
): Generator<undefined, void> {
  const stack: Open[] = [];
  const open = (node: Node) => {
    const inside = enter(node);
    if (inside === false) return leave(node);
    const children = inside === true ? shownChildren(node) : siblingsAfter(inside);
    stack.push({ node, children, next: 0 });
  };
  let nodes = 0;
  open(root);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.children[top.next];
    top.next += 1;
    nodes += 1;
    if (nodes % AT_ONCE === 0) yield;
    if (child !== undefined) {
      open(child);
      const more = rest();
      if (more !== null) yield* more;
      continue;
    }
    stack.pop();
    leave(top.node);
  }
}
