/** Items of a closed class, separated by a bar; an item may be of several words. */
export const list = (text: string): readonly string[] =>
  text.split('|').map((item) => item.trim().replace(/\s+/g, ' '));
