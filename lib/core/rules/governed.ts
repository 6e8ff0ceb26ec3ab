import type { Passage } from '../passage';
import { findBareNoun, findGoverned, splitParties } from '../phrase/governed';
import { maySpeak } from '../phrase/noun';
import { isNegated } from '../phrase/position';
import {
  antecedentFor,
  findSubject,
  type Subject,
  subjectBefore,
  subjectBetween,
} from '../phrase/subject';
import type { Range } from '../text/sentences';
import { makeDraft } from './make';
import { isVerbSite, type Rule, type Site } from './rule';
import { voiceOf } from './voice';

/** A verb with a noun phrase after its own preposition: `called for …`, `accused X of …`. */
export const verbGoverned: Rule = {
  id: 'verb-governed',
  find(site) {
    const { passage, sentence, at, cue } = site;
    if (!isVerbSite(site)) return undefined;
    const noun = findGoverned(passage, cue, at + 1, sentence.to);
    if (!noun) return undefined;
    if (hasNearerNoun(site, noun.opener)) return undefined;
    const parties = partiesOf(site, noun.opener);
    const subject = voiceOf(site, parties.subject, noun.opener);
    if (!subject || !isTrusted(site, subject, noun.opener)) return undefined;
    const from = parties.object?.from ?? noun.start;
    return makeDraft(this.id, site, subject, [{ from, to: sentence.to }], 'brings-governed');
  },
};

/** A cue that takes a bare noun too has taken it before the preposition. */
function hasNearerNoun({ passage: p, at, cue }: Site, opener: number): boolean {
  const bare = findBareNoun(p, cue, at + 1, opener, false);
  return bare !== undefined && bare.start > at + 1;
}

/** A form that is also another word needs one who can speak, or its preposition straight after it. */
function isTrusted({ passage, at, cue }: Site, subject: Subject, opener: number): boolean {
  const { trust, category } = cue.reading.cue.entry;
  if (category === 'say' && isNegated(passage, at, at - 1)) return false;
  const first = subject.source && passage.info(subject.source.from);
  if (first?.event && !first.head) return false;
  if (trust !== 'homograph') return true;
  if (hasNounCue(passage, at + 1, opener)) return false;
  const { source } = subject;
  if (!source) return opener === at + 1;
  return maySpeak(passage, source);
}

/** A noun of saying in between has the preposition for itself (directed accusations at … of …). */
function hasNounCue(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const noun = p
      .info(i)
      ?.cues.some(
        (c) =>
          (c.reading.form === 'masdar' || c.reading.form === 'noun') &&
          !c.article &&
          !c.preposition,
      );
    if (noun && !p.info(i)?.head) return true;
  }
  return false;
}

interface Found {
  readonly subject: Subject;
  /** The other object, where it belongs to the content. */
  readonly object: Range | undefined;
}

function partiesOf(site: Site, opener: number): Found {
  const { passage: p, sentence, at, cue } = site;
  const { object } = cue.reading.cue.frames;
  const { agreement } = cue.reading;
  const whole = findSubject(p, at, opener, sentence.from, agreement);
  if (!object || cue.pronoun) return { subject: whole, object: undefined };
  const inContent = object !== 'addressee';
  if (p.info(at - 1)?.complementizer?.pronoun) {
    return { subject: whole, object: inContent ? between(p, at, opener) : undefined };
  }
  const before = antecedentFor(p, at, sentence.from) ?? beforeIt(site);
  if (before) return { subject: before, object: inContent ? between(p, at, opener) : undefined };
  const parties = splitParties(p, at + 1, opener);
  const subject = parties.subject && subjectBetween(p, parties.subject.from, parties.subject.to);
  if (subject && !parties.object && !maySpeak(p, subject)) return objectOnly(subject, inContent);
  if (!subject) return { subject: whole, object: undefined };
  return {
    subject: { source: subject, how: 'source-after' },
    object: inContent ? parties.object : undefined,
  };
}

/** The one phrase between cue and preposition cannot speak: it is the object, and the subject is dropped. */
function objectOnly(object: Range, inContent: boolean): Found {
  const subject = { source: undefined, how: 'source-carried' } as const;
  return { subject, object: inContent ? object : undefined };
}

function beforeIt({ passage, at, sentence, cue }: Site): Subject | undefined {
  const source = subjectBefore(passage, at, sentence.from, cue.reading.agreement);
  return source && { source, how: 'source-before' };
}

function between(p: Passage, at: number, opener: number): Range | undefined {
  return p.isWord(at + 1) && opener > at + 1 ? { from: at + 1, to: opener } : undefined;
}
