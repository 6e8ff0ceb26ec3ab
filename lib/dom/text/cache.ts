import { shownParent } from './composed';
import type { Line } from './line';

/** A block of which all is known up to one of its children. */
export interface Begun {
  readonly lines: readonly Line[];
  /** The last child that they were read from. */
  readonly after: Element;
}

/** What is kept of a block that is passed over: what is said before it may go on after it. */
export const PASSED_OVER: readonly Line[] = [];

/** The lines of blocks as they were read, for as long as nothing in them changes. */
export interface LineCache {
  /** The open shadow roots and the documents in frames that were met. */
  readonly roots: Set<ShadowRoot | Document>;
  /** Elements that may be given a shadow root later, of which nothing in the page tells. */
  readonly hosts: Set<Element>;
  get(block: Element): readonly Line[] | undefined;
  /** @param since when the block began to be read: what has changed in it after that has not been read */
  set(block: Element, lines: readonly Line[], since: number): void;
  /** How many changes there have been. */
  moment(): number;
  /** The one block that has grown at its end since a moment, where nothing else has changed. */
  grownSince(moment: number): Element | null;
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

/** Tells what has changed since when. */
function createHistory() {
  let moment = 0;
  let cleared = 0;
  const changed = new WeakMap<Element, number>();
  let grown: Element | null = null;
  /** When anything else than the growth of that block has changed. */
  let other = 0;
  return {
    moment: () => moment,
    note(growing: Element | null) {
      if (growing === null) other = moment + 1;
      else if (growing !== grown) other = moment;
      grown = growing;
      moment += 1;
    },
    mark: (element: Element) => void changed.set(element, moment),
    markAll() {
      cleared = moment;
    },
    hasChanged: (element: Element, since: number) =>
      Math.max(cleared, changed.get(element) ?? 0) > since,
    grownSince: (since: number) => (other <= since && moment > since ? grown : null),
  };
}

/** Makes an empty cache. */
export function createLineCache(): LineCache {
  let known = new WeakMap<Element, readonly Line[]>();
  let begun = new WeakMap<Element, Begun>();
  const history = createHistory();
  const forgetAll = () => {
    known = new WeakMap();
    begun = new WeakMap();
    history.markAll();
  };
  const forgetOne = (element: Element) => {
    known.delete(element);
    begun.delete(element);
    history.mark(element);
  };
  const forgetAround = (node: Node) => {
    for (let at: Node | null = node; at !== null; at = shownParent(at)) forgetOne(at as Element);
    // What went out of a host was shown in a slot of its shadow root.
    for (const slot of (node as Partial<Element>).shadowRoot?.querySelectorAll('slot') ?? [])
      for (let at: Node | null = slot; at !== null && at !== node; at = shownParent(at))
        forgetOne(at as Element);
  };
  const forgetInside = (node: Node) => {
    const inside = node.nodeType === 1 ? (node as Element).getElementsByTagName('*') : [];
    if (inside.length > MANY) forgetAll();
    else for (const element of inside) forgetOne(element);
  };
  /** A block that ends with a block goes on with a new line, whatever is added. */
  const begunBefore = (block: Element, before: Node): Begun | undefined => {
    const lines = known.get(block);
    const after = before.nodeType === 1 ? (before as Element) : previousElement(before);
    const ends = after && known.get(after);
    return lines && ends && ends !== PASSED_OVER ? { lines, after } : undefined;
  };
  return {
    roots: new Set(),
    hosts: new Set(),
    get: (block) => known.get(block),
    set(block, lines, since) {
      if (history.hasChanged(block, since)) return;
      begun.delete(block);
      known.set(block, lines);
    },
    moment: history.moment,
    grownSince: history.grownSince,
    begun: (block) => begun.get(block),
    append(node, before, added) {
      const block = node as Element;
      const now = begun.get(block) ?? begunBefore(block, before);
      history.note(now === undefined ? null : block);
      forgetAround(node);
      for (const one of added) forgetInside(one);
      if (now !== undefined) begun.set(block, now);
    },
    forget(node) {
      history.note(null);
      forgetAround(node);
    },
    clear() {
      history.note(null);
      forgetAll();
    },
    forgetIn(node) {
      history.note(null);
      forgetAround(node);
      forgetInside(node);
    },
  };
}
