import { withCheckedContents } from '../../messaging/contents';
import type { Sender } from '../../messaging/port';
import { fail, ok, type Result } from '../../result';
import { isoWithOffset } from '../../snippets/time';
import type { PageDetails } from '../../snippets/types';
import { correctionsOfPage } from '../../storage/corrections';
import { editSnippets, noteSightings } from '../../storage/edit';
import { snippetsOfPage } from '../../storage/of-page';
import { restoreSnippets, trashSnippets } from '../../storage/trash';
import { corrections } from '../corrections';
import { fetchEngine } from '../engine/engine';
import { library } from '../library';
import { noteUse } from '../sites/used';
import { tellPages } from '../tell-pages';
import { countOnBadge } from './badge';
import { correct, uncorrect } from './correct';
import { changeable } from './own';
import { runInPage } from './run';
import { save } from './save';

/** What the background does for each message. */
export const backgroundHandlers = withCheckedContents({
  'snippets/save': save,
  'snippets/delete': ({ ids }, sender) =>
    changed(ids, sender, async (own) =>
      mapped(await trashSnippets(library, own, new Date()), (deleted) => ({ deleted })),
    ),
  'snippets/restore': ({ ids }, sender) =>
    changed(ids, sender, async (own) =>
      mapped(await restoreSnippets(library, own), (restored) => ({ restored })),
    ),
  'snippets/edit': ({ edits }, sender) =>
    changed(Object.keys(edits), sender, (own) =>
      editSnippets(library, only(edits, own), new Date()),
    ),
  'snippets/seen': ({ seen }, sender) =>
    onOwn(Object.keys(seen), sender, (own) =>
      noteSightings(library, only(seen, own), isoWithOffset(new Date())),
    ),
  'snippets/of-page': ofPage,
  'corrections/keep': correct,
  'corrections/forget': uncorrect,
  'stories/read': async (request) => (await fetchEngine()).readStories(request),
  'page/count'(request, sender) {
    const isUse = request.count !== null && !request.isOther && !sender.isPrivate;
    if (isUse) void noteUse(sender.url, new Date());
    return countOnBadge(request, sender);
  },
  'page/run': runInPage,
});

/** What is saved of a page, and what the reader corrected on it: the one is told although the other cannot be read. */
async function ofPage({ page }: { readonly page: PageDetails }) {
  const [saved, corrected] = await Promise.all([
    snippetsOfPage(library, page),
    correctionsOfPage(corrections, page),
  ]);
  return mapped(saved, (snippets) => ({
    snippets,
    corrections: corrected.ok ? corrected.value : [],
  }));
}

type Work<Value> = (own: readonly string[]) => Promise<Result<Value>>;

/** Does something with the ids that the sender may change; a private window leaves nothing behind (`private`). */
async function onOwn<Value>(
  ids: readonly string[],
  sender: Sender,
  work: Work<Value>,
): Promise<Result<Value>> {
  if (sender.isPrivate) return fail('private');
  const own = await changeable(ids, sender);
  return own.ok ? work(own.value) : own;
}

/** The same, and lets the open pages know. */
async function changed<Value>(
  ids: readonly string[],
  sender: Sender,
  work: Work<Value>,
): Promise<Result<Value>> {
  const done = await onOwn(ids, sender, work);
  if (done.ok) void tellPages();
  return done;
}

function only<Value>(
  values: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
}

function mapped<From, To>(result: Result<From>, change: (value: From) => To): Result<To> {
  return result.ok ? ok(change(result.value)) : result;
}
