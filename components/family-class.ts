import { currentAttribution } from '../lib/snippets/current';
import { type Family, familyOf } from '../lib/snippets/display';
import type { Snippet } from '../lib/snippets/types';

/** What is shown of this snippet's claim, as the reader corrected it. */
export function familyOfSnippet(snippet: Snippet): Family {
  return familyOf(currentAttribution(snippet));
}

/** Class that carries the line of what is shown of this snippet's claim. */
export function familyClass(snippet: Snippet): string {
  return `f-${familyOfSnippet(snippet)}`;
}
