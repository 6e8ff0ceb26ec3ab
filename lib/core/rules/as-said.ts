import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { pointsBack } from '../phrase/antecedent';
import { asideEnd, asidesEnd, isOwnedPreposition } from '../phrase/aside';
import { findBareNoun } from '../phrase/bare';
import {
  afterTold,
  hasObjectIn,
  isNamedAlone,
  isOtherSense,
  mayTell,
  pointsAtTold,
} from '../phrase/besides';
import { chainOf } from '../phrase/chain';
import { findComplement } from '../phrase/complement';
import { sourcePhraseEnd } from '../phrase/extent';
import { findGoverned, isAct } from '../phrase/governed';
import { DASHES, isShortName } from '../phrase/marks';
import { canSpeak, countsSpeakers } from '../phrase/noun';
import { qualifiedClause } from '../phrase/qualified';
import { CARRIED, type Subject } from '../phrase/subject';
import { isNewName } from '../phrase/unknown';
import type { Category } from '../types';
import { makeDraft } from './make';
import type { Rule, Site } from './rule';

/** A verb of saying brought by a word of comparison or by a verbless source: `as X said`, `according to what X said`. */
export const asSaid: Rule = {
  id: 'as-said',
  forms: ['particle', 'adposition'],
  find(site) {
    const { passage: p, sentence, at } = site;
    const verb = verbIndex(site);
    if (verb === undefined) return undefined;
    const cue = sayingAt(p, verb);
    if (!cue || isOtherSense(cue)) return told(site, verb);
    const besides = p.is(at, CLASS['clause-opener']);
    if (besides && !mayTell(cue)) return undefined;
    const from = sourceStart(site, cue, verb);
    if (hasOwnContent(site, cue, verb) || isRuled(p, from)) return undefined;
    if (from === undefined && !standsAlone(site, cue, verb)) return undefined;
    const phraseEnd = from === undefined ? verb + 1 : sourcePhraseEnd(p, from, sentence.to);
    if (besides && hasObjectIn(p, { from: verb + 1, to: phraseEnd })) return undefined;
    const phrase = from === undefined ? undefined : { from, to: phraseEnd };
    const chain = phrase && chainOf(p, cue, verb, phrase, sentence.to);
    const source = chain?.source;
    const content = qualifiedClause(p, sentence, at, Math.max(phraseEnd, source?.to ?? 0));
    if (!content.length) return undefined;
    const subject: Subject = source ? { source, how: 'source-after' } : CARRIED;
    const draft = makeDraft(this.id, site, subject, content, 'verbless');
    draft.cue = [{ from: at, to: verb + 1 }, ...(chain?.heard ? [chain.heard] : [])];
    draft.relay = chain?.relay ? [chain.relay] : [];
    draft.agreement = chain && !source ? {} : cue.reading.agreement;
    draft.category = categoryOf(site, cue);
    return draft;
  },
};

/** What one according to whom it is said did is only reported; a word of comparison that also joins clauses leaves the verb its force. */
function categoryOf({ passage: p, at, cue: { reading } }: Site, verb: CueReading): Category {
  const { category } = verb.reading.cue.entry;
  if (p.is(at, CLASS['clause-opener'])) return category;
  if (reading.form === 'adposition' || category === 'say' || category === 'announce')
    return 'report';
  return category;
}

/** `according to what X translated`: a verb that is no cue, told as done by one who speaks. */
function told(site: Site, verb: number): Draft | undefined {
  const { passage: p, sentence, at, cue } = site;
  const from = verb + 1;
  if (cue.reading.form !== 'adposition' || p.looksImperfect(verb)) return undefined;
  if (!p.info(verb)?.verb || !canSpeak(p, from) || p.info(from)?.head?.kind === 'document')
    return undefined;
  const source = { from, to: sourcePhraseEnd(p, from, sentence.to) };
  const content = qualifiedClause(p, sentence, at, source.to);
  if (!content.length) return undefined;
  const draft = makeDraft(asSaid.id, site, { source, how: 'source-after' }, content, 'verbless');
  draft.cue = [{ from: at, to: from }];
  return draft;
}

/** Marks after which what somebody said is told in passing. */
const SET_APART = `,(${DASHES}`;

/** Index of the verb that the word at the site brings: straight after it, or after a free relative. */
function verbIndex(site: Site): number | undefined {
  const { passage: p, at, end, cue } = site;
  const { form } = cue.reading;
  const { entry } = cue.reading.cue;
  const apart = p.isMark(at - 1, SET_APART) || opensClause(site);
  if (form === 'particle') {
    const besides = p.is(at, CLASS['clause-opener']);
    const alone = apart || pointsAtTold(p, end + 1) || closesSentence(site);
    if (besides && !alone) return undefined;
    return apart || entry.trust !== 'homograph' ? end : undefined;
  }
  if (entry.pos !== 'adposition' || !entry.relative) return undefined;
  const joined = (entry.governs ?? []).some(
    (prep) => prep !== '' && p.isJoinedTo(end, prep, CLASS['free-relative']),
  );
  if (joined || p.is(end, CLASS['free-relative'])) return end + 1;
  return undefined;
}

/** What a law says one conforms to. */
function isRuled(p: Passage, from: number | undefined): boolean {
  if (from === undefined || p.is(from, CLASS.quantifier)) return false;
  return ((p.info(from)?.wide ?? 0) & CLASS.norm) !== 0;
}

