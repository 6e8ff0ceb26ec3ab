import { CLASS } from '../cues/compiled';
import { isMany } from '../discourse/agreement';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { pointsBack } from './antecedent';
import { descriptionEnd } from './aside';
import { nounEnd } from './noun-phrase';
import { isAccusative } from './shape';

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
