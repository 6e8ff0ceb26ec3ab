import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { parseAdditions } from '../additions/parse';
import type { Extractor } from '../core/types';
import { type Additions, createArabicExtractor } from '../index';
import { type Call, readArguments, USAGE } from './arguments';
import { articlesOf } from './articles';
import { FORMATS } from './formats/index';
import { describe } from './problems';
import { type Article, printed, type ReadArticle } from './record';

/** Where the command line reads and writes. */
export interface Streams {
  readonly stdin: Readable;
  /** Resolves when more may be written. */
  out(text: string): Promise<void>;
  /** For messages to a person. */
  err(text: string): void;
}

/** Exit codes: nothing went wrong; something did, and the rest was done; the call was not understood. */
const EXIT = { fine: 0, problems: 1, usage: 2 } as const;

/** Carries out one call. Never throws: what goes wrong is said on `err` and in the exit code. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const call = readArguments(argv);
  if ('help' in call) {
    await streams.out(USAGE);
    return EXIT.fine;
  }
  if ('error' in call) {
    streams.err(`isnad: ${call.error}\n\n${USAGE}`);
    return EXIT.usage;
  }
  try {
    return await extract(call, streams);
  } catch (error) {
    streams.err(`isnad: ${error instanceof Error ? error.message : error}\n`);
    return EXIT.problems;
  }
}

async function extract(call: Call, streams: Streams): Promise<number> {
  const extractor = createArabicExtractor(await additions(call.lexicon));
  if (call.out !== null) await mkdir(call.out, { recursive: true });
  const format = call.format === null ? null : FORMATS[call.format];
  const written = new Set<string>();
  let problems = 0;
  let count = 0;
  await streams.out(format?.begin() ?? '');
  for (const file of call.files)
    for await (const input of articlesOf(file, streams.stdin)) {
      const problem = 'message' in input ? describe(input) : await keep(input);
      if (problem === null) count += 1;
      else {
        problems += 1;
        streams.err(`isnad: ${problem}\n`);
      }
    }
  await streams.out(format?.end() ?? '');
  return problems === 0 ? EXIT.fine : EXIT.problems;

  async function keep(article: Article): Promise<string | null> {
    const read = readWith(extractor, article);
    if (call.out !== null) {
      if (written.has(read.id)) return `${read.id}: a second article of this id; not written`;
      if (!/^[^/\\\0]+$/.test(read.id) || /^\.+$/.test(read.id))
        return `${read.id}: cannot be a file's name; not written`;
      const fault = await write(join(call.out, `${read.id}.pred.json`), read);
      if (fault !== null) return `${read.id}: ${fault}`;
      written.add(read.id);
    }
    if (format !== null) await streams.out(format.article(read, count));
    return null;
  }
}

/** Writes an article's file; what kept it from being written, if anything: the others are written all the same. */
async function write(file: string, read: ReadArticle): Promise<string | null> {
  try {
    await writeFile(file, `${JSON.stringify(read)}\n`);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const readWith = (extractor: Extractor, { id, text }: Article): ReadArticle => ({
  id,
  text,
  attributions: extractor.extract(text).map((attribution) => printed(attribution, text)),
});

/** The reader's own cues and names, or an error that names the file and the fault. */
async function additions(file: string | null): Promise<Additions | undefined> {
  if (file === null) return undefined;
  const parsed = parseAdditions(await json(file));
  if ('additions' in parsed) return parsed.additions;
  const faults = parsed.faults.map(({ path, message }) => `${path || 'the whole'}: ${message}`);
  throw new Error(`${file}: ${faults.join('; ')}`);
}

async function json(file: string): Promise<unknown> {
  try {
    // Editors of some systems put a byte order mark before it, which is no JSON.
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
