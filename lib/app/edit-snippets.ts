import type { Edit } from '../corrections/edit';
import { isPrivate } from '../platform/private';
import { fail, type Result } from '../result';
import { type Edited, editSnippets as editIn } from '../storage/edit';
import { library } from './library';
import { tellPages } from './tell-pages';

/**
 * Changes what the reader says of snippets, from a page of the extension: one or many, each in its own way. The
 * `undo` of the answer, given as `edits`, brings everything back.
 * @returns `private` in a private window, which stores nothing; else as the library does
 */
export async function editSnippets(edits: Readonly<Record<string, Edit>>): Promise<Result<Edited>> {
  if (isPrivate()) return fail('private');
  const edited = await editIn(library, edits, new Date());
  if (edited.ok) void tellPages();
  return edited;
}

/** The same edit for many snippets. */
export function editAll(ids: readonly string[], edit: Edit): Promise<Result<Edited>> {
  return editSnippets(Object.fromEntries(ids.map((id) => [id, edit])));
}
