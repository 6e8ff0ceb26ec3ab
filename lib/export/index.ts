import { csv } from './csv';
import type { ExportFormat } from './format';
import { json } from './json';

/** Every form in which snippets can leave, by its id; a format's id is the name of its file. */
export const FORMATS = { json, csv } as const satisfies Readonly<Record<string, ExportFormat>>;

/** Id of a format. */
export type FormatId = keyof typeof FORMATS;
