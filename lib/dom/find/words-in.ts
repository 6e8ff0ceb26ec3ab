/** The length of all text in a node, in UTF-16 units. */
export const lengthOf = (node: Node): number => (node.textContent ?? '').length;

/** The length of a part of the page without its scripts, which may be longer than all its words. */
export function wordsIn(part: Element): number {
  let length = lengthOf(part);
  for (const script of part.querySelectorAll('script, style, noscript, template'))
    length -= lengthOf(script);
  return length;
}
