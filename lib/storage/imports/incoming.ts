import { mergeSnippets, sameEvidence, sameRecord } from '../../corrections/merge';
import type { Page, Snippet } from '../../snippets/types';
import { mergedPage } from '../pages';

/**
 * What an incoming snippet is to the library: `new`; `known`, and nothing in it would change what is here; `changed`:
 * something comes to what is here; `differs`, but what is here was changed later and stands unless the reader chooses;
 * `conflict`: the same id for other words.
 */
export type Verdict = 'new' | 'known' | 'changed' | 'differs' | 'conflict';

/** An incoming snippet beside what is here. */
export interface Judged {
  readonly verdict: Verdict;
  /** Under the page that its article has here. */
  readonly theirs: Snippet;
  /** Null where it is new. */
  readonly mine: Snippet | null;
}

/**
 * Judges an incoming snippet.
 * @param mine the snippet that is here under its id
 */
export function judgeSnippet(mine: Snippet | null, theirs: Snippet): Judged {
  return { verdict: mine ? verdictOf(mine, theirs) : 'new', theirs, mine };
}

function verdictOf(mine: Snippet, theirs: Snippet): Verdict {
  if (sameRecord(mine, theirs)) return 'known';
  if (!sameEvidence(mine, theirs)) return 'conflict';
  if (!sameRecord(mine, mergeSnippets(mine, theirs, 'newer'))) return 'changed';
  return sameRecord(mine, mergeSnippets(mine, theirs, 'theirs')) ? 'known' : 'differs';
}

/** An incoming page: as it is to stand here, and whether that is new or changes what is here. */
export interface JudgedPage {
  readonly page: Page;
  readonly verdict: 'new' | 'known' | 'changed';
}

/**
 * Judges an incoming page.
 * @param mine the page that is here under any of its addresses
 */
export function judgePage(mine: Page | null, theirs: Page): JudgedPage {
  if (!mine) return { page: theirs, verdict: 'new' };
  const page = mergedPage(mine, theirs);
  return { page, verdict: sameRecord(page, mine) ? 'known' : 'changed' };
}
