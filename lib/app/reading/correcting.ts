import { editSnippet } from '../../corrections/edit';
import type { Judgement } from '../../corrections/judgement';
import { isCorrected } from '../../corrections/page-correction';
import type { ReadingItem } from '../../messaging/messages';
import { fail, ok, type Result } from '../../result';
import { originalValues, readerValues } from '../../snippets/current';
import { pageIdOf } from '../../snippets/page-id';
import type { PageDetails } from '../../snippets/types';
import { messenger } from '../messenger';

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
  correct(id: string, judgement: Judgement): Promise<Result<null>>;
  /** What was found stands again. */
  reset(id: string): Promise<Result<null>>;
  /** Takes the last correction back; `not-found` where there is none. */
  undo(): Promise<Result<null>>;
}

/** Makes what corrects attributions of a page. */
export function createCorrecting({ page, find, replace }: CorrectingOptions): Correcting {
  const before: ReadingItem[] = [];

  const keep = async (item: ReadingItem): Promise<Result<null>> => {
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
    if (!kept.ok || !saved) return kept;
    const { source, kind, category, negated, content } = readerValues(snippet);
    const edits = { [snippet.id]: { source, kind, category, negated, content } };
    const edited = await messenger.toBackground('snippets/edit', { edits });
    return edited.ok ? ok(null) : edited;
  };
  const change = (item: ReadingItem, next: ReadingItem) => {
    before.push(item);
    replace(next);
    return keep(next);
  };
  return {
    async correct(id, { edit, dismissed }) {
      const item = find(id);
      if (item === undefined) return fail('not-found', id);
      const snippet = edit ? editSnippet(item.snippet, edit, new Date()) : item.snippet;
      return change(item, {
        ...item,
        snippet,
        dismissed: dismissed ?? item.dismissed ?? false,
        correctionId: item.correctionId ?? item.snippet.id,
      });
    },
    async reset(id) {
      const item = find(id);
      if (item === undefined) return fail('not-found', id);
      const { source, kind, category, negated, content } = originalValues(item.snippet);
      const edit = { source, kind, category, negated, content };
      const snippet = editSnippet(item.snippet, edit, new Date());
      return change(item, { ...item, snippet, dismissed: false });
    },
    async undo() {
      const item = before.pop();
      if (item === undefined) return fail('not-found');
      const now = find(item.snippet.id) ?? item;
      const back = { ...item, saved: now.saved, snippet: { ...item.snippet, id: now.snippet.id } };
      replace(back);
      return keep(back);
    },
  };
}
