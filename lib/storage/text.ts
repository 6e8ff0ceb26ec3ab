/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function hashText(text: string): Promise<string> {
  return hashBytes(new TextEncoder().encode(text));
}

/** SHA-256 of bytes, in hexadecimal. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A text in UTF-8 under gzip. */
export async function packText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** The text that was packed; rejects when the bytes are damaged. */
export function unpackText(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const text = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).text();
}
