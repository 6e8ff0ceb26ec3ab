import * as v from 'valibot';
import { type AdditionsFault, parseAdditions } from '../additions/parse';
import { isSame } from '../additions/same';
import { type AdditionsChange, undone } from '../additions/undone';
import { exportFileName } from '../export/file-name';
import type { Additions } from '../index';
import { downloadFile } from '../platform/downloads';
import { type PortableSettings, portable, settingsSchema } from '../settings/file';
import type { Settings } from '../settings/settings';
import { isoWithOffset } from '../snippets/time';
import { changeAdditions, loadAdditions } from './additions';
import { changeSettings, loadSettings, undoOf } from './settings';

/** What such a file says of itself. */
const FORMAT = 'isnad-options';
const VERSION = 1;
/** A file of options is small: what is larger is another file. */
const MOST_BYTES = 5_000_000;

const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  exportedAt: v.optional(v.pipe(v.string(), v.maxLength(64))),
  settings: v.optional(settingsSchema, {}),
  additions: v.optional(v.unknown(), {}),
});

/** Options as a file brings them, checked. */
export interface OptionsFile {
  readonly settings: Partial<PortableSettings>;
  readonly additions: Additions;
}

/** A file as it was read; refused, it is another file, or there is a place in it that is not understood. */
export type ReadOptions =
  | { readonly file: OptionsFile }
  | { readonly refused: 'other-file' }
  | { readonly refused: 'fault'; readonly place: string };

/** What bringing a file in would do. */
export interface OptionsChanges {
  /** Settings that would be others. */
  readonly settings: readonly (keyof PortableSettings)[];
  readonly added: { readonly cues: number; readonly sources: number };
  readonly changed: { readonly cues: number; readonly sources: number };
  /** Cues and names that are as they are here already. */
  readonly known: number;
}

/** Options as they are. */
interface OptionsHere {
  readonly settings: Settings;
  readonly additions: Additions;
}

/** What bringing a file in has changed, to be taken back. */
export interface OptionsChange {
  readonly settings: Partial<Settings>;
  readonly additions: AdditionsChange;
}

/** Hands all options with the reader's own cues and names to the reader as a file. From pages of the extension alone. */
export async function exportOptions(now: Date): Promise<string> {
  const exportedAt = isoWithOffset(now);
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt,
    settings: portable(await loadSettings()),
    additions: await loadAdditions(),
  };
  const name = exportFileName('json', exportedAt).replace('isnad-', 'isnad-options-');
  const content = new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
  downloadFile(name, content);
  return name;
}

/** Reads a file of options; nothing is changed. */
export async function readOptions(file: Blob): Promise<ReadOptions> {
  if (file.size > MOST_BYTES) return { refused: 'other-file' };
  const value = parsed(await file.text());
  if (value?.format !== FORMAT) return { refused: 'other-file' };
  const read = v.safeParse(fileSchema, value, { abortEarly: true });
  if (!read.success) return { refused: 'fault', place: v.getDotPath(read.issues[0]) ?? 'version' };
  const own = parseAdditions(read.output.additions);
  if ('faults' in own) return { refused: 'fault', place: placeOf(own.faults) };
  return { file: { settings: read.output.settings, additions: own.additions } };
}

function parsed(text: string): { readonly format?: unknown } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const placeOf = ([first]: readonly AdditionsFault[]) =>
  ['additions', first?.path].filter(Boolean).join('.');

/** What bringing these options in would change of those that there are. */
export function changesBy(file: OptionsFile, { settings, additions }: OptionsHere): OptionsChanges {
  const keys = Object.keys(file.settings) as (keyof PortableSettings)[];
  const cues = compare(file.additions.cues ?? [], additions.cues ?? [], ({ id }) => id);
  const sources = compare(
    file.additions.sources ?? [],
    additions.sources ?? [],
    ({ name }) => name,
  );
  return {
    settings: keys.filter((key) => !isSame(file.settings[key], settings[key])),
    added: { cues: cues.added, sources: sources.added },
    changed: { cues: cues.changed, sources: sources.changed },
    known: cues.known + sources.known,
  };
}

function compare<Item>(
  theirs: readonly Item[],
  ours: readonly Item[],
  keyOf: (item: Item) => string,
) {
  const here = new Map(ours.map((item) => [keyOf(item), item]));
  const added = theirs.filter((item) => !here.has(keyOf(item))).length;
  const known = theirs.filter((item) => isSame(here.get(keyOf(item)), item)).length;
  return { added, known, changed: theirs.length - added - known };
}

/** Brings options in: settings as the file has them, cues and names beside those that are there. */
export async function bringIn(file: OptionsFile): Promise<OptionsChange> {
  const additions = await changeAdditions(({ cues, sources }) => ({
    cues: merged(cues, file.additions.cues, ({ id }) => id),
    sources: merged(sources, file.additions.sources, ({ name }) => name),
  }));
  let settings: Partial<Settings> = {};
  await changeSettings((now) => {
    settings = undoOf(now, { ...now, ...file.settings });
    return file.settings;
  });
  return { settings, additions };
}

function merged<Item>(
  ours: readonly Item[] = [],
  theirs: readonly Item[] = [],
  keyOf: (item: Item) => string,
): readonly Item[] {
  return [...new Map([...ours, ...theirs].map((item) => [keyOf(item), item])).values()];
}

/** Puts back what bringing a file in has changed; what was changed since stays. */
export async function putBack({ settings, additions }: OptionsChange): Promise<void> {
  await changeAdditions((now) => undone(now, additions));
  await changeSettings(settings);
}
