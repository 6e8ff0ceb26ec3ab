import * as v from 'valibot';
import { fail, type Result } from '../result';
import { pageDetailsSchema, snippetSchema, wordChanges } from '../snippets/schema';
import { PAGE_STATES } from '../snippets/types';
import { faultIn } from './checked';
import { NOTHING_REASONS, type PageMessages } from './messages';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const items = v.array(
  v.strictObject({
    snippet: snippetSchema,
    saved: v.boolean(),
    dismissed: v.exactOptional(v.boolean()),
    correctionId: v.exactOptional(v.string()),
  }),
);
const told = v.nullable(v.string());
const claimed = v.strictObject({
  id: v.string(),
  pageId: v.string(),
  source: told,
  title: told,
  outlet: told,
});
const saved = v.strictObject({
  saved: v.array(v.string()),
  claimed: v.record(v.string(), v.array(claimed)),
});

const reading = v.strictObject({
  page: pageDetailsSchema,
  items,
  dismissed: items,
  kept: v.array(
    v.strictObject({
      snippet: snippetSchema,
      state: v.picklist([...PAGE_STATES, 'unseen']),
      changes: wordChanges,
    }),
  ),
  nothing: v.nullable(v.picklist(NOTHING_REASONS)),
  marksOn: v.boolean(),
  characters: count,
  words: count,
  paragraphs: v.array(count),
});

/** What a page's content script may answer to each message. */
const ANSWERS: {
  readonly [Type in keyof PageMessages]: v.GenericSchema<unknown, PageMessages[Type]['response']>;
} = {
  'page/read': reading,
  'page/known': reading,
  'page/jump': v.null(),
  'page/dismiss': v.null(),
  'page/quote': v.null(),
  'page/text': v.strictObject({ text: v.string() }),
  'page/step': v.null(),
  'page/marks': v.null(),
  'page/save': saved,
  'page/save-current': saved,
  'page/library-changed': v.null(),
  'page/where': v.null(),
};

/**
 * What a page answered, where that is in order: its script lives in a process that it shares with the page.
 * @returns else the failure `internal`, with the place that is wrong
 */
export function checkedAnswer(type: keyof PageMessages, answer: Result<unknown>): Result<unknown> {
  // Nothing arrives as null in one browser and as undefined in another.
  const place = answer.ok ? faultIn(ANSWERS[type], answer.value ?? null) : null;
  return place === null ? answer : fail('internal', `${type}: ${place}`);
}
