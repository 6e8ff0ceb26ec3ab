import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { pointsBack } from './antecedent';
import { descriptionEnd } from './aside';
import { agrees } from './bare-antecedent';
import { isMany } from './named/agreement';
import { isClosed } from './noun';
import { nounEnd } from './noun-phrase';
import { endsFeminine, endsFemininePlural, hasPronoun, isAccusative, isRelational } from './shape';

/*
 * What describes an indefinite noun follows it without a relative pronoun (a man who said is written: a man said), and
 * takes it up by the subject of its verb or by a pronoun (a statement in which he said: a statement he said in it).
 */

/** An indefinite noun and its adjectives have at most so many words. */
const LONGEST = 4;

/** The indefinite people straight before the verb at `verb`, or before an aside that describes them, whose verb agrees with them: they are its subject. */
export function describedPeople(
  p: Passage,
  verb: number,
  from: number,
  agreement: Agreement,
): Range | undefined {
  let found: Range | undefined;
  const to = beforeAside(p, verb, from);
  for (let k = to - 1; k >= Math.max(from, to - LONGEST) && isIndefinite(p, k); k--) {
    const counted = k > from && isCount(p, k - 1);
    if (isPeople(p, k) && endsAt(p, k, to) && isSubjectOf(p, k, counted, agreement))
      found = { from: counted ? k - 1 : k, to };
  }
  return found;
}

/** Where the aside between commas begins that ends before the verb and has a verb of its own (an official, speaking on condition that …, said); `verb` where none does. */
function beforeAside(p: Passage, verb: number, from: number): number {
  if (!p.isMark(verb - 1, ',')) return verb;
  let k = verb - 2;
  while (k > from && !p.isMark(k, ',')) k--;
  return descriptionEnd(p, k + 1, verb) === verb - 1 ? k : verb;
}

function isCount(p: Passage, i: number): boolean {
  return p.is(i, CLASS.quantifier) || p.isNumber(i);
}

/** Whether a clause begins with the verb at `verb` that tells of the indefinite noun before it: a pronoun takes that up. */
export function describesThing(p: Passage, verb: number): boolean {
  return pointsBack(p, verb + 1) && isIndefinite(p, verb - 1);
}

/** A word that can be of an indefinite noun phrase. */
function isIndefinite(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.complementizer || info.sureVerb) return false;
  return !info.head?.pronoun && !p.is(i, ~(CLASS.event | CLASS.vague | CLASS.speech | CLASS.venue));
}

function headOf(p: Passage, i: number) {
  return p.info(i)?.head ?? p.accusativeHead(i);
}

/** People and bodies, which tell things. */
const SPEAKING: ReadonlySet<string> = new Set(['group', 'anonymous', 'organization']);

function isPeople(p: Passage, i: number): boolean {
  const head = headOf(p, i);
  if (head) return head.role || (SPEAKING.has(head.kind) && !p.info(i)?.head?.preposition);
  return p.isHumanPlural(i) || p.isObliquePlural(i);
}

/** Its adjectives reach to the verb. */
function endsAt(p: Passage, from: number, verb: number): boolean {
  if (!isAccusative(p, from) && !p.accusativeHead(from)) return nounEnd(p, from, verb) === verb;
  for (let i = from + 1; i < verb; i++) if (!p.shapes.accusative.test(p.text(i))) return false;
  return true;
}

function isSubjectOf(p: Passage, i: number, counted: boolean, verb: Agreement): boolean {
  if (verb.person && verb.person !== 3) return false;
  const head = headOf(p, i)?.agreement;
  const many = counted || head?.number === 'p' || p.isHumanPlural(i) || p.isObliquePlural(i);
  if (isMany(verb)) return many;
  return !many && head !== undefined && (!verb.gender || head.gender === verb.gender);
}

/** Adjectives of a text or call and whom it goes to stand before its verb in at most so many words. */
const LONGEST_TEXT = 5;

/** A text or call, indefinite, that the imperfect at `verb` describes (slogans denouncing …, a letter to the minister asking for …). */
export function describedText(
  p: Passage,
  verb: number,
  from: number,
  agreement: Agreement,
): Range | undefined {
  if (!p.looksImperfect(verb) || p.info(verb)?.conjunction || agreement.number !== 's')
    return undefined;
  for (let k = verb - 1; k >= Math.max(from, verb - LONGEST_TEXT) && p.isWord(k); k--) {
    if (p.info(k)?.sureVerb || p.info(k)?.complementizer) return undefined;
    if (!isText(p, k) || isOfText(p, k)) continue;
    let to = k + 1;
    while (to < verb && isAdjective(p, to)) to++;
    const fits = to === verb || goesTo(p, to, verb);
    return fits && isOfGender(p, k, agreement) ? { from: k, to: verb } : undefined;
  }
  return undefined;
}

/** An adjective, straight after a noun for a text, that is written much like a talk of somebody's (a recent study). */
function isOfText(p: Passage, i: number): boolean {
  const before = headOf(p, i - 1);
  return before?.kind === 'document' && !p.info(i - 1)?.article && !headOf(p, i);
}

/** What is written or called, without article and pronoun. */
function isText(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.complementizer || info.sureVerb || hasPronoun(p, i))
    return false;
  if (!p.isNeutral(info.preposition) && info.preposition) return false;
  const head = headOf(p, i);
  if (head) return head.kind === 'document' && !p.info(i)?.head?.pronoun;
  if (p.is(i, CLASS.preposition | CLASS.relative | CLASS['clause-opener'])) return false;
  const plural =
    endsFemininePlural(p, i) && !info.classes && !info.preposition && !p.mayHaveConjunction(i);
  const ended = isObjectForm(p, i) || endsFeminine(p, i) || p.shapes.dotted.test(p.text(i));
  if (plural || (ended && p.is(i, CLASS.venue))) return true;
  return info.cues.some(({ reading: { form, cue }, pronoun }) => {
    const sure = cue.entry.trust !== 'homograph' || isObjectForm(p, i);
    return (form === 'masdar' || form === 'noun') && sure && !pronoun;
  });
}

function isAdjective(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || info.preposition || info.verb) return false;
  return isRelational(p, i) || isObjectForm(p, i) || endsFeminine(p, i) || p.is(i, CLASS.vague);
}

/** A preposition and whom or what it goes to, up to the verb. */
function goesTo(p: Passage, from: number, verb: number): boolean {
  const joined = p.info(from)?.preposition || p.isBelonging(from);
  if (!p.is(from, CLASS.preposition) && !joined) return false;
  return isClosed(p, verb - 1);
}

/** The verb can have the noun for its subject, as far as its ending tells. */
function isOfGender(p: Passage, i: number, verb: Agreement): boolean {
  const known = headOf(p, i)?.agreement;
  if (known) return agrees(known, verb);
  return verb.gender === 'f'
    ? !isObjectForm(p, i)
    : !endsFeminine(p, i) && !endsFemininePlural(p, i);
}

/** The ending of an indefinite object, its sign written or not. */
function isObjectForm(p: Passage, i: number): boolean {
  return isAccusative(p, i) || p.shapes.accusative.test(p.text(i));
}
