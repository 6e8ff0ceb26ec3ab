import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { afterAdjectives } from '../phrase/adjectives';
import { findBareNoun } from '../phrase/bare';
import { findComplement } from '../phrase/complement';
import { findGoverned, type GovernedNoun, isAct } from '../phrase/governed';
import { isShortName } from '../phrase/marks';
import { canSpeak, isEvent, isListedEvent } from '../phrase/noun';
import { isOtherPlural } from '../phrase/noun-cue';
import { meansOtherwise } from '../phrase/otherwise';
import { isAdvised, isNegated } from '../phrase/position';
import { endsFemininePlural, hasPronoun, isFeminine, isRelational } from '../phrase/shape';
import { CARRIED } from '../phrase/subject';
import { subjectOfDeed } from '../phrase/subject-of';
import { accusation, isCharge, NOUN_REACH } from './accusation';
import { ACTS, broughtBy, type Found, hasBeenSaid, ofAct, toldOf, UNSAID } from './act';
import {
  belonging,
  HOLDER,
  heldAct,
  heldInRow,
  holderBetween,
  isMany,
  isRole,
  ofDemand,
  sharedBy,
} from './held';
import { makeDraft, negate } from './make';
import { isOpen, madeBy, ofOrigin } from './origin';
import { asked } from './question';
import { isGiven, received } from './received';
import { NOMINAL, type Rule, type Site } from './rule';
import { turnedTo } from './turned';

/** A noun of saying with its holder and content: `X's denial of …`, `reports of …`, `his insistence on …`. */
export const noun: Rule = {
  id: 'noun',
  forms: NOMINAL,
  find(site) {
    const { cue } = site;
    const { form, indefinite } = cue.reading;
    const held = () => (form === 'noun' ? ofNoun(site) : ofMasdar(site));
    const found =
      ofOrigin(site) ??
      received(site) ??
      madeBy(site) ??
      (isOpen(cue) ? heldAct(site) : indefinite ? undefined : held());
    if (
      !found ||
      isGiven(site, found) ||
      isNoSaying(site, found.start) ||
      isOtherPlural(site.passage, site.at, cue)
    )
      return undefined;
    if (meansOtherwise(site.passage, cue, site.end, found.start)) return undefined;
    const content = [{ from: found.start, to: found.end ?? site.sentence.to }];
    const carried = found.subject === CARRIED && site.passage.isWord(site.at - 1);
    const deed = carried && subjectOfDeed(site.passage, site.at, site.sentence.from, cue.pronoun);
    const subject = deed || found.subject;
    const draft = makeDraft(this.id, site, subject, content, found.seen);
    draft.cue = [{ from: site.at, to: site.end }];
    if (isNoneCame(site)) negate(draft, { from: site.at - 2, to: site.at });
    return draft;
  },
};

/** The verb straight before it is negated (no news came of). */
function isNoneCame({ passage: p, at, sentence }: Site): boolean {
  return at - 1 > sentence.from && isNegated(p, at - 1, sentence.from);
}

/** Negated with its verb, but for reports that none came of an event, or a part of a name (the party of the call). */
function isNoSaying(site: Site, told: number): boolean {
  const { passage: p, at, sentence, cue } = site;
  if (isNegated(p, at, sentence.from) || isAdvised(p, at)) return true;
  const { form, cue: own } = cue.reading;
  const event = isListedEvent(p, told) && !p.info(told)?.article;
  if (isNoneCame(site) && !(form === 'noun' && own.entry.category === 'report' && event))
    return true;
  const before = p.info(at - 1)?.head;
  return form === 'noun' && before?.kind === 'organization' && !before.article && !cue.conjunction;
}

