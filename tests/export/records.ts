import fc from 'fast-check';
import { CATEGORIES, KINDS, QUOTE_TYPES, type Span } from '../../lib/core/types';
import { isoWithOffset } from '../../lib/snippets/time';
import {
  PAGE_STATES,
  SCHEMA_VERSION,
  type SnippetWithPage,
  STATUSES,
} from '../../lib/snippets/types';

/** Text as pages may have it: quotation marks, line breaks, formulas, marks of direction, markup, anything. */
const text = fc.oneof(
  fc.constantFrom('', '=1+1', '"قال، نعم"', 'سطر\r\nسطر', "'@x", '\u202eقلب', ';,|\t', '-5', ' '),
  fc.constantFrom(
    '<b>&amp;',
    '**[x](y)**',
    'TY  - ',
    '\\alpha_{1}$',
    '_x0041_',
    '\u0000\u000b',
    '😀😀',
  ),
  fc.string({ unit: 'grapheme' }),
);
const texts = fc.array(text, { maxLength: 2 });
const maybe = fc.option(text);
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(999), fc.nat(99))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 2 });
const moment = fc
  .tuple(
    fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.constantFrom(0, 180, -210),
  )
  .map(([at, offset]) => isoWithOffset(at, offset));

const settled = {
  kind: fc.constantFrom(...KINDS),
  category: fc.constantFrom(...CATEGORIES),
  negated: fc.boolean(),
};
const attribution = fc.record({
  ...settled,
  cue: spans,
  source: spans,
  relay: spans,
  content: spans,
  resolved: maybe,
  quote: fc.constantFrom(...QUOTE_TYPES),
  rule: fc.constantFrom('verb-subject', 'colon'),
  cueId: fc.constantFrom('qala', 'nafa', ''),
  confidence: fc.float({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
  reasons: fc.array(fc.record({ code: text, spans }), { maxLength: 2 }),
});
const change = fc.oneof(
  fc.record({ field: fc.constant('note' as const), from: text, to: text, at: moment }),
  fc.record({ field: fc.constant('tags' as const), from: texts, to: texts, at: moment }),
  fc.record({ field: fc.constant('source' as const), from: maybe, to: maybe, at: moment }),
  fc.record({
    field: fc.constant('category' as const),
    from: settled.category,
    to: settled.category,
    at: moment,
  }),
);

/** Addresses that make one page each. */
const url = fc.webUrl({ withQueryParameters: true });
const page = fc.record({
  url,
  canonicalUrl: fc.option(url),
  title: maybe,
  outlet: maybe,
  author: maybe,
  published: maybe,
  modified: maybe,
  addresses: fc.uniqueArray(text, { minLength: 1, maxLength: 2 }),
  firstSavedAt: moment,
});

/** As many words as there are spans, as every record has it. */
const wordsFor = (parts: readonly Span[]) => fc.tuple(...parts.map(() => text));

/** Any record that a library may hold; no two of one id, and a page is the same wherever it comes. */
function records(): fc.Arbitrary<SnippetWithPage> {
  return fc
    .tuple(fc.constantFrom('a.example/1', 'a.example/2'), attribution)
    .chain(([pageId, found]) =>
      fc.record({
        page: page.map((details) => ({ ...details, id: pageId })),
        snippet: fc.record({
          id: fc.uuid(),
          schema: fc.constant(SCHEMA_VERSION),
          pageId: fc.constant(pageId),
          by: fc.constantFrom('engine' as const, 'reader' as const),
          attribution: fc.constant(found),
          words: fc.record({
            cue: wordsFor(found.cue),
            source: wordsFor(found.source),
            relay: wordsFor(found.relay),
            content: wordsFor(found.content),
          }),
          engine: text,
          paragraph: fc.record({ text, start: fc.nat(999) }),
          selectors: fc.record({
            quote: fc.record({ exact: text, prefix: text, suffix: text }),
            position: span,
          }),
          textHash: fc.constant(null),
          savedAt: moment,
          note: text,
          tags: texts,
          status: fc.constantFrom(...STATUSES),
          corrected: fc.record({ ...settled, source: maybe }, { requiredKeys: [] }),
          history: fc.array(change, { maxLength: 2 }),
          editedAt: moment,
          seen: fc.option(
            fc.record(
              {
                state: fc.constantFrom(...PAGE_STATES),
                start: fc.nat(999),
                at: moment,
                changes: fc.array(fc.record({ was: text, is: text }), { maxLength: 2 }),
              },
              { requiredKeys: ['state', 'at'] },
            ),
          ),
          deletedAt: fc.option(moment),
        }),
      }),
    );
}

/** A library as it is exported: records with ids of their own and one state of each page. */
export function libraries(maxLength: number): fc.Arbitrary<readonly SnippetWithPage[]> {
  return fc
    .uniqueArray(records(), { maxLength, selector: ({ snippet }) => snippet.id })
    .map((list) => {
      const pages = new Map(list.map((record) => [record.page.id, record.page]));
      return list.map(({ snippet, page: own }) => ({ snippet, page: pages.get(own.id) ?? own }));
    });
}
