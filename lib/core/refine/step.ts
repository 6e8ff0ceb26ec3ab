import type { Draft } from '../draft';
import type { Passage } from '../passage';

/** One clean-up of the drafts of a paragraph, in text order; gives those that stay. */
export interface Step {
  readonly id: string;
  run(p: Passage, drafts: readonly Draft[]): Draft[];
}

/** First token of a draft's cue. */
export function cueStart(draft: Draft): number {
  return draft.cue[0]?.from ?? 0;
}
