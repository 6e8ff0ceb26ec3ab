import { shownParent } from './composed';
import type { Line } from './line';

/** A block of which all is known up to one of its children. */
export interface Begun {
  readonly lines: readonly Line[];
  /** The last child that they were read from. */
  readonly after: Element;
}

/** The lines of blocks as they were read, for as long as nothing in them changes. */
export interface LineCache {
  /** The open shadow roots and the documents in frames that were met. */
  readonly roots: Set<ShadowRoot | Document>;
  get(block: Element): readonly Line[] | undefined;
  set(block: Element, lines: readonly Line[]): void;
  /** What is known of a block to which only something was added at its end since it was read. */
  begun(block: Element): Begun | undefined;
  /** Something was added at the end of a node, after what stood there before. */
  append(node: Node, before: Node, added: Iterable<Node>): void;
  /** Something in a node has changed: what holds it must be read again. */
  forget(node: Node): void;
  /** How a node looks has changed: all that is in it must be read again too. */
  forgetIn(node: Node): void;
  /** Everything may have changed. */
  clear(): void;
}

/** From so many elements on it is quicker to read everything again. */
const MANY = 2_000;

/** The element before a text, if nothing but blanks stands between. */
function previousElement(text: Node): Element | null {
  let at: Node | null = text;
  while (at !== null && at.nodeType !== 1) {
    if (at.nodeType === 3 && /\S/.test(at.nodeValue ?? '')) return null;
    at = at.previousSibling;
  }
  return at as Element | null;
}

/** Makes an empty cache. */
export function createLineCache(): LineCache {
  let known = new WeakMap<Element, readonly Line[]>();
  let begun = new WeakMap<Element, Begun>();
  const clear = () => {
    known = new WeakMap();
    begun = new WeakMap();
  };
  const forgetOne = (element: Element) => {
    known.delete(element);
    begun.delete(element);
  };
  const forget = (node: Node) => {
    for (let at: Node | null = node; at !== null; at = shownParent(at)) forgetOne(at as Element);
    // What went out of a host was shown in a slot of its shadow root.
    for (const slot of (node as Partial<Element>).shadowRoot?.querySelectorAll('slot') ?? [])
      for (let at: Node | null = slot; at !== null && at !== node; at = shownParent(at))
        forgetOne(at as Element);
  };
  const forgetInside = (node: Node) => {
    const inside = node.nodeType === 1 ? (node as Element).getElementsByTagName('*') : [];
    if (inside.length > MANY) clear();
    else for (const element of inside) forgetOne(element);
  };
  /** A block that ends with a block goes on with a new line, whatever is added. */
  const begunBefore = (block: Element, before: Node): Begun | undefined => {
    const lines = known.get(block);
    const after = before.nodeType === 1 ? (before as Element) : previousElement(before);
    return lines && after && known.has(after) ? { lines, after } : undefined;
  };
  return {
    roots: new Set(),
    get: (block) => known.get(block),
    set(block, lines) {
      begun.delete(block);
      known.set(block, lines);
    },
    begun: (block) => begun.get(block),
    append(node, before, added) {
      const block = node as Element;
      const now = begun.get(block) ?? begunBefore(block, before);
      forget(node);
      for (const one of added) forgetInside(one);
      if (now !== undefined) begun.set(block, now);
    },
    forget,
    clear,
    forgetIn(node) {
      forget(node);
      forgetInside(node);
    },
  };
}
