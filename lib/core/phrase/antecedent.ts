import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { toldAfterSubject, withApposed } from './antecedent-parts';
import { isOwnedPreposition } from './aside';
import { isOther } from './bare-antecedent';
import { DASHES } from './marks';
import { isVerb, leavesOther, mayBeTeller, oneAfterSubject } from './met';
import { isNobody } from './nobody';
import { canSpeak } from './noun';
import { isFeminine, isParticiple } from './shape';
import { isSurname, mayBeName } from './unknown';

const STOPS =
  CLASS.preposition |
  CLASS.complementizer |
  CLASS['clause-opener'] |
  CLASS.subordinator |
  CLASS.negator;

/** How far apart two relative clauses of one noun may begin. */
const SECOND_RELATIVE = 12;

/**
 * The noun phrase that a relative pronoun before `verb` hangs on, where it is the subject.
 * @param at the cue, with which the verb's group ends
 */
export function antecedentOf(
  p: Passage,
  verb: number,
  at: number,
  from: number,
): Range | undefined {
  let r = verb - 1;
  if (r < from || !p.is(r, CLASS.relative) || pointsBack(p, at + 1)) return undefined;
  const end = trimEnd(p, r);
  if (p.info(r)?.conjunction) {
    const second = r;
    while (r - 1 > from && second - r < SECOND_RELATIVE && !p.is(r - 1, CLASS.relative)) r--;
    r = p.is(r - 1, CLASS.relative) ? r - 1 : second;
  }
  const relative = p.info(r)?.agreement;
  const whole = phraseStart(p, trimEnd(p, r), from, relative);
  const second = oneAfterSubject(p, whole, end, relative);
  const met = second === undefined ? undefined : speakerIn(p, second, end, relative);
  const begin = met && mayBeTeller(p, met) ? met : speakerIn(p, whole, end, relative);
  const start = toldAfterSubject(p, begin, end, relative) ?? p.after(begin, CLASS.time);
  if (p.after(start, CLASS['clause-opener']) > r) return undefined;
  const one = p.info(start)?.head?.role || p.is(start, CLASS.title);
  const added = one && p.isMark(start - 1, ',') && start - 1 > from;
  const first = added ? phraseStart(p, start - 1, from, relative) : start;
  const found = { from: withApposed(p, first, start, end), to: end };
  const told = p.is(start, CLASS.pronoun | CLASS.demonstrative) || !isNobody(p, found);
  return start < end && told ? found : undefined;
}

/** Where one who can speak and agrees begins in what another thing is in construct with (attempts of X, which calls for). */
function speakerIn(p: Passage, from: number, to: number, relative: Agreement | undefined): number {
  const joined = p.after(from, CLASS.polity);
  if (joined > from && joined < to && p.mayHaveConjunction(joined))
    return speakerIn(p, joined, to, relative);
  const many = relative?.number === 'p' ? peopleIn(p, from, to) : undefined;
  if (many !== undefined) return many;
  const speaks = canSpeak(p, from) || mayBeName(p, from) || p.is(from, CLASS.quantifier);
  if ((speaks && !isOther(p, from, relative)) || p.isHumanPlural(from) || isSurname(p, from))
    return from;
  const other = agreeingIn(p, from + 1, to, relative);
  const apposed = p.info(from)?.article && other !== undefined && p.info(other)?.article;
  return apposed ? from : (other ?? from);
}

/** Something of which nothing is known is in construct with one in office who has the article, and nobody with it (the rights of the player). */
function isOfOne(p: Passage, i: number): boolean {
  const one = p.info(i + 1)?.head;
  const named = p.is(i, CLASS['given-name']) || p.is(i - 1, PERSON_NAME);
  if (!one?.role || !one.article || one.preposition || named) return false;
  const before = p.info(i - 1)?.head;
  return mayBeName(p, i) && (!before || before.article || before.pronoun !== undefined);
}

/** People in the plural in what is no person and not many, straight after a noun without the article (the expectations of the analysts, who). */
function peopleIn(p: Passage, from: number, to: number): number | undefined {
  if (p.info(from)?.head || p.is(from, CLASS.quantifier | CLASS.pronoun | CLASS.demonstrative))
    return undefined;
  if (p.isHumanPlural(from) || p.is(from, CLASS['given-name'] | CLASS.title)) return undefined;
  for (let k = from + 1; k < to; k++) {
    if (p.is(k, STOPS) || p.mayHaveConjunction(k) || !p.isWord(k)) return undefined;
    const construct = p.info(k - 1)?.article === false;
    if (p.isHumanPlural(k) && p.info(k)?.article && construct) return k;
  }
  return undefined;
}

/** The first who can speak there, no preposition joined, and agrees. */
function agreeingIn(
  p: Passage,
  from: number,
  to: number,
  relative: Agreement | undefined,
): number | undefined {
  for (let k = from; k < to; k++) {
    if (p.is(k, STOPS) || p.info(k)?.preposition || p.isBelonging(k)) return undefined;
    if (p.mayHaveConjunction(k)) return undefined;
    if (canSpeak(p, k) && !p.info(k)?.head?.preposition && !isOther(p, k, relative)) return k;
  }
  return undefined;
}

/** Before a comma, and what stands between dashes (God keep him). */
function trimEnd(p: Passage, end: number): number {
  const last = end - 1;
  if (p.isMark(last, ',')) return last;
  if (!p.isMark(last, DASHES)) return end;
  for (let k = last - 1; k >= last - LONGEST_ASIDE && p.isWord(k); k--)
    if (p.isMark(k - 1, DASHES)) return k - 1;
  return last;
}

