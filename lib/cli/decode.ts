/** The bytes as text, or the line on which they stop being UTF-8. */
export type Decoded = { readonly text: string } | { readonly badLine: number };

const NEW_LINE = 0x0a;

/** Reads bytes as UTF-8, a byte order mark left out. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { badLine: firstBadLine(bytes) };
  }
}

/** The first line, from 1, that is not UTF-8 by itself: a line break never stands inside a character. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const found = bytes.indexOf(NEW_LINE, from);
    const to = found < 0 ? bytes.length : found + 1;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to;
  }
  return line;
}

const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** How far from the start a page may declare its character set, after the HTML standard. */
const PRESCAN_BYTES = 1024;

/**
 * Reads the bytes of a page: by its byte order mark, else by its `meta`, else as UTF-8, and as windows-1256,
 * the usual set of old Arabic pages, where the bytes are not UTF-8.
 */
export function decodeHtml(bytes: Uint8Array): string {
  return new TextDecoder(marked(bytes) ?? declared(bytes) ?? guessed(bytes)).decode(bytes);
}

function marked([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = META_CHARSET.exec(head)?.[1] ?? null;
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that could name itself UTF-16 in ASCII letters is not UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function guessed(bytes: Uint8Array): string {
  return 'text' in decodeUtf8(bytes) ? 'utf-8' : 'windows-1256';
}
