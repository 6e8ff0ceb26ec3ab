import { frameOf, readableFrame } from '../frames';
import { parentOf } from './parent';

/** Far quicker on a long list than its iterator. */
function siblingsFrom(first: Node | null): Node[] {
  const siblings: Node[] = [];
  for (let at = first; at !== null; at = at.nextSibling) siblings.push(at);
  return siblings;
}

const childrenOf = (node: Node) => siblingsFrom(node.firstChild);

/** What stands in the same node after one of its children. */
export const siblingsAfter = (child: Node): readonly Node[] => siblingsFrom(child.nextSibling);

/**
 * What stands in a node for whoever looks at the page: an open shadow root in the place of its host's children, a document
 * of the same site in its frame.
 */
export function shownChildren(node: Node): readonly Node[] {
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  // A DOM library may answer undefined for what it does not know.
  const shadow = element.shadowRoot ?? null;
  if (shadow !== null) return childrenOf(shadow);
  const framed = readableFrame(element);
  if (framed !== null) return [framed.body];
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const children = childrenOf(element);
  // Closed details show what they are about, and no more.
  if (element.localName === 'details' && !element.hasAttribute('open'))
    return children
      .filter((child) => (child as Partial<Element>).localName === 'summary')
      .slice(0, 1);
  return children;
}

/** The node around a node as it is shown: slot, host of the shadow root, frame, or parent. */
export function shownParent(node: Node): Node | null {
  if (node.nodeType === 9) return frameOf(node as Document);
  const slot = (node as Element).assignedSlot ?? null;
  if (slot !== null) return slot;
  const parent = parentOf(node);
  return parent?.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : parent;
}

/** Whether a node stands in another one, or is it, shadow roots included. */
export function isShownIn(node: Node, outer: Node): boolean {
  if (outer.contains(node)) return true;
  if (node.getRootNode() === outer.getRootNode()) return false;
  for (let at: Node | null = node; at !== null; at = shownParent(at)) if (at === outer) return true;
  return false;
}
