import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { ReasonCode } from '../reasons';
import type { Range } from '../text/sentences';
import { antecedentOf, holderOf, pointsBack } from './antecedent';
import { isNotHers } from './gender';
import { isMany } from './named/agreement';
import { isEverybody } from './named/topic';
import { canSpeak } from './noun';
import { hasPronounBefore, isPurpose, verbGroupStart } from './position';
import { sharedSubject } from './shared-subject';
import { subjectBetween } from './subject-after';
import { subjectBefore } from './subject-before';

/** Where a subject was found. */
export interface Subject {
  readonly source: Range | undefined;
  readonly how: ReasonCode;
}

/** No subject is written: it is carried on from before. */
export const CARRIED: Subject = { source: undefined, how: 'source-carried' };

/** What whoever was told of says that it is (because of what they say is neglect). */
const isWhatIsCalled = (p: Passage, at: number): boolean =>
  p.info(at + 1)?.complementizer?.pronoun !== undefined &&
  p.looksImperfect(at) &&
  p.is(at - 1, CLASS['free-relative']);

/**
 * Subject of the verb at `at` whose complement begins at `opener`: after it, before it, its antecedent, or dropped.
 * @param alone the verb has no object but that
 */
export function findSubject(
  p: Passage,
  at: number,
  opener: number,
  from: number,
  agreement: Agreement,
  alone = true,
): Subject {
  const start = verbGroupStart(p, at, from);
  if (agreement.person === 1 || hasPronounBefore(p, start)) return CARRIED;
  if (isWhatIsCalled(p, at)) return CARRIED;
  const told = p.info(at)?.cues.some((c) => c.pronoun);
  if (start > from && !told && isWhoever(p, start - 1, agreement))
    return { source: { from: start - 1, to: start }, how: 'source-before' };
  const related = p.info(start - 1)?.agreement;
  const antecedent = fitsRelative(related, agreement)
    ? antecedentOf(p, start, at, from)
    : undefined;
  const next = isOwnSubject(agreement) ? undefined : subjectBetween(p, at + 1, opener, alone);
  const after = next && !isNotHers(p, next.from, agreement) ? next : undefined;
  if (antecedent && after && !followsDirectly(p, at, opener))
    return { source: after, how: 'source-after' };
  if (antecedent) return { source: antecedent, how: 'source-antecedent' };
  const topic = takesUpTopic(p, start, from) ? subjectBefore(p, at, from, agreement) : undefined;
  const another = after && (canSpeak(p, after.from) || isEverybody(p, after.from));
  const speaks = topic && (canSpeak(p, topic.from) || !another);
  if (speaks) return { source: topic, how: 'source-before' };
  if (after) return { source: after, how: 'source-after' };
  if (p.is(start - 1, CLASS.relative) && pointsBack(p, at + 1)) {
    const source = holderOf(p, start, from, agreement);
    return { source, how: source ? 'source-antecedent' : 'source-carried' };
  }
  const before = p.is(start - 1, CLASS.relative)
    ? undefined
    : subjectBefore(p, at, from, agreement);
  // A verb of what came next goes on from people, and from no part of what was told.
  const goesOn = p.isMark(at - 1, ',') && isPurpose(p, at);
  if (before && (!goesOn || p.info(before.from)?.head?.role))
    return { source: before, how: 'source-before' };
  const shared = start === at ? sharedSubject(p, at, from, agreement) : undefined;
  if (shared) return { source: shared, how: 'source-antecedent' };
  const outside = beforeMarks(p, start, from, agreement);
  return outside ? { source: outside, how: 'source-before' } : CARRIED;
}

/** Who stands straight before the marks that open with the verb, all that a complementizer has brought so far (that the company “has pledged …”). */
function beforeMarks(
  p: Passage,
  verb: number,
  from: number,
  agreement: Agreement,
): Range | undefined {
  const mark = verb - 1;
  if (mark <= from || !p.opening(mark)) return undefined;
  const found = subjectBefore(p, mark, from, agreement);
  if (found?.to !== mark || !p.info(found.from - 1)?.complementizer) return undefined;
  return found;
}

/** The preposition that brings where something comes from is, straight before a verb in the masculine, whoever does it (there are those who think). */
export function isWhoever(p: Passage, i: number, { person, gender }: Agreement): boolean {
  return p.isJoinedOrigin(i) && (person ?? 3) === 3 && gender === 'm';
}

/** The verb takes up who the sentence opens with (as for X, he criticized Y): what follows it is its object. */
function takesUpTopic(p: Passage, verb: number, from: number): boolean {
  return p.isConsequence(verb) && p.after(from, CLASS.turn) > from;
}

/** A verb before its subject is in the third person singular: the ending of any other is its subject, and what follows its object. */
export function isOwnSubject(verb: Agreement): boolean {
  return (verb.person ?? 3) !== 3 || isMany(verb);
}

/** What the verb's relative clause hangs on, for a cue whose object may be taken for its subject. */
export function antecedentFor(p: Passage, at: number, from: number): Subject | undefined {
  const source = antecedentOf(p, verbGroupStart(p, at, from), at, from);
  return source && { source, how: 'source-antecedent' };
}

/** A relative pronoun of another gender or number than the verb is not its subject (the city, where he said). */
function fitsRelative(relative: Agreement | undefined, verb: Agreement): boolean {
  if (!relative?.gender || verb.person !== 3) return true;
  if (relative.number === 's' && isMany(verb)) return false;
  if (relative.gender === 'f' && !relative.number)
    return verb.gender === 'f' || verb.number === 'p';
  return relative.gender === verb.gender;
}

function followsDirectly(p: Passage, at: number, opener: number): boolean {
  return opener <= at + 1 || (opener === at + 2 && !p.isWord(at + 1));
}
