import type { Readable } from 'node:stream';

/** Lines as bytes, so that one line of a wrong character set spoils no other. */
export type Lines = AsyncGenerator<Uint8Array, void>;

const NEW_LINE = 0x0a;

/** The lines of a stream, without their line feeds; a last line need not have one. */
export async function* linesOf(stream: Readable): Lines {
  let pieces: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let to = chunk.indexOf(NEW_LINE); to >= 0; to = chunk.indexOf(NEW_LINE, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, to)]);
      pieces = [];
      from = to + 1;
    }
    pieces.push(chunk.subarray(from));
  }
  const last = Buffer.concat(pieces);
  if (last.length > 0) yield last;
}
