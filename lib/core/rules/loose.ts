import { phraseLimit } from '../phrase/limit';
import {
  findFarClause,
  findLooseNoun,
  findPartedNoun,
  isNameable,
  type PartedNoun,
  speaks,
} from '../phrase/loose';
import { canSpeak, isEvent } from '../phrase/noun';
import { hasNounCue } from '../phrase/noun-cue';
import { objectBeyondSpeaker } from '../phrase/object';
import { hasObjectBetween, holdsException, meansOtherwise } from '../phrase/otherwise';
import { type Parties, partiesOf } from '../phrase/parties';
import { isNegated } from '../phrase/position';
import { findSubject, isOwnSubject, type Subject } from '../phrase/subject';
import { subjectBetween } from '../phrase/subject-after';
import { isListed } from './listed';
import { makeDraft } from './make';
import { isPlainVerb } from './plain-verb';
import { FINITE, type Rule, type Site } from './rule';
import { isOtherWord } from './verb-site';
import { voiceOf } from './voice';

/** A verb and, beyond an aside that no source phrase holds, the clause it brings: `said X, based in Y and …, that …`. */
export const farClause: Rule = {
  id: 'far-clause',
  forms: FINITE,
  find(site) {
    const { passage, sentence, at, cue } = site;
    if (!isTold(site) || cue.reading.cue.entry.trust === 'homograph') return undefined;
    if (!cue.reading.cue.frames.clause?.includes('')) return undefined;
    if (holdsException(passage, cue, { from: at + 1, to: at + 2 })) return undefined;
    const complement = findFarClause(passage, cue, at + 1, sentence.to);
    if (!complement) return undefined;
    const { opener, start } = complement;
    const found = findSubject(passage, at, opener, sentence.from, cue.reading.agreement);
    const subject = voiceOf(site, found, opener);
    if (!subject?.source || !speaks(passage, subject.source)) return undefined;
    return makeDraft(this.id, site, subject, [{ from: start, to: sentence.to }], 'brings-clause');
  },
};

/** A verb with its own preposition before a noun of which nothing is known: its place alone tells what it is. */
export const looseGoverned: Rule = {
  id: 'loose-governed',
  forms: FINITE,
  find(site) {
    const { passage, sentence, at, cue } = site;
    if (!isTold(site)) return undefined;
    const noun = findLooseNoun(passage, cue, at + 1, sentence.to);
    if (!noun || !isListed(site, noun) || hasNounCue(passage, at + 1, noun.opener))
      return undefined;
    if (meansOtherwise(passage, cue, at + 1, noun.start)) return undefined;
    if (hasObjectBetween(passage, cue, at + 1, noun.opener)) return undefined;
    const parties = partiesOf(passage, cue, at, noun.opener, sentence.from);
    if (addressesThing(site, parties)) return undefined;
    const subject = voiceOf(site, parties.subject, noun.opener);
    if (!subject || !isSpeech(site, subject, parties)) return undefined;
    const from = parties.inContent?.from ?? noun.start;
    return makeDraft(this.id, site, subject, [{ from, to: sentence.to }], 'brings-governed');
  },
};

/** A verb and a bare noun of which nothing is known, parted from the subject by a circumstance or straight after one who speaks: `condemned X on Monday remarks of …`. */
export const looseNoun: Rule = {
  id: 'loose-noun',
  forms: FINITE,
  find(site) {
    const { passage, sentence, at, cue } = site;
    const { entry, frames } = cue.reading.cue;
    const { noun, only, bare } = frames;
    if (!noun?.includes('') || only || cue.pronoun || entry.trust === 'homograph') return undefined;
    if (!isTold(site)) return undefined;
    const parted = bare === 'event' ? undefined : findPartedNoun(passage, at + 1, sentence.to);
    const found = parted ?? beyondSpeaker(site);
    if (!found) return undefined;
    const between = subjectBetween(passage, at + 1, found.subjectEnd);
    const subject =
      between && voiceOf(site, { source: between, how: 'source-after' }, found.opener);
    if (!subject?.source || (parted && !isNameable(passage, subject.source))) return undefined;
    if (holdsException(passage, cue, subject.source)) return undefined;
    const content = [{ from: found.start, to: sentence.to }];
    return makeDraft(this.id, site, subject, content, 'brings-noun');
  },
};

/** The object that follows one who speaks, nothing being known of it but its place. */
function beyondSpeaker(site: Site): PartedNoun | undefined {
  const { passage: p, sentence, at, cue } = site;
  const { entry } = cue.reading.cue;
  if (entry.pos === 'verb' && entry.passive === 'author') return undefined;
  const from = at + 1;
  const start = objectBeyondSpeaker(p, from, phraseLimit(p, from, sentence.to));
  if (start === undefined || !isProposition(site, start)) return undefined;
  return { opener: start, start, subjectEnd: start };
}

/** Neither people nor what the verb does something else to; after a verb that takes acts alone an act, or what is affirmed. */
function isProposition({ passage: p, cue }: Site, noun: number): boolean {
  const head = p.info(noun)?.head;
  if (head?.role || head?.kind === 'group' || p.isHumanPlural(noun)) return false;
  const { entry, frames } = cue.reading.cue;
  if (meansOtherwise(p, cue, noun, noun)) return false;
  return frames.bare !== 'event' || isEvent(p, noun) || entry.category === 'affirm';
}

/** Somebody speaks, or is spoken to by those whom the ending of the verb stands for. */
function isSpeech({ passage: p, cue }: Site, { source }: Subject, { object }: Parties): boolean {
  if (source) return speaks(p, source);
  return object !== undefined && isOwnSubject(cue.reading.agreement) && canSpeak(p, object.from);
}

/** A verb that is also another word, with an object that nobody could speak to (sent the letter with …). */
function addressesThing({ passage: p, cue }: Site, { object }: Parties): boolean {
  if (!object || cue.reading.cue.entry.trust !== 'homograph') return false;
  return !canSpeak(p, object.from) && !p.isHumanPlural(object.from);
}

/** A verb that can hardly be another word, and is not negated. */
function isTold(site: Site): boolean {
  const { passage, sentence, at } = site;
  return !isOtherWord(site) && isPlainVerb(site) && !isNegated(passage, at, sentence.from);
}
