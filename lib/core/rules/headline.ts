import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { addressedIn, isSpokenTo as isAddressed } from '../phrase/addressee';
import { asideEnd } from '../phrase/aside';
import { isNobody } from '../phrase/nobody';
import { asks, canSpeak } from '../phrase/noun';
import { hasPronoun, isLongPreposition } from '../phrase/shape';
import { isCommonNoun, isPlainSurname, isSurname, isUnknown } from '../phrase/unknown';
import { makeDraft } from './make';
import type { Rule, Site } from './rule';

const LONGEST = 12;
/** Tokens from the colon on; an answer may be shorter. */
const CLAIM = 4;
const ANSWER = 3;

/** Speaker, colon, claim: the form of headlines. */
export const headline: Rule = {
  id: 'headline',
  forms: ['mark'],
  find(site) {
    const { passage: p, sentence, at } = site;
    if (at - sentence.from > LONGEST || at === sentence.from) return undefined;
    if (!(p.token(at + 1).spaced || p.opening(at + 1) || joinsWords(p, at))) return undefined;
    const aside = asideAt(site);
    const told = aside < at ? at : addressedIn(p, sentence.from, at);
    const speaks =
      aside < at ? isOneWhoReacts(site, aside) : isSpeaker(p, sentence.from, told, sentence.to);
    if (!speaks && !(told < at && p.after(sentence.from, CLASS.polity) === told)) return undefined;
    const shortest = aside < at || isShortClause(p, at + 1, sentence.to) ? ANSWER : CLAIM;
    if (sentence.to - at < shortest || isByline(p, at + 1) || isTopic(p, at + 1)) return undefined;
    const to = Math.min(aside, told, addresseeAt(p, sentence.from, at));
    const subject = { source: { from: sentence.from, to }, how: 'source-before' } as const;
    return makeDraft(this.id, site, subject, [{ from: at + 1, to: sentence.to }], 'headline');
  },
};

/** No blank stands after the colon, which parts two words all the same. */
function joinsWords(p: Passage, colon: number): boolean {
  return [colon - 1, colon + 1].every(
    (i) => p.isWord(i) && !p.isNumber(i) && !LATIN.test(p.raw(i)),
  );
}

const LATIN = /[a-z]/i;

/** Two words that are a clause: a predicate without the article after a noun with it, or after one that somebody owns (my client is innocent). */
function isShortClause(p: Passage, from: number, to: number): boolean {
  const subject = p.info(from);
  const predicate = p.info(from + 1);
  if (to !== from + 2 || !subject || !predicate || predicate.article || predicate.head)
    return false;
  if (p.is(from + 1, PERSON_NAME | CLASS.time)) return false;
  return (
    subject.article || hasPronoun(p, from) || p.is(from, CLASS.negator) || p.isSubjectPlural(from)
  );
}

/** Where what it is said about, after, in or in answer to begins, or the colon. */
function asideAt({ passage: p, sentence: { from }, at, cue }: Site): number {
  const about = cue.reading.cue.frames.noun ?? [];
  for (let i = from + 1; i < at - 1; i++) {
    if (p.isLonePreposition(i)) continue;
    if (p.is(i, CLASS.occasion) || asideEnd(p, i, at) >= at) return i;
    if (about.includes(p.text(i)) && !isOffice(p, from, i)) return i;
    if (p.isOrigin(i) && i === at - 2 && isDefinite(p, i - 1)) return i;
  }
  return at;
}

/** A name, or a noun with the article. */
function isDefinite(p: Passage, i: number): boolean {
  return p.info(i)?.article === true || p.is(i, PERSON_NAME) || isUnknown(p, i);
}

/** What somebody is in charge of or stands for goes on with the preposition (the member for, the one responsible for). */
function isOffice(p: Passage, from: number, i: number): boolean {
  if (p.isBound(i - 1, p.text(i))) return true;
  return i === from + 1 && p.info(from)?.head?.role === true;
}

