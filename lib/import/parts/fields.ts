import * as v from 'valibot';
import { CATEGORIES, KINDS, QUOTE_TYPES } from '../../core/types';
import { PAGE_STATES, STATUSES } from '../../snippets/types';

/** A whole number from 0, such as an offset. */
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A stretch of a text, not before its beginning and not ending before it begins. */
export const span = v.pipe(
  v.strictObject({ start: count, end: count }),
  v.check(({ start, end }) => start <= end, 'Ends before it begins'),
);
const spans = v.array(span);

/** A moment as ISO 8601 with its offset. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'No such moment'),
);

/** An id that can stand in a file's name, a key and an address. */
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** Schemes that run something, or show what never was on the web, when they are opened. */
const UNSAFE = new Set(['javascript:', 'data:', 'vbscript:', 'blob:', 'filesystem:']);

/** An address that runs nothing when it is opened; it need not be whole. */
export const address = v.pipe(
  v.string(),
  v.check((written) => !UNSAFE.has(schemeOf(written)), 'Unsafe'),
);

/** As a browser reads it, which overlooks some signs; empty where there is none. */
function schemeOf(written: string): string {
  try {
    return new URL(written).protocol;
  } catch {
    return '';
  }
}

export const text = v.string();
export const maybe = v.nullable(text);
export const texts = v.array(text);
export const wholeNumber = count;

export const status = v.picklist(STATUSES);
const kind = v.picklist(KINDS);
const category = v.picklist(CATEGORIES);

/** What the engine found. */
export const attribution = v.strictObject({
  cue: spans,
  source: spans,
  relay: spans,
  content: spans,
  resolved: maybe,
  category,
  kind,
  quote: v.picklist(QUOTE_TYPES),
  negated: v.boolean(),
  rule: text,
  cueId: text,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.array(v.strictObject({ code: text, spans })),
});

/** Words of the article's text where they stand in it. */
const passages = v.array(v.strictObject({ start: count, end: count, text: v.string() }));

/** What the reader put in the place of what was found. */
export const corrected = v.strictObject({
  source: v.exactOptional(maybe),
  kind: v.exactOptional(kind),
  category: v.exactOptional(category),
  negated: v.exactOptional(v.boolean()),
  content: v.exactOptional(passages),
});

/** What the reader changed, one field at a time. */
export const history = v.array(
  v.variant('field', [
    v.strictObject({ field: v.literal('source'), from: maybe, to: maybe, at: moment }),
    v.strictObject({ field: v.literal('kind'), from: kind, to: kind, at: moment }),
    v.strictObject({ field: v.literal('category'), from: category, to: category, at: moment }),
    v.strictObject({ field: v.literal('negated'), from: v.boolean(), to: v.boolean(), at: moment }),
    v.strictObject({ field: v.literal('content'), from: passages, to: passages, at: moment }),
    v.strictObject({ field: v.literal('note'), from: text, to: text, at: moment }),
    v.strictObject({ field: v.literal('tags'), from: texts, to: texts, at: moment }),
    v.strictObject({ field: v.literal('status'), from: status, to: status, at: moment }),
  ]),
);

/** What was found when the page was last looked at. */
export const seen = v.nullable(v.strictObject({ state: v.picklist(PAGE_STATES), at: moment }));
