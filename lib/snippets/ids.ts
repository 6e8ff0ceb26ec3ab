/**
 * A new random id in the form of a UUID, version 4. Made from `getRandomValues` alone, because pages served over
 * plain http have no `randomUUID`.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => hexOf(stamped(byte, at))).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const hexOf = (byte: number) => byte.toString(16).padStart(2, '0');

/** Sets the bits by which a UUID says that it is random (version 4, variant 10). */
function stamped(byte: number, at: number): number {
  if (at === 6) return (byte & 0x0f) | 0x40;
  if (at === 8) return (byte & 0x3f) | 0x80;
  return byte;
}
