import { sourceName } from '../snippets/names';
import type { SnippetWithPage } from '../snippets/types';

/** A column of the CSV: its name in the first row, and its cell for a snippet. */
export interface Column {
  readonly name: string;
  readonly cell: (record: SnippetWithPage) => string;
}

/** Stands between the parts of something that the text has in pieces. */
const GAP = ' … ';

/** All columns, in their order: who, by what word, what; then where and how it was found; then what the reader did. */
export const COLUMNS: readonly Column[] = [
  { name: 'id', cell: ({ snippet }) => snippet.id },
  { name: 'saved_at', cell: ({ snippet }) => snippet.savedAt },
  { name: 'source', cell: ({ snippet }) => sourceName(snippet) ?? '' },
  { name: 'source_kind', cell: ({ snippet }) => snippet.attribution.kind },
  { name: 'source_as_written', cell: ({ snippet }) => snippet.words.source.join(GAP) },
  { name: 'relay', cell: ({ snippet }) => snippet.words.relay.join(GAP) },
  { name: 'category', cell: ({ snippet }) => snippet.attribution.category },
  { name: 'negated', cell: ({ snippet }) => String(snippet.attribution.negated) },
  { name: 'cue', cell: ({ snippet }) => snippet.words.cue.join(GAP) },
  { name: 'claim', cell: ({ snippet }) => snippet.words.content.join(GAP) },
  { name: 'quote', cell: ({ snippet }) => snippet.attribution.quote },
  { name: 'words', cell: ({ snippet }) => snippet.selectors.quote.exact },
  { name: 'paragraph', cell: ({ snippet }) => snippet.paragraph.text },
  { name: 'status', cell: ({ snippet }) => snippet.status },
  { name: 'tags', cell: ({ snippet }) => snippet.tags.join('; ') },
  { name: 'note', cell: ({ snippet }) => snippet.note },
  { name: 'title', cell: ({ page }) => page.title ?? '' },
  { name: 'outlet', cell: ({ page }) => page.outlet ?? '' },
  { name: 'author', cell: ({ page }) => page.author ?? '' },
  { name: 'published', cell: ({ page }) => page.published ?? '' },
  { name: 'modified', cell: ({ page }) => page.modified ?? '' },
  { name: 'url', cell: ({ page }) => page.url },
  { name: 'canonical_url', cell: ({ page }) => page.canonicalUrl ?? '' },
  { name: 'start', cell: ({ snippet }) => String(snippet.selectors.position.start) },
  { name: 'end', cell: ({ snippet }) => String(snippet.selectors.position.end) },
  { name: 'text_sha256', cell: ({ snippet }) => snippet.textHash ?? '' },
  { name: 'rule', cell: ({ snippet }) => snippet.attribution.rule },
  { name: 'cue_id', cell: ({ snippet }) => snippet.attribution.cueId },
  { name: 'confidence', cell: ({ snippet }) => String(snippet.attribution.confidence) },
  { name: 'engine', cell: ({ snippet }) => snippet.engine },
  { name: 'schema', cell: ({ snippet }) => String(snippet.schema) },
];