/** A person, or a body that answers, before what it is about; what a body is told of beside may be the topic alone (the city after the war). */
function isOneWhoReacts({ passage: p, sentence: { from, to }, at }: Site, aside: number): boolean {
  const answers = p.is(aside, CLASS.aside);
  if (answers && (isPlainSurname(p, from) || p.is(from, CLASS.polity)) && aside === from + 1)
    return true;
  const named = p.is(aside - 1, CLASS['given-name']) && aside === from + 2 && isUnknown(p, from);
  if (!(named || isSpeaker(p, from, aside, to))) return false;
  if (answers || p.opening(at + 1)) return true;
  const head = p.info(from)?.head;
  const article = p.info(from)?.article;
  const met = p.is(aside + 1, CLASS.venue) && hasPronoun(p, aside + 1);
  if (aside === from + 1 && !article && (head || (isCommonNoun(p, from) && !met))) return false;
  const placed = p.is(aside, CLASS.occasion) || p.isOrigin(aside);
  const where = placed || asideEnd(p, aside, at) >= at;
  if (where && isTitle(p, at + 1, to) && !speaksOfItself(p, at + 1, to)) return false;
  const club = article && !p.is(aside + 1, CLASS.venue);
  const body = head ? !head.role : club || p.is(from, CLASS.polity | CLASS.body | CLASS.outlet);
  return !body || speaksOfItself(p, at + 1, to);
}

/** An indefinite noun or a number: what the text is called rather than what somebody says. */
function isTitle(p: Passage, i: number, to: number): boolean {
  const info = p.info(i);
  if (!info) return p.isNumber(i);
  if (info.article || info.verb || p.is(i, CLASS.negator | CLASS.auxiliary)) return false;
  const next = p.info(i + 1);
  const pair = i + 2 === to && next?.article === false && !next.sureVerb;
  const listed = pair || (next?.conjunction === true && !next.verb);
  return (
    info.head !== undefined || info.event || listed || p.is(i, CLASS.quantifier | CLASS['not-verb'])
  );
}

/** Where one begins whom a name or a state speaks to, or the colon. */
function addresseeAt(p: Passage, from: number, colon: number): number {
  for (let i = from + 1; i < colon; i++) {
    const named = (i === from + 1 && isUnknown(p, from)) || p.opening(i + 1) !== undefined;
    const lone = named && p.isLonePreposition(i);
    if (lone || isAddressed(p, from, i)) return i;
  }
  return colon;
}

/** A verb of saying straight after the colon, or after how it was written, brings its own source: what stands before is where that was. */
function isByline(p: Passage, i: number): boolean {
  const at = p.is(i, CLASS.label) ? i + 1 : i;
  return p.info(at)?.cues.some((c) => isByVerb(p, at, c)) ?? false;
}

/** A question, or one word and its own verb of saying after it, follows the colon: what stands before is the topic (the team: X admits). */
function isTopic(p: Passage, i: number): boolean {
  if (asks(p, i) && !p.is(i, CLASS.auxiliary | CLASS.subordinator)) return true;
  if (!p.isWord(i) || p.is(i, CLASS.negator | CLASS.pronoun) || p.info(i)?.article) return false;
  const said = p.info(i + 1)?.cues.some(({ reading }) => reading.form === 'imperfect');
  return said === true && p.looksImperfect(i + 1) && !p.info(i)?.verb;
}

function isByVerb(p: Passage, i: number, { reading }: CueReading): boolean {
  if (reading.form !== 'perfect' || !reading.cue.frames.clause?.includes('')) return false;
  return reading.cue.entry.trust !== 'homograph' || canSpeak(p, i + 1);
}

/** A name in marks has fewer tokens, marks included. */
const NAME_IN_MARKS = 7;
const LABEL = CLASS.label | CLASS.preposition | CLASS.question;

/** A finite verb that takes a quotation: the words before the colon are a sentence of its own. */
function isVerbFor(p: Passage, i: number): boolean {
  const cues = p.info(i)?.cues ?? [];
  return (
    !p.is(i, CLASS['given-name']) &&
    cues.some(({ reading }) => isFiniteForm(reading) && reading.cue.frames.quote)
  );
}

