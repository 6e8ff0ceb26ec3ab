import { takingTurns } from '../../turn';
import { Unreadable } from './unreadable';

/** Characters that one line or one record may have; the longest articles have a hundredth of it. */
export const RECORD_LIMIT = 10_000_000;

/** Characters handed over at a time, a few milliseconds of work: browsers read files by the megabyte. */
const AT_A_TIME = 32_768;

/**
 * The text of a file as it is read, everything else having its turn meanwhile, without its byte-order mark: UTF-8, or UTF-16 where the mark says so.
 * Throws `Unreadable` at the line where the bytes are no text.
 */
export async function* textOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file), { fatal: true });
  const reader = file.stream().getReader();
  const turn = takingTurns();
  let line = 1;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = decoded(decoder, value, !done, line);
      for (let at = 0; at < text.length; at += AT_A_TIME) {
        yield text.slice(at, at + AT_A_TIME);
        await turn();
      }
      if (done) return;
      line += lineBreaksIn(text);
    }
  } finally {
    await reader.cancel();
  }
}

async function encodingOf(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(
  decoder: TextDecoder,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  stream: boolean,
  line: number,
): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    const readable = new TextDecoder(decoder.encoding).decode(bytes).split('\ufffd', 1).join();
    throw new Unreadable('not-text', line + lineBreaksIn(readable));
  }
}

/** How many lines end in a text. */
function lineBreaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A line of a file, its number from 1. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/**
 * The lines of a file as it is read, without their ends; empty ones are left out.
 * Throws `Unreadable` where one is longer than a record can be.
 */
export async function* linesOf(file: Blob): AsyncGenerator<Line> {
  let line = 1;
  let rest = '';
  for await (const chunk of textOf(file)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      if (text.trim() !== '') yield { line, text };
      line++;
    }
    if (rest.length > RECORD_LIMIT) throw new Unreadable('too-large', line);
  }
  if (rest.trim() !== '') yield { line, text: rest };
}

/** How a file begins, as far as a format can be known by it; empty where it is no text. */
export async function beginningOf(file: Blob): Promise<string> {
  const bytes = await file.slice(0, 4096).arrayBuffer();
  return new TextDecoder(await encodingOf(file)).decode(bytes).trimStart();
}
