import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm, isFreeParticiple } from '../cues/readings';
import type { Draft } from '../draft';
import type { Frames } from '../lexicon';
import type { Passage } from '../passage';
import { relativeEnd } from '../phrase/aside';
import { findComplement } from '../phrase/complement';
import { DASHES } from '../phrase/marks';
import { isSayingNoun } from '../phrase/noun';
import { isDoneNext, isVerbalParticle } from '../phrase/position';
import { isAccusative } from '../phrase/shape';
import { isOccasion, isSayingAsWell, isThat, isWhenSaid } from './occasion';
import { isRemark } from './remark';
import { disagrees } from './same-speaker';

/**
 * Whether what begins at `i` is no more of a content: the author adds it, or takes up what the source did or said next.
 * @param to end of what may be the content
 * @param phrase the content is a noun phrase
 */
export function isAdded(p: Passage, i: number, to: number, own: Draft, phrase: boolean): boolean {
  const comma = p.isMark(i - 1, ',');
  const after = comma || p.closing(i - 1) !== undefined;
  const said = isThat(p, i);
  if (!after && !said && !p.is(i, BEGINS) && !p.info(i)?.cues.length) return false;
  return (
    beginsTurn(p, i, to) ||
    isAside(p, i, to, after) ||
    (said && isWhenSaid(p, i + 1, comma || phrase)) ||
    (after && isRemark(p, i, to, phrase)) ||
    goesOnSaying(p, i, after) ||
    (comma && (saysNext(p, i, to) || isTakenUp(p, i))) ||
    isUntold(p, i, to, own) ||
    (comma && (isSourceAgain(p, i, own) || isSayingAsWell(p, i, to))) ||
    ((comma || (said && phrase)) && isOccasion(p, i, to, phrase))
  );
}

/** Where no mark stands before, and no cue, something is added with these alone. */
const BEGINS = CLASS.turn | CLASS.aside | CLASS['clause-opener'];

/** The author's aside after a comma or a quotation; an allusion (in a hint at) needs neither, and ends nothing between marks of its own. */
function isAside(p: Passage, i: number, to: number, after: boolean): boolean {
  if (!p.is(i, CLASS.aside) || p.is(i, CLASS.pronoun) || isBetweenMarks(p, i, to)) return false;
  if (answersDeed(p, i)) return false;
  if (isComment(p, i)) return true;
  return after || (p.is(i, CLASS.preposition) && isSayingNoun(p, i + 1));
}

/** Brackets or dashes are around it, and words of the sentence come after them. */
function isBetweenMarks(p: Passage, i: number, to: number): boolean {
  const closing = p.isMark(i - 1, '(') ? ')' : p.isMark(i - 1, DASHES) ? DASHES : '';
  for (let k = i + 1; closing && k < to - 1; k++) if (p.isMark(k, closing)) return p.isWord(k + 1);
  return false;
}

/** Words for a comment on something, which are no verb as well: what was said is one. */
function isComment(p: Passage, i: number): boolean {
  return p.is(i, CLASS.occasion) && p.after(i, CLASS.aside) > i + 1 && !p.info(i)?.cues.length;
}

/** It answers what was done, and no words (in reply to the attack): why the same was done that is told of. */
function answersDeed(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.occasion)) return false;
  const to = p.after(i, CLASS.aside);
  const { event, wide = 0 } = p.info(to) ?? {};
  return event === true && !(wide & (CLASS.venue | CLASS.speech)) && !isSayingNoun(p, to);
}

/** How far from its begin the topic of a sentence may be taken up. */
const TOPIC = 24;

/** Another is taken up, though no stop stands before: a phrase for that with a comma (for his part,), or a topic and what is said of it (as for him, so …). */
function beginsTurn(p: Passage, i: number, to: number): boolean {
  const after = p.after(i, CLASS.turn);
  if (after > i + 1) return p.isMark(after, ',');
  if (after === i || !p.isWord(i - 1) || p.mayHavePreposition(i) || p.info(i)?.conjunction)
    return false;
  for (let k = after + 1; k < Math.min(to, i + TOPIC); k++)
    if (p.isConsequence(k) && (p.isMark(k - 1, ',') || p.info(k)?.sureVerb)) return true;
  return false;
}

/** A participle of a cue that goes on from the clause, whatever it brings. */
function goesOnSaying(p: Passage, i: number, after: boolean): boolean {
  const info = p.info(i);
  if (!info || info.head) return false;
  for (const cue of info.cues) {
    if (!isFreeParticiple(cue)) continue;
    const { reading } = cue;
    if (after && reading.cue.entry.trust !== 'homograph') return true;
    if (isTelling(p, i, reading)) return true;
  }
  return false;
}

/** Words that join a clause, and a verb of telling: what the source said next (before he added: …, before he denied that). */
function saysNext(p: Passage, i: number, to: number): boolean {
  const verb = p.after(i, CLASS.subordinator);
  if (verb < i + 2) return false;
  return (p.info(verb)?.cues ?? []).some((cue) => {
    const { form, cue: own } = cue.reading;
    if (form !== 'imperfect') return false;
    if (own.entry.continues) return true;
    return isDoneNext(p, verb, i) && findComplement(p, cue, verb + 1, to) !== undefined;
  });
}

/** What somebody else makes of all that was told (…, a thing that X denied): a relative that opens a clause and a cue with the pronoun for that. */
function isTakenUp(p: Passage, i: number): boolean {
  const verb = relativeEnd(p, i);
  if (verb === undefined) return false;
  return (p.info(verb)?.cues ?? []).some(
    ({ reading, pronoun }) =>
      isFiniteForm(reading) && pronoun?.gender === 'm' && pronoun.number === 's',
  );
}