/** A noun phrase whose head is a person, a body or an outlet, with nothing that makes it a sentence. */
function isSpeaker(p: Passage, from: number, to: number, end: number): boolean {
  const dotted = isAfterDots(p, from);
  const first = from === 0 || dotted;
  if (p.is(from, LABEL) || (p.info(from)?.conjunction && !dotted)) return false;
  if (isVerbFor(p, from) || isVerbFor(p, to - 1)) return false;
  const close = p.opening(from)?.close;
  if (close !== undefined) {
    const whole = close === to - 1 || (close === to - 2 && p.info(to - 1)?.article);
    return (
      from === 0 &&
      close !== null &&
      whole === true &&
      to < NAME_IN_MARKS &&
      !isNobody(p, { from, to })
    );
  }
  for (let i = from; i < to; i++) {
    if (p.info(i)?.verb || p.isMark(i, ',;.?!-') || p.isNumber(i)) return false;
    if (i > from && leads(p, i)) return false;
  }
  const head = p.info(from)?.head;
  if (head && head.preposition === '')
    return head.role || head.kind !== 'document' || (from === 0 && to === 1);
  if (p.is(from, CLASS.title | CLASS['given-name'] | CLASS.outlet | CLASS.body)) return true;
  if (p.is(from, CLASS['name-part']) && to === from + 2) return true;
  if (!first || (from > 0 && p.mayHaveConjunction(from))) return false;
  return isBareName(p, from, to) || isSpokenTo(p, from, to) || isPolity(p, from, to, end);
}

/** Two stops or more part a headline in two. */
function isAfterDots(p: Passage, from: number): boolean {
  return p.isMark(from - 1, '\u2026') || (p.isMark(from - 1, '.') && p.isMark(from - 2, '.'));
}

/** A longer preposition that the word before it does not take: a sentence without a verb (the president insists on). */
function leads(p: Passage, i: number): boolean {
  return isLongPreposition(p, i) && !p.isBound(i - 1, p.text(i)) && !p.is(i, CLASS.turn);
}

/** One or two words that nobody knows, or a surname, at the very begin: a name. */
function isBareName(p: Passage, from: number, to: number): boolean {
  if (to - from > 2) return false;
  const surname = isSurname(p, to - 1);
  const { article = true, head, verb } = p.info(from) ?? {};
  if (surname && (to === from + 1 || !(article || head || verb || p.is(from, ~0)))) return true;
  for (let i = from; i < to; i++) if (!isUnknown(p, i) && !isForeign(p, i)) return false;
  return true;
}

const OWN = 2;

/** A word ends with a pronoun of the first person plural (our security). */
function speaksOfItself(p: Passage, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const text = p.text(i);
    if (p.info(i)?.article) continue;
    if (text.length > OWN + 2 && p.isFirstPerson(text.slice(-OWN))) return true;
  }
  return false;
}

/** A word of which nothing is known but that its first letter may be a preposition. */
function isForeign(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || info.classes || info.joinedNoun) return false;
  if (p.isJoinedToName(i)) return false;
  return p.mayHavePreposition(i) && info.cues.length === 0 && !info.verb && info.text.length > 3;
}

/** A state or its capital alone; a verb or a name straight after the colon makes it the place of writing. */
function isPolity(p: Passage, from: number, to: number, end: number): boolean {
  if (p.after(from, CLASS.polity) !== to || p.opening(to + 1)) return false;
  if (!p.is(to + 1, CLASS.negator) && !speaksOfItself(p, to + 1, end)) return false;
  const info = p.info(to + 1);
  return !info?.sureVerb && !p.is(to + 1, CLASS.title | CLASS['given-name'] | CLASS.outlet);
}

/** A state and the one it speaks to, with a preposition joined. */
function isSpokenTo(p: Passage, from: number, to: number): boolean {
  const named = p.after(from, CLASS.polity);
  return named > from && named === to - 1 && p.isJoinedToName(named);
}
