import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the databases that the extension has in a profile, of either browser. */
function databasesIn(profile: string, place: RegExp): readonly string[] {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => place.test(path));
  if (files.length === 0) throw new Error(`No database in ${profile}`);
  return files;
}

/** Cuts every file of the databases of a closed profile of Chromium in half, as a machine that goes off may. */
export function cutDatabases(profile: string): void {
  for (const file of databasesIn(profile, /\/Default\/IndexedDB\//))
    truncateSync(file, Math.floor(statSync(file).size / 2));
}

/** Bytes of the first page of a database, which tells what the file is. */
const FIRST_PAGE = 4_096;

/** Writes over every database of an extension in a profile of Firefox, but for the first page. */
export function overwriteDatabases(profile: string): void {
  for (const file of databasesIn(profile, /\/moz-extension[^/]+\/idb\/.+\.sqlite$/))
    writeFileSync(file, readFileSync(file).fill(0x5a, FIRST_PAGE));
}
