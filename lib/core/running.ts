import { CLASS } from './cues/compiled';
import type { Draft } from './draft';
import type { Passage } from './passage';
import { spanOf } from './refine/finish';
import { cueStart } from './refine/step';
import { trimRange } from './refine/trim';
import { EDGE } from './token';
import type { Attribution, Span } from './types';

/** What is said at the end of a paragraph and may go on in the next one. */
export interface Running {
  /** Which attributions say it. */
  readonly ordinals: readonly number[];
  readonly as: 'quotation' | 'list' | 'line';
  /** Where the paragraph ends in which it began: the end of its last word. */
  readonly end: number;
}

/** What a paragraph adds to what was running. */
export interface Piece {
  readonly span: Span;
  /** It may go on in the next paragraph too. */
  readonly open: boolean;
}

/**
 * What runs on from a paragraph: a quotation that it never closes, or a list that its last colon announces.
 * @param drafts the attributions of the paragraph, in order
 * @param first ordinal of the first of them
 * @param start offset of the paragraph
 */
export function runningFrom(
  p: Passage,
  drafts: readonly Draft[],
  first: number,
  start: number,
): Running | undefined {
  const last = p.tokens.length - 1;
  const open = p.quotes.find((q) => q.close === null)?.open;
  const as = open !== undefined ? 'quotation' : p.isMark(last, ':') ? 'list' : 'line';
  if (as === 'line' && !isBroken(p, last)) return undefined;
  const ordinals = drafts.flatMap((draft, i) => {
    const content = draft.content.at(-1);
    if (!content) return [];
    const says =
      open === undefined
        ? content.to === (as === 'list' ? last : last + 1)
        : cueStart(draft) < open && content.from <= open + 1 && open < content.to;
    return says ? [first + i] : [];
  });
  const words = trimRange(p, { from: 0, to: last + 1 });
  return ordinals.length ? { ordinals, as, end: spanOf(p, words, start).end } : undefined;
}

/**
 * What the paragraph adds to what was running before it; undefined where it is something else. A paragraph of no words
 * is to be passed over by the caller.
 * @param drafts the attributions of the paragraph
 */
export function pieceOf(
  p: Passage,
  { as }: Running,
  drafts: readonly Draft[],
  start: number,
): Piece | undefined {
  if (as === 'line') return restOfLine(p, drafts, start);
  return as === 'list' ? item(p, start) : quoted(p, drafts, start);
}

/** The attribution with its last part to the end of its paragraph, and with one part more. */
export function extended(attribution: Attribution, { as, end }: Running, piece: Span): Attribution {
  const { content } = attribution;
  const last = content.at(-1);
  if (!last) return attribution;
  const whole = as === 'quotation' && last.end < end ? { start: last.start, end } : last;
  return { ...attribution, content: [...content.slice(0, -1), whole, piece] };
}

/** The line breaks off within a phrase, after a preposition or a letter that is joined to the next word. */
function isBroken(p: Passage, last: number): boolean {
  return p.is(last, CLASS.preposition) || p.isLonePreposition(last) || p.isLoneConjunction(last);
}

/** The rest of the sentence that was broken off, to the next attribution in it. */
function restOfLine(p: Passage, drafts: readonly Draft[], start: number): Piece | undefined {
  const next = drafts[0];
  const end = p.sentences[0]?.to ?? 0;
  const at = next ? Math.min(cueStart(next), next.source?.from ?? end) : end;
  const words = trimRange(p, { from: 0, to: Math.min(end, at) });
  return words.to > words.from ? { span: spanOf(p, words, start), open: false } : undefined;
}

/** Signs before an item of a list. */
const BULLETS = '-\u2013\u2014\u2022*\u00b7\u25aa\u25cf\u25cb';

function item(p: Passage, start: number): Piece | undefined {
  const from = afterBullet(p);
  const words = trimRange(p, { from, to: p.tokens.length });
  if (from === 0 || words.to <= words.from) return undefined;
  return { span: spanOf(p, words, start), open: true };
}

/** First token after a sign, a number or an ordinal that begins an item, or 0. */
function afterBullet(p: Passage): number {
  if (p.isMark(0, BULLETS)) return 1;
  if (p.isNumber(0) && p.isMark(1, '-.)\u2013:')) return 2;
  return p.is(0, CLASS.label) && p.isMark(1, ':') ? 2 : 0;
}

/** A quotation of fewer words that opens a paragraph is a name or a word. */
const LEAST = 4;

/** The quotation with which the paragraph opens, where nothing in the paragraph says whose it is. */
export function announced(p: Passage, drafts: readonly Draft[], start: number): Piece | undefined {
  return p.opening(0) ? quoted(p, drafts, start) : undefined;
}

/** The mark is repeated before every paragraph, or only the one that closes stands in the last. */
function quoted(p: Passage, drafts: readonly Draft[], start: number): Piece | undefined {
  const again = p.opening(0);
  const to = again ? (again.close ?? p.tokens.length) : closingMark(p);
  if (to === undefined || to < LEAST || !endsThere(p, to)) return undefined;
  const other = drafts.some((d) => (again ? d.content.some((r) => r.from <= 1) : cueStart(d) < to));
  if (other) return undefined;
  const words = trimRange(p, { from: again ? 1 : 0, to });
  return { span: spanOf(p, words, start), open: again?.close === null };
}

/** The first mark, where it closes by where it stands: straight after a word and before none. */
function closingMark(p: Passage): number | undefined {
  const at = p.tokens.findIndex((_, i) => p.isQuoteMark(i));
  const next = p.token(at + 1);
  const parted = next === EDGE || next.spaced || next.kind === 'mark';
  return at < 1 || p.token(at).spaced || !parted ? undefined : at;
}

/** A stop, a comma or nothing follows the mark. */
function endsThere(p: Passage, close: number): boolean {
  return close >= p.tokens.length - 1 || p.isMark(close + 1, '.,;!?') || p.isMark(close - 1, '.!?');
}
