import { type Edit, editSnippet, type Undo, undoOf } from '../corrections/edit';
import type { Result } from '../result';
import type { Sighting, Snippet } from '../snippets/types';
import { chunksOf } from './chunks';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';
import { alone } from './lock';
import { pagesOf } from './pages';
import { readSnippets } from './read';
import { byId, putSnippets, snippetTables } from './snippet-rows';
import { writeIn } from './transaction';

/** What became of an edit. */
export interface Edited {
  /** The ids that were found, whether or not anything had to change. */
  readonly edited: readonly string[];
  /** What brings back what was there, by the ids that were changed: an edit like any other. */
  readonly undo: Readonly<Record<string, Undo>>;
}

/**
 * Changes what the reader says of snippets, each in its own way: all of them, or none. Of many, no more than `chunkSize` at
 * once. What was found stays beside it.
 * @param edits by the ids of the snippets; unknown ids are left out
 */
export function editSnippets(
  library: Library,
  edits: Readonly<Record<string, Edit>>,
  now: Date,
): Promise<Result<Edited, StorageCode>> {
  return onLibrary(library, async () => {
    const changed = await changeAll(library, Object.keys(edits), (snippet) => {
      const edit = edits[snippet.id];
      return edit ? editSnippet(snippet, edit, now) : snippet;
    });
    const undo = changed
      .filter(([before, after]) => before !== after)
      .map(([before, after]) => [before.id, undoOf(before, after)]);
    return { edited: changed.map(([{ id }]) => id), undo: Object.fromEntries(undo) };
  });
}

/** What was found in the same state before is written again only after this time, in milliseconds. */
const SEEN_AGAIN = 24 * 60 * 60 * 1000;

/** What was found of a snippet on its page. */
type Seen = Omit<Sighting, 'at'>;

const isSameSight = (one: Seen, other: Seen) =>
  one.state === other.state &&
  one.start === other.start &&
  JSON.stringify(one.changes ?? []) === JSON.stringify(other.changes ?? []);

/**
 * Notes what was found of snippets when their page was looked at.
 * @param at ISO 8601 with its offset
 */
export function noteSightings(
  library: Library,
  seen: Readonly<Record<string, Seen>>,
  at: string,
): Promise<Result<null, StorageCode>> {
  return onLibrary(library, async () => {
    for (const ids of chunksOf(Object.keys(seen)))
      await changeAll(library, ids, (snippet) => {
        const now = seen[snippet.id];
        const { seen: before } = snippet;
        if (now === undefined) return snippet;
        const isOld = before === null || Date.parse(at) - Date.parse(before.at) > SEEN_AGAIN;
        return isOld || !isSameSight(before, now) ? { ...snippet, seen: { ...now, at } } : snippet;
      });
    return null;
  });
}

type Pair = readonly [before: Snippet, after: Snippet];

/** Changes snippets in one transaction, and tells each before and after. */
function changeAll(
  library: Library,
  ids: readonly string[],
  change: (snippet: Snippet) => Snippet,
): Promise<readonly Pair[]> {
  return alone(() =>
    writeIn(library, snippetTables(library), async () => {
      const found = await readSnippets(library, ids);
      const pairs = found.map((snippet): Pair => [snippet, change(snippet)]);
      const changed = pairs.filter(([before, after]) => before !== after).map(([, after]) => after);
      await putSnippets(library, changed, await pagesOf(library, changed), byId(found));
      return pairs;
    }),
  );
}
