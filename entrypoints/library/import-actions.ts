import { signal } from '@preact/signals';
import type { ImportPreview } from '../../lib/app/import/preview';
import type { Choices } from '../../lib/app/import/run';
import type { ImportSource } from '../../lib/app/import/source';
import { refusalWords } from '../../lib/i18n/import-words';
import { downloadFile } from '../../lib/platform/downloads';
import type { Snippet } from '../../lib/snippets/types';
import { currentWords } from '../shared/settings-state';
import { failureTo, say, sayEnd, sayFailure } from '../shared/toast-state';
import { withProgress } from '../shared/work-state';

/** An import that waits for the reader's word. */
export interface ImportAsked {
  readonly source: ImportSource;
  readonly name: string;
  readonly what: 'importing' | 'restoring';
  readonly preview: ImportPreview;
}

/** The import whose preview is shown. */
export const asked = signal<ImportAsked | null>(null);

/** The claims here of those that differ and are in sight, by their ids. */
export const differingHere = signal<ReadonlyMap<string, Snippet>>(new Map());

let inSight: readonly string[] = [];

/** Reads the claims that are in sight now; what went out of sight goes. */
export async function showDiffering(ids: readonly string[]): Promise<void> {
  inSight = ids;
  const missing = ids.filter((id) => !differingHere.peek().has(id));
  if (missing.length === 0) return;
  const { readRecords } = await import('../../lib/app/stored');
  const found = await readRecords(missing);
  if (!found.ok) return sayFailure(found.error.code);
  const read = new Map(found.value.map(({ snippet }) => [snippet.id, snippet]));
  const here = differingHere.peek();
  differingHere.value = new Map(
    inSight.flatMap((id) => {
      const snippet = read.get(id) ?? here.get(id);
      return snippet ? [[id, snippet] as const] : [];
    }),
  );
}

/** Asks the reader for a file, and shows what importing it would do. */
export function chooseFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,.jsonl,.csv,.jsonld,application/json,text/csv';
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) void previewFile(file);
  };
  input.click();
}

async function previewFile(file: File): Promise<void> {
  const { fileSource } = await import('../../lib/app/import/source');
  await preview(fileSource(file), file.name, 'importing');
}

/** Looks through a source and shows what bringing it in would do. */
export async function preview(
  source: ImportSource,
  name: string,
  what: ImportAsked['what'],
): Promise<void> {
  const { previewImport } = await import('../../lib/app/import/preview');
  const looked = await withProgress('reading', null, (follow) => previewImport(source, follow));
  if (looked.ok) {
    differingHere.value = new Map();
    asked.value = { source, name, what, preview: looked.value };
    return;
  }
  sayEnd(looked.error.code);
}

/** Brings in what is shown: all of it, or nothing. */
export async function run(choices: Choices): Promise<void> {
  const wanted = asked.value;
  if (!wanted) return;
  asked.value = null;
  const { records, texts } = wanted.preview;
  const { runImport } = await import('../../lib/app/import/run');
  const done = await withProgress(wanted.what, records, (follow) =>
    runImport(wanted.source, choices, follow),
  );
  if (!done.ok) return sayEnd(failureTo('bringIn', done.error.code));
  const { t } = currentWords();
  const count = done.value.added + done.value.changed;
  const onlyTexts = count === 0 && texts > 0;
  say(onlyTexts ? t('toast.imported.texts', { count: texts }) : t('toast.imported', { count }));
}

/** Hands the lines that may not come in to the reader, with the reason of each. */
export function saveRefused(): void {
  const words = currentWords();
  const lines = asked.value?.preview.refusals.map(
    ({ line, reason, detail }) => `${line}\t${refusalWords(words, reason, detail)}`,
  );
  downloadFile('isnad-refused.txt', new Blob([`${lines?.join('\n') ?? ''}\n`]));
}

/** Leaves everything as it is. */
export function forget(): void {
  asked.value = null;
}
