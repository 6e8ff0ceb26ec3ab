import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { type CueReading, isFreeParticiple } from '../cues/readings';
import { SEEMS } from '../cues/seeming';
import type { Passage } from '../passage';
import { isSpokenTo } from './addressee';
import { continuesAfterComma } from './after-comma';
import { isObjectAfterLast, isToldOutlet } from './after-name';
import { anonymityEnd } from './anonymity';
import { asideEnd, commaAfter, isAddedAfterDash, isOwnedPreposition } from './aside';
import { isAddedManner, isManner, isMood } from './circumstance';
import { datedEnd } from './dated';
import { isMade, isPast } from './described-head';
import { isLonePronoun } from './extent';
import { isAdverbial } from './governed';
import { PARTING } from './marks';
import { personIn } from './named/person';
import { isClosed, isDeed, isListedEvent } from './noun';
import { isObjectByEnding } from './object';
import { joinsVerb } from './position';
import { namesHolder, setApartHolder } from './set-apart-name';
import { hasPronoun, isAccusative, isNameLike } from './shape';
import {
  affiliationEnd,
  describesHead,
  relativeEnd,
  tellingEnd,
  tellsOfHead,
  tellsWho,
} from './subject-parts';
import { isLoneName, isUnknown, isVerbalName } from './unknown';

/** End of the subject that begins at `from`: before the first circumstance or clause, or `to`. */
export function subjectEnd(p: Passage, from: number, to: number): number {
  for (let i = Math.max(from + 1, p.after(from, CLASS.outlet)); i < to; i++) {
    if (i > from + 1 && isToldOutlet(p, from, i)) return i;
    const quotation = p.opening(i);
    if (quotation?.close && quotation.close < to) i = quotation.close;
    i = p.after(i, CLASS.outlet);
    if (i >= to) return to;
    if (isInOffice(p, from, i)) continue;
    const hidden = anonymityEnd(p, i, to);
    if (hidden > i) {
      i = hidden - 1;
      continue;
    }
    if (isMade(p, i, from)) {
      i = tellingEnd(p, from, i, to) - 1;
      continue;
    }
    if ((i === from + 1 && leadsAway(p, from, i)) || isToHim(p, i) || joinsVerb(p, i)) return i;
    if (beginsObject(p, from, i) || isWhere(p, from, i) || isAbout(p, from, i)) return i;
    i = setApartHolder(p, from, i, to) ?? affiliationEnd(p, from, i, to);
    if (p.isMark(i, PARTING) && (i + 1 >= to || asideEnd(p, i + 1, to) > i + 1)) return i;
    const dated = datedEnd(p, from, i, to);
    if (dated > i) {
      if (!p.is(dated, CLASS.preposition)) return dated;
      i = dated - 1;
      continue;
    }
    const own = isPartOfName(p, i) || isOfAccusative(p, from, i);
    if (!own && (asideEnd(p, i, to) > i || isSpokenTo(p, from, i))) return i;
    if (tellsWho(p, from, i)) {
      i = commaAfter(p, i, to);
      if (i < to && !p.is(i + 1, CLASS.relative) && !p.info(i + 1)?.head?.role) return i;
    }
    if (i >= to) return to;
    if (isManner(p, from, i) || isAddedManner(p, i) || isMood(p, i)) return i;
    const ending = isAccusative(p, i) ? !isOfAccusative(p, from, i) : isObjectByEnding(p, i);
    if (ending && !p.isNumber(i - 1)) return i;
    const was = isPast(p, i, from);
    if (!was && leavesPhrase(p, i, from)) return i;
    if (was || tellsOfHead(p, i, from)) i = tellingEnd(p, from, i, to) - 1;
    if (p.is(i, CLASS.relative)) i = relativeEnd(p, i, to) - 1;
  }
  return to;
}

/** An adjective of a subject that is an accusative itself, as after a complementizer (but a former officer). */
function isOfAccusative(p: Passage, from: number, i: number): boolean {
  return i === from + 1 && p.accusativeHead(from) !== undefined && !p.info(i)?.event;
}

/** A free preposition that tells of nobody where one comes from: after a name of one word, which the text has told of before, it brings a circumstance. */
function leadsAway(p: Passage, from: number, i: number): boolean {
  const { head } = p.info(from) ?? {};
  if (head?.kind === 'media' && head.article) return p.isOrigin(i) && p.is(i, CLASS.preposition);
  if (!isLoneName(p, from) || p.accusativeHead(from)) return false;
  return p.is(i, CLASS.preposition) && !p.isOrigin(i) && !isNameLike(p, i);
}

