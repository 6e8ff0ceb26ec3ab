import type { Attribution, Span } from '../../lib/core/types';
import { createArabicExtractor } from '../../lib/index';

const extractor = createArabicExtractor();

/** An attribution with its spans as the words they cover, parts joined by an ellipsis. */
export interface Read {
  readonly cue: string;
  readonly source: string;
  readonly relay: string;
  readonly content: string;
  readonly attribution: Attribution;
}

/** Reads a text with the Arabic extractor. */
export function read(text: string): Read[] {
  const words = (spans: readonly Span[]) =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return extractor.extract(text).map((attribution) => ({
    cue: words(attribution.cue),
    source: words(attribution.source),
    relay: words(attribution.relay),
    content: words(attribution.content),
    attribution,
  }));
}
