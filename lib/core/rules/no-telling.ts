import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { CueEntry } from '../entry';
import type { Passage } from '../passage';
import { isOwnedPreposition } from '../phrase/aside';
import { findComplement } from '../phrase/complement';
import { sourcePhraseEnd } from '../phrase/extent';
import { canSpeak } from '../phrase/noun';
import { isNoDual, isOwnedNoun } from '../phrase/otherwise';
import { isAdvised, isNegated, isWithout } from '../phrase/position';
import { isBeforeAnother } from '../phrase/preposition';
import { isCalled } from './described';
import { isBroughtByLight } from './light';
import { isSaidNext } from './purpose';
import type { Site } from './rule';

/** Whether the form of a finite verb is another word where it stands, or a verb by which nobody tells anything. */
export function isNoTelling(site: Site): boolean {
  const { passage: p, sentence, at, cue } = site;
  if (cue.pronoun && (p.info(at)?.wide ?? 0) & CLASS.preposition) return true;
  if (endsAsNoun(p, at, cue) || isVerbless(p, at, cue)) return true;
  if (isNamed(p, at) || isFirstPerson(site)) return true;
  if ((isInference(p, at, cue) && !isCalled(site)) || isCounted(p, at, cue)) return true;
  if (isOfStatement(site) || isWholeWord(site) || isAsked(site) || isSuperlative(site)) return true;
  if (isNoDual(p, cue, at, sentence.from) || isHesitant(site)) return true;
  if (cue.reading.agreement.number === 's' && isAdvised(p, at)) return true;
  if (isObjectOfLight(site) || isOwnedNoun(p, cue, at)) return true;
  const doubled = p.shapes.doubled.test(p.raw(at));
  const joins = cue.conjunction && p.isWord(at - 1) && !doubled;
  if (p.is(at, CLASS.preposition) && joins && !isBeforeAnother(p, at)) return true;
  const one = p.info(at + 1)?.head?.agreement.number === 's';
  if (p.is(at, CLASS.preposition) && p.isObliquePlural(at + 1) && !one) return true;
  return cue.verbal && p.isBelonging(at) && !takesUp(site) && !isSaidNext(site);
}

/** What is rumoured is not negated: the word for it means to hesitate too (does not hesitate to). */
function isHesitant({ passage: p, at, sentence, cue: { reading } }: Site): boolean {
  const { entry } = reading.cue;
  return entry.category === 'report' && hasNoTeller(entry) && isNegated(p, at, sentence.from);
}

/** The imperfect of holding something to be something, with nothing before what it is one of: it is one of them (is considered among the oldest). */
function isCounted(p: Passage, at: number, { reading, pronoun }: CueReading): boolean {
  if (reading.form !== 'imperfect' || pronoun || !p.isOrigin(at + 1)) return false;
  // What it is shameful or good to do is held to be that.
  for (let i = at + 2; i <= at + JUDGED; i++) if (p.info(i)?.complementizer) return false;
  const { entry, frames } = reading.cue;
  return entry.category === 'believe' && frames.object === 'described';
}

/** What something is held to be has so many words at most before the clause that tells what is. */
const JUDGED = 5;

/** Between commas with what it is the foremost of, the form says who or what stands before it (the X party, the foremost of the parties, denies). */
function isSuperlative({ passage: p, at, sentence }: Site): boolean {
  if (!p.is(at, CLASS.quantifier) || !p.isMark(at - 1, ',')) return false;
  return p.isMark(sourcePhraseEnd(p, at + 1, sentence.to), ',');
}

/** One word alone in marks is a name. */
function isNamed(p: Passage, at: number): boolean {
  return p.opening(at - 1)?.close === at + 1;
}

