import type { Numbers } from './column';
import { COLUMNS, type ColumnName } from './columns';
import type { KeptIndex } from './kept';

type Texts = Omit<KeptIndex, 'columns' | 'lengths' | 'tokens'>;

/** What stands before the numbers, as JSON: all texts, and what is said of the whole. */
interface Header<About> {
  readonly about: About;
  readonly tokens: number;
  readonly texts: Texts;
}

/** Every part begins at a multiple of so many bytes, as the widest numbers have to. */
const WIDTH = 8;
/** Bytes before the header: its length, and the checksum of all that follows. */
const PROLOGUE = 8;

const padded = (bytes: number) => Math.ceil(bytes / WIDTH) * WIDTH;

/**
 * An index that was gathered as the bytes of a file.
 * @param about is given back with it
 */
export function packIndex<About>(kept: KeptIndex, about: About): Uint8Array<ArrayBuffer> {
  const { columns, lengths, tokens, ...texts } = kept;
  const header: Header<About> = { about, tokens: tokens.length, texts };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts: readonly (Numbers | Uint8Array)[] = [
    json,
    ...Object.keys(COLUMNS).map((name) => columns[name as ColumnName]),
    lengths,
    tokens,
  ];
  const size = parts.reduce((sum, { byteLength }) => sum + padded(byteLength), PROLOGUE);
  const packed = new Uint8Array(size);
  let at = PROLOGUE;
  for (const { buffer, byteOffset, byteLength } of parts) {
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  new Uint32Array(packed.buffer, 0, 2).set([json.length, checksum(packed.buffer, json.length)]);
  return packed;
}

/** What was packed, or null where the bytes are not as they were. Its numbers stay where they are in the buffer. */
export function unpackIndex<About>(
  buffer: ArrayBuffer,
): { readonly about: About; readonly kept: KeptIndex } | null {
  if (buffer.byteLength < PROLOGUE || buffer.byteLength % WIDTH !== 0) return null;
  const [length = 0, sum] = new Uint32Array(buffer, 0, 2);
  if (sum !== checksum(buffer, length)) return null;
  const json = new TextDecoder().decode(new Uint8Array(buffer, PROLOGUE, length));
  const { about, tokens, texts }: Header<About> = JSON.parse(json);
  let at = PROLOGUE + padded(length);
  const part = <Values extends Numbers>(
    Kind: (new (
      buffer: ArrayBuffer,
      at: number,
      length: number,
    ) => Values) & {
      readonly BYTES_PER_ELEMENT: number;
    },
    count: number,
  ) => {
    const values = new Kind(buffer, at, count);
    at += padded(count * Kind.BYTES_PER_ELEMENT);
    return values;
  };
  const rows = texts.ids.length;
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).map(([name, kind]) => [name, part<Numbers>(kind, rows)]),
  ) as KeptIndex['columns'];
  return {
    about,
    kept: {
      ...texts,
      columns,
      lengths: part(Uint32Array, rows),
      tokens: part(Uint32Array, tokens),
    },
  };
}

/** Of a length and all that follows, four bytes at a time (FNV-1a): a file whose end did not reach the disk is not believed. */
function checksum(buffer: ArrayBuffer, length: number): number {
  const numbers = new Uint32Array(buffer, PROLOGUE);
  let sum = 0x811c9dc5 ^ length;
  for (let at = 0; at < numbers.length; at++)
    sum = Math.imul(sum ^ (numbers[at] as number), 0x01000193);
  return sum >>> 0;
}