function ofNoun(site: Site): Found | undefined {
  const { passage: p, sentence, at, end, cue } = site;
  const { entry } = cue.reading.cue;
  const limit = Math.min(sentence.to, end + NOUN_REACH);
  const clause = findComplement(p, cue, end, limit);
  const governed = findGoverned(p, cue, end, clause?.opener ?? limit);
  const complement = governed ? undefined : clause;
  const bare = governed ?? bareAt(site);
  const opener = complement?.opener ?? bare?.opener;
  const start = complement?.start ?? bare?.start;
  if (opener === undefined || start === undefined) return undefined;
  const told = (p.info(start)?.event && !p.info(start)?.article) || hasPronoun(p, start);
  if (entry.category === 'report' && bare && start > bare.opener && !told) return undefined;
  const seen = complement ? 'brings-clause' : 'brings-governed';
  const holder = cue.pronoun ? CARRIED : holderBetween(p, end, opener);
  if (holder) return { subject: holder, start, seen };
  if (entry.pos !== 'noun' || !entry.alone) return undefined;
  const one = !endsFemininePlural(p, at) && p.info(at - 1)?.verb;
  if (cue.article && (entry.category === 'report' || one || !hasBeenSaid(site))) return undefined;
  const verb = p.info(end)?.verb && !p.is(end, CLASS.event);
  const next = Math.max(end + 1, afterAdjectives(p, end), p.after(end, CLASS.time | CLASS.turn));
  if (opener > next || verb) return undefined;
  return { subject: UNSAID, start, seen };
}

/** What a noun takes with no preposition (on the pretext of …) follows at once. */
function bareAt(site: Site): GovernedNoun | undefined {
  const { passage: p, end, cue } = site;
  if (!cue.reading.cue.frames.noun?.includes('') || cue.pronoun) return undefined;
  if (cue.reading.cue.entry.category === 'report' && p.info(end)?.article) return undefined;
  const first = p.opening(end) ? end + 1 : end;
  const brings = isEvent(p, first) || hasPronoun(p, first) || isCharge(site);
  return brings ? { opener: end, start: end } : undefined;
}

function ofMasdar(site: Site): Found | undefined {
  const { passage: p, sentence, at, end, cue } = site;
  const { category, trust } = cue.reading.cue.entry;
  const ambiguous = cue.reading.cue.frames.object || trust === 'homograph';
  const patient = !cue.pronoun && (category === 'say' || (ambiguous && !isByOne(site)));
  if (isRole(site)) return undefined;
  const turned = turnedTo(site);
  if (turned) return turned;
  const brought = asked(site) ?? broughtBy(site) ?? toldOf(site);
  if (brought) return brought;
  if (cue.article && category === 'accuse') return hasBeenSaid(site) ? accusation(site) : undefined;
  if (cue.article) return ofAct(site);
  const limit = Math.min(sentence.to, end + NOUN_REACH);
  const complement = findComplement(p, cue, end, limit);
  const nearer = complement && findGoverned(p, cue, end, complement.opener);
  const title = category === 'say' && complement && isShortName(p, complement.start);
  const predicate = complement?.via === 'quote' && (title || p.info(at - 1)?.complementizer);
  if (complement && complement.via !== 'question' && !nearer && !predicate) {
    const holder = cue.pronoun
      ? CARRIED
      : (holderBetween(p, end, complement.opener) ?? sharedBy(site, complement.opener));
    const brought =
      (p.isNeutral(cue.preposition) && complement.opener === end && category !== 'believe') ||
      (category === 'say' &&
        complement.opener <= end + 1 &&
        complement.start === complement.opener + 2 &&
        p.is(at - 1, CLASS.preposition));
    const alone = complement.opener <= end + 1 && isUnheld(site);
    const subject = holder ?? (brought ? CARRIED : alone ? UNSAID : undefined);
    return subject && { subject, start: complement.start, seen: 'brings-clause' };
  }
  const demand = patient && category === 'demand' ? ofDemand(site, limit) : undefined;
  if (demand) return demand;
  const governed = patient ? undefined : findGoverned(p, cue, end, limit);
  if (governed?.start === end && callsHim(site))
    return { subject: UNSAID, start: end, seen: 'brings-governed' };
  if (governed && (governed.start > end || isOwnAct(site, governed.start))) {
    const holder = cue.pronoun ? CARRIED : holderBetween(p, end, governed.opener);
    const accused = cue.pronoun && category === 'accuse';
    if (holder && (!cue.pronoun || governed.opener <= end + HOLDER))
      return { subject: accused ? UNSAID : holder, start: governed.start, seen: 'brings-governed' };
  }
  if (category === 'accuse') return accusation(site);
  const many = isUnheld(site) ? (governed ?? findGoverned(p, cue, end, end + 3)) : undefined;
  const from = many && p.isOrigin(many.opener) && canSpeak(p, many.start);
  if (many && !from && many.opener <= end + (isFeminine(p, end) || isRelational(p, end) ? 1 : 0))
    return { subject: UNSAID, start: many.start, seen: 'brings-governed' };
  if (BARE.has(category) || category === 'demand')
    return ownBare(site) ?? heldInRow(site) ?? belonging(site);
  return undefined;
}

