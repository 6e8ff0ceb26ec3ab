import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import { isFiniteForm } from '../cues/readings';
import { SHAPE } from '../cues/shapes';
import type { Draft } from '../draft';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { pointsBack } from '../phrase/antecedent';
import { agreesWith } from '../phrase/named/agreement';
import { isEverybody, type Told } from '../phrase/named/topic';
import { canSpeak } from '../phrase/noun';
import { isDoneNext, isPurpose, verbGroupStart } from '../phrase/position';
import { hasPronoun, isLongPreposition } from '../phrase/shape';
import { oneEnd } from '../phrase/speaker';
import { cueStart } from '../refine/step';
import type { Range } from '../text/sentences';
import type { Entity } from './entity';
import type { Registry } from './registry';

/**
 * Who goes on with a participle, a joined verb or one that a word like a pronoun brings: the subject of the last verb
 * before it, after all that was said in its sentence so far. Of a verb that points back to what was said or written it is
 * whoever that is of.
 * @param before what was said there
 */
export function goingOn(
  p: Passage,
  draft: Draft,
  text: string,
  registry: Registry,
  before: readonly Draft[],
): Entity | undefined {
  if (draft.subject !== 'dropped') return undefined;
  const at = cueStart(draft);
  const { reading } = draft.reading;
  const first = verbGroupStart(p, at, 0);
  const joined = p.mayHaveConjunction(first) && isFiniteForm(reading);
  const told = isSaidIn(p, at);
  const heard = !joined && told;
  const next = isNext(p, draft);
  const owed = isFiniteForm(reading) && isOwed(p, first);
  const goesOn = reading.adverbial || joined || heard || next || owed || isBrought(p, at);
  if (!goesOn) return undefined;
  const from = before.reduce((end, d) => Math.max(end, endOf(d)), p.sentenceAt(at)?.from ?? 0);
  const settle = ({ subject, verb }: Told) => {
    const speaks = canSpeak(p, subject.from);
    if (before.length && !speaks) return undefined;
    const somebody = (next && speaks) || isSomebody(p, subject.from, draft.agreement);
    const entity = somebody
      ? registry.named(p, subject, text, verb)
      : registry.known(p, subject, text, verb);
    if (!entity || !agreesWith(entity, draft.agreement)) return undefined;
    if (draft.rule === 'noun' && entity.kind === 'document') return undefined;
    const named = registry.speakers.hasSpoken(entity) || (entity.heads.length > 0 && isOne(entity));
    const plain = somebody || (speaks ? isOne(entity) : named);
    return (joined || !speaks) && !plain ? undefined : entity;
  };
  const near = (other?: (i: number) => boolean) =>
    registry.scenes.near(from, at, draft.agreement, settle, other);
  const speech = told ? speechOf(p, from, at) : undefined;
  const speaker = speech && registry.named(p, speech, text, draft.agreement);
  if (speaker && agreesWith(speaker, draft.agreement)) return speaker;
  if (heard) return near((i) => isHolder(p, i));
  if (owed) return near((i) => p.isBelonging(i));
  return near() ?? (standsFor(p, at - 1) ? near(() => true) : undefined);
}

/** Who did what stands before a pretext, and gives that as the reason: the last subject of its sentence, unless its verb may be one of which it is the object. */
export function actingOn(
  p: Passage,
  draft: Draft,
  text: string,
  registry: Registry,
): Entity | undefined {
  const charged = isHeldAgainst(p, draft);
  if (draft.source || !(isPretext(draft) || isAim(p, draft) || charged)) return undefined;
  const at = cueStart(draft);
  const from = p.sentenceAt(at)?.from ?? 0;
  const last = (verb: Agreement) => registry.scenes.near(from, at, verb, (told) => told);
  const aim = isAim(p, draft);
  const told = [last({}), last(FEMININE), aim ? last(PEOPLE) : undefined].reduce((a, b) =>
    (b?.subject.from ?? -1) > (a?.subject.from ?? -1) ? b : a,
  );
  const first = told?.subject.from ?? 0;
  if (!told || (!aim && p.isHumanPlural(first) && !p.isObliquePlural(first))) return undefined;
  if (p.info(first - 1)?.event) return undefined;
  const entity = registry.known(p, told.subject, text, told.verb);
  if (charged && (entity?.kind !== 'organization' || !hasObject(p, told.subject.to, at)))
    return undefined;
  return entity?.kind === 'document' ? undefined : entity;
}

/** What somebody is held or judged for, brought by a preposition: only a body holds and judges, since the verb of another may be a passive. */
function isHeldAgainst(p: Passage, draft: Draft): boolean {
  const { reading, preposition } = draft.reading;
  const { category } = reading.cue.entry;
  if (reading.form !== 'noun') return false;
  return category === 'accuse'
    ? preposition !== ''
    : category === 'believe' && p.isBelonging(cueStart(draft));
}

/** Something stands between a subject and the word at `at` that is no circumstance: its verb is no passive. */
function hasObject(p: Passage, from: number, at: number): boolean {
  const i = p.after(p.isWord(from) ? from : from + 1, CLASS.time);
  return i < at && !p.is(i, CLASS.preposition);
}

