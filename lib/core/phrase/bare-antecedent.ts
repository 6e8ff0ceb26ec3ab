import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { afterAdjectives } from './adjectives';
import { describedAs } from './gender';
import { endsFemininePlural, isAccusative, isRelational } from './shape';

/** What a clause begins with. */
export const BOUNDARY = CLASS['clause-opener'] | CLASS.subordinator | CLASS.auxiliary;

/** Whether a head can be the subject of a verb after it, or of an adjective of which only the place is asked; unknown features agree with all. */
export function agrees(head: Agreement | undefined, verb: Agreement): boolean {
  if (!head || !(verb.number || verb.gender)) return true;
  if (verb.person && verb.person !== 3) return false;
  if (head.number === 'p') return verb.number === 'p' || verb.gender === 'f';
  if (verb.number === 'p') return false;
  return !head.gender || !verb.gender || head.gender === verb.gender;
}

/** An indefinite noun straight before its describing verb (terms providing that). */
export function bareAntecedent(
  p: Passage,
  verb: number,
  from: number,
  agreement: Agreement,
): Range | undefined {
  if (verb <= from) return undefined;
  const told = isNews(p, verb - 1) ? verb - 1 : verb - 2;
  if (told >= from && isNews(p, told) && agreement.gender === 'f' && !p.info(verb - 1)?.article)
    return { from: told, to: verb };
  const described = describedBefore(p, verb, from, agreement);
  if (described !== undefined) return { from: described, to: verb };
  const origin = ofPlace(p, verb, from, agreement) ?? documentBefore(p, verb, from, agreement);
  if (origin !== undefined) return { from: origin, to: verb };
  const head = p.info(verb - 1)?.head ?? p.accusativeHead(verb - 1);
  if (!head || !isIndefinite(p, verb - 1)) return undefined;
  // A draft of a text is one text.
  const before = verb - 2 >= from ? p.info(verb - 2)?.head : undefined;
  const draft = head.kind === 'document' && before?.kind === 'document' && !before.article;
  if (!agrees((draft ? before : head).agreement, agreement)) return undefined;
  return { from: draft ? verb - 2 : verb - 1, to: verb };
}

/** Somebody indefinite and the place that one is from, straight before what describes one (a woman from Aleppo, saying). */
function ofPlace(p: Passage, verb: number, from: number, agreement: Agreement): number | undefined {
  const at = verb - 3;
  const head = p.info(at)?.head ?? p.accusativeHead(at);
  if (at < from || !p.isOrigin(verb - 2) || !p.isWord(verb - 1) || !head?.role) return undefined;
  return isIndefinite(p, at) && agrees(head.agreement, agreement) ? at : undefined;
}

/** A document, indefinite, and its adjectives, or what it is about or where, straight before a verb of its own (published a study of X showed that). */
function documentBefore(
  p: Passage,
  verb: number,
  from: number,
  agreement: Agreement,
): number | undefined {
  const now = p.looksImperfect(verb);
  const open = p.info(verb + 1)?.complementizer || p.is(verb + 1, CLASS.preposition);
  for (let k = verb - 1; k > Math.max(from, verb - LONGEST_CLAUSE); k--) {
    // An imperfect after a comma describes it all the same (a plan for peace, providing for).
    if (k === verb - 1 && p.isMark(k, ',') && now) continue;
    if (!p.isWord(k) || p.info(k)?.complementizer || p.info(k)?.sureVerb) return undefined;
    if (p.is(k, CLASS.relative | BOUNDARY)) return undefined;
    const head = p.info(k)?.head ?? p.accusativeHead(k);
    const told = head ? head.kind === 'document' && isIndefinite(p, k) : now && isObject(p, k);
    if (!told) continue;
    const about = afterAdjectives(p, k + 1);
    const joined = p.isBelonging(about) || p.info(about)?.joinedNoun;
    const placed = joined || p.is(about, CLASS.preposition);
    const end = p.isMark(verb - 1, ',') ? verb - 1 : verb;
    const tells = (about === end && about > k + 1) || (open && (about === end || placed));
    return tells && agrees(head?.agreement ?? ONE, agreement) ? k : undefined;
  }
  return undefined;
}

const ONE: Agreement = { gender: 'm', number: 's' };

/** A noun of the language with the sign of an object written, that is no adjective of one. */
function isObject(p: Passage, i: number): boolean {
  const known = p.info(i)?.classes || p.shapes.state.test(p.text(i));
  return isAccusative(p, i) && !isAccusative(p, i - 1) && !known && p.isNative(i);
}

/** A head, as it is or as an object, without article and pronoun. */
function isIndefinite(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return head ? !head.article && !head.pronoun : p.accusativeHead(i) !== undefined;
}

/** A clause that describes an indefinite noun has at most so many words. */
const LONGEST_CLAUSE = 12;

/** What tells, indefinite, with a verb of its own before the one that it is the subject of (a report that X published pointed to …). */
function describedBefore(
  p: Passage,
  verb: number,
  from: number,
  agreement: Agreement,
): number | undefined {
  for (let k = verb - 1; k > Math.max(from, verb - LONGEST_CLAUSE); k--) {
    if (!p.isWord(k) && !p.isMark(k, '()')) return undefined;
    if (p.info(k)?.complementizer || p.is(k, CLASS.relative | BOUNDARY)) return undefined;
    const told = p.info(k)?.cues.some((c) => isFiniteForm(c.reading) && c.pronoun);
    if (!p.info(k)?.verb && !told) continue;
    const at = isRelational(p, k - 1) ? k - 2 : k - 1;
    const head = p.info(at)?.head ?? p.accusativeHead(at);
    const tells = head && (head.kind === 'document' || head.kind === 'anonymous');
    return at >= from && tells && isIndefinite(p, at) && agrees(head.agreement, agreement)
      ? at
      : undefined;
  }
  return undefined;
}

/** What is told, indefinite and in the plural (information, rumours). */
function isNews(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.preposition || !endsFemininePlural(p, i)) return false;
  return p.is(i, CLASS.speech);
}

/** Whether a noun cannot be what a relative pronoun hangs on: people, or of another gender, both being of one. */
export function isOther(p: Passage, i: number, relative: Agreement | undefined): boolean {
  if (relative?.number === 'p' || !relative?.gender) return false;
  const known = p.info(i)?.head?.agreement;
  if (known?.number !== 's' && p.isHumanPlural(i) && p.isObliquePlural(i)) return true;
  const people = p.info(i)?.head?.role || p.info(i)?.head?.kind === 'group';
  if (people && known?.number === 'p') return relative.gender === 'f' && known.gender !== 'f';
  const agreement = known ?? describedAs(p, i);
  return (
    agreement?.number === 's' &&
    agreement.gender !== undefined &&
    agreement.gender !== relative.gender
  );
}
