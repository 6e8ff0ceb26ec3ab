import type { Span } from '../core/types';
import type { TextMap } from './text/map';

/** A part of a text with the id of what it belongs to. */
export interface Target extends Span {
  readonly id: string;
}

/** How far above and below the letters a mark's lines still belong to it, in CSS pixels. */
const SLACK = 4;

/** Whether a point lies on one character of a text node, its marks' lines included. */
function isOn(node: Text, at: number, x: number, y: number): boolean {
  if (at < 0 || at >= node.length) return false;
  const range = node.ownerDocument.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return x >= left && x <= right && y >= top - SLACK && y <= bottom + SLACK;
}

/** The open shadow roots at a place of the viewport, the outermost first. */
function rootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = document.elementFromPoint(x, y)?.shadowRoot;
  for (; root && !roots.includes(root); root = root.elementFromPoint(x, y)?.shadowRoot)
    roots.push(root);
  return roots;
}

/**
 * Offset in the text of the character at a place of the viewport, or null where no read character is there.
 * @param x in CSS pixels from the viewport's left edge
 * @param y from its top edge
 */
export function offsetAtPoint(document: Document, map: TextMap, x: number, y: number) {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: rootsAt(document, x, y) });
  const node = caret?.offsetNode;
  if (!caret || !node || !map.nodes.has(node)) return null;
  // The caret stands between two characters, and the point on one of them, or on neither.
  const at = [caret.offset, caret.offset - 1].find((one) => isOn(node as Text, one, x, y));
  return at === undefined ? null : map.offsetAt(node, at);
}

/** The id of the smallest target that holds an offset: of a claim within a claim, the inner one. */
export function targetAt(targets: readonly Target[], offset: number): string | null {
  let found: Target | null = null;
  for (const target of targets) {
    if (offset < target.start || offset >= target.end) continue;
    if (found === null || target.end - target.start < found.end - found.start) found = target;
  }
  return found?.id ?? null;
}
