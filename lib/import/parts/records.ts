import * as v from 'valibot';
import type { Article } from '../../snippets/article';
import { moment, pageMembers, sha256, snippetMembers } from '../../snippets/schema';
import { type Page, SCHEMA_VERSION, type Snippet } from '../../snippets/types';
import * as is from './fields';

const page = v.pipe(
  v.strictObject({
    ...pageMembers,
    url: is.address,
    canonicalUrl: v.nullable(is.address),
    id: v.pipe(v.string(), v.minLength(1)),
    addresses: v.exactOptional(v.array(v.string()), () => []),
    firstSavedAt: moment,
  }),
  // Files of the first version name the address of the id alone.
  v.transform((made) => (made.addresses.length > 0 ? made : { ...made, addresses: [made.id] })),
) satisfies v.GenericSchema<unknown, Page>;

const article = v.strictObject({
  pageId: v.string(),
  hash: sha256,
  readAt: moment,
  text: v.string(),
}) satisfies v.GenericSchema<unknown, Article>;

const { schema, by, corrected, history, editedAt, seen } = snippetMembers;

const snippet = v.pipe(
  v.strictObject({
    ...snippetMembers,
    id: is.id,
    schema: v.pipe(schema, v.maxValue(SCHEMA_VERSION)),
    by: v.exactOptional(by, 'engine'),
    corrected: v.exactOptional(corrected, () => ({})),
    history: v.exactOptional(history, () => []),
    editedAt: v.exactOptional(v.nullable(editedAt), null),
    seen: v.exactOptional(seen, null),
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
