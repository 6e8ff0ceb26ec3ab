import * as v from 'valibot';

/** An id that can stand in a file's name, a key and an address. */
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** Schemes that run something, or show what never was on the web, when they are opened. */
const UNSAFE = new Set(['javascript:', 'data:', 'vbscript:', 'blob:', 'filesystem:']);

/** An address that runs nothing when it is opened; it need not be whole. */
export const address = v.pipe(
  v.string(),
  v.check((written) => !UNSAFE.has(schemeOf(written)), 'Unsafe'),
);

/** As a browser reads it, which overlooks some signs; empty where there is none. */
function schemeOf(written: string): string {
  try {
    return new URL(written).protocol;
  } catch {
    return '';
  }
}
