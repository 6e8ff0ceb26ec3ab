import type { SaveRequest, SaveResponse } from '../../messaging/messages';
import type { Sender } from '../../messaging/port';
import { fail, type Result } from '../../result';
import { saveSnippets } from '../../storage/save';
import { library } from '../library';
import { tellPages } from '../tell-pages';
import { originOf } from './own';

/**
 * Saves what a page's content script sends, and answers when it is on the disk.
 * @returns `private` for a private window, which stores nothing; `refused` for a page that speaks for another site;
 * else as the library does
 */
export async function save(request: SaveRequest, sender: Sender): Promise<Result<SaveResponse>> {
  if (sender.isPrivate) return fail('private');
  if (sender.from === 'page' && originOf(sender.url) !== originOf(request.page.url))
    return fail('refused', `${sender.url} cannot save for ${request.page.url}`);
  const saved = await saveSnippets(library, { ...request, now: new Date() });
  if (saved.ok) void tellPages();
  return saved;
}
