// @ts-check

/**
 * The middle of the first line of some words of a page, in CSS pixels of the window. Runs in the page, so it needs nothing
 * of this file.
 * @param {string} wanted words within one text node
 * @returns {{ x: number, y: number }}
 * @throws when they are not on the page
 */
export function middleOf(wanted) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(wanted) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    const [box] = range.getClientRects();
    if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  throw new Error(`not on the page: ${wanted}`);
}