/** What stands between dashes before a relative clause has at most so many words. */
const LONGEST_ASIDE = 6;

/**
 * Who says what a noun before the relative pronoun holds (the minister's statement, in which he said): the nearest
 * there who can be the verb's subject.
 */
export function holderOf(
  p: Passage,
  verb: number,
  from: number,
  agreement: Agreement,
): Range | undefined {
  const r = verb - 1;
  for (let k = r - 1; k >= from && !p.info(k)?.verb && !p.is(k, STOPS & ~CLASS.preposition); k--) {
    const head = p.info(k)?.head;
    if (head?.role && head.preposition === '' && !isAdjective(p, k) && !isOther(p, k, agreement))
      return { from: k, to: trimEnd(p, r) };
  }
  return undefined;
}

/** An office with the article straight after a noun with it that is none (the press conference, for the journalist). */
function isAdjective(p: Passage, i: number): boolean {
  const noun = p.info(i - 1);
  return p.info(i)?.article === true && noun?.article === true && !noun.head?.role;
}

/** A free preposition with a pronoun (in which, about whom) stands for the antecedent, so that it is no subject. */
export function pointsBack(p: Passage, i: number): boolean {
  const bits = p.info(i)?.wide ?? 0;
  return (
    (bits & CLASS.preposition) !== 0 &&
    !p.is(i, CLASS.preposition) &&
    !p.mayHavePreposition(i) &&
    !p.info(i)?.article
  );
}

/** Begin of the noun phrase that ends before `end`: back to its head with a preposition joined, or to what cannot be in it. */
function phraseStart(
  p: Passage,
  end: number,
  from: number,
  relative: Agreement | undefined,
): number {
  for (let k = end - 1; k >= from; k--) {
    const quotation = p.closing(k);
    if (quotation) {
      k = quotation.open;
      if (k === from || !p.info(k - 1)?.head) return k;
      continue;
    }
    const info = p.info(k);
    if (!info) {
      if (p.isMark(k, '()') || p.isNumber(k)) continue;
      return k + 1;
    }
    const aside = p.isMark(k - 1, ',') && p.isMark(end, ',') && !isOneMeant(p, k + 1, relative);
    if (p.is(k, CLASS.preposition) && aside) {
      k--;
      continue;
    }
    if (passesOver(p, k, from, end, relative)) continue;
    if (k > from && p.isOrigin(k) && p.endsItem(k, CLASS.quantifier)) return k - 1;
    if (info.cues.some((c) => c.reading.adverbial && !c.article) && !info.head) return k + 1;
    if (k === end - 1 && isOfParticiple(p, k)) continue;
    if (
      p.is(k, STOPS) ||
      p.endsItem(k, CLASS.preposition) ||
      isVerb(p, k) ||
      pointsBack(p, k) ||
      isOwnedPreposition(p, k)
    )
      return k + 1;
    if (k + 1 < end && leavesOther(p, k, relative)) return k + 1;
    if (k > from && info.preposition && describesAnother(p, k - 1, relative)) continue;
    const held = k + 1 < end && p.info(k + 1)?.head?.role === true;
    const acts = info.head?.role && isVerb(p, k - 1);
    const another = held && !acts && (isOther(p, k, relative) || isOfOne(p, k));
    if (another && !isOfBody(p, k, from, relative)) return k + 1;
    if (info.head?.conjunction && k > from && isOther(p, k, relative)) continue;
    if (info.head && (info.head.preposition || info.head.conjunction)) return k;
    if (info.joinedNoun && (info.event || held)) return k + 1;
    if (info.preposition) return k;
  }
  return from;
}

/** An office that something which agrees is in construct with (the government of the prime minister, which). */
function isOfBody(p: Passage, i: number, from: number, relative: Agreement | undefined): boolean {
  const head = i > from ? p.info(i - 1)?.head : undefined;
  return head !== undefined && !head.article && !head.role && !isOther(p, i - 1, relative);
}

/** Somebody in office who agrees, of whom the clause tells rather than of what stands before him. */
function isOneMeant(p: Passage, i: number, relative: Agreement | undefined): boolean {
  return p.info(i)?.head?.role === true && !isOther(p, i, relative);
}

/** A preposition, free or joined, brings what the clause cannot hang on, and nothing after it that it could. */
function passesOver(
  p: Passage,
  k: number,
  from: number,
  end: number,
  relative: Agreement | undefined,
): boolean {
  if (k === from) return false;
  const free = p.is(k, CLASS.preposition);
  const noun = free ? k + 1 : k;
  if (!free && !p.isBelonging(k) && !p.info(k)?.head?.preposition) return false;
  if (!isOther(p, noun, relative)) return false;
  return (!free && p.isBelonging(k)) || agreeingIn(p, noun + 1, end, relative) === undefined;
}

/** A preposition with its pronoun that goes with a participle which names somebody (the victim, as the one wronged). */
function isOfParticiple(p: Passage, i: number): boolean {
  const before = p.info(i - 1);
  return pointsBack(p, i) && before?.article === true && !before.head;
}

/** A participle that goes on with the preposition after it and agrees: the clause hangs on the noun before it. */
function describesAnother(p: Passage, i: number, relative: Agreement | undefined): boolean {
  const alike = isFeminine(p, i) === (relative?.gender === 'f');
  return isParticiple(p, i) && !p.info(i)?.head && alike;
}
