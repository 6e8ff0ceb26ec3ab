/**
 * Goes through a tree in document order without recursion, so that no depth of nesting is too much.
 * @param enter called on the way down; its answer says whether to go inside
 * @param leave called for every node that was entered, after all that is in it
 */
export function traverse(
  root: Node,
  enter: (node: Node) => boolean,
  leave: (node: Node) => void,
): void {
  let node: Node | null = root;
  while (node !== null) {
    const child: Node | null = enter(node) ? node.firstChild : null;
    node = child ?? nextAfter(node, root, leave);
  }
}

function nextAfter(from: Node, root: Node, leave: (node: Node) => void): Node | null {
  let node: Node | null = from;
  while (node !== null) {
    leave(node);
    if (node === root) return null;
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}