/** A perfect with a weak end is written with another letter than the noun like it (he saw, opinion). */
function endsAsNoun(p: Passage, at: number, { reading, pronoun }: CueReading): boolean {
  const { entry } = reading.cue;
  const called =
    entry.pos === 'verb' && reading.form === 'imperfect' && entry.trust === 'homograph';
  if (called && p.shapes.dotted.test(entry.imperfect) && !p.info(at + 1)?.complementizer)
    return p.shapes.weak.test(withoutMarks(p, at));
  if (entry.pos !== 'verb' || reading.form !== 'perfect' || entry.trust !== 'homograph')
    return false;
  if (pronoun || !p.shapes.weak.test(entry.perfect)) return false;
  const office = p.info(at - 1)?.head;
  // Some countries write the noun like the verb: after an office it is the body that has it (player of the club).
  const held = office?.role && !office.article && !office.pronoun && isOwner(p, at + 1);
  if (held && reading.agreement.gender === 'm') return true;
  return p.shapes.dotted.test(withoutMarks(p, at));
}

/** A noun or a name that nothing joins to what is before it. */
function isOwner(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.complementizer || info.verb || p.is(i, CLASS.preposition)) return false;
  return !info.preposition && !p.mayHavePreposition(i);
}

function withoutMarks(p: Passage, i: number): string {
  return p.raw(i).replace(/\p{M}/gu, '');
}

/** A form like the dual, straight before the preposition that brings a source, or in words of the author's, is no verb (relaying from, noting that). */
function isVerbless(p: Passage, at: number, { reading }: CueReading): boolean {
  const dual = reading.form === 'perfect' && reading.agreement.number === 'd';
  return (
    dual && (p.is(at, CLASS.aside) || reading.cue.frames.from?.includes(p.text(at + 1)) === true)
  );
}

/** Written as the first person is, unless one who speaks and a clause follow: newspapers misspell it so, and so is written who told us. */
function isFirstPerson({ passage: p, at, cue, sentence }: Site): boolean {
  if (isTold(cue))
    return !(canSpeak(p, at + 1) || p.is(at + 1, CLASS.quantifier)) || p.isObliquePlural(at + 1);
  if (!p.isOtherFirst(at, cue)) return false;
  if (p.quoteAround(at) >= 0 || !canSpeak(p, at + 1)) return true;
  return findComplement(p, cue, at + 2, sentence.to)?.via !== 'clause';
}

/** A perfect with the pronoun for us, which is written as it is with us for its subject. */
function isTold({ pronoun, reading: { form, agreement } }: CueReading): boolean {
  if (form !== 'perfect' || pronoun?.person !== 1 || pronoun.number !== 'p') return false;
  return agreement.gender === 'm' && agreement.number === 's';
}

/** What the verb is said of is a whole clause (which confirms that), or all that somebody said: the author infers, nobody tells. */
function isInference(p: Passage, at: number, { reading, pronoun }: CueReading): boolean {
  const whatever = p.is(at - 1, CLASS['free-relative']) && !p.is(at - 1, CLASS.preposition);
  const relative = whatever && !p.endsItem(at - 1, CLASS.time);
  if (relative && p.is(at - 2, CLASS.quantifier)) return true;
  if (reading.form === 'imperfect' && reading.agreement.number === 's' && isPointed(p, at + 1))
    return pronoun !== undefined || p.info(at + 2)?.complementizer !== undefined;
  if (pronoun || reading.form !== 'imperfect' || hasNoTeller(reading.cue.entry)) return false;
  const told = canSpeak(p, at + 1) || p.is(at + 1, CLASS.quantifier);
  if (relative && isWhatSomeCall(p, at, reading)) return false;
  if (relative && givesWord(p, at, reading.cue.entry.category)) return false;
  const matter = p.is(at - 1, CLASS.relative) && p.endsItem(at - 1, CLASS.subordinator);
  const aside = p.endsItem(at - 1, CLASS.aside) && !isWithout(p, at);
  return !told && (relative || matter || aside);
}

/** What somebody says or holds that it is (because of what they say is neglect), which no thing lets one see. */
function isWhatSomeCall(
  p: Passage,
  at: number,
  { cue, agreement }: CueReading['reading'],
): boolean {
  if (!p.info(at + 1)?.complementizer?.pronoun) return false;
  const { entry, frames } = cue;
  if (entry.category === 'believe' || entry.category === 'claim') return true;
  if (entry.category !== 'say' || (entry.pos === 'verb' && entry.passive === 'author'))
    return false;
  return agreement.number === 'p' || !frames.noun?.includes('');
}

