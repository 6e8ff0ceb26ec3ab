import * as v from 'valibot';
import { CATEGORIES, KINDS, QUOTE_TYPES } from '../core/types';
import { PAGE_STATES, type PageDetails, type Snippet, STATUSES } from './types';

/** Offsets into a text. */
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.pipe(
  v.strictObject({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'ends before it starts'),
);
const spans = v.array(span);
const texts = v.array(v.string());

/** SHA-256 in hexadecimal. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** ISO 8601 with an offset, to be ordered by. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no date'),
);
/** Ids are keys, and parts of keys: never empty, and of a length that a key may have. */
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));

const attribution = v.strictObject({
  cue: spans,
  source: spans,
  relay: spans,
  content: spans,
  resolved: v.nullable(v.string()),
  category: v.picklist(CATEGORIES),
  kind: v.picklist(KINDS),
  quote: v.picklist(QUOTE_TYPES),
  negated: v.boolean(),
  rule: v.string(),
  cueId: v.string(),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.array(v.strictObject({ code: v.string(), spans })),
});

/** What the reader may change, each in its form. */
const readerFields = {
  source: v.nullable(v.string()),
  kind: v.picklist(KINDS),
  category: v.picklist(CATEGORIES),
  negated: v.boolean(),
  content: v.array(v.strictObject({ start: offset, end: offset, text: v.string() })),
  note: v.string(),
  tags: texts,
  status: v.picklist(STATUSES),
};

const { source, kind, category, negated, content, note, tags, status } = readerFields;

/** What the reader may put in the place of what was found; what is not named stays. */
const corrections = {
  source: v.exactOptional(source),
  kind: v.exactOptional(kind),
  category: v.exactOptional(category),
  negated: v.exactOptional(negated),
  content: v.exactOptional(content),
};

/** Some of what the reader may change, and tags that come or go. */
export const editSchema = v.strictObject({
  ...corrections,
  note: v.exactOptional(note),
  tags: v.exactOptional(tags),
  status: v.exactOptional(status),
  addTags: v.exactOptional(texts),
  removeTags: v.exactOptional(texts),
});

/** What the reader changed, one field at a time. */
const history = v.array(
  v.variant('field', [
    v.strictObject({ field: v.literal('source'), from: source, to: source, at: moment }),
    v.strictObject({ field: v.literal('kind'), from: kind, to: kind, at: moment }),
    v.strictObject({ field: v.literal('category'), from: category, to: category, at: moment }),
    v.strictObject({ field: v.literal('negated'), from: negated, to: negated, at: moment }),
    v.strictObject({ field: v.literal('content'), from: content, to: content, at: moment }),
    v.strictObject({ field: v.literal('note'), from: note, to: note, at: moment }),
    v.strictObject({ field: v.literal('tags'), from: tags, to: tags, at: moment }),
    v.strictObject({ field: v.literal('status'), from: status, to: status, at: moment }),
  ]),
);

/** Words that stand in the place of others. */
export const wordChanges = v.array(v.strictObject({ was: v.string(), is: v.string() }));

/** What was found of a snippet on its page. */
export const seenMembers = {
  state: v.picklist(PAGE_STATES),
  start: v.exactOptional(offset),
  changes: v.exactOptional(wordChanges),
};

/** The members of a snippet as it is stored and exported; what comes from files is checked by the same. */
export const snippetMembers = {
  id: key,
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  pageId: key,
  by: v.picklist(['engine', 'reader']),
  attribution,
  words: v.strictObject({ cue: texts, source: texts, relay: texts, content: texts }),
  engine: v.string(),
  paragraph: v.strictObject({ text: v.string(), start: offset }),
  selectors: v.strictObject({
    quote: v.strictObject({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
    position: span,
  }),
  textHash: v.nullable(sha256),
  savedAt: moment,
  note,
  tags,
  status,
  corrected: v.strictObject(corrections),
  history,
  editedAt: moment,
  seen: v.nullable(v.strictObject({ ...seenMembers, at: moment })),
  deletedAt: v.nullable(moment),
};

/** A snippet as it is stored and exported. */
export const snippetSchema = v.strictObject(snippetMembers) satisfies v.GenericSchema<
  unknown,
  Snippet
>;

/** The members of what a page says of itself. */
export const pageMembers = {
  url: v.pipe(v.string(), v.minLength(1)),
  canonicalUrl: v.nullable(v.string()),
  title: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  author: v.nullable(v.string()),
  published: v.nullable(v.string()),
  modified: v.nullable(v.string()),
};

/** What a page says of itself. */
export const pageDetailsSchema = v.strictObject(pageMembers) satisfies v.GenericSchema<
  unknown,
  PageDetails
>;
