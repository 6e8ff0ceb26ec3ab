import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { pointsBack } from '../phrase/antecedent';
import { findGoverned } from '../phrase/governed';
import { canSpeak } from '../phrase/noun';
import { endsFemininePlural, isFeminine, isRelational } from '../phrase/shape';
import { secondPhrase } from '../phrase/split';
import { subjectBetween } from '../phrase/subject-after';
import { type Found, UNSAID } from './act';
import type { Site } from './rule';

/** So many words after a noun of saying its content may begin. */
export const NOUN_REACH = 24;

/** Accusations: the accused stands after a preposition, the accuser before, where a verb of giving brings them. */
export function accusation({ passage: p, at, end, cue, sentence }: Site): Found | undefined {
  const info = p.info(end);
  if (!info || cue.pronoun) return undefined;
  const deed = findGoverned(p, cue, end, Math.min(sentence.to, at + NOUN_REACH));
  if (!deed) return undefined;
  if (canSpeak(p, end) && !info.preposition && !info.head?.preposition)
    return deed.opener > end ? accusationIn(p, end, deed.opener) : undefined;
  const described = cue.article ? afterDescription(p, end) : end;
  if (described > end) {
    const free = p.is(described, CLASS.preposition);
    const joined = p.isBelonging(described) || described === deed.opener;
    const aim = free ? described + 1 : joined ? described : deed.start;
    return free || joined || pointsBack(p, described)
      ? { subject: UNSAID, start: aim, seen: 'brings-governed' }
      : undefined;
  }
  const aimed = info.preposition || info.head || (info.wide & CLASS.preposition) !== 0;
  const many = endsFemininePlural(p, at);
  const adjective = many && isFeminine(p, end) && !info.article;
  if (!aimed && many && !cue.article && deed.opener === (adjective ? end + 1 : end))
    return { subject: UNSAID, start: deed.start, seen: 'brings-governed' };
  if (!aimed) return undefined;
  let k = at;
  while (k > sentence.from && !isVerbAt(p, k - 1) && !p.isMark(k - 1, ',;:')) k--;
  const source = k < at && canSpeak(p, k) ? subjectBetween(p, k, at) : undefined;
  return {
    subject: source ? { source, how: 'source-holder' } : UNSAID,
    start: end,
    seen: 'brings-governed',
  };
}

/** Index after adjectives with the article (the accusations directed at X of). */
function afterDescription(p: Passage, from: number): number {
  let i = from;
  while (
    p.info(i)?.article &&
    !p.info(i)?.preposition &&
    !canSpeak(p, i) &&
    !p.is(i, CLASS.relative)
  )
    i++;
  return i;
}

/** `the accusation by X against Y of …`; of one alone, `the accusation of X of …`, who is accused. */
function accusationIn(p: Passage, from: number, deed: number): Found | undefined {
  let accused: number | undefined;
  for (let i = from + 1; i < deed; i++) {
    if (p.isMark(i, ',')) return undefined;
    if (p.isBelonging(i)) accused ??= i;
  }
  accused ??= secondPhrase(p, from, deed);
  const source = accused === undefined ? undefined : subjectBetween(p, from, accused);
  if (accused === undefined || !source)
    return { subject: UNSAID, start: from, seen: 'brings-governed' };
  return { subject: { source, how: 'source-holder' }, start: accused, seen: 'brings-governed' };
}

function isVerbAt(p: Passage, i: number): boolean {
  const info = p.info(i);
  return info !== undefined && (info.verb || info.cues.some((c) => isFiniteForm(c.reading)));
}

/** What somebody is charged with follows in construct, whatever noun it is, and is nobody (on a charge of driving drunk). */
export function isCharge({ passage: p, end, cue }: Site): boolean {
  const { category } = cue.reading.cue.entry;
  const brought = cue.preposition !== '' || isFeminine(p, end - 1);
  if (category !== 'accuse' || cue.article || !brought) return false;
  const { head, article, preposition } = p.info(end) ?? {};
  if (preposition || head?.role || head?.kind === 'group') return false;
  return article === true || isDeedAt(p, end, cue.preposition);
}

/** After a preposition of the charge a noun of which nothing is known, and one that it is in construct with (on charges of washing money). */
function isDeedAt(p: Passage, i: number, preposition: string): boolean {
  const info = p.info(i);
  if (!preposition || !info || info.verb || info.head || !p.isNative(i)) return false;
  if (p.is(i, ~0) || isFeminine(p, i) || isRelational(p, i) || p.mayHavePreposition(i))
    return false;
  const next = p.info(i + 1);
  return next !== undefined && !next.preposition && !p.is(i + 1, CLASS.preposition);
}
