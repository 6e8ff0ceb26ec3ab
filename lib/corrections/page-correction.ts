import type { Span } from '../core/types';
import type { Passage, Snippet } from '../snippets/types';

/** What a reader says of one attribution of a page, whether or not it is saved. */
export interface PageCorrection {
  readonly id: string;
  /** Id of the page that it was made on. */
  readonly pageId: string;
  /** The attribution as it was found, with what the reader put beside it. */
  readonly snippet: Snippet;
  /** The reader says that it is no attribution. */
  readonly dismissed: boolean;
}

/** What makes two readings of an attribution one: the same words in the same parts, wherever they stand now. */
export function wordsKey({ words, attribution }: Snippet): string {
  return JSON.stringify([
    attribution.category,
    words.cue,
    words.source,
    words.relay,
    words.content,
  ]);
}

/**
 * An attribution that was found again, with what the reader corrected before. An extent is taken over where its words
 * stand as far from the paragraph's beginning as they did.
 * @param text the article's text as it is now
 */
export function carriedTo(found: Snippet, before: Snippet, text: string): Snippet {
  const { content, ...others } = before.corrected;
  const by = found.paragraph.start - before.paragraph.start;
  const now = content && movedBy(content, by, text);
  return {
    ...found,
    corrected: now ? { ...others, content: now } : others,
    history: before.history,
    editedAt: before.editedAt,
  };
}

function movedBy(content: readonly Passage[], by: number, text: string): readonly Passage[] | null {
  const moved = content.map(({ start, end, text: words }) => ({
    start: start + by,
    end: end + by,
    text: words,
  }));
  const stillStands = ({ start, end, text: words }: Passage) => text.slice(start, end) === words;
  return moved.every(stillStands) ? moved : null;
}

/** Whether the reader has said anything of it. */
export function isCorrected({ snippet, dismissed }: Pick<PageCorrection, 'snippet' | 'dismissed'>) {
  return dismissed || Object.keys(snippet.corrected).length > 0;
}

/** Where a name stands in a text, nearest to a place; null where it does not. */
export function nearestPlace(text: string, name: string, near: number): Span | null {
  let best: Span | null = null;
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    const isNearer = best === null || Math.abs(at - near) < Math.abs(best.start - near);
    if (isNearer) best = { start: at, end: at + name.length };
  }
  return best;
}
