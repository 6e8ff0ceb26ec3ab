import { bibtex } from './bibtex';
import { claimReview } from './claim-review';
import { csl } from './csl';
import { csv } from './csv';
import type { ExportFormat } from './format';
import { html } from './html';
import { json } from './json';
import { jsonl } from './jsonl';
import { markdown } from './markdown';
import { ris } from './ris';
import { webAnnotation } from './web-annotation';
import { xlsx } from './xlsx';

/** Every form in which snippets can leave, by its id; a format's id is the name of its file. */
export const FORMATS = {
  json,
  jsonl,
  csv,
  xlsx,
  markdown,
  html,
  'web-annotation': webAnnotation,
  'claim-review': claimReview,
  ris,
  bibtex,
  csl,
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** Id of a format. */
export type FormatId = keyof typeof FORMATS;
