import type { Attribution, Reason, Span } from '../core/types';

/** One article to be read. Offsets of what is found are into `text`. */
export interface Article {
  readonly id: string;
  readonly text: string;
}

/** A span with the words it covers. */
export interface SpanWithText extends Span {
  readonly text: string;
}

/** An attribution as the command line prints it: every span with its words. */
export interface PrintedAttribution
  extends Omit<Attribution, 'cue' | 'source' | 'relay' | 'content' | 'reasons'> {
  readonly cue: readonly SpanWithText[];
  readonly source: readonly SpanWithText[];
  readonly relay: readonly SpanWithText[];
  readonly content: readonly SpanWithText[];
  readonly reasons: readonly { readonly code: string; readonly spans: readonly SpanWithText[] }[];
}

/** One article with what was found in it. */
export interface ReadArticle extends Article {
  readonly attributions: readonly PrintedAttribution[];
}

/** Writes the words beside every span of an attribution. */
export function printed(attribution: Attribution, text: string): PrintedAttribution {
  const words = (spans: readonly Span[]): SpanWithText[] =>
    spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const { cue, source, relay, content, reasons, ...rest } = attribution;
  return {
    cue: words(cue),
    source: words(source),
    relay: words(relay),
    content: words(content),
    ...rest,
    reasons: reasons.map(({ code, spans }: Reason) => ({ code, spans: words(spans) })),
  };
}

/** The words of the parts of a span list as one cell: parts are joined by an ellipsis. */
export function joined(spans: readonly SpanWithText[]): string {
  return spans.map((span) => span.text).join(' … ');
}
