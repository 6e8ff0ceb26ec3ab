import type { Snippet } from './types';

/**
 * A key that two snippets of one page share when they are of one attribution: the same words at the same place,
 * saved from two tabs.
 */
export function attributionKey({ attribution, words, selectors }: Snippet): string {
  return JSON.stringify([attribution.cue, words, selectors]);
}
