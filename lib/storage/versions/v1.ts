import type { VersionStep } from './step';

/**
 * The first shapes: pages, their texts, snippets, and the entries by which snippets are listed and searched; the
 * imports with what they have brought so far; and the changes, for whoever shows the library.
 */
export const v1: VersionStep = {
  version: 1,
  records: 1,
  stores: {
    pages: 'id, *addresses',
    articles: '[pageId+hash]',
    snippets: 'id, pageId',
    entries: '[shelf+age+start+id], claim',
    imports: 'id',
    staged: '[importId+part]',
    changes: '++seq',
  },
};
