import { gzipSync } from 'fflate';

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function hashText(text: string): Promise<string> {
  return hashBytes(new TextEncoder().encode(text));
}

/** SHA-256 of bytes, in hexadecimal. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A text in UTF-8 under gzip. At once: the browser's own streams take longer to set up than a text takes to pack. */
export function packText(text: string): Uint8Array<ArrayBuffer> {
  return gzipSync(new TextEncoder().encode(text), { mtime: 0 }) as Uint8Array<ArrayBuffer>;
}

/** The text that was packed; rejects when the bytes are damaged. */
export function unpackText(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const told = () => {}; // whoever reads is told what goes wrong
  // Given to it at once: a Blob would ask another process for the bytes.
  writer.write(packed).catch(told);
  writer.close().catch(told);
  return new Response(stream.readable).text();
}
