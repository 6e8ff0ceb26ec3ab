import { signal } from '@preact/signals';
import {
  bringIn,
  changesBy,
  exportOptions,
  type OptionsChanges,
  type OptionsFile,
  putBack,
  readOptions,
} from '../../lib/app/options-file';
import { isolate } from '../../lib/i18n/bidi';
import { currentWords, settings } from '../shared/settings-state';
import { say, sayFailure } from '../shared/toast-state';
import { additions } from './own-state';

/** A file that waits for the reader's word, and what it would change. */
export const asked = signal<{
  readonly name: string;
  readonly file: OptionsFile;
  readonly changes: OptionsChanges;
} | null>(null);

/** Why the last file was refused, in words; empty where it was not. */
export const refusal = signal('');

/** Hands the options to the reader as a file. */
export async function exportFile(): Promise<void> {
  const file = await exportOptions(new Date());
  say(currentWords().t('options.file.exported', { file: isolate(file) }));
}

/** Reads a file and shows what bringing it in would change. */
export async function previewFile(chosen: File): Promise<void> {
  const { t } = currentWords();
  const read = await readOptions(chosen);
  refusal.value = '';
  if ('file' in read) {
    const here = { settings: settings.value, additions: additions.value };
    asked.value = { name: chosen.name, file: read.file, changes: changesBy(read.file, here) };
  } else
    refusal.value =
      read.refused === 'fault'
        ? t('options.file.faulty', { place: isolate(read.place) })
        : t('options.file.not-options');
}

/** Brings in the file that was shown, with the way back. */
export async function bring(): Promise<void> {
  const wanted = asked.value;
  if (wanted === null) return;
  asked.value = null;
  await orSay(async () => {
    const change = await bringIn(wanted.file);
    say(currentWords().t('options.file.done'), () => void orSay(() => putBack(change)));
  });
}

async function orSay(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    sayFailure('not-stored');
  }
}

/** Lets the file be. */
export function leave(): void {
  asked.value = null;
}
