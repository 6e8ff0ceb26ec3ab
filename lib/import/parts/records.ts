import * as v from 'valibot';
import type { Article } from '../../snippets/article';
import { type Page, SCHEMA_VERSION, type Snippet } from '../../snippets/types';
import * as is from './fields';

const page = v.pipe(
  v.strictObject({
    url: is.address,
    canonicalUrl: v.nullable(is.address),
    title: is.maybe,
    outlet: is.maybe,
    author: is.maybe,
    published: is.maybe,
    modified: is.maybe,
    id: v.pipe(v.string(), v.minLength(1)),
    addresses: v.exactOptional(is.texts, () => []),
    firstSavedAt: is.moment,
  }),
  // Files of the first version name the address of the id alone.
  v.transform((made) => (made.addresses.length > 0 ? made : { ...made, addresses: [made.id] })),
) satisfies v.GenericSchema<unknown, Page>;

const article = v.strictObject({
  pageId: is.text,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  readAt: is.moment,
  text: is.text,
}) satisfies v.GenericSchema<unknown, Article>;

const snippet = v.pipe(
  v.strictObject({
    id: is.id,
    schema: v.pipe(is.wholeNumber, v.minValue(1), v.maxValue(SCHEMA_VERSION)),
    pageId: is.text,
    by: v.exactOptional(v.picklist(['engine', 'reader']), 'engine'),
    attribution: is.attribution,
    words: v.strictObject({
      cue: is.texts,
      source: is.texts,
      relay: is.texts,
      content: is.texts,
    }),
    engine: is.text,
    paragraph: v.strictObject({ text: is.text, start: is.wholeNumber }),
    selectors: v.strictObject({
      quote: v.strictObject({ exact: is.text, prefix: is.text, suffix: is.text }),
      position: is.span,
    }),
    textHash: v.nullable(article.entries.hash),
    savedAt: is.moment,
    note: is.text,
    tags: is.texts,
    status: is.status,
    corrected: v.exactOptional(is.corrected, () => ({})),
    history: v.exactOptional(is.history, () => []),
    editedAt: v.exactOptional(v.nullable(is.moment), null),
    seen: v.exactOptional(is.seen, null),
    deletedAt: v.nullable(is.moment),
  }),
  v.forward(
    v.check(
      ({ words, attribution }) =>
        (['cue', 'source', 'relay', 'content'] as const).every(
          (part) => words[part].length === attribution[part].length,
        ),
      'As many words as spans',
    ),
    ['words'],
  ),
  // Files of the first version lack what was added to the records later.
  v.transform((made) => ({
    ...made,
    schema: SCHEMA_VERSION,
    editedAt: made.editedAt ?? made.savedAt,
  })),
) satisfies v.GenericSchema<unknown, Snippet>;

/** A record, or the name of the first member that is wrong in it. */
export type Checked<Value> = { readonly value: Value } | { readonly wrong: string };

/** Checks every member of a page as it came out of a file. */
export const checkPage = (value: unknown): Checked<Page> => checked(page, value);

/** Checks every member of an article as it came out of a file, but not that its hash is that of its text. */
export const checkArticle = (value: unknown): Checked<Article> => checked(article, value);

/** Checks every member of a snippet as it came out of a file; what later versions added is filled in. */
export const checkSnippet = (value: unknown): Checked<Snippet> => checked(snippet, value);

function checked<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Checked<Value> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { value: result.output };
  return { wrong: v.getDotPath(result.issues[0]) ?? '' };
}

/** Version of the records that a value says it is of, where that is newer than what is known here; else null. */
export function newerSchema(value: unknown): number | null {
  const result = v.safeParse(v.object({ schema: v.number() }), value);
  return result.success && result.output.schema > SCHEMA_VERSION ? result.output.schema : null;
}
