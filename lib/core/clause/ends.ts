import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isClause } from '../phrase/complementizer';
import { isCredit } from '../phrase/credit';
import { joinsParticle } from '../phrase/position';
import { hasPronoun } from '../phrase/shape';
import { cueStart } from '../refine/step';
import type { Range } from '../text/sentences';
import { isAdded } from './added';
import { isAftermath } from './aftermath';
import { isContrast } from './contrast';
import { isDone } from './done';
import { closesRelative, isEnclosed } from './enclosed';
import { givesReason, isClauseOpener, opensAnother, opensWithPlace } from './openers';
import { isPhrase, PHRASES } from './phrased';
import { closeAround, isQuoted, quotedEnd } from './quoted';
import { isRemark } from './remark';

/**
 * Where a content ends by its own words, whatever is attributed after it: before an aside of the author's, a clause that no noun phrase holds, or what the source did next.
 * What is only claimed, what somebody in another's claim believes and what nobody is named for is seldom more than one clause: after a comma whoever tells of that goes on.
 * @param inner it stands in what another one says
 */
export function endOf(p: Passage, range: Range, own: Draft, inner: boolean): number {
  const phrase = isPhrase(own) && !isClause(p, range.from);
  let called = isCalled(p, own);
  let clausal = false;
  let verbal = false;
  const limit =
    quotedEnd(p, range, isDirect(own)) ?? Math.min(range.to, closeAround(p, own, range.from));
  const front = frontOf(p, own);
  // A clause that is joined to what a participle brings goes with the participle.
  const within = phrase && own.rule !== 'participle' && isWithinClause(p, cueStart(own));
  const closes = isEnclosed(p, own);
  const inQuotation = p.quoteAround(cueStart(own)) >= 0;
  const claimed = own.category === 'claim';
  const unheld = own.subject === 'none';
  const doubted = claimed || unheld || (inner && isHeld(own));
  const single = phrase && (claimed || (unheld && own.category !== 'accuse'));
  const denied = own.category === 'deny' && cueStart(own) < range.from;
  if (cueStart(own) >= range.to) return limit;
  for (let i = range.from + 1; i < limit; i++) {
    if (inQuotation && p.isMark(i, '.!?')) return i;
    if (isQuoted(p, i, range.from)) continue;
    if (isAdded(p, i, range.to, own, phrase) || isCredit(p, i)) return i;
    if (front && beginsMain(p, i, front)) return i;
    if (p.is(i, CLASS.relative)) called = false;
    if (p.info(i)?.complementizer?.conjunction && !p.isConsequence(i)) {
      if (within && !clausal && !pointsAt(p, range.from)) return i;
      clausal = true;
    }
    if (called && endsName(p, i)) return i;
    if (closes && closesRelative(p, i, range.from)) return i;
    if (
      doubted &&
      p.isMark(i - 1, ',') &&
      (single ? !isOneMore(p, i, own) : isOfTeller(p, i, range.to))
    )
      return i;
    if (denied && isContrast(p, i)) return i;
    if (
      phrase &&
      (endsPhrase(p, i, range.to, own, clausal) ||
        (!verbal && (isActedNext(p, i) || isActingAsWell(p, i, own))) ||
        isAftermath(p, i, range.from, own) ||
        (own.rule === 'noun' && isDone(p, i, range.from, own)))
    )
      return i;
    clausal ||= givesReason(p, i, own);
    verbal ||= p.info(i)?.verb === true || p.is(i, CLASS.relative);
  }
  return limit;
}

const isDirect = ({ seen }: Draft): boolean =>
  seen.some(({ code }) => code === 'brings-colon' || code === 'brings-quote');

/** What stands before the main clause of the sentence and holds the cue: a clause (while X said that …) or a phrase (although he confirmed that …). */
function frontOf(p: Passage, own: Draft): 'clause' | 'phrase' | undefined {
  const at = cueStart(own);
  const from = p.sentenceAt(at)?.from ?? 0;
  const clause = own.reading.reading.form !== 'masdar';
  const opens = clause ? CLASS['clause-opener'] : CLASS.preposition;
  if (at === from || !p.is(from, opens) || p.is(from, CLASS.turn | CLASS.time)) return undefined;
  // A word that only adds the sentence to what was told before (also) may bring what others say, too.
  if (p.info(from)?.cues.some(({ reading }) => reading.form === 'particle')) return undefined;
  for (let i = from + 1; i < at; i++) {
    if (p.isMark(i, ',;:') || (p.info(i)?.sureVerb && !p.is(i - 1, CLASS.relative)))
      return undefined;
  }
  return clause ? 'clause' : 'phrase';
}

/** The content is no more than a word that points back (informed him of that, and that …). */
const pointsAt = (p: Passage, i: number): boolean =>
  ((p.info(i)?.wide ?? 0) & CLASS.demonstrative) !== 0;

/** The cue stands in a clause that a complementizer has brought: another one joined on goes with that, unless the cue begins a clause of its own after a comma. */
function isWithinClause(p: Passage, cue: number): boolean {
  if (p.info(cue)?.conjunction && p.isMark(cue - 1, ',')) return false;
  const from = p.sentenceAt(cue)?.from ?? 0;
  for (let i = cue - 1; i >= from; i--) if (p.info(i)?.complementizer) return true;
  return false;
}