/** After a comma with no subject, and nothing but where it was said after it (…, as they said, …; according to what he told of it). */
function standsAlone({ passage: p, at, sentence }: Site, cue: CueReading, verb: number): boolean {
  if ((cue.reading.agreement.person ?? 3) !== 3 || !p.isMark(at - 1, ',(')) return false;
  if (cue.pronoun && !TELLS.has(cue.reading.cue.entry.category)) return false;
  // As people say is nobody's.
  const people = cue.reading.agreement.number === 'p';
  const end = people ? verb + 1 : asidesEnd(p, verb + 1, sentence.to);
  if (people) return end === sentence.to || p.isMark(end, ',)');
  return end >= sentence.to || p.isMark(end, ',).');
}

/** What somebody told is taken up with a pronoun too. */
const TELLS: ReadonlySet<string> = new Set(['say', 'affirm']);

/** Nothing but the one who says follows the verb, to the end of the sentence or a comma (…, as X said). */
function closesSentence({ passage: p, sentence, at, end }: Site): boolean {
  const from = end + 1;
  const some = ((p.info(from)?.wide ?? 0) & CLASS.quantifier) !== 0 && p.info(from)?.article;
  const many = some || (p.is(from, CLASS.quantifier) && countsSpeakers(p, from));
  const speaks = canSpeak(p, from) || many;
  if (at === sentence.from || !sayingAt(p, end) || !speaks) return false;
  const to = asidesEnd(p, sourcePhraseEnd(p, from, sentence.to), sentence.to);
  return to >= sentence.to || p.isMark(to, '.,');
}

/** The sentence begins with it, and what was said follows the one who said it after a comma, with the word for so and that (as X said, …). */
function opensClause({ passage: p, sentence, at, end }: Site): boolean {
  if (at !== sentence.from || !sayingAt(p, end) || !canSpeak(p, end + 1)) return false;
  const next = sourcePhraseEnd(p, end + 1, sentence.to) + 1;
  return p.info(next)?.complementizer?.conjunction === true && p.isConsequence(next);
}

function sayingAt(p: Passage, verb: number): CueReading | undefined {
  return p.info(verb)?.cues.find((c) => isFiniteForm(c.reading) && !c.conjunction);
}

/** After a word of comparison the verb may have a clause of its own (as X also said that): an attribution like any other. */
function hasOwnContent(
  { passage: p, sentence, cue, at: begin }: Site,
  verb: CueReading,
  at: number,
): boolean {
  if (p.info(at + 1)?.complementizer) return true;
  if (cue.reading.form !== 'particle' || isEnclosed(p, begin, at)) return false;
  if (bringsDeed(p, verb, at, sentence.to)) return true;
  const stop = sourcePhraseEnd(p, at + 1, sentence.to) + 2;
  const end = Math.min(sentence.to, stop);
  const said = findComplement(p, verb, at + 1, end);
  if (said) return !(said.via === 'quote' && isShortName(p, said.opener) && canSpeak(p, at + 1));
  const noun = findGoverned(p, verb, at + 1, end);
  // Nothing but what is done is told with a joined preposition: where one works has it too (as sources in the ministry told).
  return noun !== undefined && (noun.opener !== noun.start || bringsAct(p, noun.start));
}

function bringsAct(p: Passage, i: number): boolean {
  return isAct(p, i, p.text(i).charAt(0)) || !p.mayHavePreposition(i);
}

/** Nothing but the word and its verb stands between two commas (that means, as they said, that). */
const isEnclosed = (p: Passage, from: number, verb: number): boolean =>
  p.isMark(from - 1, ',') && p.isMark(verb + 1, ',');

/** After who says it the verb has a deed for its object (as X also announced the closing of Y). */
function bringsDeed(p: Passage, verb: CueReading, at: number, end: number): boolean {
  const object = findBareNoun(p, verb, at + 1, end, false)?.opener ?? 0;
  return object > at + 1 && p.info(object)?.event === true;
}

/** First token of the source: after the verb, after a preposition with a pronoun (what he said of it), or after the preposition that brings whom the verb comes from (what stands in the report). */
function sourceStart(
  { passage: p, at: particle }: Site,
  { reading, pronoun }: CueReading,
  verb: number,
): number | undefined {
  const next = verb + 1;
  if (reading.cue.frames.from?.includes(p.text(next))) return next + 1;
  const past = isOwnedPreposition(p, next) || pointsBack(p, next) ? next + 1 : next;
  const timed = p.is(past, CLASS.time) ? asideEnd(p, past, past + LONGEST_TIME) : past;
  const at = afterTold(p, timed);
  const published = pronoun !== undefined || p.info(at)?.head?.kind === 'media';
  const counts = (p.is(at, CLASS.quantifier) || p.isNumber(at)) && countsSpeakers(p, at);
  if (reading.cue.frames.from && !reading.cue.frames.clause && !published && !counts)
    return undefined;
  const those = p.isHumanPlural(at) || (p.is(at, CLASS.demonstrative) && p.info(at + 1)?.article);
  const speaks = canSpeak(p, at) || p.info(at)?.article || counts || those;
  const joins = p.is(particle, CLASS['clause-opener']);
  // What one said to whom stands only before who said it.
  const named = past > next && isNewName(p, at);
  return speaks || named || isNamedAlone(p, at, joins) ? at : undefined;
}

/** When it was said is told in so many words at most. */
const LONGEST_TIME = 6;
