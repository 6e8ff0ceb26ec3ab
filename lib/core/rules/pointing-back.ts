import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { commaAfter } from '../phrase/aside';
import { sourcePhraseEnd } from '../phrase/extent';
import { findGoverned } from '../phrase/governed';
import { canSpeak, isListedEvent, startsNoun } from '../phrase/noun';
import { isFeminine } from '../phrase/shape';
import { speakerEnd } from '../phrase/speaker';
import { subjectBetween } from '../phrase/subject-after';
import { isSurname, isUnknown } from '../phrase/unknown';
import { UNSAID } from './act';
import { makeDraft } from './make';
import { FINITE, NOMINAL, type Rule, type Site } from './rule';

/** `and this is what X confirmed`: the content is the word that points back. `what X announced of …`: what follows. */
export const pointingBack: Rule = {
  id: 'pointing-back',
  forms: FINITE,
  find(site) {
    const { passage: p, sentence, at, cue } = site;
    if (!p.is(at - 1, CLASS['free-relative']))
      return passedOn(site) ?? ofNews(site) ?? ofSpeech(site) ?? ofObject(site);
    if (!(startsNoun(p, at + 1) || isUnknown(p, at + 1)) || p.info(at + 1)?.complementizer)
      return undefined;
    const end = sourcePhraseEnd(p, at + 1, sentence.to);
    const pointer = at - 2;
    const { category } = cue.reading.cue.entry;
    if (
      category !== 'evaluate' &&
      cue.pronoun &&
      !isJudged(p, cue, at + 1, end) &&
      p.is(pointer, CLASS.demonstrative | CLASS.pronoun)
    ) {
      const subject = { source: { from: at + 1, to: end }, how: 'source-after' } as const;
      return makeDraft(this.id, site, subject, [{ from: pointer, to: pointer + 1 }], 'brings-noun');
    }
    const governed = cue.pronoun ? findGoverned(p, cue, at + 1, sentence.to) : undefined;
    const source = governed && subjectBetween(p, at + 1, governed.opener);
    if (!governed || !source) return ofTopic(site) ?? whatever(site);
    const subject = { source, how: 'source-after' } as const;
    return makeDraft(
      this.id,
      site,
      subject,
      [{ from: governed.start, to: sentence.to }],
      'brings-governed',
    );
  },
};

/** `denied what X said`: all that he said, by a verb that is no other word. */
function whatever(site: Site): Draft | undefined {
  const { passage: p, sentence, at } = site;
  if (!isSurelyTold(site) || !canSpeak(p, at + 1)) return undefined;
  const source = { from: at + 1, to: sourcePhraseEnd(p, at + 1, sentence.to) };
  // What he says of it (what X says is a campaign).
  if (p.info(source.to)?.complementizer) return undefined;
  const content = [{ from: at - 1, to: at }];
  return makeDraft(pointingBack.id, site, { source, how: 'source-after' }, content, 'brings-noun');
}

/** A verb of telling that is no other word, with a pronoun for what is told. */
function isSurelyTold({ cue }: Site): boolean {
  const { entry } = cue.reading.cue;
  return cue.pronoun?.person === 3 && entry.trust !== 'homograph' && TOLD.has(entry.category);
}

/** `a matter that X denies`: an indefinite noun of what is said straight before the verb, with a pronoun that stands for it. */
function ofSpeech(site: Site): Draft | undefined {
  const { passage: p, sentence, at } = site;
  const noun = at - 1;
  if (!isSurelyTold(site) || !canSpeak(p, at + 1) || !isSaidThing(p, noun)) return undefined;
  const source = { from: at + 1, to: sourcePhraseEnd(p, at + 1, sentence.to) };
  const from = p.is(noun - 1, CLASS.pronoun) ? noun - 1 : noun;
  const content = [{ from, to: at }];
  return makeDraft(pointingBack.id, site, { source, how: 'source-after' }, content, 'brings-noun');
}

/** A noun for something said, without the article. */
function isSaidThing(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.preposition) return false;
  return p.is(i, CLASS.speech) || info.cues.some(({ reading }) => NOMINAL.includes(reading.form));
}

