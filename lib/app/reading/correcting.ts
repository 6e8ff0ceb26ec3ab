import type { Edit } from '../../corrections/edit';
import { isCorrected } from '../../corrections/page-correction';
import type { ReadingItem } from '../../messaging/messages';
import { fail, ok, type Result } from '../../result';
import { pageIdOf } from '../../snippets/page-id';
import type { PageDetails } from '../../snippets/types';
import { messenger } from '../messenger';
import type { ItemChange } from './card-contents';

/** What correcting needs of the reading of its page. */
export interface CorrectingOptions {
  readonly page: () => PageDetails | null;
  readonly find: (id: string) => ReadingItem | undefined;
  /** Shows an item in the place of the one of its id. */
  readonly replace: (item: ReadingItem) => void;
}

/** Corrects attributions of a page, at once on the page and for its next visit. */
export interface Correcting {
  /** @returns `private` where it holds for this visit alone, and what the library fails with; on the page it holds anyway */
  change(id: string, change: ItemChange): Promise<Result<null>>;
  /** Whether something of it was corrected since the page was opened. */
  canUndo(id: string): boolean;
  /** Resolves when all of it is kept, or could not be. */
  written(): Promise<unknown>;
  /** Takes the last correction of it back; `not-found` where there is none. */
  undo(id: string): Promise<Result<null>>;
}

/** Makes what corrects attributions of a page. */
export function createCorrecting({ page, find, replace }: CorrectingOptions): Correcting {
  const before: { readonly item: ReadingItem; readonly undo: Edit | undefined }[] = [];

  const keep = async (item: ReadingItem, edit: Edit | undefined): Promise<Result<null>> => {
    const details = page();
    if (details === null) return fail('not-found');
    const { snippet, saved, dismissed = false } = item;
    const id = item.correctionId ?? snippet.id;
    const pageId = pageIdOf(details);
    const kept = isCorrected({ snippet, dismissed })
      ? await messenger.toBackground('corrections/keep', {
          page: details,
          correction: { id, pageId, snippet, dismissed },
        })
      : await messenger.toBackground('corrections/forget', { page: details, ids: [id] });
    if (!kept.ok || !saved || edit === undefined) return kept;
    const edited = await messenger.toBackground('snippets/edit', { edits: { [snippet.id]: edit } });
    return edited.ok ? ok(null) : edited;
  };
  // What is taken back at once must not reach the library before what it takes back.
  let earlier: Promise<unknown> = Promise.resolve();
  const inTurn = (item: ReadingItem, edit: Edit | undefined) => {
    const turn = earlier.then(() => keep(item, edit));
    earlier = turn.catch(() => {}); // told to whoever waits for it
    return turn;
  };
  const lastOf = (id: string) => {
    const wanted = find(id)?.snippet.id ?? id;
    return before.findLastIndex(
      ({ item }) => (find(item.snippet.id)?.snippet.id ?? item.snippet.id) === wanted,
    );
  };
  return {
    async change(id, { snippet, dismissed, edit, undo }) {
      const item = find(id);
      if (item === undefined) return fail('not-found', id);
      const correctionId = item.correctionId ?? item.snippet.id;
      const next = { ...item, snippet, dismissed, correctionId };
      before.push({ item, undo });
      replace(next);
      return inTurn(next, edit);
    },
    written: () => earlier,
    canUndo: (id) => lastOf(id) >= 0,
    async undo(id) {
      const at = lastOf(id);
      const [last] = at < 0 ? [] : before.splice(at, 1);
      if (last === undefined) return fail('not-found');
      const { item, undo } = last;
      const now = find(item.snippet.id) ?? item;
      const back = { ...item, saved: now.saved, snippet: { ...item.snippet, id: now.snippet.id } };
      replace(back);
      return inTurn(back, undo);
    },
  };
}
