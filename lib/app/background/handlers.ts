import type { Handlers } from '../../messaging/handle';
import type { BackgroundMessages } from '../../messaging/messages';
import { ok, type Result } from '../../result';
import { snippetsOfPage } from '../../storage/of-page';
import { restoreSnippets, trashSnippets } from '../../storage/trash';
import { library } from '../library';
import { countOnBadge } from './badge';
import { save } from './save';

/** What the background does for each message. */
export const backgroundHandlers: Handlers<BackgroundMessages> = {
  'snippets/save': save,
  'snippets/delete': async ({ ids }) =>
    mapped(await trashSnippets(library, ids, new Date()), (deleted) => ({ deleted })),
  'snippets/restore': async ({ ids }) =>
    mapped(await restoreSnippets(library, ids), (restored) => ({ restored })),
  'snippets/of-page': async ({ page }) =>
    mapped(await snippetsOfPage(library, page), (snippets) => ({ snippets })),
  'page/count': countOnBadge,
};

function mapped<From, To>(result: Result<From>, change: (value: From) => To): Result<To> {
  return result.ok ? ok(change(result.value)) : result;
}
