import { CLASS } from '../cues/compiled';
import { findBareNoun } from '../phrase/bare';
import { addressedAt } from '../phrase/governed';
import { canSpeak, maySpeak } from '../phrase/noun';
import { meansOtherwise } from '../phrase/otherwise';
import { partiesOf } from '../phrase/parties';
import { isNegated } from '../phrase/position';
import { findSubject, type Subject } from '../phrase/subject';
import { isNewName } from '../phrase/unknown';
import { makeDraft } from './make';
import { isPlainVerb } from './plain-verb';
import { FINITE, type Rule, type Site } from './rule';
import { isAdrift, isOtherWord } from './verb-site';
import { voiceOf } from './voice';

/** A verb with a bare noun phrase that stands for a proposition: `denied the bombing`. */
export const verbBareNoun: Rule = {
  id: 'verb-noun',
  forms: FINITE,
  find(site) {
    const { passage, sentence, at, cue } = site;
    if (isOtherWord(site)) return undefined;
    const { entry, frames } = cue.reading.cue;
    if (cue.pronoun && !(frames.only && frames.object === 'accused')) return undefined;
    if (passage.info(at + 1)?.complementizer) return undefined;
    const { category } = entry;
    const found = findSubject(passage, at, at + 1, sentence.from, cue.reading.agreement);
    const elsewhere = found.source !== undefined || asksOf(site);
    const plain = frames.bare === 'event' ? undefined : isPlainVerb(site);
    const noun = findBareNoun(passage, cue, at + 1, sentence.to, elsewhere, plain);
    if (!noun || passage.info(noun.start)?.conjunction) return undefined;
    if (meansOtherwise(passage, cue, at + 1, noun.start)) return undefined;
    const parties = elsewhere
      ? { subject: found, inContent: undefined }
      : partiesOf(
          passage,
          cue,
          at,
          addressedAt(passage, cue, at + 1, noun.opener) ?? noun.opener,
          sentence.from,
        );
    const subject = voiceOf(site, parties.subject, noun.opener);
    if (!subject || (subject.source && !maySpeak(passage, subject.source))) return undefined;
    const doubtful = entry.trust === 'homograph' && frames.bare === 'event';
    if (doubtful && subject.source && !isSpeaker(site, subject.source.from)) return undefined;
    if (!subject.source && category === 'say') return undefined;
    if (isIntransitive(site, subject) || isAdrift(site, subject)) return undefined;
    const tells = ['announce', 'say', 'evaluate'].includes(category);
    if (tells && isNegated(passage, at, sentence.from)) return undefined;
    return makeDraft(
      this.id,
      site,
      subject,
      [{ from: parties.inContent?.from ?? noun.start, to: sentence.to }],
      'brings-noun',
    );
  },
};

/** Whom it is asked of follows a verb whose subject is left out (said that he had asked of the guard a delay). */
function asksOf({ passage: p, at, cue }: Site): boolean {
  const { to, bare } = cue.reading.cue.frames;
  if (cue.reading.form !== 'perfect') return false;
  return bare === 'event' && p.is(at + 1, CLASS.preposition) && !!to?.includes(p.text(at + 1));
}

/** One who can speak, or after a perfect a name that nobody knows. */
function isSpeaker({ passage: p, cue }: Site, i: number): boolean {
  if (canSpeak(p, i)) return true;
  return cue.reading.form === 'perfect' && isNewName(p, i);
}

/** The imperfect of a verb whose passive is the author's own voice says with a noun what is (appears), not what is told, unless a document shows it. */
function isIntransitive({ passage: p, cue: { reading } }: Site, { source }: Subject): boolean {
  const { entry } = reading.cue;
  if (source && p.info(source.from)?.head?.kind === 'document') return false;
  return reading.form === 'imperfect' && entry.pos === 'verb' && entry.passive === 'author';
}
