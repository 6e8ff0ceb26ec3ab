import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { isFiniteForm } from '../cues/readings';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { pointsBack } from '../phrase/antecedent';
import { personIn } from '../phrase/named/person';
import { firstSubject, hasPreposition, mayCountPeople, opensClause } from '../phrase/named/topic';
import { canSpeak, startsNoun } from '../phrase/noun';
import { verbGroupStart } from '../phrase/position';
import { oneEnd } from '../phrase/speaker';
import { objectAfterSubject } from '../phrase/split';
import { isPronoun } from '../phrase/subject-after';
import { isUnknown } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import { type Mention, mentionOf } from './mention';
import { isShortVerb } from './name-start';

/** One of whom a sentence tells. */
export interface Member {
  readonly range: Range;
  /** Others may be joined to it. */
  readonly joins: boolean;
  /** What its verb agrees with, as far as that is known. */
  readonly verb: Agreement;
  /** The subject of a clause that is not a relative one. */
  readonly subject: boolean;
  /** What its phrase says, once that has been asked: every cue that leaves its source out asks it of the same ones. */
  mention: Mention | undefined;
}

/** What stands before a subject. */
interface Clause {
  readonly verb: Agreement;
  readonly relative: boolean;
  /** A verb, not only what brings a clause. */
  readonly verbal: boolean;
}

const NOMINAL: Clause = { verb: {}, relative: false, verbal: false };

const FEMININE: Agreement = { gender: 'f', number: 's' };

/** So near after a subject its verb stands, and what follows that is its object. */
const VERB_AFTER = 6;

/** Those of whom a sentence tells, in the order of the text: it is read as far as they are asked for. */
export class Cast {
  private readonly members: Member[] = [];
  private readonly topic: number | undefined;
  /** Index of the word that is read next. */
  private next: number;
  /** Index after the last of them. */
  private end: number;
  /** How far the verb of the last subject is waited for. */
  private ahead = -1;

  constructor(
    private readonly p: Passage,
    private readonly sentence: Range,
  ) {
    this.topic = firstSubject(p, sentence);
    this.next = sentence.from;
    this.end = sentence.from;
  }

  /** All whose phrases begin before the word at `at`, and maybe some after it. */
  before(at: number): readonly Member[] {
    // One that is counted is met at its second word.
    while (this.next <= at && this.next < this.sentence.to) this.read();
    return this.members;
  }

  /** The first who is a subject. */
  subject(): Member | undefined {
    for (let k = 0; ; k++) {
      while (k === this.members.length && this.next < this.sentence.to) this.read();
      const member = this.members[k];
      if (!member || member.subject) return member;
    }
  }

  private read(): void {
    const { p, topic } = this;
    const { from, to } = this.sentence;
    const i = this.next++;
    const before = i === topic || isNoun(p, i) ? clauseBefore(p, i, from) : undefined;
    const found = before ?? (i === topic ? NOMINAL : undefined);
    const clause = found && !(found.verbal && i <= this.ahead) ? found : undefined;
    if (!clause && (i < this.end || !isSomebody(p, i))) return;
    const counted = clause ? i : quantityBefore(p, i, this.end);
    const member = memberAt(p, counted, to, clause);
    this.members.push(member);
    this.end = member.range.to;
    this.ahead = clause && !clause.verbal ? this.end + VERB_AFTER : -1;
  }
}

/** Where the quantity begins, of one word or two, by which those at `i` are counted, after `end`; or `i`. */
function quantityBefore(p: Passage, i: number, end: number): number {
  for (const from of [i - 2, i - 1])
    if (from >= end && p.after(from, CLASS.quantifier) === i) return from;
  return i;
}

function memberAt(p: Passage, from: number, to: number, clause: Clause | undefined): Member {
  const verb = clause?.verb ?? {};
  const subject = clause?.relative === false && !(p.isHumanPlural(from) && p.isObliquePlural(from));
  const known = p.info(from)?.head || p.is(from, CLASS.quantifier) || canSpeak(p, from);
  if (!known && !p.isHumanPlural(from) && !personIn(p, { from, to }))
    return { range: { from, to: from + 1 }, joins: false, verb, subject, mention: undefined };
  const end = oneEnd(p, from, to);
  const object = clause?.verbal ? objectAfterSubject(p, from, end) : undefined;
  return { range: { from, to: object ?? end }, joins: true, verb, subject, mention: undefined };
}

