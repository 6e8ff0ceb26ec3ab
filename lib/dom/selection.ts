import type { Span } from '../core/types';
import type { PageText, TextMap } from './text/map';

/** What is selected in a document and in the frames of the same site in it. */
function* selectedRanges(document: Document): Generator<Range> {
  const selection = document.getSelection();
  if (selection !== null && !selection.isCollapsed) yield selection.getRangeAt(0);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame'))
    if (frame.contentDocument !== null) yield* selectedRanges(frame.contentDocument);
}

/** How words begin, whatever blanks the browser puts between them. */
const beginning = (words: string) => words.replace(/\s+/g, '').slice(0, 40);

/**
 * What is selected in a document or in a frame of the same site in it: each of them keeps a selection of its own.
 * @param words how it begins
 * @returns null where these words are not among what is selected in sight
 */
export function selectedRange(document: Document, words: string): Range | null {
  for (const range of selectedRanges(document))
    if (beginning(range.toString()).startsWith(beginning(words))) return range;
  return null;
}

/** Text nodes that a range touches, in the order of the document. */
function textNodesIn(range: Range): readonly Text[] {
  const root = range.commonAncestorContainer;
  if (root.nodeType === 3) return [root as Text];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (range.intersectsNode(node)) nodes.push(node as Text);
  return nodes;
}

/** The stretch of a text that a range of its document holds, or null where nothing of it was read. */
export function spanOfRange(map: TextMap, range: Range): Span | null {
  const offsets: number[] = [];
  for (const node of textNodesIn(range)) {
    if (!map.nodes.has(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    let [first, last] = [from, to - 1];
    while (first < to && map.offsetAt(node, first) === null) first += 1;
    while (last > first && map.offsetAt(node, last) === null) last -= 1;
    const [start, end] = [map.offsetAt(node, first), map.offsetAt(node, last)];
    if (first < to && start !== null && end !== null) offsets.push(start, end + 1);
  }
  if (offsets.length === 0) return null;
  return { start: Math.min(...offsets), end: Math.max(...offsets) };
}

/**
 * Follows what the reader selects in a document.
 * @param listener called with each selection that is not empty
 * @returns the way to stop
 */
export function watchSelection(document: Document, listener: (range: Range) => void): () => void {
  const onChange = () => {
    const selection = document.getSelection();
    if (selection && selection.rangeCount > 0 && !selection.isCollapsed)
      listener(selection.getRangeAt(0));
  };
  document.addEventListener('selectionchange', onChange);
  return () => document.removeEventListener('selectionchange', onChange);
}

/** Words whose place is out of sight, as a text of their own. */
export function textOutOfSight(words: string): PageText {
  const nodes = new Set<Node>();
  return {
    text: words.replace(/\s+/g, ' ').trim(),
    map: { nodes, slices: () => [], offsetAt: () => null },
  };
}

/** The words of a range as a text of their own, with the way back to their nodes; all of it stands for any part. */
export function textOfRange(range: Range): PageText {
  const slices = textNodesIn(range)
    .map((node) => ({
      node,
      start: node === range.startContainer ? range.startOffset : 0,
      end: node === range.endContainer ? range.endOffset : node.length,
    }))
    .filter(({ node, start, end }) => node.data.slice(start, end).trim() !== '');
  const nodes = new Set<Node>(slices.map(({ node }) => node));
  const text = range.toString().replace(/\s+/g, ' ').trim();
  return { text, map: { nodes, slices: () => slices, offsetAt: () => null } };
}
