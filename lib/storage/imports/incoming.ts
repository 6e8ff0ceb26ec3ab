import { mergeSnippets, sameEvidence, sameRecord } from '../../corrections/merge';
import type { Page, Snippet } from '../../snippets/types';
import type { Library } from '../database';
import { mergedPage } from '../pages';
import { withoutImport } from '../rows';
import type { Visible } from '../visible';

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

/** Judges incoming snippets. To be called in a transaction where the answer has to hold. */
export async function judgeSnippets(
  library: Library,
  snippets: readonly Snippet[],
  isVisible: Visible,
): Promise<readonly Judged[]> {
  const rows = await library.snippets.bulkGet(snippets.map(({ id }) => id));
  return snippets.map((theirs, at) => {
    const row = rows[at];
    const mine = row && isVisible(row) ? withoutImport(row) : null;
    return { verdict: mine ? verdictOf(mine, theirs) : 'new', theirs, mine };
  });
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
 * Judges incoming pages.
 * @param idHere the id under which an article is kept here, by any of its addresses
 */
export async function judgePages(
  library: Library,
  pages: readonly Page[],
  idHere: (page: Page) => string,
  isVisible: Visible,
): Promise<readonly JudgedPage[]> {
  const rows = await library.pages.bulkGet(pages.map(idHere));
  return pages.map((theirs, at) => {
    const mine = rows[at];
    if (!mine || !isVisible(mine)) return { page: theirs, verdict: 'new' };
    const page = mergedPage(withoutImport(mine), theirs);
    return { page, verdict: sameRecord(page, withoutImport(mine)) ? 'known' : 'changed' };
  });
}
