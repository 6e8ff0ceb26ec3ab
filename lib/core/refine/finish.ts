import type { Entity } from '../discourse/entity';
import { isWhoevers } from '../discourse/whoever';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Attribution, Span } from '../types';
import { confidenceOf } from './confidence';
import { quoteType } from './quote-type';
import { seenOf } from './seen';
import { cueStart } from './step';
import { withClosingDash } from './trim';

/**
 * Turns a draft into an attribution with offsets into the whole text.
 * @param start offset of the paragraph
 * @param entity who it is, null where the text does not say
 */
export function finish(
  p: Passage,
  draft: Draft,
  start: number,
  entity: Entity | null,
): Attribution {
  const span = (r: Range): Span => spanOf(p, r, start);
  const seen = seenOf(p, draft, entity);
  return {
    cue: draft.cue.map(span),
    source: draft.source ? [span(withClosingDash(p, draft.source))] : [],
    relay: draft.relay.map(span),
    content: draft.content.map(span),
    resolved: entity?.name ?? null,
    category: draft.category,
    kind: entity?.kind ?? (isWhoevers(p, draft) ? 'group' : 'unknown'),
    quote: quoteType(p, draft.content, cueStart(draft)),
    negated: draft.negated,
    rule: draft.rule,
    cueId: draft.reading.reading.cue.entry.id,
    confidence: confidenceOf(
      draft.rule,
      seen.map(({ code }) => code),
    ),
    reasons: seen.map(({ code, at }) => ({
      code,
      spans: seenAt(at).map(span),
    })),
  };
}

/** Where something was seen, in text order; nowhere for an empty range. */
function seenAt({ from, to }: Range): Range[] {
  return from === to ? [] : [{ from: Math.min(from, to), to: Math.max(from, to) }];
}

/** Offsets of a run of tokens in the whole text. */
export function spanOf(p: Passage, range: Range, start: number): Span {
  return { start: start + p.token(range.from).start, end: start + p.token(range.to - 1).end };
}
