/**
 * A form answers with its controls before its own properties: one that is called `parentNode` stands in the place of its
 * parent, and whoever goes up from there never comes to an end. Every other element tells the truth.
 */
function mayLie(node: Node): boolean {
  const { localName } = node as Partial<Element>;
  return localName === 'form' || typeof localName === 'object';
}

/** What a node's prototype says, which nothing in the page can stand before. */
function inherited(node: Node, name: 'parentNode' | 'parentElement'): unknown {
  for (let at = Object.getPrototypeOf(node); at !== null; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return Reflect.apply(get, node, []);
  }
  return node[name];
}

/** The parent of a node, whatever the controls of a form are called. */
export const parentOf = (node: Node): Node | null =>
  mayLie(node) ? (inherited(node, 'parentNode') as Node | null) : node.parentNode;

/** The element around a node, whatever the controls of a form are called. */
export const parentElementOf = (node: Node): HTMLElement | null =>
  mayLie(node) ? (inherited(node, 'parentElement') as HTMLElement | null) : node.parentElement;
