import { familyOf } from '../lib/snippets/display';
import type { Snippet } from '../lib/snippets/types';

/** Class that carries the line of what is shown of this snippet's claim. */
export function familyClass(snippet: Snippet): string {
  return `f-${familyOf(snippet.attribution)}`;
}
