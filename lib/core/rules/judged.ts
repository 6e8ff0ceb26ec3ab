import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { canSpeak } from '../phrase/noun';
import { hasPronoun, isAccusative, isFeminine } from '../phrase/shape';
import { secondPhrase } from '../phrase/split';
import { CARRIED, findSubject, type Subject } from '../phrase/subject';
import { subjectBetween } from '../phrase/subject-after';
import { makeDraft } from './make';
import type { Rule, Site } from './rule';
import { isVerbSite } from './verb-site';

const REACH = 12;

/** What is held to be what, with no preposition between: `considered that an attack`, `considered it "a mistake"`. */
export const judged: Rule = {
  id: 'judged',
  find(site) {
    const { cue, sentence } = site;
    const { object, noun } = cue.reading.cue.frames;
    if (object !== 'described' || isName(site)) return undefined;
    if (noun && !isCalledInMarks(site)) return undefined;
    const found = cue.reading.form === 'participle' ? ofParticiple(site) : ofVerb(site);
    if (!found || sentence.to - found.start < 2) return undefined;
    const close = cue.pronoun ? site.passage.opening(found.start)?.close : undefined;
    const content = [{ from: found.start, to: close ? close + 1 : sentence.to }];
    return makeDraft(this.id, site, found.subject, content, 'brings-noun');
  },
};

/** A cue that has a preposition for it also stands without before a quotation (what he called “…”). */
function isCalledInMarks({ passage: p, at, cue }: Site): boolean {
  return cue.pronoun !== undefined && p.opening(at + 1) !== undefined;
}

/** The form is also a title or a head of sources. */
function isName({ passage: p, at }: Site): boolean {
  return p.is(at, CLASS.title) || p.info(at)?.head !== undefined;
}

interface Found {
  readonly subject: Subject;
  readonly start: number;
}

/** The participle goes on from the clause before it, and its object follows at once. */
function ofParticiple({ passage: p, at, cue }: Site): Found | undefined {
  if (!cue.reading.adverbial || cue.article || cue.preposition) return undefined;
  const start = at + 1;
  const fits = cue.pronoun ? isPredicate(p, start) : beginsObject(p, start);
  return fits ? { subject: CARRIED, start } : undefined;
}

/** The object is on the verb, follows it or follows the subject. The passive that only says what is (is considered) has neither. */
function ofVerb(site: Site): Found | undefined {
  const { passage: p, at, cue, sentence } = site;
  if (!isVerbSite(site)) return undefined;
  const { form, agreement } = cue.reading;
  const begins = cue.pronoun ? isPredicate : isPlainObject;
  const next = at + 1;
  if (begins(p, next) || (cue.pronoun && isNamedAfter(site))) {
    const subject = findSubject(p, at, next, sentence.from, agreement);
    return form === 'perfect' || cue.pronoun ? { subject, start: next } : undefined;
  }
  if (form !== 'perfect' || !canSpeak(p, next)) return undefined;
  const start = afterSubject(p, next, Math.min(sentence.to, next + REACH), begins);
  const source = start === undefined ? undefined : subjectBetween(p, next, start);
  if (start === undefined || !source) return undefined;
  return { subject: { source, how: 'source-after' }, start };
}

function afterSubject(
  p: Passage,
  from: number,
  end: number,
  begins: (p: Passage, i: number) => boolean,
): number | undefined {
  const plain = begins === isPlainObject;
  const judgedAt = plain ? beforePredicate(p, from, end) : undefined;
  if (judgedAt !== undefined) return judgedAt;
  for (let i = from + 1; i < end; i++) {
    if (p.isMark(i, ';:.!?') || p.info(i)?.complementizer || p.info(i)?.verb) return undefined;
    if (begins(p, i)) return i;
  }
  return plain ? secondPhrase(p, from, end) : undefined;
}

/** One definite word for who judges, one or more for what is judged, and an indefinite noun for what it is held to be. */
function beforePredicate(p: Passage, from: number, end: number): number | undefined {
  for (let i = from + 2; i < end && p.info(i - 1)?.article; i++) {
    const info = p.info(i);
    if (info?.article || p.mayHaveConjunction(i) || p.is(i, ~CLASS.event)) continue;
    if (!isPredicate(p, i) && !(isFeminine(p, i) && !info?.head)) return undefined;
    return i === from + 2 ? from + 1 : secondPhrase(p, from, i);
  }
  return undefined;
}

/** A word that points at what was said stands for it. */
function isPlainObject(p: Passage, i: number): boolean {
  return p.is(i, CLASS.demonstrative) && !p.info(i + 1)?.article;
}

/** What something is held to be: a quotation, or an indefinite noun in the accusative. */
function isPredicate(p: Passage, i: number): boolean {
  if (p.opening(i)) return true;
  const info = p.info(i);
  if (!info || info.cues.some((c) => c.reading.adverbial)) return false;
  if (isAccusative(p, i)) return true;
  const plain = !info.article && !info.classes && !hasPronoun(p, i) && info.text.length > 3;
  return plain && p.shapes.accusative.test(p.tokens[i]?.raw ?? '');
}

/** After a pronoun that a relative one takes up, whatever noun follows says what it is called (what he called the conspiracy). */
function isNamedAfter({ passage: p, at, cue }: Site): boolean {
  if (cue.reading.cue.frames.clause || !p.is(at - 1, CLASS['free-relative'])) return false;
  const info = p.info(at + 1);
  return info !== undefined && !info.head?.role && beginsObject(p, at + 1);
}

function beginsObject(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return p.opening(i) !== undefined;
  if (info.preposition || info.complementizer) return false;
  return !p.is(i, CLASS.preposition | CLASS.relative | CLASS['clause-opener']);
}
