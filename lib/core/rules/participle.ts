import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { asksDeed } from '../phrase/asked-act';
import { findBareNoun } from '../phrase/bare';
import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { canSpeak, isClosed, isEvent } from '../phrase/noun';
import { isOfMany, isOfThose } from '../phrase/of-many';
import { withSaying } from '../phrase/saying';
import { endsFemininePlural, hasPronoun, isAccusative, isRelational } from '../phrase/shape';
import { CARRIED, type Subject } from '../phrase/subject';
import { subjectBetween } from '../phrase/subject-after';
import { subjectOfDeed } from '../phrase/subject-of';
import type { ReasonCode } from '../reasons';
import { UNSAID } from './act';
import { SEEN } from './clause';
import { isBroughtByLight } from './light';
import { makeDraft } from './make';
import type { Rule, Site } from './rule';

/** A participle that goes on from the clause before it, with its subject dropped: `…, adding that`. */
export const participle: Rule = {
  id: 'participle',
  forms: ['participle'],
  find(site) {
    const { passage: p, sentence, cue } = site;
    if (cue.preposition || p.info(site.at - 1)?.complementizer?.pronoun) return undefined;
    if (!(cue.reading.adverbial || cue.article) || isHope(p, site)) return undefined;
    if (p.isWord(site.at - 1) && !cue.conjunction && isBroughtByLight(site)) return undefined;
    const found = contentOf(site);
    const thing = found && describedThing(site, found);
    if (!found) return undefined;
    const content = [{ from: found.start, to: sentence.to }];
    if (thing) return makeDraft(this.id, site, thing, content, found.seen);
    if (cue.article) return ofPeople(site, found) ?? ofOpinion(site, found);
    if (isFar(site, found) || isQuality(site, found)) return undefined;
    if (!(goesOn(p, site) || bringsAtOnce(site, found) || takesObject(site, found)))
      return undefined;
    const subject = ownSubject(site, found.opener) ?? deedSubject(site, found) ?? CARRIED;
    const draft = makeDraft(this.id, site, subject, content, found.seen);
    if (found.saying !== undefined) draft.cue = withSaying(site.passage, site.at, found.saying);
    return draft;
  },
};

/** What many do who have no other name, told at once (the protesters demanding). */
function ofPeople(site: Site, { opener, start, seen }: Content): Draft | undefined {
  const { passage: p, cue, at, sentence } = site;
  if (opener > at + 1 || cue.conjunction) return undefined;
  const people = isOfMany(p, at, cue, start);
  if (!people && !isOfThose(p, at, cue, start)) return undefined;
  const subject: Subject = people
    ? { source: { from: at - 1, to: at }, how: 'source-antecedent' }
    : UNSAID;
  return makeDraft(participle.id, site, subject, [{ from: start, to: sentence.to }], seen);
}

/** The opinion that says what follows (the view saying that), which may be a cue of its own: nobody is told to hold it. */
function ofOpinion(site: Site, { opener, start, seen }: Content): Draft | undefined {
  const { passage: p, cue, at, sentence } = site;
  const { category, trust } = cue.reading.cue.entry;
  if (category !== 'say' || trust === 'homograph' || seen !== 'brings-clause') return undefined;
  if (opener > at + 1 || cue.conjunction || p.info(at)?.head || !p.info(at - 1)?.article)
    return undefined;
  const draft = makeDraft(participle.id, site, UNSAID, [{ from: start, to: sentence.to }], seen);
  const isNoun = p
    .info(at - 1)
    ?.cues.some(({ reading: { form } }) => form === 'masdar' || form === 'noun');
  if (isNoun) draft.cue = [{ from: at - 1, to: at + 1 }];
  return draft;
}

/** A quotation that does not follow a form that is also another word, nor one who speaks after it. */
function isFar({ passage: p, at, cue }: Site, { opener, seen }: Content): boolean {
  if (cue.reading.cue.entry.trust !== 'homograph' || seen !== 'brings-quote') return false;
  return opener > at + 1 && !canSpeak(p, at + 1) && !p.is(at + 1, CLASS.preposition);
}

