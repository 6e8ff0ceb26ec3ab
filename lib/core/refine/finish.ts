import { CLASS } from '../cues/compiled';
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
  const source = draft.source ? withClosingDash(p, draft.source) : pronounOf(p, draft);
  const seen = seenOf(p, draft, entity);
  return {
    cue: draft.cue.map(span),
    source: source ? [span(source)] : [],
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

/** What may stand between a free pronoun and its verb (and we had been warning). */
const BETWEEN = CLASS.auxiliary | CLASS.negator | CLASS['verbal-particle'];

/** Forms before which a pronoun is no subject (it is the announcement). */
const NOUNS: ReadonlySet<string> = new Set(['masdar', 'noun', 'adposition']);

/** The free pronoun before the verb or adjective is the source as it is written, whoever it stands for. */
function pronounOf(p: Passage, draft: Draft): Range | undefined {
  const { form } = draft.reading.reading;
  if (draft.subject !== 'dropped' || NOUNS.has(form)) return undefined;
  let i = cueStart(draft) - 1;
  while (p.is(i, BETWEEN)) i--;
  return p.is(i, CLASS.pronoun) ? { from: i, to: i + 1 } : undefined;
}

/** Where something was seen, in text order; nowhere for an empty range. */
function seenAt({ from, to }: Range): Range[] {
  return from === to ? [] : [{ from: Math.min(from, to), to: Math.max(from, to) }];
}

/** Offsets of a run of tokens in the whole text. */
export function spanOf(p: Passage, range: Range, start: number): Span {
  return { start: start + p.token(range.from).start, end: start + p.token(range.to - 1).end };
}
