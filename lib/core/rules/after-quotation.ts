import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { asidesEnd, commaAfter } from '../phrase/aside';
import { sourcePhraseEnd } from '../phrase/extent';
import { hasVerb } from '../phrase/last-clause';
import { PARTING } from '../phrase/marks';
import { canSpeak, startsNoun } from '../phrase/noun';
import { isFree } from '../phrase/preposition';
import { beginsPredicate, qualifiedClause } from '../phrase/qualified';
import { secondPhrase, withoutObject } from '../phrase/split';
import { isState } from '../phrase/state';
import { CARRIED, type Subject } from '../phrase/subject';
import { isUnknown, mayBeName } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import { interposed } from './interposed';
import { makeDraft } from './make';
import { FINITE, type Rule, type Site } from './rule';
import { isOtherWord } from './verb-site';

/** A cue straight after the quotation that it closes: `«…», said X`. */
export const afterQuotation: Rule = {
  id: 'after-quotation',
  forms: FINITE,
  find(site) {
    const { passage: p, sentence, at, cue } = site;
    if (!cue.reading.cue.frames.quote || isOtherWord(site) || cue.conjunction) return undefined;
    const { from: origin, clause } = cue.reading.cue.frames;
    if (origin && !clause && !origin.includes(p.text(at + 1))) return undefined;
    const within = interposed(site);
    if (within) return makeDraft(this.id, site, within.subject, within.content, 'verbless');
    const before = pointerStart(p, at);
    const parted = before < at || p.isMark(at - 1, PARTING);
    if (cue.reading.cue.entry.trust === 'homograph' && !parted && !endsAfter(site))
      return undefined;
    const mark = p.isMark(before - 1, PARTING) ? before - 2 : before - 1;
    const quotation = p.closing(mark);
    if (!quotation) return afterClause(site);
    if (mark - quotation.open < 3) return undefined;
    const subject = before < at ? withoutObject(p, subjectOf(site)) : subjectOf(site);
    // The clause after the one who speaks is what is said (on the channel “…”, X said that).
    const { source } = subject;
    if (source && p.isMark(at - 1, ',') && p.info(source.to)?.complementizer) return undefined;
    const content = [{ from: quotation.open, to: mark + 1 }];
    const next = subject.source ? p.opening(skipState(site, subject.source.to)) : undefined;
    if (next?.close && next.close < sentence.to)
      content.push({ from: next.open, to: next.close + 1 });
    return makeDraft(this.id, site, subject, content, 'brings-quote');
  },
};

/** Where what points at the quotation before the cue begins (thus said X; in these words X summed up), or the cue. */
function pointerStart(p: Passage, at: number): number {
  if (p.is(at - 1, CLASS.demonstrative) && p.is(at - 1, CLASS.time)) return at - 1;
  const these =
    ((p.info(at - 2)?.wide ?? 0) & CLASS.demonstrative) !== 0 && p.mayHavePreposition(at - 2);
  return these && p.info(at - 1)?.article ? at - 2 : at;
}

/** Nothing but the cue and one who speaks stands after a clause, or between its parts (the crisis will soon end, says the banker X). */
function afterClause(site: Site): Draft | undefined {
  const { passage: p, sentence, at, cue } = site;
  const from = at + 1;
  const { category, trust } = cue.reading.cue.entry;
  if (!p.isMark(at - 1, ',') || !canSpeak(p, from) || !SAID.has(category)) return undefined;
  const to = sourcePhraseEnd(p, from, sentence.to);
  const enclosed = p.isMark(to, ',') && to - from <= LONGEST_ENCLOSED;
  const goesOn = enclosed && cue.reading.cue.entry.continues;
  const present = cue.reading.form === 'imperfect' && !p.isMark(to, ',');
  const tells = present && secondPhrase(p, from, to) === undefined;
  if (trust === 'homograph' && !goesOn && !tells) return undefined;
  if (isCircumstance(site) || p.info(to + 1)?.complementizer) return undefined;
  const end = circumstancesEnd(site, to);
  if (!p.isMark(end, ',.') || (end > to && end < sentence.to - 1)) return undefined;
  const content = qualifiedClause(p, sentence, at, end);
  if (!content.some((range) => hasVerb(p, range) || saysSomething(p, range))) return undefined;
  const subject: Subject = { source: { from, to }, how: 'source-after' };
  return makeDraft(afterQuotation.id, site, subject, content, 'verbless');
}

/** After a verb that is also another word the one who speaks has so many words at most before the comma. */
const LONGEST_ENCLOSED = 4;

/** The sentence begins with when or where; before a verb in the present that may stand within what was said. */
function isCircumstance({ passage: p, sentence, at, cue }: Site): boolean {
  if (p.is(sentence.from, CLASS.turn | CLASS.time | CLASS.subordinator)) return true;
  if (!p.is(sentence.from, CLASS.preposition)) return false;
  return cue.reading.form === 'perfect' || !hasVerb(p, { from: sentence.from, to: at });
}

const SAID: ReadonlySet<string> = new Set(['say', 'affirm']);

/** Index after when, where, to whom or while doing what it was said. */
function circumstancesEnd({ passage: p, sentence }: Site, from: number): number {
  if (isState(p, from)) return commaAfter(p, from, sentence.to - 1);
  const i = asidesEnd(p, from, sentence.to);
  return i === sentence.to ? i - 1 : i;
}

/** No verb is known, but a clause begins as one without does, or it has a subject and what is said of that. */
function saysSomething(p: Passage, { from, to }: Range): boolean {
  if (beginsPredicate(p, from)) return true;
  const info = p.info(from);
  return info?.article === true && !info.preposition && to - from > LEAST;
}

/** A subject, what is said of it and a comma. */
const LEAST = 3;

/** Nothing but one who speaks follows, to the end of the sentence: all that stands after a quotation can be its verb. */
function endsAfter({ passage: p, sentence, at, cue }: Site): boolean {
  const next = at + 1;
  if (!cue.reading.cue.entry.continues || !(canSpeak(p, next) || isUnknown(p, next))) return false;
  const end = sourcePhraseEnd(p, next, sentence.to);
  return end >= sentence.to || p.isMark(end, ',.');
}

/** Index after a comma or colon, and what one is doing meanwhile before it (said X, while pointing at …, “…”). */
function skipState({ passage: p, sentence }: Site, from: number): number {
  const i = isState(p, from) ? commaAfter(p, from, sentence.to) : from;
  return p.isMark(i, ',:') ? i + 1 : i;
}

/** Who is written after the cue, before what it was said of; before the cue stands what was said, and nobody who said it. */
function subjectOf({ passage: p, sentence, at, cue }: Site): Subject {
  const from = at + 1;
  const told = p.is(from + 1, CLASS.relative) && mayBeName(p, from);
  const named = canSpeak(p, from) || startsNoun(p, from) || isUnknown(p, from);
  if (!(named || told) || p.is(from, CLASS.pronoun)) return CARRIED;
  const end = sourcePhraseEnd(p, from, sentence.to);
  const { noun = [] } = cue.reading.cue.frames;
  let to = from + 1;
  while (to < end && !p.is(to, CLASS.relative) && !isFree(p, to, from, noun)) to++;
  return { source: { from, to: p.is(to, CLASS.relative) ? end : to }, how: 'source-after' };
}
