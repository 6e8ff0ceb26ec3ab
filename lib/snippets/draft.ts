import type { Attribution, Span } from '../core/types';
import { extentOf } from './extent';
import { newId } from './ids';
import { pageIdOf } from './page-id';
import { selectorsOf } from './selectors';
import { isoWithOffset } from './time';
import { type AttributionWords, type PageDetails, SCHEMA_VERSION, type Snippet } from './types';

/** What all snippets that are drafted of one reading of a page share. */
export interface Drafting {
  /** The article's text as read, which the attribution's spans point into. */
  readonly text: string;
  /** Where that begins in the article's text, at the beginning of a line, where it is only the end of it. */
  readonly from?: number;
  readonly page: PageDetails;
  /** Version of the engine that found it. */
  readonly engine: string;
  readonly now: Date;
}

/** What a snippet is made of. */
export interface Draft extends Drafting {
  readonly attribution: Attribution;
  /** A new one is made unless given. */
  readonly id?: string;
}

/** Turns one attribution of a page into the record that is kept of it: new, with no note and no tags. */
export function draftSnippet({ attribution, id, ...drafting }: Draft): Snippet {
  return createDrafter(drafting)(attribution, id);
}

/** Makes what drafts the attributions of one reading: what they share is found out once. */
export function createDrafter(
  drafting: Drafting,
): (attribution: Attribution, id?: string) => Snippet {
  const pageId = pageIdOf(drafting.page);
  const savedAt = isoWithOffset(drafting.now);
  return (attribution, id = newId()) => draftOf(drafting, { attribution, id, pageId, savedAt });
}

function draftOf(
  { text, from = 0, engine }: Drafting,
  { attribution, id, pageId, savedAt }: Pick<Snippet, 'attribution' | 'id' | 'pageId' | 'savedAt'>,
): Snippet {
  const extent = extentOf(attribution);
  const first = attribution.cue[0] ?? attribution.content[0] ?? extent;
  const within = ({ start, end }: Span): Span => ({ start: start - from, end: end - from });
  const paragraph = paragraphAt(text, first.start - from);
  const { quote } = selectorsOf(text, within(extent));
  return {
    id,
    schema: SCHEMA_VERSION,
    pageId,
    by: 'engine',
    attribution,
    words: wordsOf(text, attribution, from),
    engine,
    paragraph: { ...paragraph, start: paragraph.start + from },
    selectors: { quote, position: extent },
    textHash: null,
    savedAt,
    note: '',
    tags: [],
    status: 'new',
    corrected: {},
    history: [],
    editedAt: savedAt,
    seen: null,
    deletedAt: null,
  };
}

function wordsOf(text: string, attribution: Attribution, from: number): AttributionWords {
  const written = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start - from, end - from));
  return {
    cue: written(attribution.cue),
    source: written(attribution.source),
    relay: written(attribution.relay),
    content: written(attribution.content),
  };
}

/** The line that holds this place. */
function paragraphAt(text: string, at: number): Snippet['paragraph'] {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { text: text.slice(start, end < 0 ? text.length : end), start };
}
