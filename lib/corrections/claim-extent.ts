import type { Attribution, Span } from '../core/types';
import type { Passage, Snippet } from '../snippets/types';

const IN_WORD = /[\p{L}\p{M}\p{N}_#@]/u;
/** Marks at the ends of a claim are no part of it, unless they pair with one inside. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['”', '“'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
];

const isInWord = (text: string, at: number) => IN_WORD.test(text[at] ?? ' ');

/** The words that a stretch of a text touches, whole. */
function widened(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && isInWord(text, from) && isInWord(text, from - 1)) from -= 1;
  while (to < text.length && isInWord(text, to - 1) && isInWord(text, to)) to += 1;
  return { start: from, end: to };
}

/** How often a mark that may open or close stands in some words, as the pair that it belongs to needs it. */
const isPaired = (words: string, mark: string, side: 0 | 1) =>
  PAIRS.some((pair) => {
    if (pair[side] !== mark) return false;
    const rest = side === 0 ? words.slice(1) : words.slice(0, -1);
    const other = pair[side === 0 ? 1 : 0];
    const count = (one: string) => rest.split(one).length - 1;
    return other === mark ? count(mark) % 2 === 1 : count(other) > count(mark);
  });

/** Without blanks, punctuation and unpaired marks at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && !isInWord(text, from) && !isPaired(text.slice(from, to), `${text[from]}`, 0))
    from += 1;
  while (
    to > from &&
    !isInWord(text, to - 1) &&
    !isPaired(text.slice(from, to), `${text[to - 1]}`, 1)
  )
    to -= 1;
  return { start: from, end: to };
}

/**
 * The claim that a reader selected in an article's text: whole words, in pieces where the cue, the source or a relay
 * stands among them.
 * @returns nothing where no word is left
 */
export function claimFrom(
  text: string,
  selection: Span,
  { cue, source, relay }: Pick<Attribution, 'cue' | 'source' | 'relay'>,
): readonly Passage[] {
  const whole = widened(text, selection);
  const cuts = [...cue, ...source, ...relay].toSorted((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  let from = whole.start;
  for (const cut of cuts) {
    if (cut.end <= from || cut.start >= whole.end) continue;
    pieces.push({ start: from, end: Math.max(from, cut.start) });
    from = Math.min(cut.end, whole.end);
  }
  pieces.push({ start: from, end: whole.end });
  return pieces
    .map((piece) => trimmed(text, piece))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** A stretch of a text with one of its ends moved by a word; as it is where there is no further word, or none would be left. */
function movedByWord(text: string, span: Span, edge: 'start' | 'end', by: 'back' | 'on'): Span {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const first = words.findIndex(({ end }) => end > span.start);
  const last = words.findLastIndex(({ start }) => start < span.end);
  const step = by === 'on' ? 1 : -1;
  const [from, to] = edge === 'start' ? [first + step, last] : [first, last + step];
  const [begin, finish] = [words[from], words[to]];
  if (!begin || !finish || from > to) return span;
  return { start: begin.start, end: finish.end };
}

/** The claim of an attribution from its first to its last word, with one of its ends moved by a word of its paragraph. */
export function claimMovedByWord(
  { attribution, paragraph }: Pick<Snippet, 'attribution' | 'paragraph'>,
  claim: readonly Passage[],
  edge: 'start' | 'end',
  by: 'back' | 'on',
): readonly Passage[] {
  const { text, start: from } = paragraph;
  const [first, last] = [claim[0] ?? attribution.cue[0], claim.at(-1) ?? attribution.cue.at(-1)];
  if (first === undefined || last === undefined) return claim;
  const here = (spans: readonly Span[]) => spans.map((span) => movedTo(span, -from));
  const moved = movedByWord(text, movedTo({ start: first.start, end: last.end }, -from), edge, by);
  const { cue, source, relay } = attribution;
  const parts = { cue: here(cue), source: here(source), relay: here(relay) };
  const now = claimFrom(text, moved, parts);
  return now.length === 0 ? claim : now.map((one) => ({ ...one, ...movedTo(one, from) }));
}

const movedTo = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
