import type { Draft } from '../draft';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Attribution, QuoteType, Span } from '../types';

/** Turns a draft into an attribution with offsets into the whole text. */
export function finish(p: Passage, draft: Draft, paragraph: string, start: number): Attribution {
  const span = (r: Range): Span => toSpan(p, r, start);
  const { source } = draft;
  const written = source && toSpan(p, source, 0);
  return {
    cue: draft.cue.map(span),
    source: source ? [span(source)] : [],
    relay: draft.relay.map(span),
    content: draft.content.map(span),
    resolved: written ? paragraph.slice(written.start, written.end) : null,
    category: draft.category,
    kind: 'unknown',
    quote: quoteType(p, draft.content),
    negated: draft.negated,
    rule: draft.rule,
    cueId: draft.reading.reading.cue.entry.id,
    confidence: 0.8,
    reasons: draft.seen.map(({ code, at }) => ({ code, spans: [span(at)] })),
  };
}

function toSpan(p: Passage, range: Range, start: number): Span {
  const first = p.tokens[range.from];
  const last = p.tokens[range.to - 1];
  return { start: start + (first?.start ?? 0), end: start + (last?.end ?? 0) };
}

/** All of the content in marks, part of it, or none; marks around a bare name do not count. */
function quoteType(p: Passage, content: readonly Range[]): QuoteType {
  const words = content
    .flatMap((r) => Array.from({ length: r.to - r.from }, (_, k) => r.from + k))
    .filter((i) => p.isWord(i));
  const quoted = words.filter((i) => p.quoteAround(i) >= 0).length;
  if (quoted === 0) return 'indirect';
  return quoted === words.length ? 'direct' : 'mixed';
}
