import type { BrokenFile, ImportEntry, RefusedRecord, ValidRecord } from '../../import/types';
import type { Article } from '../../snippets/article';
import type { Page, Snippet } from '../../snippets/types';

/** Records that are dealt with together. */
export interface Gathered {
  readonly pages: readonly Page[];
  readonly articles: readonly Article[];
  readonly snippets: readonly Snippet[];
  /** Line of the file for each snippet. */
  readonly lines: readonly number[];
  readonly refused: readonly RefusedRecord[];
  /** The end of what can be read, where that is not the end of the file. */
  readonly broken: BrokenFile | null;
  /** How many records these are. */
  readonly count: number;
}

/**
 * Gathers the records of a source.
 * @param size how many records are wanted at once
 */
export async function* gather(
  entries: AsyncIterable<ImportEntry>,
  size: number,
): AsyncGenerator<Gathered> {
  let waiting: ImportEntry[] = [];
  for await (const entry of entries) {
    waiting.push(entry);
    if (waiting.length < size) continue;
    yield sorted(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield sorted(waiting);
}

function sorted(entries: readonly ImportEntry[]): Gathered {
  const valid = entries.filter((entry): entry is ValidRecord => entry.verdict === 'valid');
  const snippets = valid.flatMap((record) => (record.kind === 'snippet' ? [record] : []));
  return {
    pages: valid.flatMap((record) => (record.kind === 'page' ? [record.page] : [])),
    articles: valid.flatMap((record) => (record.kind === 'article' ? [record.article] : [])),
    snippets: snippets.map(({ snippet }) => snippet),
    lines: snippets.map(({ line }) => line),
    refused: entries.filter((entry): entry is RefusedRecord => entry.verdict === 'refused'),
    broken: entries.find((entry): entry is BrokenFile => entry.verdict === 'broken') ?? null,
    count: entries.length,
  };
}
