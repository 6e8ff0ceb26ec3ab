import { originalValues, readerValues } from '../snippets/current';
import { isoWithOffset } from '../snippets/time';
import type { Change, Correction, ReaderValues, Snippet } from '../snippets/types';
import { noted } from './history';

/** What is to be changed; what is not named stays. */
export interface Edit extends Partial<ReaderValues> {
  /** Tags that are to come to those that are there. */
  readonly addTags?: readonly string[];
  /** Tags that are to go. */
  readonly removeTags?: readonly string[];
}

/** What brings back what an edit changed. */
export type Undo = Partial<ReaderValues>;

/** The fields in which the engine may have been wrong. */
const CORRECTABLE = ['source', 'kind', 'category', 'negated', 'content'] as const;
const FIELDS = [...CORRECTABLE, 'note', 'tags', 'status'] as const;

/**
 * A snippet as the reader wants it, with the change in its history. What was found stays beside it; a correction that
 * says the same as what was found is taken back.
 * @returns the very snippet where nothing changes
 */
export function editSnippet(snippet: Snippet, edit: Edit, now: Date): Snippet {
  const before = readerValues(snippet);
  const after = valuesAfter(before, edit);
  const at = isoWithOffset(now);
  const changes = changesBetween(before, after, at);
  if (changes.length === 0) return snippet;
  const { note, tags, status } = after;
  return {
    ...snippet,
    note,
    tags,
    status,
    corrected: correctionOf(originalValues(snippet), after),
    history: changes.reduce(noted, snippet.history),
    editedAt: at,
  };
}

/** What brings one snippet back to another, as far as the reader may change it. */
export function undoOf(before: Snippet, after: Snippet): Undo {
  const changes = changesBetween(readerValues(after), readerValues(before), '');
  return Object.fromEntries(changes.map(({ field, to }) => [field, to]));
}

/** The changes that lead from some values to others. */
export function changesBetween(
  before: ReaderValues,
  after: ReaderValues,
  at: string,
): readonly Change[] {
  return FIELDS.filter((field) => !isSame(before[field], after[field])).map(
    (field) => ({ field, from: before[field], to: after[field], at }) as Change,
  );
}

/** What has to stand in a snippet's `corrected` so that it has these values. */
export function correctionOf(original: ReaderValues, wanted: ReaderValues): Correction {
  const fields = CORRECTABLE.filter((field) => !isSame(original[field], wanted[field]));
  return Object.fromEntries(fields.map((field) => [field, wanted[field]]));
}

function valuesAfter(before: ReaderValues, edit: Edit): ReaderValues {
  const { addTags = [], removeTags = [], ...values } = edit;
  const gone = new Set(removeTags.map((tag) => tag.trim()));
  const wanted = { ...before, ...values };
  const tags = [...wanted.tags, ...addTags].map((tag) => tag.trim()).filter((tag) => tag !== '');
  return {
    ...wanted,
    source: wanted.source?.trim() || null,
    tags: [...new Set(tags)].filter((tag) => !gone.has(tag)),
  };
}

/** Values are texts, truth values, null, or lists. */
function isSame(a: ReaderValues[keyof ReaderValues], b: typeof a): boolean {
  return a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));
}
