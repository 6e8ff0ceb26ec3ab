import { csv } from './csv';
import { hypothesis } from './hypothesis';
import { json } from './json';
import { beginningOf } from './parts/text';
import type { ImportEntry, ImportFormat } from './types';
import { webAnnotation } from './web-annotation';

/** Every form in which snippets can come in, by its id, in the order in which a file is tried; an id is the name of its file. */
export const IMPORTS = {
  json,
  csv,
  'web-annotation': webAnnotation,
  hypothesis,
} as const satisfies Readonly<Record<string, ImportFormat>>;

/** Id of a form. */
export type ImportId = keyof typeof IMPORTS;

/** Tells a file's form by how it begins, whatever its name says; null where it is none that is known. */
export async function formatOf(file: Blob): Promise<ImportId | null> {
  const beginning = await beginningOf(file);
  const ids = Object.keys(IMPORTS) as ImportId[];
  return ids.find((id) => IMPORTS[id].recognises(beginning)) ?? null;
}

/**
 * Everything that stands in a file, record by record, each with its verdict; nothing is written anywhere.
 * Rejects only where the file itself cannot be read any more.
 */
export async function* readImport(file: Blob): AsyncGenerator<ImportEntry> {
  const id = await formatOf(file);
  if (id !== null) yield* IMPORTS[id].read(file);
  else {
    const reason = (await beginningOf(file)) === '' ? 'empty' : 'unknown-format';
    yield { verdict: 'broken', line: 1, reason, detail: '1' };
  }
}