/** A preposition with a pronoun of another, straight after a name (X told her). */
function isToHim(p: Passage, i: number): boolean {
  if (!isOwnedPreposition(p, i) || p.shapes.dotted.test(p.text(i))) return false;
  return p.is(i - 1, PERSON_NAME) || isLoneName(p, i - 1) || p.closing(i - 1) !== undefined;
}

/** Where somebody speaks, straight after his whole name (X at the congress for heart diseases). */
function isWhere(p: Passage, from: number, i: number): boolean {
  if (!p.is(i, CLASS.preposition) || p.isOrigin(i) || isNameLike(p, i)) return false;
  const venue = p.info(i + 1);
  const known = venue?.article === true && (venue.wide & CLASS.venue) !== 0;
  return known && isWholeName(p, from, i);
}

/** A free preposition straight after a personal name, which goes with nobody: what is said is about something (X of the match). */
function isAbout(p: Passage, from: number, i: number): boolean {
  if (!p.is(i, CLASS.preposition) || p.isOrigin(i) || isNameLike(p, i)) return false;
  if (p.is(i + 1, BODY_NAME) || p.info(i + 1)?.head?.kind === 'organization') return false;
  const name = personIn(p, { from, to: i });
  return name?.to === i && (i > name.from + 1 || p.is(name.from, PERSON_NAME));
}

/** What somebody does or says begins after the phrase that tells who: an act in construct, a quantity, a noun in the case of an object. */
function beginsObject(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!info || info.preposition || p.mayHaveConjunction(i)) return false;
  if (p.token(i - 1).closesName) return isObjectAfterLast(p, i);
  if (p.is(i, PERSON_NAME | BODY_NAME | CLASS.time | CLASS.preposition)) return false;
  if (info.article) return isDeed(p, i) && isClosed(p, i - 1) && p.is(i + 1, CLASS.preposition);
  // All that happened or was said.
  const all = p.is(i, CLASS.quantifier) && p.is(i + 1, CLASS['free-relative']);
  if ((all && !p.isOrigin(i + 1)) || isOwnSpeech(p, from, i)) return true;
  if (p.is(i, CLASS['plain-verb']) && !p.isSubjectPlural(i - 1)) return false;
  const named = isWholeName(p, from, i);
  if (!named && (p.is(i - 1, PERSON_NAME) || !isComplete(p, i - 1))) return false;
  const next = p.info(i + 1);
  if (p.is(i, CLASS.quantifier))
    return info.agreement?.number !== 's' && next?.article === true && !next.preposition;
  if (info.head || p.accusativeHead(i)) return !info.head && !next?.article;
  const somebody = named || p.info(i - 1)?.head?.role;
  const act = somebody && !p.isNumber(i + 1) ? isListedEvent(p, i) || isDeed(p, i) : info.event;
  if (!act || p.mayHavePreposition(i)) return false;
  const counted = p.isNumber(i + 1) || p.is(i + 1, CLASS.quantifier | CLASS['given-name']);
  return Boolean(next?.article || next?.head || next?.event || counted);
}

/** Whether the word is what one says oneself, after who it is (the writer his article). */
export function isOwnSpeech(p: Passage, from: number, i: number): boolean {
  const own = hasPronoun(p, i) && ((p.info(i)?.wide ?? 0) & CLASS.venue) !== 0;
  return own && (isComplete(p, i - 1) || isLoneName(p, from) || p.is(i - 1, PERSON_NAME));
}

/** A personal name of two words or more ends before `i`. */
function isWholeName(p: Passage, from: number, i: number): boolean {
  const name = personIn(p, { from, to: i });
  return name?.to === i && i > name.from + 1 && !p.is(i - 1, CLASS['name-part']);
}

/** A noun phrase may end with the word: it is definite, or people who are subjects. */
function isComplete(p: Passage, i: number): boolean {
  return isClosed(p, i) || hasPronoun(p, i) || p.isSubjectPlural(i);
}

/** A word of time between an office and who holds it (director before, Doctor X). */
function isInOffice(p: Passage, from: number, i: number): boolean {
  if (!p.is(i, CLASS.time) || !p.info(from)?.head?.role) return false;
  return p.is(i + 1, PERSON_NAME) && !personIn(p, { from, to: i });
}

const LEAVES = CLASS['clause-opener'] | CLASS.subordinator | CLASS.aside;

