import type { Attribution } from '../../core/types';
import type { ReadingItem } from '../../messaging/messages';
import { draftSnippet } from '../../snippets/draft';
import type { PageDetails, Snippet } from '../../snippets/types';

/** What reading a page brought. */
export interface Found {
  readonly attributions: readonly Attribution[];
  readonly text: string;
  readonly page: PageDetails;
  readonly engine: string;
  readonly now: Date;
}

/** What makes two readings of an attribution one: the same words in the same parts, wherever they stand now. */
function keyOf({ words, attribution }: Snippet): string {
  return JSON.stringify([
    attribution.category,
    words.cue,
    words.source,
    words.relay,
    words.content,
  ]);
}

/** Gives for each snippet its counterpart among known ones, each once; of several alike the one that stood nearest. */
function matcher(known: readonly Snippet[]) {
  const byKey = new Map<string, Snippet[]>();
  for (const snippet of known) {
    const key = keyOf(snippet);
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [snippet]);
    else alike.push(snippet);
  }
  const distance = (one: Snippet, other: Snippet) =>
    Math.abs(one.selectors.position.start - other.selectors.position.start);
  return (snippet: Snippet): Snippet | undefined => {
    const alike = byKey.get(keyOf(snippet));
    alike?.sort((a, b) => distance(a, snippet) - distance(b, snippet));
    return alike?.shift();
  };
}

/**
 * The attributions of a page as they would be saved. One that was there at the reading before keeps its id.
 * @param before the items of that reading
 */
export function itemsOf(found: Found, before: readonly ReadingItem[]): readonly ReadingItem[] {
  const counterpart = matcher(before.map(({ snippet }) => snippet));
  const wasSaved = new Set(before.filter(({ saved }) => saved).map(({ snippet }) => snippet.id));
  const { attributions, ...draft } = found;
  return attributions.map((attribution) => {
    const snippet = draftSnippet({ ...draft, attribution });
    const id = counterpart(snippet)?.id ?? snippet.id;
    return { snippet: { ...snippet, id }, saved: wasSaved.has(id) };
  });
}

/**
 * The same items with what the library says of them: what is in it is saved and has the id that it has there,
 * so that saving it again is saving it once; nothing else is saved.
 */
export function withSaved(
  items: readonly ReadingItem[],
  library: readonly Snippet[],
): readonly ReadingItem[] {
  const counterpart = matcher(library);
  return items.map(({ snippet }) => {
    const saved = counterpart(snippet);
    return saved === undefined
      ? { snippet, saved: false }
      : { snippet: { ...snippet, id: saved.id }, saved: true };
  });
}
