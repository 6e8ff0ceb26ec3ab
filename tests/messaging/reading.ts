import type { PageReading } from '../../lib/messaging/messages';

/** What a page answers on which nothing is attributed. */
export const EMPTY_READING: PageReading = {
  page: {
    url: 'https://a.example/',
    canonicalUrl: null,
    title: null,
    outlet: null,
    author: null,
    published: null,
    modified: null,
  },
  items: [],
  dismissed: [],
  kept: [],
  nothing: 'no-attribution',
  marksOn: true,
  characters: 12,
  words: 2,
  paragraphs: [0],
};
