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
  readonly as: 'quotation' | 'list' | Broken;
  /** Where the paragraph ends in which it began: the end of its last word. */
  readonly end: number;
  /** Paragraphs since then that are of the quotation, if a later one closes it. */
  readonly waiting?: readonly Span[];
}

/** How a line breaks off within a sentence: after a word or sign that more must follow, after a comma, within a number. */
type Broken = 'line' | 'comma' | 'number';

/** What a paragraph adds to what was running. */
export interface Piece {
  readonly spans: readonly Span[];
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
  const as = open !== undefined ? 'quotation' : p.isMark(last, ':') ? 'list' : brokenAs(p, last);
  if (as === undefined) return undefined;
  const ordinals = drafts.flatMap((draft, i) => {
    const content = draft.content.at(-1);
    if (!content) return [];
    const says =
      open === undefined
        ? content.to >= (as === 'line' && p.isWord(last) ? last + 1 : last)
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
  { as, waiting = [] }: Running,
  drafts: readonly Draft[],
  start: number,
): Piece | undefined {
  if (as === 'list') return item(p, start);
  if (as !== 'quotation') return restOfLine(p, as, drafts, start);
  if (closesAtOnce(p, drafts)) return { spans: waiting, open: false };
  // A mark that is repeated stands before every paragraph.
  if (p.opening(0) && waiting.length) return undefined;
  const piece = quoted(p, drafts, start);
  return piece && { ...piece, spans: [...waiting, ...piece.spans] };
}

/** A quotation is of so many paragraphs at most that no mark tells of. */
const MOST_WAITING = 8;

/** What was running, where the paragraph may be of the quotation that a later one closes: it has no open mark, and does not begin with one who speaks. */
export function waitingFor(
  p: Passage,
  running: Running,
  drafts: readonly Draft[],
  start: number,
): Running | undefined {
  const { as, waiting = [] } = running;
  if (as !== 'quotation' || waiting.length === MOST_WAITING) return undefined;
  if (p.quotes.some(({ close }) => close === null) || opensAnew(drafts)) return undefined;
  const words = trimRange(p, { from: 0, to: p.tokens.length });
  if (words.to <= words.from) return running;
  return { ...running, waiting: [...waiting, spanOf(p, words, start)] };
}

/** With how many words at most before it an attribution opens its paragraph. */
const OPENING = 2;

const opensAnew = (drafts: readonly Draft[]): boolean =>
  drafts.some(
    (d) =>
      d.agreement.person !== 1 &&
      Math.min(cueStart(d), d.source?.from ?? OPENING + 1, d.content[0]?.from ?? OPENING + 1) <=
        OPENING,
  );

/** The cue of one who speaks after the mark stands at most so far in the paragraph (“ for his part, X said). */
const AFTER_MARK = 4;

/** The mark that opens the paragraph closes what was running: it stands apart, before one who speaks or before nothing. */
function closesAtOnce(p: Passage, drafts: readonly Draft[]): boolean {
  if (p.opening(0)?.close !== null) return false;
  if (p.tokens.length === 1) return true;
  return p.token(1).spaced && drafts.some((d) => cueStart(d) <= AFTER_MARK);
}

/** The attribution with its last part to the end of its paragraph, and with what is added to it. */
export function extended(
  attribution: Attribution,
  { as, end }: Running,
  added: readonly Span[],
): Attribution {
  const { content } = attribution;
  const last = content.at(-1);
  if (!last) return attribution;
  const whole = as === 'quotation' && last.end < end ? { start: last.start, end } : last;
  return { ...attribution, content: [...content.slice(0, -1), whole, ...added] };
}

/** How the line breaks off, if it does: after a preposition, a joined letter or an open bracket; after a comma; after a number. */
function brokenAs(p: Passage, last: number): Broken | undefined {
  if (p.isMark(last, ',')) return p.closing(last - 1) ? undefined : 'comma';
  if (p.isNumber(last)) return 'number';
  const within = p.is(last, CLASS.preposition) || p.isLonePreposition(last);
  return within || p.isLoneConjunction(last) || p.isMark(last, '(') ? 'line' : undefined;
}

/** The rest of the sentence that was broken off, to the next attribution in it. */
function restOfLine(
  p: Passage,
  as: Broken,
  drafts: readonly Draft[],
  start: number,
): Piece | undefined {
  if (as === 'number' && !(p.isNumber(0) && p.isScale(1))) return undefined;
  if (as === 'comma' && (beginsClause(p) || isHeadline(p))) return undefined;
  const next = drafts[0];
  const end = p.sentences[0]?.to ?? 0;
  const at = next ? Math.min(cueStart(next), next.source?.from ?? end) : end;
  const words = trimRange(p, { from: 0, to: Math.min(end, at) });
  if (words.to <= words.from) return undefined;
  const last = p.tokens.length - 1;
  return { spans: [spanOf(p, words, start)], open: at > last && brokenAs(p, last) === as };
}

const BEGIN =
  CLASS['clause-opener'] |
  CLASS.subordinator |
  CLASS.turn |
  CLASS.auxiliary |
  CLASS['verbal-particle'];

/** A clause of its own begins the line, by a verb or a word that opens one. */
function beginsClause(p: Passage): boolean {
  return p.is(0, BEGIN) || p.info(0)?.verb === true || p.looksImperfect(0);
}

/** A line that no sign ends and that nothing joins to the one before: a headline. */
function isHeadline(p: Passage): boolean {
  const { head } = p.info(0) ?? {};
  if (!p.isWord(0) || p.is(0, CLASS.preposition) || p.info(0)?.complementizer) return false;
  if (p.mayHaveConjunction(0) && head?.conjunction !== false) return false;
  return p.isWord(p.tokens.length - 1);
}

/** Signs before an item of a list. */
const BULLETS = '-\u2013\u2014\u2022*\u00b7\u25aa\u25cf\u25cb';

function item(p: Passage, start: number): Piece | undefined {
  const from = afterBullet(p);
  const words = trimRange(p, { from, to: p.tokens.length });
  if (from === 0 || words.to <= words.from) return undefined;
  return { spans: [spanOf(p, words, start)], open: true };
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
  if (to === undefined || !endsThere(p, to)) return undefined;
  if (to < LEAST && (again || to < p.tokens.length - 1)) return undefined;
  const other = again ? drafts.some((d) => d.content.some((r) => r.from <= 1)) : opensAnew(drafts);
  if (other) return undefined;
  const words = trimRange(p, { from: again ? 1 : 0, to });
  return { spans: [spanOf(p, words, start)], open: again?.close === null };
}

/** The first mark, where it closes by where it stands: straight after a word and before none, or apart from both and with no mate. */
function closingMark(p: Passage): number | undefined {
  const at = p.tokens.findIndex((_, i) => p.isQuoteMark(i));
  const next = p.token(at + 1);
  const parted = next === EDGE || next.spaced || next.kind === 'mark';
  if (at < 1 || !parted) return undefined;
  const mated = p.quotes.every(({ close }) => close !== null);
  return p.token(at).spaced && mated ? undefined : at;
}

/** A stop, a comma or nothing follows the mark. */
function endsThere(p: Passage, close: number): boolean {
  return close >= p.tokens.length - 1 || p.isMark(close + 1, '.,;!?') || p.isMark(close - 1, '.!?');
}