/** Joined to an adjective with the same ending, and what it would bring is far: an adjective too (fruitful and useful). */
function isQuality({ passage: p, at, cue }: Site, { opener }: Content): boolean {
  const joined = cue.conjunction && !cue.reading.cue.frames.object;
  return joined && opener > at + 1 && p.isIndefiniteObject(at - 1);
}

/** After a comma or a conjunction; straight after a noun it may describe that noun, so only the masculine accusative counts there. */
function goesOn(p: Passage, { at, sentence, cue }: Site): boolean {
  if (at === sentence.from) return at === 0 || cue.conjunction || isWhole(cue);
  if (p.is(at - 1, CLASS.auxiliary)) return false;
  if (p.isMark(at - 1, ',;-\u2013)') || p.closing(at - 1) || cue.conjunction) return true;
  if (cue.reading.cue.entry.trust === 'homograph') return asksDeed(p, at, cue);
  if (cue.reading.cue.frames.object === 'accused' && isCounted(p, at)) return false;
  const { gender, number } = cue.reading.agreement;
  return gender === 'm' && number === 's' && !isPredicate(p, at);
}

/** An adjective of what something is said to be (it was a thing expected). */
function isPredicate(p: Passage, at: number): boolean {
  return p.isIndefiniteObject(at - 1) && p.is(at - 2, CLASS.auxiliary);
}

/** Some of many (thirty accused, accused others): a noun. */
function isCounted(p: Passage, at: number): boolean {
  if (p.isNumber(at - 1)) return true;
  return p.isObliquePlural(at + 1) && !p.info(at + 1)?.article;
}

/** A sentence of its own that goes on from the one before, its ending telling that it is no noun. */
function isWhole({ reading }: CueReading): boolean {
  const { gender, number } = reading.agreement;
  return gender === 'm' && number === 's';
}

/** The noun that differs from the participle in the sign on its first letter only (in hope of, hoping). */
function isHope(p: Passage, { at, cue }: Site): boolean {
  const { entry } = cue.reading.cue;
  const long = entry.pos === 'verb' && p.shapes.longAlef.test(entry.participle ?? '');
  return long && !p.hasLongAlef(at);
}

/** What somebody feels or has done, told of those with the article before the participle (the comments came, expressing their sorrow). */
function isFeeling(p: Passage, at: number, start: number): boolean {
  return p.info(at - 1)?.article === true && isEvent(p, start) && hasPronoun(p, start);
}

/** With no comma before it: its clause or its own preposition follows at once, and no noun that it would describe stands before it. */
function bringsAtOnce(site: Site, { opener, start, seen }: Content): boolean {
  const { passage: p, at, cue } = site;
  const { object, noun } = cue.reading.cue.frames;
  if (opener > at + 1 || p.is(at - 1, CLASS.auxiliary)) return false;
  if (object && object !== 'addressee' && noun) return false;
  if (seen === 'brings-clause') return true;
  if (isFeeling(p, at, start)) return true;
  if ((seen === 'brings-quote' || seen === 'brings-colon') && p.isWord(at - 1)) return true;
  const { gender, number } = cue.reading.agreement;
  if (seen !== 'brings-governed' || isPredicate(p, at)) return false;
  if (gender !== 'm') return number === 's' && isAfterOwned(site);
  if (number !== 's' && !isClosed(p, at - 1) && !isClosed(p, at - 2)) return false;
  const { trust, category } = cue.reading.cue.entry;
  return trust !== 'homograph' || category !== 'report' || isEvent(p, start);
}

/** What belongs to the one who speaks ends a clause with a verb straight before it: no noun that the participle describes (ended her speech, calling for). */
function isAfterOwned({ passage: p, at, sentence }: Site): boolean {
  if (!hasPronoun(p, at - 1)) return false;
  for (let k = at - 2; k >= sentence.from && p.isWord(k); k--) if (p.info(k)?.verb) return true;
  return false;
}

/** Saying, straight after a verb and its subject, before what is quoted. */
function deedSubject({ passage: p, at, sentence }: Site, { seen }: Content): Subject | undefined {
  const says = (seen === 'brings-quote' || seen === 'brings-colon') && p.isWord(at - 1);
  return says ? subjectOfDeed(p, at, sentence.from) : undefined;
}