/** `what X said about the plan`: what is told of follows who tells it, after a preposition of topics. */
function ofTopic(site: Site): Draft | undefined {
  const { passage: p, at, cue } = site;
  if (!cue.pronoun || !PASSED.has(cue.reading.cue.entry.category)) return undefined;
  const topic = topicAfter(site, at + 2);
  const source = topic === undefined ? undefined : subjectBetween(p, at + 1, topic);
  if (topic === undefined || !source) return undefined;
  // As a subject it ends before what is said of it.
  const { to } = site.sentence;
  const end = p.info(at - 2)?.complementizer ? commaAfter(p, topic, to) : to;
  const content = [{ from: topic + 1, to: end }];
  const subject = { source, how: 'source-after' } as const;
  return makeDraft(pointingBack.id, site, subject, content, 'brings-governed');
}

/** `what was passed around about the plan`: nobody is named who did. */
function passedOn(site: Site): Draft | undefined {
  const { at, sentence } = site;
  if (!isPassedOn(site)) return undefined;
  const topic = topicAfter(site, at + 1);
  if (topic === undefined) return undefined;
  const content = [{ from: topic + 1, to: sentence.to }];
  const draft = makeDraft(pointingBack.id, site, UNSAID, content, 'brings-governed');
  draft.cue = [{ from: at - 1, to: at + 1 }];
  return draft;
}

/** Whether the form is the noun for passing something on, that was done by nobody who is named (what was passed around). */
export function isPassedOn({ passage: p, at, cue }: Site): boolean {
  if (!cue.pronoun || cue.reading.cue.entry.category !== 'report' || !p.info(at)?.event)
    return false;
  const done = p.info(at - 1);
  return done?.sureVerb === true && !done.cues.length && p.is(at - 2, CLASS['free-relative']);
}

/** What somebody passes on or tells of. */
const PASSED: ReadonlySet<string> = new Set(['say', 'report', 'announce', 'claim']);

/** So far from the verb stands the preposition of its topic. */
const REACH = 16;

/** The first preposition of topics within reach, before any clause or verb. */
export function topicAfter({ passage: p, sentence }: Site, from: number): number | undefined {
  for (let i = from; i < Math.min(sentence.to - 1, from + REACH); i++) {
    const info = p.info(i);
    if (p.isTopic(i) && !p.isBound(i - 1, p.text(i))) return p.isWord(i + 1) ? i : undefined;
    if (p.isMark(i, ';:.!?') || info?.complementizer || (info?.sureVerb && !info.head))
      return undefined;
  }
  return undefined;
}

/** What the pronoun stands for is held to be something: that follows who holds it so (which X considered a breach of …). */
function isJudged(p: Passage, { reading }: CueReading, from: number, to: number): boolean {
  if (reading.cue.frames.object !== 'described') return false;
  const end = speakerEnd(p, from, to);
  return end < to && !p.is(end, CLASS.preposition | CLASS.time);
}

/** What may be denied or confirmed of news, and not what is thought of it. */
const TOLD: ReadonlySet<string> = new Set(['deny', 'affirm', 'say', 'announce', 'admit']);

/** What may be judged, foreseen or called for. */
const HELD: ReadonlySet<string> = new Set(['evaluate', 'predict', 'demand']);

/** News or what is announced, and who confirmed or denied it in a relative clause (, a matter that X denied). */
function ofNews(site: Site): Draft | undefined {
  const { passage: p, sentence, at, cue } = site;
  const news = at - 2;
  const { category } = cue.reading.cue.entry;
  if (!cue.pronoun || !(TOLD.has(category) || HELD.has(category))) return undefined;
  if (!p.is(at - 1, CLASS.relative) || !p.info(news)?.article) return undefined;
  const said = ((p.info(news)?.wide ?? 0) & CLASS.speech) !== 0;
  // What somebody is used to publish is no claim of his.
  if (said && cue.reading.form === 'imperfect' && !isSurelyTold(site)) return undefined;
  const from = said && TOLD.has(category) ? news : announcedAt(site, news);
  if (from === undefined || !canSpeak(p, at + 1)) return undefined;
  const source = { from: at + 1, to: sourcePhraseEnd(p, at + 1, sentence.to) };
  const content = [{ from, to: at - 1 }];
  return makeDraft(pointingBack.id, site, { source, how: 'source-after' }, content, 'brings-noun');
}

