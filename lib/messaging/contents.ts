import * as v from 'valibot';
import { editSchema, pageDetailsSchema, seenMembers, snippetSchema } from '../snippets/schema';
import { withChecks } from './checked';
import type { Handlers } from './handle';
import { type BackgroundMessages, PAGE_SCRIPTS } from './messages';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(256));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const ids = v.strictObject({ ids: v.array(id) });

/** What each message to the background may hold. */
const CONTENTS: {
  readonly [Type in keyof BackgroundMessages]: v.GenericSchema<
    unknown,
    BackgroundMessages[Type]['request']
  >;
} = {
  'snippets/save': v.strictObject({
    page: pageDetailsSchema,
    text: v.string(),
    snippets: v.array(snippetSchema),
  }),
  'snippets/delete': ids,
  'snippets/restore': ids,
  'snippets/edit': v.strictObject({ edits: v.record(id, editSchema) }),
  'snippets/seen': v.strictObject({ seen: v.record(id, v.strictObject(seenMembers)) }),
  'snippets/of-page': v.strictObject({ page: pageDetailsSchema }),
  'corrections/keep': v.strictObject({
    page: pageDetailsSchema,
    correction: v.strictObject({
      id,
      pageId: id,
      snippet: snippetSchema,
      dismissed: v.boolean(),
    }),
  }),
  'corrections/forget': v.strictObject({ page: pageDetailsSchema, ids: v.array(id) }),
  'stories/read': v.strictObject({
    id,
    turn: count,
    stories: v.nullable(
      v.array(
        v.strictObject({
          start: count,
          like: v.number(),
          shared: count,
          lines: v.array(v.string()),
        }),
      ),
    ),
    isHead: v.exactOptional(v.literal(true)),
    had: v.exactOptional(v.number()),
  }),
  'page/count': v.strictObject({
    count: v.nullable(count),
    left: v.exactOptional(v.boolean()),
    isOther: v.exactOptional(v.boolean()),
  }),
  'page/run': v.strictObject({ script: v.picklist(PAGE_SCRIPTS) }),
};

/** Handlers that see only messages whose contents are in order; others are `refused`, with the place that is wrong. */
export function withCheckedContents(
  handlers: Handlers<BackgroundMessages>,
): Handlers<BackgroundMessages> {
  return withChecks(CONTENTS, handlers);
}