/** A verb that is told with no teller (is rumoured). */
export const hasNoTeller = (entry: CueEntry): boolean =>
  entry.pos === 'verb' && entry.paradigm === IMPERSONAL;

/** Id of the paradigm of verbs that nobody is the subject of. */
const IMPERSONAL = 'impersonal';

/** A word that points back alone, which what it means lets one see (this confirms that, this reminds me of). */
function isPointed(p: Passage, i: number): boolean {
  const several = p.info(i)?.agreement?.number === 'p';
  return p.is(i, CLASS.demonstrative) && !several && !p.info(i + 1)?.article;
}

/** `gave … what says that`: a thing that says so was handed over, straight before it. */
function givesWord(p: Passage, at: number, category: string): boolean {
  if (category !== 'say' || p.is(at - 2, CLASS.pronoun | CLASS.negator)) return false;
  return p.is(at - 2, CLASS.time) || (p.info(at - 2)?.article ?? false);
}

/** What somebody says is what the sentence asks (what does the law say of). */
function isAsked({ passage: p, at, sentence }: Site): boolean {
  if (!p.is(at - 1, CLASS.question) || at - 1 !== sentence.from) return false;
  return p.isMark(sentence.to - 1, '\u061f?');
}

/** A statement that the verb only says where it was published (in a statement that the agency carried): what follows is what the statement says. */
function isOfStatement({ passage: p, at, cue }: Site): boolean {
  const { object, from } = cue.reading.cue.frames;
  if (from?.some((preposition) => p.isOwned(at + 1, preposition))) return false;
  if (!(cue.pronoun || from) || cue.conjunction || object) return false;
  return p.is(at - 1, CLASS.venue) && !p.info(at - 1)?.article;
}

/** The first letter is the verb's own where the whole word is another perfect and no clause begins (information came of). */
function isWholeWord({ passage: p, at, sentence, cue }: Site): boolean {
  if (!cue.conjunction || cue.pronoun || at === sentence.from || !p.isWord(at - 1)) return false;
  return (p.info(at)?.cues ?? []).some((c) => !c.conjunction && c.reading.form === 'perfect');
}

/** What a light verb brings may be written as a dual is (gave a promise, they promised). */
function isObjectOfLight(site: Site): boolean {
  const { form, agreement } = site.cue.reading;
  return form === 'perfect' && agreement.number === 'd' && isBroughtByLight(site);
}

/** A verb with the preposition of purpose goes on the story where one who speaks or what it brings follows at once (only to admit that …). */
function takesUp({ passage: p, at, sentence, cue }: Site): boolean {
  const { trust, continues } = cue.reading.cue.entry;
  if (cue.conjunction) return false;
  const told = isOwnedPreposition(p, at + 1) ? at + 2 : at + 1;
  const that = p.info(told)?.complementizer !== undefined;
  if (at === sentence.from) return continues === true && p.isMark(at + 2, ':');
  if (trust === 'homograph') {
    // In the feminine whoever reads may be told to know.
    const { agreement, cue: own } = cue.reading;
    if (agreement.gender === 'f' && own.entry.category === 'believe') return false;
    const clause = that || findComplement(p, cue, at + 1, sentence.to)?.via === 'clause';
    return p.isMark(at - 1, ',') && clause && (that || canSpeak(p, at + 1));
  }
  const { clause = [], noun = [] } = cue.reading.cue.frames;
  if (that) return true;
  if (canSpeak(p, at + 1) || p.is(at + 1, CLASS.quantifier)) return p.isMark(at - 1, ',');
  if (p.info(at + 1)?.complementizer || p.isMark(at + 1, ':')) return true;
  return p.is(at + 1, CLASS.preposition) && [...clause, ...noun].includes(p.text(at + 1));
}
