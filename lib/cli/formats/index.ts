import { csv } from './csv';
import type { Format } from './format';
import { json } from './json';
import { jsonl } from './jsonl';
import { table } from './table';

/** The formats of the command line by their names. */
export const FORMATS = { jsonl, json, csv, table } satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;
