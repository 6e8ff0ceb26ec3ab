import type { Line } from '../text/line';
import { withoutAsides } from './cut';
import {
  CALL,
  COPYRIGHT,
  LABEL,
  NOTICE,
  OVER_COMMENTS,
  OVER_COMMENTS_ON,
  OVER_SITE,
  POINTER,
  POINTER_WITH_COLON,
  SIGNATURE,
} from './furniture-words';

/** From so many letters outside links a line is told and not a label. */
const PROSE_LETTERS = 30;

/** Up to this length a line that begins as a pointer is one, beyond it only where as much of it is linked as not. */
const POINTER_LETTERS = 80;

/** Up to this length a line that begins as a label is one, unless it is closed as a sentence is. */
const LABEL_LETTERS = 60;

/** What stands over a section of the page has no more letters than this. */
const SECTION_LETTERS = 30;

const BEFORE_LETTERS = /^[^\u0620-\u064aa-zA-Z]+/;
const points = (opening: string) => POINTER.test(opening) || POINTER_WITH_COLON.test(opening);

const MARKS = /[\u064b-\u065f\u0670\u0640]/g;

/** Latin, and everything from there on that is no mark, digit or punctuation of Arabic; exact enough for a weight. */
function isLetter(code: number): boolean {
  if (code < 0x600) return (code | 0x20) - 0x61 < 26 ? (code | 0x20) >= 0x61 : code >= 0xc0;
  return (code >= 0x620 && code <= 0x64a) || (code >= 0x671 && code <= 0x6d3);
}

/** 1 for each letter; beyond its end there are none but the forms of letters by which old programs write Arabic. */
const LETTERS = Uint8Array.from({ length: 0x700 }, (_, code) => (isLetter(code) ? 1 : 0));
const isForm = (code: number) => code >= 0xfb50 && code <= 0xfefc;

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    letters += LETTERS[code] ?? Number(isForm(code));
  }
  return letters;
}

/** What a line weighs in the search for the article. */
export interface Weight {
  readonly letters: number;
  /** Letters in links, of `letters`. */
  readonly linked: number;
  /** Long enough to tell something, and most of it outside links. */
  readonly isProse: boolean;
  /** It points to other articles or belongs to the site: nearly all link, or its opening words say so. */
  readonly isPointer: boolean;
  /** It says of the article when, by whom or for whom it was written. */
  readonly isLabel: boolean;
}

/** A line of the page with its weight. */
export interface WeighedLine {
  readonly line: Line;
  readonly weight: Weight;
}

const known = new WeakMap<Line, WeighedLine>();

/** Measures one line, the same line once; what in it leads to other articles is left out. */
export function weigh(whole: Line): WeighedLine {
  const before = known.get(whole);
  if (before !== undefined) return before;
  const line = withoutAsides(whole);
  const weighed = { line, weight: measure(line) };
  known.set(whole, weighed);
  return weighed;
}

function measure(line: Line): Weight {
  const letters = lettersOf(line.text);
  let linked = 0;
  for (const piece of line.pieces) if (piece.link) linked += lettersOf(piece.text);
  const mayPoint = letters <= POINTER_LETTERS || linked * 2 >= letters;
  const opening = mayPoint ? fold(line.text.slice(0, 80)).replace(BEFORE_LETTERS, '') : '';
  const isLabel =
    SIGNATURE.test(line.text) ||
    NOTICE.test(line.text) ||
    overOf(line.text, letters) === 'comments' ||
    (letters <= LABEL_LETTERS && LABEL.test(opening) && !/[.!?؟]$/.test(line.text));
  return {
    letters,
    linked,
    isProse: letters - linked >= PROSE_LETTERS && linked * 2 < letters && !isLabel,
    isPointer: (letters > 0 && linked >= letters * 0.9) || (opening !== '' && points(opening)),
    isLabel,
  };
}

/** What a line stands over by its words: what readers wrote, what the site says of itself, or neither. */
export const standsOver = ({ line, weight }: WeighedLine): 'comments' | 'site' | null =>
  overOf(line.text, weight.letters);

/** Whether a site says in a line whose its words are. */
export const isCopyright = ({ line }: WeighedLine): boolean => COPYRIGHT.test(fold(line.text));

/** Whether a line asks its reader to subscribe, to join or to install something. */
export const isCall = ({ line, weight }: WeighedLine): boolean =>
  weight.letters <= SECTION_LETTERS && CALL.test(fold(line.text));

function overOf(text: string, letters: number): ReturnType<typeof standsOver> {
  if (OVER_COMMENTS_ON.test(text)) return 'comments';
  if (letters === 0 || letters > SECTION_LETTERS) return null;
  const folded = fold(text);
  if (OVER_COMMENTS.test(folded)) return 'comments';
  return OVER_SITE.test(folded) ? 'site' : null;
}

const fold = (text: string) => text.replace(MARKS, '').replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه');
