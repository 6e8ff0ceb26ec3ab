import { BY_HAND } from '../../snippets/by-hand';
import { pageIdOf } from '../../snippets/page-id';
import { isoWithOffset } from '../../snippets/time';
import type { Page, Snippet } from '../../snippets/types';
import { SCHEMA_VERSION } from '../../snippets/types';
import { idFrom } from './id-from';

/** Words that somebody marked by hand with another program. */
export interface Selected {
  /** The other program's own id. */
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** As the other program writes it; empty where it does not say. */
  readonly created: string;
  readonly modified: string;
  /** Name of the program. */
  readonly tool: string;
}

/**
 * The records of words that were marked by hand: a quotation whose source and cue nobody has named yet, which the reader
 * fills in. The same annotation always makes the same records. Still to be checked.
 */
export async function recordsFor(selected: Selected): Promise<{ page: Page; snippet: Snippet }> {
  const { url, title, exact, prefix, suffix } = selected;
  const savedAt = momentOf(selected.created) ?? momentOf(selected.modified) ?? UNKNOWN;
  const whole = { start: 0, end: exact.length };
  const details = { url, canonicalUrl: null, title, outlet: null, author: null, published: null };
  const id = pageIdOf(details);
  const page = { ...details, modified: null, id, addresses: [id], firstSavedAt: savedAt };
  const snippet: Snippet = {
    id: await idFrom(`${selected.tool} ${selected.id}`),
    schema: SCHEMA_VERSION,
    pageId: id,
    by: 'reader',
    attribution: { ...NOTHING_FOUND, content: [whole] },
    words: { cue: [], source: [], relay: [], content: [exact] },
    engine: selected.tool,
    paragraph: { text: exact, start: 0 },
    selectors: { quote: { exact, prefix, suffix }, position: whole },
    textHash: null,
    savedAt,
    note: selected.note,
    tags: [...new Set(selected.tags)],
    status: 'new',
    corrected: {},
    history: [],
    editedAt: momentOf(selected.modified) ?? savedAt,
    seen: null,
    deletedAt: null,
  };
  return { page, snippet };
}

/** What is known of words of which nobody said who said them. */
const NOTHING_FOUND: Snippet['attribution'] = {
  cue: [],
  source: [],
  relay: [],
  content: [],
  resolved: null,
  category: 'say',
  kind: 'unknown',
  quote: 'indirect',
  negated: false,
  rule: BY_HAND,
  cueId: '',
  confidence: 1,
  reasons: [],
};

/** For annotations that do not say when they were made: always the same, so that the same file changes nothing. */
const UNKNOWN = '1970-01-01T00:00:00.000+00:00';

function momentOf(written: string): string | null {
  const at = new Date(written);
  return written === '' || Number.isNaN(at.getTime()) ? null : isoWithOffset(at, 0);
}