function isPretext({ reading }: Draft): boolean {
  const { entry } = reading.reading.cue;
  return entry.pos === 'noun' && entry.pretext === true;
}

/** What somebody has done something for: a verbal noun with the preposition of belonging joined, with the article (to demand that, to condemn it). */
export function isAim(p: Passage, draft: Draft): boolean {
  const { reading, pronoun } = draft.reading;
  const at = cueStart(draft);
  const deed = reading.form === 'masdar' && !pronoun && p.info(at)?.article === true;
  return deed && !draft.source && p.isBelonging(at);
}

/** What bodies and things in the plural take too. */
const FEMININE: Agreement = { gender: 'f', number: 's' };
const PEOPLE: Agreement = { gender: 'm', number: 'p' };

/** The verb tells what the subject before it did next: with the preposition of purpose (came back to confirm), after a word for before, or in a noun that a longer preposition brings (hastened to deny). */
function isNext(p: Passage, draft: Draft): boolean {
  const at = cueStart(draft);
  const { reading, pronoun } = draft.reading;
  const deed = reading.form === 'masdar' && !pronoun;
  return isPurpose(p, at) || isDoneNext(p, at, 0) || (deed && leadsTo(p, at - 1));
}

/** A longer preposition (to, on), and none of when something was. */
function leadsTo(p: Passage, i: number): boolean {
  return isLongPreposition(p, i) && !p.is(i, CLASS.time | CLASS.occasion);
}

/** A bare complementizer brings the verb straight after one to whom the deed belongs (it once happened to X that X said). */
function isOwed(p: Passage, verb: number): boolean {
  const that = p.info(verb - 1)?.complementizer;
  if (!that || that.pronoun || that.preposition) return false;
  const from = Math.max(0, verb - HOLDER_REACH - 2);
  for (let i = verb - 2; i >= from && p.isWord(i); i--) if (p.isBelonging(i)) return true;
  return false;
}

/** The verb points back to what was said or written before (a speech, in which he said). */
function isSaidIn(p: Passage, at: number): boolean {
  if (!pointsBack(p, at + 1)) return false;
  const from = Math.max(p.sentenceAt(at)?.from ?? 0, at - LONGEST_SPEECH);
  return isSpeechIn(p, from, at);
}

/** Whose what was said is, by the construct that it is in (the speech of X, in which he said). */
function speechOf(p: Passage, from: number, at: number): Range | undefined {
  for (let k = at - 1; k >= Math.max(from, at - LONGEST_SPEECH); k--) {
    const info = p.info(k);
    if (!info || info.article || hasPronoun(p, k) || !isSpeechIn(p, k, k + 1)) continue;
    if (p.is(k + 1, CLASS.preposition | CLASS.occasion)) continue;
    const one = p.info(k + 1)?.head;
    const definite = p.info(k + 1)?.article || p.info(k + 2)?.article || p.is(k + 2, PERSON_NAME);
    const role = one?.role && definite && !one.preposition && !one.conjunction;
    return role || p.is(k + 1, PERSON_NAME) ? { from: k + 1, to: oneEnd(p, k + 1, at) } : undefined;
  }
  return undefined;
}

/** So far before its verb stands what is said in. */
const LONGEST_SPEECH = 20;

/** One to whom what was said belongs or from whom it is (a letter of or from X). */
function isHolder(p: Passage, i: number): boolean {
  return (p.isBelonging(i) || p.isOrigin(i - 1)) && isSpeechIn(p, i - HOLDER_REACH, i);
}

/** So near after what is said stands whose it is. */
const HOLDER_REACH = 3;

function isSpeechIn(p: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const head = p.info(k)?.head ?? p.accusativeHead(k);
    if (head?.kind === 'document' || p.is(k, CLASS.venue)) return true;
  }
  return false;
}

/** A word that stands for whoever the clause before told of (but she, and she). */
function standsFor(p: Passage, i: number): boolean {
  if (p.is(i, CLASS.pronoun)) return p.mayHaveConjunction(i);
  return p.endsItem(i, CLASS['clause-opener']) && p.looks(i, SHAPE.owned);
}

/** A word that stands for the subject brings the verb (but he), or one that opens clauses. */
function isBrought(p: Passage, at: number): boolean {
  const before = at - 1;
  if (p.info(before)?.complementizer?.pronoun || p.endsItem(before, CLASS['clause-opener']))
    return true;
  return p.is(before, CLASS.pronoun) && p.mayHaveConjunction(before);
}

/** Whoever it is: all, one of many, or a foreign name. */
function isSomebody(p: Passage, i: number, { number }: Agreement): boolean {
  if (number !== 's') return isEverybody(p, i);
  const one = p.is(i, CLASS.quantifier) && p.info(i)?.agreement?.number === 's';
  return one || p.info(i)?.foreign === true;
}

/** Index after all that belongs to what was said. */
function endOf({ content, cue, source }: Draft): number {
  return Math.max(content.at(-1)?.to ?? 0, cue.at(-1)?.to ?? 0, source?.to ?? 0);
}

/** One who acts, and is told by a name where a person. */
function isOne({ kind, names }: Entity): boolean {
  return kind === 'person' ? names.length > 0 : kind !== 'document';
}
