import type { Span } from '../core/types';
import { frameOffset } from './frames';
import type { TextMap } from './text/map';

/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes whose middles are no further apart than half their height stand on one line. */
function joinLines(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const last = lines.at(-1);
    const apart = last ? Math.abs(last.top + last.bottom - box.top - box.bottom) : Infinity;
    if (last === undefined || apart > box.bottom - box.top) lines.push(box);
    else
      lines[lines.length - 1] = {
        left: Math.min(last.left, box.left),
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      };
  }
  return lines;
}

/** The lines that some spans of the text stand on in the viewport, from top to bottom; none where they are not shown. */
export function lineBoxes(map: TextMap, spans: readonly Span[]): readonly Box[] {
  const boxes: Box[] = [];
  for (const { node, start, end } of spans.flatMap((span) => map.slices(span))) {
    const range = node.ownerDocument.createRange();
    range.setStart(node, Math.min(start, node.length));
    range.setEnd(node, Math.min(end, node.length));
    const by = frameOffset(node.ownerDocument);
    for (const { left, top, right, bottom } of range.getClientRects())
      if (right > left && bottom > top)
        boxes.push({
          left: left + by.left,
          top: top + by.top,
          right: right + by.left,
          bottom: bottom + by.top,
        });
  }
  return joinLines(boxes);
}