/** Whom the pronoun stands for is described, by nobody who is named, in marks or as somebody who is known for it (after he was called a “liar”, the traitor). */
function callsHim({ passage: p, at, end, cue }: Site): boolean {
  const { entry, frames } = cue.reading.cue;
  if (!cue.pronoun || entry.category !== 'evaluate' || frames.object !== 'described') return false;
  if (p.opening(end + 1)) return true;
  return p.is(at - 1, CLASS.preposition) && p.info(end)?.article === true && !p.info(end)?.event;
}

/** What somebody does not to but with words (his promise to, their demand for), the pronoun being the one who does. */
function isOwnAct({ passage: p, cue }: Site, start: number): boolean {
  const { entry, frames } = cue.reading.cue;
  if (!cue.pronoun || frames.object === 'described' || entry.category === 'warn') return false;
  if (entry.category === 'accuse' || (entry.category === 'evaluate' && p.isBelonging(start)))
    return true;
  if (entry.category === 'say' && (frames.object || p.info(start)?.article)) return false;
  return isAct(p, start, p.text(start).charAt(0));
}

/** `his denial of …`, `her appeal to the world to …` with no preposition: what stands for an act follows. */
function ownBare({ passage: p, end, cue, sentence }: Site): Found | undefined {
  if (!cue.pronoun || cue.reading.cue.frames.only) return undefined;
  const found = findBareNoun(p, cue, end, Math.min(sentence.to, end + NOUN_REACH), true);
  const act = found && p.info(found.start);
  if (!found || !act?.event || act.conjunction) return undefined;
  return { subject: CARRIED, start: found.start, seen: 'brings-noun' };
}

/** Categories whose nouns may have holder and content in a row (the announcement by X of Y). */
const BARE: ReadonlySet<string> = new Set(['deny', 'predict', 'announce', 'affirm', 'evaluate']);

/** Categories in which the holder of the noun is who says it, where it is one and not a crowd that may be spoken to. */
const BY_ONE: ReadonlySet<string> = new Set(['warn', 'admit', 'doubt', 'promise', 'evaluate']);

function isByOne({ passage: p, at, end, cue }: Site): boolean {
  const { category, trust } = cue.reading.cue.entry;
  if (cue.preposition || !BY_ONE.has(category) || !canSpeak(p, end)) return false;
  if (category === 'evaluate' && trust === 'homograph') return false;
  return endsFemininePlural(p, at) || !isMany(p, end);
}

/** Acts of saying with neither holder nor article: in the plural, or with an adjective of relation (international condemnation of). */
function isUnheld({ passage: p, at, end, cue }: Site): boolean {
  const { category } = cue.reading.cue.entry;
  if (cue.pronoun || cue.article) return false;
  if (endsFemininePlural(p, at)) return category !== 'say' && category !== 'report';
  if (at === 0 && isHeadline(p) && HEADED.has(category)) return true;
  if (category === 'believe') return p.info(end)?.complementizer?.preposition !== undefined;
  if (category === 'promise' && p.info(end)?.joinedNoun) return true;
  if (!ACTS.has(category)) return false;
  return isRelational(p, end) && !p.info(end)?.article && !canSpeak(p, end);
}

/** What a headline may begin with, told of nobody (call for a boycott). */
const HEADED: ReadonlySet<string> = new Set(['demand', 'warn']);

/** A headline has at most so many words. */
const LONGEST_HEADLINE = 14;

/** A short paragraph with no stop and no verb that is known. */
function isHeadline(p: Passage): boolean {
  const { tokens } = p;
  if (tokens.length > LONGEST_HEADLINE || !p.isWord(tokens.length - 1)) return false;
  return !tokens.some((_, i) => i > 0 && p.info(i)?.sureVerb);
}
