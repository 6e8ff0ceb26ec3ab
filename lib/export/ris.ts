import type { ExportFormat } from './format';
import { type Citation, citing, type DateParts, oneLine } from './parts/citation';

/** A record a snippet for reference managers: a newspaper article, the quotation as its abstract. */
export const ris: ExportFormat = {
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  async *write(source, options) {
    const citationOf = citing(options);
    for await (const record of source.snippets()) yield recordOf(citationOf(record));
  },
};

function recordOf(citation: Citation): string {
  const lines: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', citation.id],
    ['TI', citation.title],
    ['AU', citation.author],
    ['T2', citation.outlet],
    ['PY', citation.issued?.[0].toString().padStart(4, '0')],
    ['DA', dateOf(citation.issued)],
    ['UR', citation.url],
    ['Y2', dateOf(citation.accessed)],
    ['LA', 'ar'],
    ['AB', citation.quotation],
    ...citation.notes.map((note) => ['N1', note] as const),
    ...citation.tags.map((tag) => ['KW', tag] as const),
  ];
  const written = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${oneLine(value)}\r\n`] : [],
  );
  return `${written.join('')}ER  - \r\n\r\n`;
}

const dateOf = (parts: DateParts | null) =>
  parts?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('/');
