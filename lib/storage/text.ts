import { gunzipSync, gzipSync } from 'fflate';
import { crc32 } from './crc32';

/** Two thirds of the time of a higher one, for two bytes in a hundred. */
const LEVEL = 4;

/** A text in UTF-8 under gzip. At once: the browser's own streams take longer to set up than a text takes to pack. */
export function packText(text: string): Uint8Array<ArrayBuffer> {
  return gzipSync(new TextEncoder().encode(text), {
    mtime: 0,
    level: LEVEL,
  }) as Uint8Array<ArrayBuffer>;
}

/** Bytes at the end of what is packed: the checksum of what was, and its length. */
const TRAILER = 8;
/** Nothing is packed more tightly than this: a length that claims more is damaged, and no memory is asked for it. */
const TIGHTEST = 1_032;
const NOTHING = new Uint8Array();

/**
 * The text that was packed. At once, as it is packed.
 * @throws when the bytes are damaged
 */
export function unpackText(packed: Uint8Array<ArrayBuffer>): string {
  const trailer = packed.slice(-TRAILER);
  const [sum, length] = [0, 4].map((at) => new DataView(trailer.buffer).getUint32(at, true));
  const isPossible = length !== undefined && length <= packed.length * TIGHTEST;
  const bytes = isPossible ? gunzipSync(packed) : NOTHING;
  if (bytes.length !== length || crc32(bytes) !== sum)
    throw new Error('The packed text is damaged');
  return new TextDecoder().decode(bytes);
}