/** Categories whose verbs, negated, say that the source told no more. */
const TOLD: ReadonlySet<string> = new Set(['say', 'announce', 'affirm', 'deny']);

/** What the source did not tell, after a comma or a word for but (but it gave no details, and did not announce). */
function isUntold(p: Passage, i: number, to: number, source: Draft): boolean {
  const contrast = p.after(i, CLASS['clause-opener']);
  const but = contrast > i && !p.is(i, CLASS.subordinator);
  if (but && isDeclined(p, contrast, to)) return true;
  const joined = p.info(i)?.conjunction && p.isMark(i - 1, ',');
  const at = contrast > i ? contrast : i;
  if (!(contrast > i || joined) || !p.is(at, CLASS.negator) || p.after(at, CLASS.negator) > at + 1)
    return false;
  if (p.is(at, CLASS.aside) || lacksComment(p, at + 1, to)) return true;
  if (!isVerbalParticle(p, at)) return false;
  // Before another verb the one that is negated tells nothing by itself (no longer relies on).
  if (p.info(at + 2)?.verb && p.looksImperfect(at + 2)) return false;
  for (let k = at; k < to; k++) if (p.info(k)?.complementizer?.conjunction) return false;
  if (isToOne(p, at + 2)) return false;
  return (p.info(at + 1)?.cues ?? []).some(
    ({ reading }) =>
      reading.form === 'imperfect' &&
      reading.agreement.person !== 1 &&
      TOLD.has(reading.cue.entry.category) &&
      !disagrees(p, source, reading.agreement),
  );
}

/** Who would not comment, after a word for but: a comment with the article, straight after a verb or its preposition, and nothing that it brings. */
function isDeclined(p: Passage, from: number, to: number): boolean {
  for (let k = from + 1; k < Math.min(to, from + REFUSAL); k++) {
    const info = p.info(k);
    if (!info || info.complementizer) return false;
    const said = info.article && !info.preposition && (info.wide & SAID) === SAID;
    const verb = p.is(k - 1, CLASS.preposition) ? k - 2 : k - 1;
    const ends = !p.isWord(k + 1) || k + 1 >= to || p.is(k + 1, CLASS.preposition);
    if (said && ends && verb > from && p.info(verb)?.article === false) return true;
  }
  return false;
}

/** What is said and done as well. */
const SAID = CLASS.venue | CLASS.event;

/** Who would not comment and the comment take so many words at most. */
const REFUSAL = 8;

/** A preposition with a pronoun, straight after what may be no telling (nothing shows on him, no contact with them). */
function isToOne(p: Passage, i: number): boolean {
  return ((p.info(i)?.wide ?? 0) & CLASS.preposition) !== 0 && !p.is(i, CLASS.preposition);
}

/** How far after its negated verb the comment may stand that nobody made. */
const COMMENT = 6;

/** Any answer, after the verb that is negated (the authorities did not give any comment). */
function lacksComment(p: Passage, verb: number, to: number): boolean {
  for (let k = verb + 1; k < Math.min(to, verb + COMMENT) && p.isWord(k); k++)
    if (p.is(k - 1, CLASS.question) && p.is(k, CLASS.venue) && isSaid(p, k)) return true;
  return false;
}

/** A comment or a statement, and no exhibition where one is made. */
const isSaid = (p: Passage, i: number): boolean =>
  p.info(i)?.head?.kind === 'document' || ((p.info(i)?.wide ?? 0) & SAID) === SAID;

/** With no mark before it, only a participle of telling that can describe nothing. */
function isTelling(p: Passage, i: number, { cue, agreement }: CueReading['reading']): boolean {
  const { quote, object } = cue.frames;
  if (cue.entry.category !== 'say' || !quote || object) return false;
  if (agreement.gender !== 'm' || agreement.number !== 's') return false;
  if (p.shapes.accusative.test(p.raw(i - 1)) && bringsNothing(p, i, cue)) return false;
  return !isAccusative(p, i - 1) && !p.is(i - 1, CLASS.auxiliary);
}

/** Nothing that it tells follows, so that it describes the noun before it, which is written as it is (a crying shame). */
function bringsNothing(p: Passage, i: number, { frames }: CueReading['reading']['cue']): boolean {
  if (p.isMark(i + 1, ',;.')) return true;
  if (p.is(i + 1, CLASS.preposition)) return !isOwnPreposition(p, i + 1, frames);
  const joined = p.info(i + 1)?.preposition;
  return !!joined && !frames.clause?.includes(joined) && !frames.noun?.includes(joined);
}

/** One that the participle takes what it tells with, or that brings where or to whom it was told. */
function isOwnPreposition(p: Passage, i: number, { clause, noun }: Frames): boolean {
  return (
    clause?.includes(p.text(i)) ||
    noun?.includes(p.text(i)) ||
    p.is(i, CLASS.occasion) ||
    p.is(i + 1, CLASS.venue)
  );
}

/** A coordinated verb with the source itself as its subject: what it did, not what it said. */
function isSourceAgain(p: Passage, i: number, { source }: Draft): boolean {
  const verb = p.info(i);
  if (!source || !verb?.verb || !p.mayHaveConjunction(i) || !p.isMark(i - 1, ',')) return false;
  const subject = p.info(i + 1);
  return (
    subject?.article === true && !subject.preposition && subject.stem === p.info(source.from)?.stem
  );
}
