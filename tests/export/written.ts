import { unzipSync } from 'fflate';
import { vi } from 'vitest';
import { FORMATS, type FormatId } from '../../lib/export';
import { exportBlob } from '../../lib/export/blob';
import {
  DEFAULT_EXPORT_OPTIONS,
  type ExportOptions,
  type ExportSource,
} from '../../lib/export/format';
import { pageIdOf } from '../../lib/snippets/page-id';
import type { SnippetWithPage } from '../../lib/snippets/types';
import {
  attributionIn,
  DENIAL,
  PAGE,
  RELAY,
  STATEMENT,
  snippetOf,
  TEXT,
} from '../snippets/samples';

// Many files are written and read for each property; a machine that does more at once takes its time.
vi.setConfig({ testTimeout: 120_000 });

export const EXPORTED_AT = '2026-11-23T15:40:00.000+03:00';
/** SHA-256 of the sample's text. */
export const TEXT_HASH = await sha256(TEXT);

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(bytes).toString('hex');
}

/** These records as a format reads them, the sample's text among them. */
export function sourceOf(list: readonly SnippetWithPage[]): ExportSource {
  return {
    exportedAt: EXPORTED_AT,
    async *snippets() {
      yield* list;
    },
    article: async (pageId, hash) => ({ pageId, hash, readAt: EXPORTED_AT, text: TEXT }),
  };
}

/** The file that a format makes of these records. */
export function fileOf(
  id: FormatId,
  list: readonly SnippetWithPage[],
  options: Partial<ExportOptions> = {},
): Promise<Blob> {
  return exportBlob(FORMATS[id], sourceOf(list), { ...DEFAULT_EXPORT_OPTIONS, ...options });
}

/** The text of that file; of a workbook that of all its parts. */
export async function written(
  id: FormatId,
  list: readonly SnippetWithPage[],
  options: Partial<ExportOptions> = {},
): Promise<string> {
  const bytes = Buffer.from(await (await fileOf(id, list, options)).arrayBuffer());
  return id === 'xlsx' ? Object.values(partsOf(bytes)).join('\n') : bytes.toString('utf8');
}

/** The text of each part of a workbook, by its name. */
export const partsOf = (workbook: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(workbook)).map(([name, part]) => [
      name,
      new TextDecoder('utf-8', { fatal: true }).decode(part),
    ]),
  );

/** A cue that is negated: neither affirmed nor denied. */
const NEGATED = attributionIn(
  TEXT,
  { cue: ['ونفى'], source: ['المتحدث باسمها، علي حسن'], content: ['وجود نقص في اللقاحات'] },
  { category: 'deny', kind: 'person', negated: true, resolved: 'علي حسن', cueId: 'nafa' },
);

export const SAMPLE_PAGE = {
  ...PAGE,
  id: pageIdOf(PAGE),
  addresses: [pageIdOf(PAGE)],
  firstSavedAt: '2026-11-23T15:34:56.789+03:00',
};

/** A statement, a denial with a hostile note, a relay, a negated denial that the reader corrected. */
export const SAMPLES: readonly SnippetWithPage[] = [STATEMENT, DENIAL, RELAY, NEGATED].map(
  (attribution, at) => ({
    page: SAMPLE_PAGE,
    snippet: snippetOf(attribution, {
      id: `00000000-0000-4000-8000-00000000000${at}`,
      savedAt: '2026-11-23T15:34:56.789+03:00',
      editedAt: '2026-11-23T15:34:56.789+03:00',
      textHash: TEXT_HASH,
      ...(at === 1
        ? { note: '"=1+1"\nسطر <b>ثانٍ</b>', tags: ['صحة', 'a;b\\c'], status: 'checking' as const }
        : {}),
      ...(at === 3 ? { corrected: { source: 'المتحدث باسم الوزارة' } } : {}),
    }),
  }),
);