/** What the phrase of one of them says, nobody joined. @param text the paragraph */
export function mentionOfOne(p: Passage, member: Member, text: string): Mention {
  member.mention ??= mentionOf(p, member.range, text, member.verb);
  return member.mention;
}

const RELATIVE = CLASS.relative | CLASS['free-relative'];

/** The verb before the word at `i`, past what may stand between it and its subject, or what else brings a clause. */
function clauseBefore(p: Passage, i: number, from: number): Clause | undefined {
  if (p.info(i)?.head?.preposition) return undefined;
  let k = i - 1;
  while (k > from && isBetween(p, k, i)) k--;
  const info = k < from ? undefined : p.info(k);
  if (!info) return undefined;
  const opens = info.complementizer
    ? !info.complementizer.pronoun
    : p.endsItem(i - 1, CLASS['clause-opener']) && canSpeak(p, i);
  if (opens) return NOMINAL;
  if (info.complementizer || !isVerb(p, k, i)) return undefined;
  const finite = p.is(k, CLASS['plain-verb'])
    ? undefined
    : info.cues.find((c) => isFiniteForm(c.reading));
  const start = verbGroupStart(p, k, from);
  const relative = start > from && p.is(start - 1, RELATIVE);
  return { verb: finite?.reading.agreement ?? feminineVerbAt(p, k), relative, verbal: true };
}

/** What may stand between a verb and its subject at `subject`: what points back, words of time, and a date before a comma (met today, the fifth, X). */
function isBetween(p: Passage, k: number, subject: number): boolean {
  if (pointsBack(p, k) || isPronoun(p, k) || p.endsItem(k, CLASS.time)) return true;
  if (p.isMark(k, ',')) return p.endsItem(k - 1, CLASS.time) || isOfDate(p, k - 1);
  return p.isMark(subject - 1, ',') && isOfDate(p, k);
}

function isOfDate(p: Passage, k: number): boolean {
  return p.isNumber(k) || p.isMark(k, '()/');
}

/** What a verb of which nothing is known tells of its subject: that it is feminine, by its ending. */
export function feminineVerbAt(p: Passage, k: number): Agreement {
  return p.shapes.feminineVerb.test(p.text(k)) ? FEMININE : {};
}

/** A verb that is known, has an object joined, opens a clause, or looks like one before somebody. */
function isVerb(p: Passage, k: number, next: number): boolean {
  const info = p.info(k);
  if (!info || p.is(k, CLASS.preposition | CLASS.relative) || hasPreposition(p, k)) return false;
  if (info.sureVerb || p.is(k, CLASS['plain-verb'] | CLASS.auxiliary)) return true;
  if (opensClause(p, k) || p.isVerbWithObject(k)) return true;
  if (p.is(k - 1, CLASS['verbal-particle']) && !info.article && !info.head) return true;
  const open = info.verb && !info.head && !info.article && !info.classes;
  return (open && (canSpeak(p, next) || p.isHumanPlural(next))) || isShortVerb(p, k);
}

/** A phrase that can be a subject may begin with the word. */
function isNoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.sureVerb || info.complementizer || (info.event && !info.head)) return false;
  if (p.is(i, CLASS.demonstrative | CLASS.pronoun | CLASS.relative)) return false;
  if (p.is(i, CLASS.quantifier) && !mayCountPeople(p, i)) return false;
  return startsNoun(p, i) || (isUnknown(p, i) && !(info.wide & CLASS.preposition));
}

/** The phrase of a person or body begins. */
function isSomebody(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.conjunction || p.is(i, CLASS.relative)) return false;
  return info.head !== undefined || p.isHumanPlural(i) || p.is(i, PERSON_NAME | BODY_NAME);
}
