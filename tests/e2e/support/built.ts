import { resolve } from 'node:path';

/**
 * Folder of a build made for this run of the tests.
 * @param name as WXT names it: browser, manifest version, mode
 */
export function built(name: string): string {
  return resolve(process.env.ISNAD_OUT_DIR ?? '.output', name);
}
