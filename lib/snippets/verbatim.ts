import type { Snippet } from './types';

/**
 * The words of a whole attribution as the text has them, source, cue and claim in their order; a negation that stands
 * before them is taken in, so that a negated cue is never cited as if it stood alone.
 */
export function verbatim({ attribution, paragraph, selectors }: Snippet): string {
  const { exact } = selectors.quote;
  const { start, end } = selectors.position;
  const from = attribution.negated ? Math.min(start, ...negations(attribution.reasons)) : start;
  const at = from - paragraph.start;
  if (from >= start || at < 0) return exact;
  const before = paragraph.text.slice(at, start - paragraph.start);
  return paragraph.text.slice(start - paragraph.start, end - paragraph.start) === exact
    ? before + exact
    : exact;
}

const negations = (reasons: Snippet['attribution']['reasons']) =>
  reasons
    .filter(({ code }) => code === 'negated')
    .flatMap(({ spans }) => spans.map(({ start }) => start));