/** What no noun phrase holds: another clause, a participle or noun of saying that goes on, a comma before anything but a title, a name or a relative clause. */
function leavesPhrase(p: Passage, i: number, from: number): boolean {
  if (p.isMark(i, ',')) return !continuesAfterComma(p, i + 1) && !tellsWho(p, from, i + 1);
  const info = p.info(i);
  if (p.isHyphened(i)) return false;
  if (p.isException(i)) return true;
  if (!info)
    return (
      isAddedAfterDash(p, i) || (p.isMark(i, ';!?') && !namesHolder(p, from, i, p.tokens.length))
    );
  if ((p.is(i, CLASS.pronoun) && info.conjunction) || isLonePronoun(p, i)) return true;
  if (bringsClause(p, i)) return true;
  if (opensAnother(p, i) || bringsAnother(p, i, info.cues)) return true;
  if (info.cues.some((c) => c.reading.form === 'masdar' && c.pronoun && c.preposition)) return true;
  if (info.complementizer && !info.head && !p.is(i - 1, CLASS.preposition)) return true;
  if (p.is(i, CLASS['verbal-particle']) && !p.is(i, CLASS['free-relative'])) return true;
  if (isActOfSaying(p, i) || pointsAtObject(p, i) || isStateOfMany(p, from, i)) return true;
  if (info.cues.some((c) => c.reading.adverbial && !c.article && !c.preposition && !info.head))
    return p.isMark(i - 1, ',') || info.cues.some((c) => isAdverbial(c) || isOfSeveral(c));
  return info.sureVerb && !info.head && !describesHead(p, i, from) && !isVerbalName(p, i);
}

/** A free preposition and a complementizer, which no word before them goes on with. */
function bringsClause(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.preposition) || p.isBound(i - 1, p.text(i))) return false;
  const that = p.info(i + 1)?.complementizer;
  return that !== undefined && !that.preposition && !that.conjunction;
}

/** What several do meanwhile (officials, saying). */
function isOfSeveral(cue: CueReading): boolean {
  return isFreeParticiple(cue) && cue.reading.agreement.number === 'p';
}

/** What several do meanwhile (X, raising a banner with others): a plural that is no subject, after the whole name of one person. */
function isStateOfMany(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || info.foreign || !p.isObliquePlural(i)) return false;
  return isWholeName(p, from, i) && p.isNative(i) && !p.mayHaveConjunction(i);
}

/** A noun that something points at begins after a phrase that is complete (officials these reports). */
function pointsAtObject(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.demonstrative) || !p.info(i + 1)?.article || p.info(i)?.conjunction)
    return false;
  return p.info(i - 1)?.article || p.isSubjectPlural(i - 1) || p.is(i - 1, PERSON_NAME);
}

/** A verbal noun of telling after the subject only takes up the verb (went on the speaker, saying). */
export function isActOfSaying(p: Passage, i: number): boolean {
  const next = p.info(i + 1);
  if (p.info(i)?.head || (next && !next.complementizer && !p.opening(i + 1))) return false;
  return (p.info(i)?.cues ?? []).some(
    ({ reading, article, pronoun }) =>
      reading.form === 'masdar' &&
      reading.cue.entry.category === 'say' &&
      (article || pronoun !== undefined),
  );
}

/** A word that opens another clause; of those that are also prepositions only the phrases that begin with one. */
function opensAnother(p: Passage, i: number): boolean {
  if (!p.is(i, LEAVES)) return false;
  return !p.is(i, CLASS.preposition | CLASS.turn | CLASS.quantifier) || p.after(i, LEAVES) > i + 1;
}

/** A verbless source in the midst of the subject (the minister, according to what the team translated; the report, and as the paper has told). */
function bringsAnother(p: Passage, i: number, cues: readonly CueReading[]): boolean {
  for (const { reading } of cues) {
    const { form, rest, cue } = reading;
    if (!p.follow(i, rest)) continue;
    if (form === 'particle' && p.isMark(i - 1, ',')) return true;
    if (form !== 'adposition') continue;
    if (rest.length || cue.entry.trust !== 'homograph' || p.is(i + 1, CLASS['free-relative']))
      return true;
  }
  return false;
}

/** A word of time straight after the head of a source is its name (the paper Today). */
function isPartOfName(p: Passage, i: number): boolean {
  const head = p.info(i - 1)?.head;
  if (!p.is(i, CLASS.time) || !head) return false;
  if (head.article) return false;
  if (head.sort && p.token(i).seems & SEEMS.last) return !p.isNumber(i + 1);
  return head.kind === 'media' || (!head.role && isUnknown(p, i + 1));
}
