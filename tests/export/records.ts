import fc from 'fast-check';
import { CATEGORIES, KINDS, QUOTE_TYPES } from '../../lib/core/types';
import { type SnippetWithPage, STATUSES } from '../../lib/snippets/types';

/** Text as pages may have it: quotation marks, line breaks, formulas, marks of direction, anything. */
const text = fc.oneof(
  fc.constantFrom('', '=1+1', '"قال، نعم"', 'سطر\r\nسطر', "'@x", '\u202eقلب', ';,|\t', '-5', ' '),
  fc.string({ unit: 'grapheme' }),
);
const texts = fc.array(text, { maxLength: 2 });
const maybe = fc.option(text);
const span = fc.record({ start: fc.nat(999), end: fc.nat(999) });
const spans = fc.array(span, { maxLength: 2 });

const attribution = fc.record({
  cue: spans,
  source: spans,
  relay: spans,
  content: spans,
  resolved: maybe,
  category: fc.constantFrom(...CATEGORIES),
  kind: fc.constantFrom(...KINDS),
  quote: fc.constantFrom(...QUOTE_TYPES),
  negated: fc.boolean(),
  rule: fc.constantFrom('verb-subject', 'colon'),
  cueId: fc.constantFrom('qala', 'nafa'),
  confidence: fc.float({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
  reasons: fc.array(fc.record({ code: text, spans }), { maxLength: 2 }),
});

/** Any record that a library may hold. */
export function records(): fc.Arbitrary<SnippetWithPage> {
  const page = fc.record({
    id: fc.constantFrom('a.example/1', 'a.example/2'),
    url: fc.webUrl(),
    canonicalUrl: maybe,
    title: maybe,
    outlet: maybe,
    author: maybe,
    published: maybe,
    modified: maybe,
    firstSavedAt: text,
  });
  const snippet = fc.record({
    id: fc.uuid(),
    schema: fc.constant(1),
    attribution,
    words: fc.record({ cue: texts, source: texts, relay: texts, content: texts }),
    engine: text,
    paragraph: fc.record({ text, start: fc.nat(999) }),
    selectors: fc.record({
      quote: fc.record({ exact: text, prefix: text, suffix: text }),
      position: span,
    }),
    textHash: fc.option(fc.constantFrom('aa', 'bb')),
    savedAt: text,
    note: text,
    tags: texts,
    status: fc.constantFrom(...STATUSES),
    deletedAt: maybe,
  });
  return fc
    .record({ page, snippet })
    .map((record) => ({ ...record, snippet: { ...record.snippet, pageId: record.page.id } }));
}
