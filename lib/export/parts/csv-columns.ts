import { GAP } from '../../snippets/claim';
import { readerValues } from '../../snippets/current';
import type { SnippetWithPage } from '../../snippets/types';

/** A column of the CSV: its name in the first row, and its cell for a snippet. */
export interface Column {
  readonly name: string;
  readonly cell: (record: SnippetWithPage) => string;
}

/** Tags with `; ` between them; one that holds a semicolon or a backslash has a backslash before it. */
const listed = (tags: readonly string[]) =>
  tags.map((tag) => tag.replace(/[\\;]/g, '\\$&')).join('; ');

const json = (value: unknown) => JSON.stringify(value);

/**
 * All columns, in their order: who, by what word, what; then where and how it was found; then what a program needs to
 * make the record again. Values of the source, its kind and what the cue does are those that the reader settled on;
 * `attribution` holds the ones that were found.
 */
export const COLUMNS: readonly Column[] = [
  { name: 'id', cell: ({ snippet }) => snippet.id },
  { name: 'saved_at', cell: ({ snippet }) => snippet.savedAt },
  { name: 'source', cell: ({ snippet }) => readerValues(snippet).source ?? '' },
  { name: 'source_kind', cell: ({ snippet }) => readerValues(snippet).kind },
  { name: 'source_as_written', cell: ({ snippet }) => snippet.words.source.join(GAP) },
  { name: 'relay', cell: ({ snippet }) => snippet.words.relay.join(GAP) },
  { name: 'category', cell: ({ snippet }) => readerValues(snippet).category },
  { name: 'negated', cell: ({ snippet }) => String(readerValues(snippet).negated) },
  { name: 'cue', cell: ({ snippet }) => snippet.words.cue.join(GAP) },
  { name: 'claim', cell: ({ snippet }) => snippet.words.content.join(GAP) },
  { name: 'quote', cell: ({ snippet }) => snippet.attribution.quote },
  { name: 'words', cell: ({ snippet }) => snippet.selectors.quote.exact },
  { name: 'paragraph', cell: ({ snippet }) => snippet.paragraph.text },
  { name: 'status', cell: ({ snippet }) => snippet.status },
  { name: 'tags', cell: ({ snippet }) => listed(snippet.tags) },
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
  { name: 'by', cell: ({ snippet }) => snippet.by },
  { name: 'paragraph_start', cell: ({ snippet }) => String(snippet.paragraph.start) },
  { name: 'prefix', cell: ({ snippet }) => snippet.selectors.quote.prefix },
  { name: 'suffix', cell: ({ snippet }) => snippet.selectors.quote.suffix },
  { name: 'attribution', cell: ({ snippet }) => json(snippet.attribution) },
  { name: 'corrected', cell: ({ snippet }) => json(snippet.corrected) },
  { name: 'history', cell: ({ snippet }) => json(snippet.history) },
  { name: 'edited_at', cell: ({ snippet }) => snippet.editedAt },
  { name: 'seen', cell: ({ snippet }) => (snippet.seen ? json(snippet.seen) : '') },
  { name: 'deleted_at', cell: ({ snippet }) => snippet.deletedAt ?? '' },
  { name: 'page_id', cell: ({ page }) => page.id },
  { name: 'addresses', cell: ({ page }) => json(page.addresses) },
  { name: 'page_saved_at', cell: ({ page }) => page.firstSavedAt },
];
