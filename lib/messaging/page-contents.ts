import * as v from 'valibot';
import { withChecks } from './checked';
import type { Handlers } from './handle';
import type { PageMessages } from './messages';

/** A text of so many UTF-16 units at most. One sort of check for all, since each weighs in every page. */
const text = (most: number, least = 0) =>
  v.pipe(
    v.string(),
    v.check(({ length }) => length >= least && length <= most),
  );
const id = text(256, 1);
const patterns = v.array(text(4096));
const where = v.strictObject({ matches: patterns, excludeMatches: patterns });

/** What each message to a page's content script may hold. */
const CONTENTS: {
  readonly [Type in keyof PageMessages]: v.GenericSchema<unknown, PageMessages[Type]['request']>;
} = {
  'page/read': v.null(),
  'page/known': v.null(),
  'page/jump': v.strictObject({ id, correcting: v.exactOptional(v.boolean()) }),
  'page/dismiss': v.strictObject({ id, dismissed: v.boolean() }),
  'page/quote': v.strictObject({ selected: text(1_000_000) }),
  'page/text': v.null(),
  'page/step': v.strictObject({ to: v.picklist(['next', 'previous']) }),
  'page/marks': v.strictObject({ on: v.boolean() }),
  'page/save': v.strictObject({ ids: v.nullable(v.array(id)) }),
  'page/save-current': v.null(),
  'page/library-changed': v.null(),
  'page/where': v.strictObject({ before: where, now: where }),
};

/** Handlers of a page that see only messages whose contents are in order; others are `refused`. */
export function withCheckedPageContents(handlers: Handlers<PageMessages>): Handlers<PageMessages> {
  return withChecks(CONTENTS, handlers);
}
