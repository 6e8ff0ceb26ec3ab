import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { findBareNoun } from '../phrase/bare';
import type { Complement } from '../phrase/complementizer';
import { findGoverned, type GovernedNoun } from '../phrase/governed';
import { isClosed, isEvent, isListedEvent } from '../phrase/noun';
import { NAME_LENGTH } from '../phrase/quoted-name';
import { isAccusative } from '../phrase/shape';
import type { Site } from './rule';

/** A noun that a clause fills out (the need that …) stands so near it. */
const NEAR = 3;

/** The cue has its own noun before a comma, so a clause after that comma is no longer its content. */
export function isBeyondGoverned(site: Site, complement: Complement): boolean {
  const { passage: p, at, cue } = site;
  if (complement.via === 'colon') return false;
  if (complement.via === 'quote' && isNameBefore(site, complement.opener)) return true;
  if (complement.via === 'question' && !p.is(complement.opener, CLASS.subordinator)) return false;
  const governed = findGoverned(p, cue, at + 1, complement.opener);
  if (!governed) return false;
  const near = complement.opener - governed.start <= NEAR;
  if (complement.via === 'question' || p.is(governed.start, CLASS['free-relative'])) return true;
  if (p.is(at - 1, CLASS.relative) && governed.opener === at + 1 && complement.via === 'clause')
    return true;
  if (tellsAfterComma(site, complement)) return false;
  if (complement.via === 'quote' && isGoverned(p, complement.opener, governed)) return true;
  if (complement.via === 'quote' && isCondition(p, complement.opener, governed)) return true;
  if (complement.via === 'quote' && isPartOf(site, complement.opener, governed)) return true;
  if (near && complement.via === 'clause' && isEvent(p, governed.start)) return true;
  if (!near && (bringsClauses(site, governed) || isConditional(p, complement.opener, governed)))
    return true;
  for (let i = governed.start + 1; i < complement.opener; i++) if (p.isMark(i, ',')) return true;
  return false;
}

/** Marks straight after the verb are around who says what the cue's own preposition brings after an aside between commas (pointed “X”, in a statement, to). */
function isNameBefore({ passage: p, at, cue, sentence }: Site, open: number): boolean {
  const close = p.opening(open)?.close ?? open;
  if (open !== at + 1 || close - open >= NAME_LENGTH || !p.isMark(close + 1, ',')) return false;
  const brought = findGoverned(p, cue, at + 1, sentence.to)?.opener ?? open;
  return brought > close + 2 && p.isMark(brought - 1, ',') && p.is(brought, CLASS.preposition);
}

/** What a verb of telling brings straight after a comma, with nothing joined to it, is told whatever stands before (said X, the lawyer for Y, that). */
function tellsAfterComma({ passage: p, cue }: Site, { via, opener }: Complement): boolean {
  const tells = cue.reading.cue.entry.category === 'say' && !cue.pronoun && via === 'clause';
  return (
    tells && p.isMark(opener - 1, ',') && p.info(opener)?.complementizer?.conjunction === false
  );
}

/** Straight after what a free preposition brings to a verb that is none of telling, a quotation is a part of it (insisted on the need to resist “…”). */
function isPartOf(
  { passage: p, cue }: Site,
  open: number,
  { opener, start }: GovernedNoun,
): boolean {
  const { category } = cue.reading.cue.entry;
  if (category === 'say' || category === 'ask' || start === opener || !isEvent(p, start))
    return false;
  return isOneRun(p, start, open);
}

/** Nothing but words stands there. */
function isOneRun(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!p.isWord(i) || p.is(i, CLASS.venue)) return false;
  return true;
}

/** An act that the cue takes bare stands between a comma, or a subject that is complete, and a quotation, which is a part of it (announced X, on Friday, the award of … “…”). */
export function isBeyondAct({ passage: p, at, cue }: Site, { via, opener }: Complement): boolean {
  if (via !== 'quote' || !cue.reading.cue.frames.noun?.includes('')) return false;
  const act = findBareNoun(p, cue, at + 1, opener, false);
  if (act === undefined || !isEvent(p, act.start)) return false;
  if (p.isMark(act.start - 1, ',')) return true;
  const whole = act.start === at + 1 || isClosed(p, act.start - 1);
  const open = !p.info(act.start)?.article && isListedEvent(p, act.start);
  return open && whole && !isAccusative(p, act.start) && isOneRun(p, act.start, opener);
}

/** A preposition of that noun's brings the quotation (called for an end to “…”). */
function isGoverned(p: Passage, open: number, { start }: GovernedNoun): boolean {
  return open - 1 > start && (p.isLonePreposition(open - 1) || p.is(open - 1, CLASS.preposition));
}

/** What is quoted only adds a condition to the noun that a free preposition of the cue brings (asked about the use of it “if …”). */
function isCondition(p: Passage, open: number, { opener, start }: GovernedNoun): boolean {
  return start > opener && p.isWord(open - 1) && p.is(open + 1, CLASS.subordinator);
}

/** A word that brings another clause stands between an act and what is said: it is said there (threatens to leave if nobody sees that). */
function isConditional(p: Passage, opener: number, { start }: GovernedNoun): boolean {
  if (!p.info(start)?.event) return false;
  for (let i = start + 1; i < opener; i++) if (p.is(i, CLASS.subordinator)) return true;
  return false;
}

/** The preposition would have brought the clause too (pointed to …, and claimed that). */
function bringsClauses({ passage: p, cue }: Site, { opener, start }: GovernedNoun): boolean {
  const { clause } = cue.reading.cue.frames;
  return start > opener && clause?.includes(p.text(opener)) === true;
}
