import type { ExportFormat } from './format';
import { headerOf, recordsOf } from './parts/library';

/**
 * The lossless form for programs that read lines. The first line is the header (`format`, `schema`, `exportedAt`); each
 * other an object with one member: `page`, `article` or `snippet`, the first two before the snippets that need them.
 */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  async *write(source) {
    yield `${JSON.stringify(headerOf(source))}\n`;
    for await (const record of recordsOf(source)) yield `${JSON.stringify(record)}\n`;
  },
};
