import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { asideEnd, isOwnedPreposition } from '../phrase/aside';
import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { canSpeak, isEvent } from '../phrase/noun';
import { isNegated } from '../phrase/position';
import { endsFemininePlural, isFeminine } from '../phrase/shape';
import { CARRIED, type Subject } from '../phrase/subject';
import type { ReasonCode } from '../reasons';
import type { Site } from './rule';

/** Who holds a noun of saying and where its content begins. */
export interface Found {
  readonly subject: Subject;
  readonly start: number;
  /** Where the content ends, if not with its sentence. */
  readonly end?: number;
  readonly seen: ReasonCode;
}

/** Nobody is said to hold it. */
export const UNSAID: Subject = { source: undefined, how: 'source-unsaid' };

/** Categories whose nouns are acts of saying, whoever holds them (calls for, warnings of). */
export const ACTS: ReadonlySet<string> = new Set([
  'warn',
  'demand',
  'promise',
  'predict',
  'doubt',
  'affirm',
  'claim',
  'evaluate',
  'announce',
  'ask',
]);

/** A noun of saying with the article: the act itself, which another word brings. */
export function ofAct(site: Site): Found | undefined {
  return afterPreposition(site) ?? joinedTo(site) ?? aimedAt(site) ?? named(site) ?? told(site);
}

/** `went as far as saying that`, `by saying that`: the verb before brings the act of saying, whose clause follows at once. */
function afterPreposition({ passage: p, at, end, cue, sentence }: Site): Found | undefined {
  const brought = p.isNeutral(cue.preposition) || p.is(at - 1, CLASS.preposition);
  const complement = brought ? findComplement(p, cue, end, sentence.to) : undefined;
  if (!complement || complement.via === 'question' || complement.opener > end) return undefined;
  const certainly = p.isNeutral(cue.preposition) && complement.start === end + 1;
  if (certainly && cue.reading.cue.entry.category !== 'say') return undefined;
  return { subject: CARRIED, start: complement.start, seen: 'brings-clause' };
}

/** `…, and the affirmation that`: joined to another act, of those who do that, with its clause at once or after whom it is said to. */
function joinedTo({ passage: p, end, cue, sentence }: Site): Found | undefined {
  const { category, trust } = cue.reading.cue.entry;
  if (!cue.conjunction || cue.preposition || category !== 'affirm' || trust === 'homograph')
    return undefined;
  const from = isOwnedPreposition(p, end) ? end + 1 : end;
  const complement = findComplement(p, cue, from, sentence.to);
  if (complement?.via !== 'clause' || complement.opener > from) return undefined;
  return { subject: CARRIED, start: complement.start, seen: 'brings-clause' };
}

/** An act that has been done, by nobody who is named: the content follows at once, after adjectives or a relative clause. */
function told(site: Site): Found | undefined {
  if (!hasBeenSaid(site)) return undefined;
  const { passage: p, end, cue, sentence } = site;
  const { category, trust } = cue.reading.cue.entry;
  const sure = trust !== 'homograph';
  let from = end;
  while (describes(p, from) && (sure || from === end)) from++;
  const last = p.is(from, CLASS.relative)
    ? from + CLAUSE
    : asideEnd(p, from, Math.min(sentence.to, from + OCCASION));
  const limit = Math.min(sentence.to, last + OCCASION);
  const clause = findComplement(p, cue, end, limit);
  if (clause?.via === 'clause' && (clause.opener <= last || isAddressed(site, clause.opener)))
    return { subject: UNSAID, start: clause.start, seen: 'brings-clause' };
  const found = category === 'say' ? undefined : findGoverned(p, cue, from, limit);
  if (!found || found.opener > last) return undefined;
  return { subject: UNSAID, start: found.start, seen: 'brings-governed' };
}

/** An adjective with the article. */
function describes(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.article || info.preposition || canSpeak(p, i)) return false;
  return !p.is(i, CLASS.relative);
}

/** A relative clause between the noun and its content has at most so many words. */
const CLAUSE = 12;
/** Where and when it came about is told in so many words. */
const OCCASION = 8;

/**
 * Whether the noun tells of something that has been said: it is the topic of its sentence, there are many, it follows
 * a verb that says only that it came about or what it did, or it is the occasion of something else.
 */
export function hasBeenSaid(site: Site): boolean {
  const { passage: p, at, end, cue, sentence } = site;
  const before = at - 1;
  if (cue.preposition || p.is(before, CLASS.demonstrative)) return false;
  const { category, trust } = cue.reading.cue.entry;
  if (trust === 'homograph' && category === 'evaluate') return false;
  if (endsFemininePlural(p, at)) return !cue.conjunction;
  if (at === sentence.from) return ACTS.has(category) && category !== 'evaluate';
  if (p.info(before)?.verb) return cameAbout(site);
  if (!p.is(before, CLASS.preposition))
    return p.is(end, CLASS.relative) && !p.looksImperfect(end + 1);
  if (cue.conjunction) return false;
  return p.is(before, CLASS.occasion) || !(p.isGoverning(before) || p.is(before, CLASS.negator));
}

/** Verbs of coming about that begin as an imperfect does are no longer. */
const SHORT_VERB = 4;

/** The verb straight before it tells what has become of it, and is no attribution. */
function cameAbout({ passage: p, at, sentence, cue }: Site): boolean {
  const verb = p.info(at - 1);
  if (!verb || verb.cues.some(tells) || isNegated(p, at - 1, sentence.from)) return false;
  if (verb.sureVerb && verb.text.length <= SHORT_VERB) return true;
  const sure = cue.reading.cue.entry.trust !== 'homograph' || isFeminine(p, at);
  return sure && (!p.looksImperfect(at - 1) || p.is(at - 1, CLASS['plain-verb']));
}

