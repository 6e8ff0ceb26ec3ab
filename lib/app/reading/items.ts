import type { Attribution } from '../../core/types';
import { wordsKey } from '../../corrections/page-correction';
import { sameStart } from '../../dom/same-start';
import type { ReadingItem } from '../../messaging/messages';
import { createDrafter, type Drafting } from '../../snippets/draft';
import { extentOf } from '../../snippets/extent';
import { pageIdOf } from '../../snippets/page-id';
import { CONTEXT } from '../../snippets/selectors';
import type { Snippet } from '../../snippets/types';
import type { Pause } from '../slices';
import { eachAs } from './each-as';

/** What reading a page brought. */
export interface Found extends Drafting {
  readonly attributions: readonly Attribution[];
  /** The lines of the text. */
  readonly lines: readonly string[];
}

/** The items of the reading before. */
export interface Before {
  readonly items: readonly ReadingItem[];
  /** The text in which they were found. */
  readonly text: string;
  /** Whether it is known that the text now begins with that one. */
  readonly isBeginning?: boolean;
}

/** Gives for each snippet its counterpart among known ones, each once; of several alike the one that stood nearest. */
export function matcher(known: readonly Snippet[]) {
  const byKey = new Map<string, Snippet[]>();
  for (const snippet of known) {
    const key = wordsKey(snippet);
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [snippet]);
    else alike.push(snippet);
  }
  const distance = (one: Snippet, other: Snippet) =>
    Math.abs(one.selectors.position.start - other.selectors.position.start);
  return (snippet: Snippet): Snippet | undefined => {
    if (byKey.size === 0) return undefined;
    const alike = byKey.get(wordsKey(snippet)) ?? [];
    let nearest = 0;
    for (const [at, one] of alike.entries())
      if (distance(one, snippet) < distance(alike[nearest] as Snippet, snippet)) nearest = at;
    return alike.splice(nearest, 1)[0];
  };
}

/** The end of a text, from the beginning of a line. */
interface Tail {
  readonly text: string;
  readonly from: number;
}

/**
 * Whether a snippet says of a text what it would say if it were drafted again.
 * @param before length of the text that it was drafted of: at its end what stands after the words is cut
 */
function stillHolds({ selectors, paragraph }: Snippet, { text, from }: Tail, before: number) {
  const { quote, position } = selectors;
  const start = position.start - from;
  const line = paragraph.start - from;
  return (
    position.end + quote.suffix.length < before &&
    text.startsWith(quote.suffix, position.end - from) &&
    text.startsWith(quote.prefix, start - quote.prefix.length) &&
    text.startsWith(paragraph.text, line) &&
    text[line + paragraph.text.length] === '\n'
  );
}

/**
 * The end of a text with all that these snippets keep of it. To take anything out of a text that was put together a moment
 * ago makes the browser copy all of it.
 */
function tailOf(
  { text, lines }: Pick<Found, 'text' | 'lines'>,
  attributions: readonly Attribution[],
  before: readonly ReadingItem[],
): Tail {
  const starts = [
    ...attributions.map((attribution) => extentOf(attribution).start),
    ...before.map(({ snippet }) =>
      Math.min(snippet.paragraph.start, extentOf(snippet.attribution).start),
    ),
  ];
  // The context begins with a whole word, which the character before it tells.
  const first = Math.min(...starts) - CONTEXT - 1;
  let from = text.length + 1;
  let at = lines.length;
  for (; at > 0 && from > first; at -= 1) from -= (lines[at - 1] as string).length + 1;
  return { text: lines.slice(at).join('\n'), from };
}

