import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { decodeHtml, decodeUtf8 } from './decode';
import { readHtml } from './html';
import { type Lines, linesOf } from './lines';
import type { Problem } from './problems';
import type { Article } from './record';

/** An article, or what kept one from being read. */
export type Input = Article | Problem;

const STANDARD_INPUT = 'standard input';
const NOT_UTF8 = 'not UTF-8; convert it first, for example with: iconv -f windows-1256 -t utf-8';
const EMPTY = 'empty text; nothing to read';

/** Every article of a file, or of standard input for `-`, in order, with the problems met on the way. */
export async function* articlesOf(file: string, stdin: Readable): AsyncGenerator<Input> {
  const name = file === '-' ? STANDARD_INPUT : file;
  try {
    if (file === '-') yield* fromStandardInput(stdin);
    else if (extname(file).toLowerCase() === '.jsonl')
      yield* fromLines(name, linesOf(createReadStream(file)));
    else yield oneArticle(name, await readFile(file));
  } catch (error) {
    yield { file: name, line: null, message: unreadable(error) };
  }
}

/** Lines of JSON where the first line that is not blank is an object, else one plain text. */
async function* fromStandardInput(stdin: Readable): AsyncGenerator<Input> {
  const lines = linesOf(stdin);
  const read: Uint8Array[] = [];
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    read.push(next.value);
    if (isObject(next.value)) return yield* fromLines(STANDARD_INPUT, lines, read);
    if (textOf(next.value) !== '') break;
  }
  for await (const line of lines) read.push(line);
  yield oneArticle(
    STANDARD_INPUT,
    Buffer.concat(read.flatMap((line) => [line, Buffer.from('\n')])),
  );
}

const textOf = (line: Uint8Array) => new TextDecoder().decode(line).trim();
const isObject = (line: Uint8Array) => textOf(line).startsWith('{');

/** @param read the lines that were read already */
async function* fromLines(
  file: string,
  lines: Lines,
  read: readonly Uint8Array[] = [],
): AsyncGenerator<Input> {
  let line = 0;
  for (const bytes of read) yield* fromLine(file, ++line, bytes);
  for await (const bytes of lines) yield* fromLine(file, ++line, bytes);
}

function* fromLine(file: string, line: number, bytes: Uint8Array): Generator<Input> {
  const decoded = decodeUtf8(bytes);
  if ('badLine' in decoded) yield { file, line, message: NOT_UTF8 };
  else if (decoded.text.trim() !== '') yield parsed(file, line, decoded.text);
}

function parsed(file: string, line: number, json: string): Input {
  const problem = (message: string): Problem => ({ file, line, message });
  try {
    const record: unknown = JSON.parse(json);
    if (typeof record !== 'object' || record === null) return problem('not a JSON object');
    const { id, text, title } = record as Record<string, unknown>;
    if (typeof id !== 'string' || id === '') return problem('no "id"; it must be a string');
    if (typeof text !== 'string') return problem('no "text"; it must be a string');
    if (title !== undefined && title !== null && typeof title !== 'string')
      return problem('"title" must be a string');
    const whole = title ? `${title}\n${text}` : text;
    return whole.trim() === '' ? problem(EMPTY) : { id, text: whole };
  } catch (error) {
    return problem(`broken JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function oneArticle(file: string, bytes: Uint8Array): Input {
  const id = file === STANDARD_INPUT ? 'stdin' : basename(file, extname(file));
  const html = /^\.x?html?$/i.test(extname(file));
  const text = html ? readHtml(decodeHtml(bytes)) : plainText(bytes);
  if (typeof text === 'number') return { file, line: text, message: NOT_UTF8 };
  return text.trim() === '' ? { file, line: null, message: EMPTY } : { id, text };
}

/** The text with its line breaks as `\n` and no blanks at its end, or the line that is not UTF-8. */
function plainText(bytes: Uint8Array): string | number {
  const decoded = decodeUtf8(bytes);
  return 'badLine' in decoded ? decoded.badLine : decoded.text.replaceAll('\r\n', '\n').trimEnd();
}

function unreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder; name the files in it';
  if (code === 'EACCES') return 'may not be read';
  return `cannot be read: ${error instanceof Error ? error.message : error}`;
}
