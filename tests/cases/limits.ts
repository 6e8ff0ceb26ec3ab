/**
 * Cases that are not read rightly: source, other object or relay are told apart wrongly, or nothing is found. A
 * test fails for one that comes right, so that it leaves the list.
 */
export const NOT_MARKED: ReadonlySet<string> = new Set(['promise.ahada']);

/** Cases that are marked though the word is another there. */
export const NOT_LEFT: ReadonlySet<string> = new Set();