/** How many characters two texts begin with alike, to within a few: found by halving, since texts are compared quickly. */
function commonStart(one: string, other: string): number {
  let low = 0;
  let high = Math.min(one.length, other.length);
  if (other.startsWith(one.slice(0, high))) return high;
  while (high - low > 8) {
    const middle = (low + high) >> 1;
    if (one.slice(low, middle) === other.slice(low, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** How many items are known not to change whatever comes after their text, and of which attributions they were made. */
interface Firm {
  readonly count: number;
  readonly attributions: readonly Attribution[];
}

const firm = new WeakMap<readonly ReadingItem[], Firm>();

/**
 * How many of the items are what they were, up to the place where the text is another.
 * @param from so many of them are known to be
 */
function unchanged(
  attributions: readonly Attribution[],
  before: readonly ReadingItem[],
  same: number,
  from: number,
): number {
  const most = Math.min(attributions.length, before.length);
  for (let at = from; at < most; at += 1) {
    const { attribution, selectors, paragraph } = (before[at] as ReadingItem).snippet;
    const reach = Math.max(
      paragraph.start + paragraph.text.length,
      selectors.position.end + selectors.quote.suffix.length,
    );
    // At its end a text is cut, and so is what stands after the words.
    if (attribution !== attributions[at] || reach >= same || selectors.quote.suffix === '')
      return at;
  }
  return most;
}

/**
 * The attributions of a page as they would be saved. One that was there at the reading before keeps its id, and where
 * nothing changed about it is the same object.
 * @param pause called after each
 * @returns null when it was ended
 */
export async function itemsOf(
  { attributions: all, lines, ...draft }: Found,
  { items: allBefore, text: textBefore, isBeginning = false }: Before,
  pause: Pause,
): Promise<readonly ReadingItem[] | null> {
  const pageId = pageIdOf(draft.page);
  const isSamePage = allBefore[0]?.snippet.pageId === pageId;
  const alike = () => (isBeginning ? textBefore.length : commonStart(textBefore, draft.text));
  const known = isBeginning ? firm.get(allBefore) : undefined;
  const from = known ? Math.min(known.count, sameStart(all, known.attributions)) : 0;
  const first = isSamePage ? unchanged(all, allBefore, alike(), from) : 0;
  const before = allBefore.slice(first);
  const attributions = all.slice(first);
  const tail = isBeginning
    ? tailOf({ text: draft.text, lines }, attributions, before)
    : { text: draft.text, from: 0 };
  const byAttribution = new Map(before.map((item) => [item.snippet.attribution, item]));
  const isSameText = textBefore === draft.text;
  const kept = (attribution: Attribution) => {
    const item = byAttribution.get(attribution);
    if (item?.snippet.pageId !== pageId) return undefined;
    return isSameText || stillHolds(item.snippet, tail, textBefore.length) ? item : undefined;
  };
  const keptAll = attributions.map(kept);
  const keptIds = new Set(keptAll.map((item) => item?.snippet.id));
  const others = before.filter(({ snippet }) => !keptIds.has(snippet.id));
  const counterpart = matcher(others.map(({ snippet }) => snippet));
  const wasSaved = new Set(others.filter(({ saved }) => saved).map(({ snippet }) => snippet.id));
  const drafted = createDrafter({ ...draft, ...tail });
  const items: ReadingItem[] = allBefore.slice(0, first);
  for (const [at, attribution] of attributions.entries()) {
    const asBefore = keptAll[at];
    if (asBefore !== undefined) {
      items.push(asBefore);
      continue;
    }
    const snippet = drafted(attribution);
    const same = counterpart(snippet);
    if (same === undefined) items.push({ snippet, saved: false });
    else items.push({ snippet: { ...snippet, id: same.id }, saved: wasSaved.has(same.id) });
    const more = pause();
    if (more !== true && !(await more)) return null;
  }
  firm.set(items, { count: first, attributions: all });
  return items;
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
  return eachAs(items, (item) => {
    const saved = counterpart(item.snippet);
    if (saved === undefined) return item.saved ? { ...item, saved: false } : item;
    if (item.saved && item.snippet.id === saved.id) return item;
    return { ...item, snippet: { ...item.snippet, id: saved.id }, saved: true };
  });
}
