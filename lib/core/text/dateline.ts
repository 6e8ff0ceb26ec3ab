import { CLASS } from '../cues/compiled';
import type { Token } from '../token';

/** Place and date have at most so many words and commas, an agency in brackets at most so many words. */
const LONGEST = 10;
const LONGEST_AGENCY = 4;

const DASH = /^[-\u2013\u2014\u2015]$/;
const LATIN = /^[A-Za-z]+$/;

/** Index after the place and the agency in brackets with which a report may begin (Dubai, Emirates (CNN)-- …), or 0. */
export function datelineEnd(tokens: readonly Token[]): number {
  let open = 0;
  while (open < LONGEST && tokens[open]?.raw !== '(' && tellsNothing(tokens[open])) open++;
  if (tokens[open]?.raw !== '(') return 0;
  let close = open + 1;
  while (close <= open + LONGEST_AGENCY && isAgency(tokens[close])) close++;
  if (close === open + 1 || tokens[close]?.raw !== ')') return 0;
  let end = close + 1;
  while (DASH.test(tokens[end]?.raw ?? '')) end++;
  return end > close + 1 ? end : 0;
}

/** Before the agency stand a place and a date alone: nothing that attributes. */
function tellsNothing(token: Token | undefined): boolean {
  return token?.info?.cues.length === 0 || (token !== undefined && !token.info);
}

/** In Latin letters, one letter of an abbreviation, or known. */
function isAgency(token: Token | undefined): boolean {
  if (!token) return false;
  const known = ((token.info?.classes ?? 0) & CLASS.outlet) !== 0;
  return known || LATIN.test(token.raw) || (token.kind === 'word' && token.raw.length === 1);
}
