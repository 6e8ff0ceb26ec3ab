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
  const packed = through(new CompressionStream('gzip'), new TextEncoder().encode(text));
  return new Uint8Array(await packed.arrayBuffer());
}

/** The text that was packed; rejects when the bytes are damaged. */
export function unpackText(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  return through(new DecompressionStream('gzip'), packed).text();
}

/** What comes out of a stream for these bytes. They are given to it at once: a Blob would ask another process for them. */
function through(stream: CompressionStream, bytes: Uint8Array<ArrayBuffer>): Response {
  const writer = stream.writable.getWriter();
  const told = () => {}; // whoever reads is told what goes wrong
  writer.write(bytes).catch(told);
  writer.close().catch(told);
  return new Response(stream.readable);
}
