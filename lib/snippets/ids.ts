/** Random bytes, taken from the browser for many ids at once. */
const pool = new Uint8Array(16 * 64);
let used = pool.length;

/**
 * A new random id in the form of a UUID, version 4. Made from `getRandomValues` alone, because pages served over
 * plain http have no `randomUUID`.
 */
export function newId(): string {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let id = '';
  for (let at = 0; at < 16; at += 1) {
    if (at === 4 || at === 6 || at === 8 || at === 10) id += '-';
    id += HEX[stamped(pool[used + at] as number, at)];
  }
  used += 16;
  return id;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Sets the bits by which a UUID says that it is random (version 4, variant 10). */
function stamped(byte: number, at: number): number {
  if (at === 6) return (byte & 0x0f) | 0x40;
  if (at === 8) return (byte & 0x3f) | 0x80;
  return byte;
}
