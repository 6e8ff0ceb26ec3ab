import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { pointsBack } from '../phrase/antecedent';
import { asidesEnd, commaAfter } from '../phrase/aside';
import { findBareNoun } from '../phrase/bare';
import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { canSpeak, startsNoun } from '../phrase/noun';
import { holdsException, meansOtherwise } from '../phrase/otherwise';
import { hasPronoun } from '../phrase/shape';
import { speakerEnd } from '../phrase/speaker';
import { CARRIED, findSubject, isOwnSubject, type Subject } from '../phrase/subject';
import { isUnknown } from '../phrase/unknown';
import type { ReasonCode } from '../reasons';
import { SEEN } from '../rules/clause';
import type { Site } from '../rules/rule';
import type { Range } from '../text/sentences';

/** Who tells and what, where only the weight of all signs says that it is told. */
export interface Span {
  readonly subject: Subject;
  readonly content: Range;
  readonly seen: ReasonCode;
}

/** Undefined: nothing stands there that could be told. */
export function spanOf(site: Site): Span | undefined {
  const { sentence, cue } = site;
  const taken = takenUp(site);
  if (taken) return taken;
  const brought = broughtBy(site) ?? whatFollows(site);
  if (!brought || brought.start >= sentence.to) return undefined;
  const { opener, start, seen } = brought;
  if (meansOtherwise(site.passage, cue, site.end, start)) return undefined;
  const subject = subjectOf(site, opener);
  if (subject.source && holdsException(site.passage, cue, subject.source)) return undefined;
  const to = pointsAt(site.passage, start) ? start + 1 : sentence.to;
  return { subject, content: { from: start, to }, seen };
}

/** What stands before a verb that takes it up with a pronoun, and who tells it after that (marches that X called for). */
function takenUp({ passage: p, at, sentence, cue }: Site): Span | undefined {
  const { object } = cue.reading.cue.frames;
  const owned = cue.pronoun !== undefined && object === undefined;
  if (!owned && !pointsBack(p, at + 1)) return undefined;
  const next = owned ? at + 1 : at + 2;
  const end = p.is(at - 1, CLASS.relative) ? at - 1 : at;
  let from = end - 1;
  while (from > Math.max(sentence.from, end - LONGEST) && isOfPhrase(p, from - 1)) from--;
  if (from < sentence.from || !isOfPhrase(p, from)) return undefined;
  const subject = isNamed(p, next) ? namedAt(p, next, sentence.to) : CARRIED;
  return { subject, content: { from, to: end }, seen: 'brings-noun' };
}

/** What is taken up is told in so many words at most. */
const LONGEST = 4;

function isOfPhrase(p: Passage, i: number): boolean {
  return p.isWord(i) && !p.is(i, CLASS.preposition | CLASS['clause-opener']) && !p.info(i)?.verb;
}

interface Brought {
  /** Where what brings the content begins: the subject ends before. */
  readonly opener: number;
  readonly start: number;
  readonly seen: ReasonCode;
}

/** What one of the cue's own frames brings. */
function broughtBy({ passage: p, at, end, sentence, cue }: Site): Brought | undefined {
  const complement = findComplement(p, cue, end, sentence.to);
  if (complement) return { ...complement, seen: SEEN[complement.via] };
  const governed = findGoverned(p, cue, end, sentence.to);
  if (governed) return { ...governed, seen: 'brings-governed' };
  if (p.is(at - 1, CLASS['free-relative']) || p.info(end)?.complementizer) return undefined;
  const noun = findBareNoun(p, cue, end, sentence.to, false);
  return noun && { ...noun, seen: 'brings-noun' };
}

/** What stands after the cue and the noun phrase beside it, with what tells who that is. */
function whatFollows({ passage: p, end: next, sentence }: Site): Brought | undefined {
  if (pointsAt(p, next)) return { opener: next, start: next, seen: 'brings-noun' };
  let from = next;
  if (isNamed(p, next)) from = speakerEnd(p, next, sentence.to);
  for (let i = from; ; ) {
    const end = p.is(i, CLASS.relative)
      ? commaAfter(p, i, sentence.to)
      : p.isMark(i, ',')
        ? i + 1
        : asidesEnd(p, i, sentence.to);
    if (end === i || end >= sentence.to) break;
    i = from = end;
  }
  if (from >= sentence.to || isOwn(p, from)) return undefined;
  if (!p.isWord(from) && !p.opening(from)) return undefined;
  return { opener: from, start: from, seen: 'brings-noun' };
}

/** This or that, no noun with it, stands for all that was told. */
function pointsAt(p: Passage, i: number): boolean {
  return p.is(i, CLASS.demonstrative) && !p.info(i + 1)?.article;
}

/** What somebody has or says, and not what that is (said his word and left). */
function isOwn(p: Passage, i: number): boolean {
  return hasPronoun(p, i) && !p.info(i)?.verb && !p.info(i)?.complementizer;
}

/** One who may speak, or a name of which nothing is known. */
function isNamed(p: Passage, i: number): boolean {
  return (startsNoun(p, i) || isUnknown(p, i)) && !hasPronoun(p, i) && !p.info(i)?.event;
}

function subjectOf({ passage: p, at, sentence, cue }: Site, opener: number): Subject {
  const { agreement } = cue.reading;
  if (!isOwnSubject(agreement) && opener > at + 1 && isNamed(p, at + 1))
    return namedAt(p, at + 1, opener);
  const found = findSubject(p, at, opener, sentence.from, agreement);
  const { source, how } = found;
  return source && how === 'source-before' && !canSpeak(p, source.from) ? CARRIED : found;
}

function namedAt(p: Passage, from: number, end: number): Subject {
  return { source: { from, to: speakerEnd(p, from, end) }, how: 'source-after' };
}