/** A subject written after the participle: `…, the ministry adding that`. */
function ownSubject({ passage: p, at, cue }: Site, opener: number): Subject | undefined {
  if (cue.reading.cue.frames.object || opener <= at + 1 || !canSpeak(p, at + 1)) return undefined;
  const source = subjectBetween(p, at + 1, opener);
  return source && { source, how: 'source-after' };
}

/** With no comma before it: one accused or described follows at once, as after no participle that describes a noun. */
function takesObject({ passage: p, at, cue }: Site, { object }: Content): boolean {
  const { gender, number } = cue.reading.agreement;
  if (!object || cue.pronoun || isCounted(p, at)) return false;
  if (cue.reading.cue.frames.object === 'addressee')
    return gender === 'm' && (number === 'p' || p.info(at - 1)?.article === true);
  if (number !== 's') return false;
  return (
    !isAccusative(p, at - 1) && !p.info(at + 1)?.preposition && !p.is(at + 1, CLASS.preposition)
  );
}

/** Things in the plural that tell what the participle says of them (slogans denouncing, banners that reject). */
function describedThing({ passage: p, at, cue }: Site, found: Content): Subject | undefined {
  const { entry, frames } = cue.reading.cue;
  if (entry.trust === 'homograph' || entry.category !== 'evaluate' || frames.object)
    return undefined;
  if (cue.reading.agreement.gender !== 'f' || cue.conjunction || found.opener > at + 1)
    return undefined;
  const from = isRelational(p, at - 1) ? at - 2 : at - 1;
  const noun = p.info(from);
  if (
    !noun ||
    (noun.head && noun.head.kind !== 'document') ||
    noun.preposition ||
    !endsFemininePlural(p, from)
  )
    return undefined;
  if (noun.article !== cue.article) return undefined;
  return { source: { from, to: at }, how: 'source-antecedent' };
}

interface Content {
  /** What brings the content begins here. */
  readonly opener: number;
  readonly start: number;
  readonly seen: ReasonCode;
  readonly saying?: number | undefined;
  /** One accused or described stands before what it brings. */
  readonly object?: boolean;
}

function contentOf(site: Site): Content | undefined {
  const { passage: p, sentence, at, cue } = site;
  const complement = findComplement(p, cue, at + 1, sentence.to);
  const { object: kind } = cue.reading.cue.frames;
  const takes = kind !== undefined && !cue.pronoun;
  const governed = findGoverned(p, cue, at + 1, sentence.to);
  const bare = findBareNoun(p, cue, at + 1, sentence.to, true);
  const first = Math.min(
    governed?.opener ?? sentence.to,
    bare && isEvent(p, bare.start) ? bare.start : sentence.to,
  );
  const nearer =
    first < (complement?.opener ?? 0) && (complement?.via === 'quote' || asksDeed(p, at, cue));
  if (complement && !nearer) {
    const object = takes && complement.via === 'clause' && complement.opener > at + 1;
    const start = object && kind !== 'addressee' ? at + 1 : complement.start;
    return { ...complement, start, seen: SEEN[complement.via], object };
  }
  const asks = !kind || (kind === 'addressee' && cue.reading.cue.frames.bare === 'event');
  const act = bare && asks && isEvent(p, bare.start) && !(kind && hasPronoun(p, bare.start));
  const own = act ? bare.start : sentence.to;
  if (governed && governed.opener <= own) {
    const object = cue.reading.cue.frames.object;
    if (object === 'accused' && !cue.pronoun && governed.opener === at + 1) return undefined;
    const start = takes && object !== 'addressee' ? at + 1 : governed.start;
    return {
      opener: object ? at + 1 : governed.opener,
      start,
      seen: 'brings-governed',
      object: takes && governed.opener > at + 1,
    };
  }
  const quoted = p.opening(at + 1) && cue.reading.cue.frames.noun?.includes('');
  if (!bare && quoted && isWhole(cue))
    return { opener: at + 1, start: at + 1, seen: 'brings-quote' };
  const accuses = cue.reading.cue.frames.object === 'accused' && bare !== undefined;
  const object = accuses && bare.opener > at + 1;
  return bare && { opener: at + 1, start: bare.start, seen: 'brings-noun', object };
}
