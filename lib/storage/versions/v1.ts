import type { VersionStep } from './step';

/** The first shapes: pages, their texts, snippets, and the entries by which snippets are listed and searched. */
export const v1: VersionStep = {
  version: 1,
  stores: {
    pages: 'id',
    articles: '[pageId+hash]',
    snippets: 'id, pageId',
    entries: '[shelf+age+start+id]',
  },
};
