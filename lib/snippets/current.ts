import type { Attribution } from '../core/types';
import { sourceName } from './names';
import type { ReaderValues, Snippet } from './types';

/** An attribution as it stands now: what the reader corrected in the place of what was found. */
export function currentAttribution({
  attribution,
  corrected,
}: Pick<Snippet, 'attribution' | 'corrected'>): Attribution {
  const { source = attribution.resolved, ...others } = corrected;
  return { ...attribution, ...others, resolved: source };
}

/** What the reader may change, as it stands now. */
export function readerValues(snippet: Snippet): ReaderValues {
  const { kind, category, negated } = currentAttribution(snippet);
  const { note, tags, status } = snippet;
  return { source: sourceName(snippet), kind, category, negated, note, tags, status };
}

/** The same as the machine found it, or the reader first wrote it, before any correction. */
export function originalValues(snippet: Snippet): ReaderValues {
  return readerValues({ ...snippet, corrected: {} });
}