/** After a comma the main clause begins: with the word for so, or after a phrase with a verb that nothing is joined to. */
function beginsMain(p: Passage, i: number, front: 'clause' | 'phrase'): boolean {
  const info = p.info(i);
  if (!info || !p.isMark(i - 1, ',')) return false;
  if (info.complementizer) return info.complementizer.conjunction && p.isConsequence(i);
  if (!info.verb || info.head || (front === 'clause' && !isPlainWord(p, i + 1))) return false;
  return !p.mayHaveConjunction(i) && !p.mayHavePreposition(i);
}

/** A word that can be the subject of a verb before it. */
function isPlainWord(p: Passage, i: number): boolean {
  const info = p.info(i);
  return info !== undefined && !info.verb && !info.complementizer && !p.is(i, CLASS.preposition);
}

/** The content is no more than what something is called (what he described as …). */
function isCalled(p: Passage, own: Draft): boolean {
  const described = own.reading.reading.cue.frames.object === 'described';
  return described && p.is(cueStart(own) - 1, CLASS['free-relative']);
}

/** Somebody else than who speaks believes it, by a verb. */
function isHeld({ category, reading: { reading } }: Draft): boolean {
  const verbal = reading.form !== 'adposition' && reading.agreement.person !== 1;
  return verbal && category === 'believe';
}

/** After a comma a word that opens a clause, or what is made of all that was told: whoever tells of a claim goes on. */
function isOfTeller(p: Passage, i: number, to: number): boolean {
  return p.is(i, CLASS['clause-opener']) || isRemark(p, i, to, true);
}

/** After a comma one more thing of the kind is added with a conjunction, some of them are named (…, among them), or the cue's own preposition brings what is meant. */
function isOneMore(p: Passage, i: number, { reading }: Draft): boolean {
  const { verb, preposition = '' } = p.info(i) ?? {};
  if (p.is(i, CLASS.preposition)) return hasPronoun(p, i + 1);
  if (preposition && !p.mayHaveConjunction(i))
    return reading.reading.cue.frames.noun?.includes(preposition) === true;
  if (verb || preposition || p.isConsequence(i) || p.looksImperfect(i)) return false;
  return p.mayHaveConjunction(i);
}

/** What something is called holds neither a verb nor a comma nor an occasion. */
function endsName(p: Passage, i: number): boolean {
  return p.isMark(i, ',') || p.is(i, CLASS.occasion) || (p.info(i)?.verb ?? false);
}

/** A noun phrase ends where a coordinated finite verb, a new clause or the occasion of speaking begins. */
function endsPhrase(p: Passage, i: number, to: number, own: Draft, clausal: boolean): boolean {
  if (!clausal && (isJoinedPast(p, i) || (PHRASES.has(own.rule) && isClauseOpener(p, i, own))))
    return true;
  if (!p.isMark(i - 1, ',;')) return false;
  if (isWithin(own) && isMainVerb(p, i)) return true;
  if (!clausal && p.info(i)?.complementizer && p.isConsequence(i)) return true;
  return opensAnother(p, i, own) || isNotDone(p, i) || opensWithPlace(p, i, to);
}

/** What was not done, by a verb or by what looks like one (and was not). */
function isNotDone(p: Passage, i: number): boolean {
  return joinsParticle(p, i) && (p.info(i + 1)?.verb === true || p.looksImperfect(i + 1));
}

/** Told in a noun or a relative clause, within a clause of the author's. */
function isWithin({ rule, seen }: Draft): boolean {
  return rule === 'noun' || seen.some(({ code }) => code === 'source-antecedent');
}

/** A verb of what happened, with its subject, that nothing joins to what is before it. */
function isMainVerb(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.verb || info.head || info.event || p.looksImperfect(i)) return false;
  const subject = p.info(i + 1);
  if (!subject || subject.preposition || !(subject.article || subject.head)) return false;
  return !p.mayHaveConjunction(i) && !p.mayHavePreposition(i);
}

/** A coordinated finite verb of the past, known, or by its ending after a comma. */
function isJoinedPast(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.verb || info.event || info.head || info.wide & CLASS.event) return false;
  const joined = info.conjunction || (p.isMark(i - 1, ',;') && p.mayHaveConjunction(i));
  return joined && !p.looksImperfect(i);
}

/** After a comma and a phrase without a verb: what happened next, by a known verb. */
function isActedNext(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.sureVerb || !p.isMark(i - 1, ',') || !p.mayHaveConjunction(i)) return false;
  return !(info.event || info.head || info.wide & CLASS.event);
}

/** After a phrase without a verb: what the source does as well, in the present as the cue is (criticize the plan and consider it …). */
function isActingAsWell(p: Passage, i: number, own: Draft): boolean {
  const { reading, conjunction } = own.reading;
  const { verb, event, head } = p.info(i) ?? {};
  if (reading.form !== 'imperfect' || !verb || event || head) return false;
  if (!p.mayHaveConjunction(i) || p.isConsequence(i)) return false;
  return p.text(i).charAt(1) === p.text(cueStart(own)).charAt(conjunction ? 1 : 0);
}
