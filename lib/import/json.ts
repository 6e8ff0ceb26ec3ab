import type { Spine } from './parts/json-cutter';
import { cutsOf, isObject, membersOf, parsed } from './parts/json-values';
import { Judge, refused } from './parts/judge';
import { newerSchema } from './parts/records';
import { beginningOf, linesOf } from './parts/text';
import { reporting, Unreadable } from './parts/unreadable';
import type { ImportEntry, ImportFormat } from './types';

/**
 * What `json` and `jsonl` of the exports write, in any order and layout. The file is read twice: the pages first, so that
 * every snippet can be told whether it has one.
 */
export const json: ImportFormat = {
  id: 'json',
  recognises: (beginning) =>
    /^\{\s*"(?:format|schema|exportedAt|snippets|pages|articles)"/.test(beginning),
  read: (file) => reporting(entriesOf(file)),
};

async function* entriesOf(file: Blob): AsyncGenerator<ImportEntry> {
  yield* (await isLines(file)) ? entriesOfLines(file) : entriesOfDocument(file);
}

const SPINE: Spine = {
  arrays: new Set(['snippets', 'pages', 'articles']),
  objects: new Set(['']),
};

async function* entriesOfDocument(file: Blob): AsyncGenerator<ImportEntry> {
  const judge = new Judge();
  const header = new Map<string, unknown>();
  const pages: ImportEntry[] = [];
  for await (const { path, text, line } of cutsOf(file, SPINE)) {
    if (path === 'pages[]') pages.push(judge.page(parsed(text), line));
    else if (SPINE.arrays.has(path) || path === '') throw new Unreadable('damaged', line);
    else if (!path.endsWith('[]')) header.set(path, parsed(text));
  }
  demandHeader(Object.fromEntries(header), 1);
  yield* pages;
  for await (const { path, text, line } of cutsOf(file, SPINE)) {
    if (path === 'articles[]') yield await judge.article(parsed(text), line);
    else if (path === 'snippets[]') yield judge.snippet(parsed(text), line);
  }
}

/** Throws `Unreadable` where the file does not say that it is ours, or is of a version that is not known here. */
function demandHeader(header: unknown, line: number): void {
  const { format, schema } = membersOf(header);
  if (format !== 'isnad-library') throw new Unreadable('unknown-format', line);
  const newer = newerSchema(header);
  if (newer !== null) throw new Unreadable('newer-schema', line, String(newer));
  if (!Number.isInteger(schema) || Number(schema) < 1) throw new Unreadable('unknown-format', line);
}

/** Whether the first line is an object by itself, as in `jsonl`, that holds none of the lists of a document. */
async function isLines(file: Blob): Promise<boolean> {
  const [first = ''] = (await beginningOf(file)).split('\n', 1);
  const header = parsed(first);
  return isObject(header) && !('snippets' in header || 'pages' in header);
}

async function* entriesOfLines(file: Blob): AsyncGenerator<ImportEntry> {
  const judge = new Judge();
  let isFirst = true;
  for await (const { text, line } of linesOf(file)) {
    if (isFirst) demandHeader(parsed(text), line);
    isFirst = false;
    if (PAGE.test(text)) yield judge.page(membersOf(parsed(text)).page, line);
  }
  isFirst = true;
  for await (const { text, line } of linesOf(file)) {
    if (!isFirst && !PAGE.test(text)) yield await verdictOn(judge, parsed(text), line);
    isFirst = false;
  }
}

const PAGE = /^\s*\{\s*"page"\s*:/;

async function verdictOn(judge: Judge, value: unknown, line: number): Promise<ImportEntry> {
  if (value === undefined) return refused(line, 'not-json');
  const members = membersOf(value);
  if ('article' in members) return judge.article(members.article, line);
  if ('snippet' in members) return judge.snippet(members.snippet, line);
  return refused(line, 'not-a-record');
}
