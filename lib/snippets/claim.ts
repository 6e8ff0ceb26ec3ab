import type { Attribution, Span } from '../core/types';
import { claimPassages, currentAttribution } from './current';
import { plainText } from './names';
import type { Snippet } from './types';

/** A stretch of a claim as it is shown: the cue's words, or the words attributed. */
export interface Run {
  readonly what: 'cue' | 'claim';
  readonly text: string;
}

/** Stands between the parts of something that the text has in pieces. */
export const GAP = ' … ';

/** The words of some spans, as far as the paragraph that was kept holds them. */
export function wordsAt(snippet: Snippet, spans: readonly Span[]): readonly string[] {
  const { text, start } = snippet.paragraph;
  return spans
    .filter((span) => span.start >= start && span.end <= start + text.length)
    .map((span) => plainText(text.slice(span.start - start, span.end - start)))
    .filter((words) => words !== '');
}

/** The cue's words, its parts together; a negated one keeps its negation, so that no verb stands without it. */
export function cueText(snippet: Snippet): string {
  const { attribution, words } = snippet;
  const cue = plainText(words.cue.join(GAP));
  if (!currentAttribution(snippet).negated) return cue;
  return [...wordsAt(snippet, negationOf(attribution)), cue].join(' ');
}

/** The words that negate, where they stand before the cue and not in it. */
function negationOf({ cue, reasons }: Attribution): readonly Span[] {
  const first = cue[0]?.start ?? 0;
  return reasons
    .filter(({ code }) => code === 'negated')
    .flatMap(({ spans }) => spans)
    .filter(({ start }) => start < first)
    .map(({ start, end }) => ({ start, end: Math.min(end, first) }));
}

/** The attributed words alone, their pieces together. */
export function claimText(snippet: Snippet): string {
  return plainText(
    claimPassages(snippet)
      .map(({ text }) => text)
      .join(GAP),
  );
}

/** Cue and claim in the order of the text, so that a verb that closes a quotation stands after it. */
export function runsOf(snippet: Snippet): readonly Run[] {
  const { attribution } = snippet;
  const cue = { at: attribution.cue[0]?.start ?? 0, what: 'cue', text: cueText(snippet) } as const;
  const claim = claimPassages(snippet).map(
    ({ start, text }) => ({ at: start, what: 'claim', text: plainText(text) }) as const,
  );
  return [cue, ...claim]
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.at - b.at)
    .map(({ what, text }) => ({ what, text }));
}
