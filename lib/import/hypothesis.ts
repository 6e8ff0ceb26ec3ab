import { listOf, quotedIn, textIn } from './parts/annotation';
import type { Spine } from './parts/json-cutter';
import { cutsOf, isObject, membersOf, parsed } from './parts/json-values';
import { Judge, refused } from './parts/judge';
import { recordsFor, type Selected } from './parts/selected';
import { reporting, Unreadable } from './parts/unreadable';
import type { ImportEntry, ImportFormat } from './types';

/**
 * JSON of Hypothesis: the export of its client (`annotations`), or what its service answers to a search (`rows`).
 * Words that an annotation quotes become a snippet that the reader made; page notes and replies quote nothing.
 */
export const hypothesis: ImportFormat = {
  id: 'hypothesis',
  recognises: (beginning) =>
    /^\{/.test(beginning) &&
    /"(?:export_date|client_version|total|rows|annotations)"/.test(beginning),
  read: (file) => reporting(entriesOf(file)),
};

const SPINE: Spine = {
  arrays: new Set(['annotations', 'rows', 'replies']),
  objects: new Set(['']),
};

async function* entriesOf(file: Blob): AsyncGenerator<ImportEntry> {
  const judge = new Judge();
  const names = new Set<string>();
  for await (const { path, text, line } of cutsOf(file, SPINE)) {
    names.add(path);
    if (path.endsWith('[]')) yield* verdictsOn(judge, parsed(text), line);
    else if (SPINE.arrays.has(path) || path === '') throw new Unreadable('damaged', line);
  }
  if (![...HEADER].some((name) => names.has(name))) throw new Unreadable('unknown-format', 1);
}

/** Members of which each file of Hypothesis has one. */
const HEADER = new Set(['annotations[]', 'rows[]', 'export_date', 'total']);

async function* verdictsOn(
  judge: Judge,
  value: unknown,
  line: number,
): AsyncGenerator<ImportEntry> {
  if (!isObject(value)) {
    yield refused(line, value === undefined ? 'not-json' : 'not-a-record');
    return;
  }
  const selected = selectedIn(value);
  if (!selected) {
    yield refused(line, 'no-quote');
    return;
  }
  const { page, snippet } = await recordsFor(selected);
  yield* judge.both(page, snippet, line);
}

function selectedIn(row: Record<string, unknown>): Selected | null {
  const [quoted] = quotedIn(row);
  const url = textIn(row.uri) || quoted?.url;
  if (!quoted || !url) return null;
  const [title] = listOf(membersOf(row.document).title).map(textIn);
  return {
    ...quoted,
    url,
    id: textIn(row.id) || JSON.stringify(row),
    title: title || null,
    note: textIn(row.text),
    tags: listOf(row.tags).map(textIn).filter(Boolean),
    created: textIn(row.created),
    modified: textIn(row.updated),
    tool: 'hypothesis',
  };
}
