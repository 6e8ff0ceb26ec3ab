import { shownParent } from './composed';
import type { Line } from './line';

/** The lines of blocks as they were read, for as long as nothing in them changes. */
export interface LineCache {
  /** The open shadow roots and the documents in frames that were met. */
  readonly roots: Set<ShadowRoot | Document>;
  get(block: Element): readonly Line[] | undefined;
  set(block: Element, lines: readonly Line[]): void;
  /** Something in a node has changed: what holds it must be read again. */
  forget(node: Node): void;
  /** How a node looks has changed: all that is in it must be read again too. */
  forgetIn(node: Node): void;
  /** Everything may have changed. */
  clear(): void;
}

/** From so many elements on it is quicker to read everything again. */
const MANY = 2_000;

/** Makes an empty cache. */
export function createLineCache(): LineCache {
  let known = new WeakMap<Element, readonly Line[]>();
  const clear = () => {
    known = new WeakMap();
  };
  const forget = (node: Node) => {
    for (let at: Node | null = node; at !== null; at = shownParent(at)) known.delete(at as Element);
    // What went out of a host was shown in a slot of its shadow root.
    for (const slot of (node as Partial<Element>).shadowRoot?.querySelectorAll('slot') ?? [])
      for (let at: Node | null = slot; at !== null && at !== node; at = shownParent(at))
        known.delete(at as Element);
  };
  return {
    roots: new Set(),
    get: (block) => known.get(block),
    set: (block, lines) => known.set(block, lines),
    forget,
    clear,
    forgetIn(node) {
      forget(node);
      const inside = node.nodeType === 1 ? (node as Element).getElementsByTagName('*') : [];
      if (inside.length > MANY) clear();
      else for (const element of inside) known.delete(element);
    },
  };
}