/** Says more than that something came from somewhere. */
const tells = ({ reading }: CueReading): boolean => !reading.cue.frames.from;

/** Whom it was said to stands before the clause (the request to the banks that). */
function isAddressed({ passage: p, end, cue }: Site, opener: number): boolean {
  return opener <= end + 3 && (cue.reading.cue.frames.to ?? []).includes(p.text(end));
}

/** `the demand for a change of …`, `with praise for …`: what is asked for or praised follows at once; before a demand stands no noun that it could describe. */
function named({ passage: p, at, end, cue, sentence }: Site): Found | undefined {
  const { category, trust } = cue.reading.cue.entry;
  const praised = category === 'evaluate' && p.isNeutral(cue.preposition) && trust !== 'homograph';
  if (category !== 'demand' && !praised) return undefined;
  const attached = p.is(at - 1, CLASS.preposition) || p.info(at - 1)?.article || p.closing(at - 1);
  if (attached && !praised) return undefined;
  const found = findGoverned(p, cue, end, Math.min(sentence.to, end + 2));
  if (!found || found.opener > end) return undefined;
  const deed = p.info(found.start)?.joinedNoun || isEvent(p, found.start);
  if (!deed && !praised) return undefined;
  return { subject: CARRIED, start: found.start, seen: 'brings-governed' };
}

/** Acts that one comes together for (marched to demand). */
const AIMS: ReadonlySet<string> = new Set(['demand', 'evaluate', 'affirm']);
/** Acts that go with another (agreed, with the assertion that). */
const WITH: ReadonlySet<string> = new Set(['demand', 'affirm', 'warn', 'announce', 'say']);

/** `gathered to demand …`, `with the affirmation of …`: an act of those who do something else with it or for it. */
function aimedAt(site: Site): Found | undefined {
  const { passage: p, end, sentence, cue } = site;
  if (!isAim(site) && !goesWith(site)) return undefined;
  const found = findGoverned(p, cue, end, Math.min(sentence.to, end + 2));
  if (!found || found.opener > end) return undefined;
  const { trust } = cue.reading.cue.entry;
  if (cue.preposition && trust === 'homograph' && found.start > found.opener) return undefined;
  return { subject: CARRIED, start: found.start, seen: 'brings-governed' };
}

/** `upon the announcement of an extension`: what was announced, by nobody who is named, told as an occasion. */
export function toldOf({ passage: p, at, end, cue }: Site): Found | undefined {
  if (cue.reading.cue.entry.category !== 'announce' || cue.pronoun || cue.article) return undefined;
  if (!p.is(at - 1, CLASS.occasion) || !isEvent(p, end) || canSpeak(p, end)) return undefined;
  return { subject: UNSAID, start: end, seen: 'brings-noun' };
}

/** What a verb brings with a preposition of its own: `was quick to condemn …`, `made do with announcing …`. */
export function broughtBy(site: Site): Found | undefined {
  const { passage: p, at, end, sentence, cue } = site;
  if (cue.pronoun || cue.conjunction || canSpeak(p, end)) return undefined;
  const free = !cue.preposition && p.is(at - 1, CLASS.preposition) && p.isGoverning(at - 1);
  const { category } = cue.reading.cue.entry;
  if (!(free || p.isNeutral(cue.preposition)) || !BROUGHT.has(category)) return undefined;
  if (!isAfterDeed(site)) return undefined;
  const found = findGoverned(p, cue, end, Math.min(sentence.to, end + 2));
  if (found && found.opener === end)
    return { subject: CARRIED, start: found.start, seen: 'brings-governed' };
  const takesBare = cue.reading.cue.frames.noun?.includes('') && !cue.reading.cue.frames.only;
  const { trust } = cue.reading.cue.entry;
  if (
    !takesBare ||
    cue.article ||
    endsFemininePlural(p, at) ||
    category === 'demand' ||
    trust === 'homograph'
  )
    return undefined;
  if (p.is(end, CLASS.preposition) || !p.isWord(end)) return undefined;
  return { subject: CARRIED, start: end, seen: 'brings-noun' };
}

const BROUGHT: ReadonlySet<string> = new Set([
  'deny',
  'announce',
  'evaluate',
  'demand',
  'warn',
  'affirm',
]);

/** So many words may stand between the verb and what it brings. */
const DEED = 12;

function isAfterDeed({ passage: p, at, sentence, cue }: Site): boolean {
  for (let k = at - (cue.preposition ? 1 : 2); k >= Math.max(sentence.from, at - DEED); k--) {
    const info = p.info(k);
    if (p.isMark(k, ';:.!?') || info?.complementizer) return false;
    if (info?.verb) return !p.endsItem(k, CLASS.auxiliary);
    if ((p.is(k, CLASS.preposition) && !p.isOrigin(k)) || info?.joinedNoun) return false;
  }
  return false;
}

/** The preposition of purpose is joined to it. */
function isAim({ passage: p, at, cue, sentence }: Site): boolean {
  if (!cue.preposition || at === sentence.from || !p.isBelonging(at)) return false;
  return AIMS.has(cue.reading.cue.entry.category);
}

/** A free preposition that no cue takes stands before it, and tells no occasion. */
function goesWith({ passage: p, at, cue }: Site): boolean {
  if (cue.preposition || !WITH.has(cue.reading.cue.entry.category)) return false;
  return p.is(at - 1, CLASS.preposition) && !p.is(at - 1, CLASS.occasion) && !p.isGoverning(at - 1);
}
