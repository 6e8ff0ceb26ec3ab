import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { findBareNoun } from '../phrase/bare';
import type { Complement } from '../phrase/complementizer';
import { findGoverned, type GovernedNoun } from '../phrase/governed';
import { isEvent } from '../phrase/noun';
import type { Site } from './rule';

/** A noun that a clause fills out (the need that …) stands so near it. */
const NEAR = 3;

/** The cue has its own noun before a comma, so a clause after that comma is no longer its content. */
export function isBeyondGoverned(site: Site, complement: Complement): boolean {
  const { passage: p, at, cue } = site;
  if (complement.via === 'colon') return false;
  if (complement.via === 'question' && !p.is(complement.opener, CLASS.subordinator)) return false;
  const governed = findGoverned(p, cue, at + 1, complement.opener);
  if (!governed) return false;
  const near = complement.opener - governed.start <= NEAR;
  if (complement.via === 'question' || p.is(governed.start, CLASS['free-relative'])) return true;
  if (tellsAfterComma(site, complement)) return false;
  if (complement.via === 'quote' && isGoverned(p, complement.opener, governed)) return true;
  if (complement.via === 'quote' && isCondition(p, complement.opener, governed)) return true;
  if (near && complement.via === 'clause' && isEvent(p, governed.start)) return true;
  if (!near && bringsClauses(site, governed)) return true;
  for (let i = governed.start + 1; i < complement.opener; i++) if (p.isMark(i, ',')) return true;
  return false;
}

/** What a verb of telling brings straight after a comma, with nothing joined to it, is told whatever stands before (said X, the lawyer for Y, that). */
function tellsAfterComma({ passage: p, cue }: Site, { via, opener }: Complement): boolean {
  const tells = cue.reading.cue.entry.category === 'say' && !cue.pronoun && via === 'clause';
  return (
    tells && p.isMark(opener - 1, ',') && p.info(opener)?.complementizer?.conjunction === false
  );
}

/** An act that the cue takes bare stands between a comma and a quotation, which is a part of it (announced X, on Friday, the award of … “…”). */
export function isBeyondAct({ passage: p, at, cue }: Site, { via, opener }: Complement): boolean {
  if (via !== 'quote' || !cue.reading.cue.frames.noun?.includes('')) return false;
  const act = findBareNoun(p, cue, at + 1, opener, false);
  return act !== undefined && p.isMark(act.start - 1, ',') && isEvent(p, act.start);
}

/** A preposition of that noun's brings the quotation (called for an end to “…”). */
function isGoverned(p: Passage, open: number, { start }: GovernedNoun): boolean {
  return open - 1 > start && (p.isLonePreposition(open - 1) || p.is(open - 1, CLASS.preposition));
}

/** What is quoted only adds a condition to the noun that a free preposition of the cue brings (asked about the use of it “if …”). */
function isCondition(p: Passage, open: number, { opener, start }: GovernedNoun): boolean {
  return start > opener && p.isWord(open - 1) && p.is(open + 1, CLASS.subordinator);
}

/** The preposition would have brought the clause too (pointed to …, and claimed that). */
function bringsClauses({ passage: p, cue }: Site, { opener, start }: GovernedNoun): boolean {
  const { clause } = cue.reading.cue.frames;
  return start > opener && clause?.includes(p.text(opener)) === true;
}
