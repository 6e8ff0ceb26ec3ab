import type { Attribution } from '../core/types';
import { sourceName } from './names';
import type { Passage, ReaderValues, Snippet } from './types';

/**
 * An attribution as it stands now: what the reader corrected in the place of what was found, which is given as it is
 * where nothing was corrected.
 */
export function currentAttribution({
  attribution,
  corrected,
}: Pick<Snippet, 'attribution' | 'corrected'>): Attribution {
  if (Object.keys(corrected).length === 0) return attribution;
  const { source = attribution.resolved, content = attribution.content, ...others } = corrected;
  const spans = content.map(({ start, end }) => ({ start, end }));
  return { ...attribution, ...others, content: spans, resolved: source };
}

/** The words of the claim as they stand now, in their order. */
export function claimPassages({
  attribution,
  corrected,
  words,
}: Pick<Snippet, 'attribution' | 'corrected' | 'words'>): readonly Passage[] {
  if (corrected.content !== undefined) return corrected.content;
  return attribution.content.map(({ start, end }, at) => ({
    start,
    end,
    text: words.content[at] ?? '',
  }));
}

/** What the reader may change, as it stands now. */
export function readerValues(snippet: Snippet): ReaderValues {
  const { kind, category, negated } = currentAttribution(snippet);
  const { note, tags, status } = snippet;
  const content = claimPassages(snippet);
  return { source: sourceName(snippet), kind, category, negated, content, note, tags, status };
}

/** The same as the machine found it, or the reader first wrote it, before any correction. */
export function originalValues(snippet: Snippet): ReaderValues {
  return readerValues({ ...snippet, corrected: {} });
}
