import Papa from 'papaparse';
import { joined } from '../record';
import type { Format } from './format';

const COLUMNS = [
  'id',
  'start',
  'end',
  'cue',
  'source',
  'resolved',
  'relay',
  'content',
  'category',
  'kind',
  'quote',
  'negated',
  'rule',
  'cueId',
  'confidence',
];

const rows = (cells: readonly (readonly unknown[])[]) =>
  cells.length === 0 ? '' : `${Papa.unparse([...cells] as unknown[][], { newline: '\r\n' })}\r\n`;

/** RFC 4180, a row an attribution; `start` and `end` are those of the cue's first part. */
export const csv: Format = {
  begin: () => rows([COLUMNS]),
  article: ({ id, attributions }) =>
    rows(
      attributions.map((a) => [
        id,
        a.cue[0]?.start,
        a.cue[0]?.end,
        joined(a.cue),
        joined(a.source),
        a.resolved,
        joined(a.relay),
        joined(a.content),
        a.category,
        a.kind,
        a.quote,
        a.negated,
        a.rule,
        a.cueId,
        a.confidence,
      ]),
    ),
  end: () => '',
};
