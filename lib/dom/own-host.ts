/** The elements by which we stand in a page: none of its words are in them. */
export const ownHosts = new WeakSet<Node>();