/** Where the definite noun, with its adjectives, begins that ends at `last`, of what a verb of telling that is no other word may have for its object (the truce that the army announced). */
function announcedAt(site: Site, last: number): number | undefined {
  const { passage: p, cue } = site;
  const { entry, frames } = cue.reading.cue;
  const { only } = frames;
  const sure = entry.trust !== 'homograph' && !only && cue.reading.form === 'perfect';
  const held = HELD.has(entry.category) && sure;
  if (!(held || isSurelyTold(site)) || entry.category === 'say' || p.is(last, CLASS.time))
    return undefined;
  let from = last;
  while (isDefinite(p, from - 1) && !p.info(from)?.preposition) from--;
  if (p.info(from)?.head?.role) return undefined;
  return !only || only.some((word) => p.isFormOf(from, word)) ? from : undefined;
}

function isDefinite(p: Passage, i: number): boolean {
  return p.info(i)?.article === true && !p.info(i)?.head?.role;
}

/** The object first, then who says it: a word that points back straight after the verb (that was confirmed by X), or a thing (announced the new prices officials of X). */
function ofObject(site: Site): Draft | undefined {
  const { passage: p, sentence, at, cue } = site;
  if (cue.pronoun) return undefined;
  const object = pointerAfter(p, cue, at);
  if (object === undefined) return ofThing(site);
  const from = object + 1;
  const info = p.info(from);
  if (!canSpeak(p, from) || p.opening(from)) return undefined;
  // After the bare word the article makes one phrase of the two (that spokesman).
  if (info?.article && (p.is(at + 1, CLASS.demonstrative) || !info.head?.role)) return undefined;
  const source = { from, to: sourcePhraseEnd(p, from, sentence.to) };
  const content = [{ from: object, to: from }];
  return makeDraft(pointingBack.id, site, { source, how: 'source-after' }, content, 'brings-noun');
}

/** A definite thing with its adjectives straight after the verb, and one who speaks, indefinite, after it. */
function ofThing(site: Site): Draft | undefined {
  const { passage: p, sentence, at, cue } = site;
  const object = at + 1;
  const told = isListedEvent(p, object) || p.is(object, CLASS.speech);
  if (!cue.reading.cue.frames.noun?.includes('') || !p.info(object)?.article) return undefined;
  if (p.info(object)?.preposition || canSpeak(p, object) || isSurname(p, object)) return undefined;
  let from = object + 1;
  while (p.info(from)?.article && !p.info(from)?.head && !p.info(from)?.preposition) from++;
  const head = p.info(from)?.head;
  if (!head || head.article || head.preposition || head.conjunction) return undefined;
  const open = !head.role || p.isSubjectPlural(from) || head.generic;
  if (!(told || (from > object + 1 && isFeminine(p, from - 1))) || !open) return undefined;
  const source = { from, to: sourcePhraseEnd(p, from, sentence.to) };
  const content = [{ from: object, to: from }];
  return makeDraft(pointingBack.id, site, { source, how: 'source-after' }, content, 'brings-noun');
}

/** The word that points back, after the verb or after what the verb takes a noun with. */
function pointerAfter(p: Passage, { reading }: CueReading, at: number): number | undefined {
  const { clause = [], noun = [] } = reading.cue.frames;
  const next = at + 1;
  if (clause.includes('') && p.is(next, CLASS.demonstrative)) return next;
  if (noun.includes(p.text(next)) && p.is(next + 1, CLASS.demonstrative)) return next + 1;
  const joined = [...noun, ...clause].some(
    (prep) => prep.length === 1 && p.isJoinedTo(next, prep, CLASS.demonstrative),
  );
  return joined ? next : undefined;
}
