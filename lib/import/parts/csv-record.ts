import type { Span } from '../../core/types';
import { GAP } from '../../snippets/claim';
import { membersOf, parsed } from './json-values';

/** Columns without which no record can be made again. */
export const NEEDED = [
  'id',
  'saved_at',
  'source_as_written',
  'relay',
  'cue',
  'claim',
  'words',
  'paragraph',
  'status',
  'tags',
  'note',
  'title',
  'outlet',
  'author',
  'published',
  'modified',
  'url',
  'canonical_url',
  'start',
  'end',
  'text_sha256',
  'engine',
  'schema',
  'by',
  'paragraph_start',
  'prefix',
  'suffix',
  'attribution',
  'corrected',
  'history',
  'edited_at',
  'seen',
  'deleted_at',
  'page_id',
  'addresses',
  'page_saved_at',
] as const;

/** The cells of a row by the names of their columns. */
export type Cells = Readonly<Record<(typeof NEEDED)[number], string>>;

/** The page of a row, still to be checked. */
export function pageIn(cells: Cells): unknown {
  return {
    url: cells.url,
    canonicalUrl: orNull(cells.canonical_url),
    title: orNull(cells.title),
    outlet: orNull(cells.outlet),
    author: orNull(cells.author),
    published: orNull(cells.published),
    modified: orNull(cells.modified),
    id: cells.page_id,
    addresses: parsed(cells.addresses),
    firstSavedAt: cells.page_saved_at,
  };
}

/** The snippet of a row, still to be checked. */
export function snippetIn(cells: Cells): unknown {
  const attribution = parsed(cells.attribution);
  const { cue, source, relay, content } = membersOf(attribution);
  const paragraph = { text: cells.paragraph, start: numberIn(cells.paragraph_start) };
  const pieces = (cell: string, spans: unknown) => piecesOf(cell, spans, paragraph);
  return {
    id: cells.id,
    schema: numberIn(cells.schema),
    pageId: cells.page_id,
    by: cells.by,
    attribution,
    words: {
      cue: pieces(cells.cue, cue),
      source: pieces(cells.source_as_written, source),
      relay: pieces(cells.relay, relay),
      content: pieces(cells.claim, content),
    },
    engine: cells.engine,
    paragraph,
    selectors: {
      quote: { exact: cells.words, prefix: cells.prefix, suffix: cells.suffix },
      position: { start: numberIn(cells.start), end: numberIn(cells.end) },
    },
    textHash: orNull(cells.text_sha256),
    savedAt: cells.saved_at,
    note: cells.note,
    tags: tagsIn(cells.tags),
    status: cells.status,
    corrected: parsed(cells.corrected),
    history: parsed(cells.history),
    editedAt: cells.edited_at,
    seen: cells.seen === '' ? null : parsed(cells.seen),
    deletedAt: orNull(cells.deleted_at),
  };
}

const orNull = (cell: string) => (cell === '' ? null : cell);

const numberIn = (cell: string) => (/^\d{1,15}$/.test(cell) ? Number(cell) : cell);

/** A semicolon with an even number of backslashes before it, so that none of them speaks of it. */
const BETWEEN_TAGS = /(?<=(?:^|[^\\])(?:\\\\)*); ?/;

/** Tags with semicolons between them; a backslash before a semicolon or backslash makes it a part of the tag. */
function tagsIn(cell: string): readonly string[] {
  const tags = cell.split(BETWEEN_TAGS).map((tag) => tag.replace(/\\([\\;])/g, '$1'));
  return tags.filter((tag) => tag !== '');
}

/** The words of each span: the pieces of the cell, or, where a piece itself has the gap in it, those of the paragraph. */
function piecesOf(
  cell: string,
  spans: unknown,
  paragraph: { readonly text: string; readonly start: number | string },
): readonly string[] {
  const count = Array.isArray(spans) ? spans.length : 0;
  if (count <= 1) return count === 0 ? [] : [cell];
  const pieces = cell.split(GAP);
  if (pieces.length === count) return pieces;
  const start = Number(paragraph.start);
  const written = (spans as readonly Span[]).map((span) =>
    paragraph.text.slice(Number(span?.start) - start, Number(span?.end) - start),
  );
  return written.join(GAP) === cell ? written : pieces;
}
