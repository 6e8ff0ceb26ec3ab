import { agreeing } from '../../cues/alike';
import { CLASS } from '../../cues/compiled';
import type { Agreement, Gender } from '../../lexicon';
import type { Passage } from '../../passage';
import { remembered } from '../../remembered';
import type { Range } from '../../text/sentences';
import type { Kind } from '../../types';
import { joinsAnother, repeatsFirst } from '../name-words';
import { isClosed } from '../noun';
import { isNameLike } from '../shape';
import { isPlainSurname, isUnknown, mayBeName } from '../unknown';
import { headAt } from './head';
import { personIn } from './person';

/** What a noun phrase of that kind agrees with. A verb tells the gender of a person whose role is written in the masculine. */
export function agreementOf(p: Passage, range: Range, verb: Agreement, kind: Kind): Agreement {
  const first = headAt(p, range);
  if (isOneOf(p, range.from, first)) {
    const { person = 3, gender, number } = p.info(range.from)?.agreement ?? {};
    return agreeing(person, gender, number);
  }
  const head = p.info(first)?.head;
  const own = head?.agreement;
  const woman = head?.role && verb.gender === 'f' && verb.number === 's' && personIn(p, range);
  const gender = woman ? 'f' : (own?.gender ?? verb.gender ?? genderOfState(p, first, range.to));
  const joined = partsOf(p, range).length > 1;
  const two = !own && isTwoOf(p, first);
  const many =
    joined ||
    two ||
    verb.number === 'p' ||
    (!own &&
      !(kind === 'person' && first === range.from) &&
      isManyByForm(p, range.from, first, verb));
  const number = many ? 'p' : (own?.number ?? 's');
  return agreeing(3, gender, number);
}

/** States and cities are feminine, but for those whose name is a man's by its form; undefined of what is none. */
function genderOfState(p: Passage, i: number, to: number): Gender | undefined {
  if (i >= to || p.after(i, CLASS.polity) === i) return undefined;
  return p.shapes.masculineState.test(p.text(i)) ? 'm' : 'f';
}

/** A word for one of those whom the next words name (one of the residents). */
export function isOne(p: Passage, i: number): boolean {
  return p.is(i, CLASS.quantifier) && p.info(i)?.agreement?.number === 's';
}

/** One of several, who stand at `head`. */
export function isOneOf(p: Passage, from: number, head: number): boolean {
  return from < head && isOne(p, from);
}

/** Two who hold an office or belong together, in construct with what follows: written as the indefinite accusative is, which no subject is in. */
export function isTwoOf(p: Passage, i: number): boolean {
  const next = p.info(i + 1);
  return p.accusativeHead(i) !== undefined && next?.article === true && !next.preposition;
}

const PERSON = CLASS.title | CLASS['given-name'];

/** A plural of people, or a quantity of whatever. */
function isManyByForm(p: Passage, from: number, first: number, verb: Agreement): boolean {
  const everybody = (p.info(first)?.wide ?? 0) & CLASS.quantifier && p.info(first)?.article;
  if (everybody && !p.is(first, CLASS.quantifier)) return true;
  const quantity = first > from && p.is(from, CLASS.quantifier) && !p.is(first, PERSON);
  return isPlural(p, from, first, verb) || quantity;
}

/** Whether the head `i` of a phrase is a plural of people by its ending: one that is no subject's, with a verb in the singular, is a surname's. */
export function isPlural(p: Passage, from: number, i: number, verb: Agreement): boolean {
  const subject = i === from && verb.number === 's';
  const counted = i > from && p.is(from, CLASS.quantifier) && p.isObliquePlural(i);
  return counted || (p.isHumanPlural(i) && !(subject && p.isObliquePlural(i)));
}

/** The coordinated sources of a phrase, none where it is one. */
const partsOf = remembered((p, range): readonly Range[] => {
  const starts = [range.from];
  const name = personIn(p, range)?.from ?? 0;
  for (let i = range.from + 1; i < range.to; i++) {
    if (p.is(i, CLASS.relative)) break;
    const head = p.info(i)?.head;
    const ofOne =
      (p.info(range.from)?.head?.role && i < name) ||
      isFurtherOffice(p, range, i) ||
      isFurtherFieldAfterName(p, range, i) ||
      isFurtherField(p, range.from, i);
    const marked = p.isLoneConjunction(i) && p.opening(i + 1) !== undefined;
    const another = marked || joinsAnother(p, range.from, i) || joinsName(p, starts.at(-1) ?? 0, i);
    if ((head?.conjunction && !head.pronoun && !ofOne) || another) starts.push(i);
  }
  if (starts.length === 1) return [];
  return starts.map((from, k) => ({ from, to: starts[k + 1] ?? range.to }));
});

/** The same, the first by the name alone where what stands before is what all of them are (the two deputies X and Y). */
export function membersOf(p: Passage, range: Range): readonly Range[] {
  return partsOf(p, range).map((part, k) => {
    return { from: k ? part.from : afterMany(p, part), to: part.to };
  });
}

/** Where a known name begins after what several who are named are (the two deputies), or the begin of the phrase. */
function afterMany(p: Passage, { from, to }: Range): number {
  let i = headAt(p, { from, to });
  const head = p.info(i)?.head;
  if (!head || !(head.role || head.kind === 'group') || !isMany(head.agreement)) return from;
  do i++;
  while (i < to && p.info(i)?.article);
  const named = p.is(i, CLASS['given-name'] | CLASS['name-part']) || isNameLike(p, i);
  return i < to && named ? i : from;
}

/** The one among persons who stand joined whose name holds the word at `at`, or all of the phrase. */
export function memberAt(p: Passage, range: Range, at: number): Range {
  const member = membersOf(p, range).find(({ from, to }) => from <= at && at < to);
  return member && personIn(p, member)?.from === member.from ? member : range;
}

/** What else a body or the office of one is for (the ministry of health and population): both fields with the article. */
function isFurtherField(p: Passage, first: number, i: number): boolean {
  const head = p.info(first)?.head;
  const another = p.info(i)?.head;
  if (!head || !another || head.article || head.agreement.number !== 's') return false;
  const speaks = another.role || (!head.role && another.kind === 'organization');
  return !speaks && p.info(i)?.article === true && p.info(i - 1)?.article === true;
}

/** A further office of the one whose name the phrase begins with (X, merchant and expert), no other name after it. */
function isFurtherOffice(p: Passage, { from, to }: Range, i: number): boolean {
  if (!p.info(i)?.head?.role || personIn(p, { from: i, to })) return false;
  const name = personIn(p, { from, to: i });
  return name?.from === from && name.to < i;
}

/** What else an office that follows the name of its holder is for (X, minister of culture and youth): no mark stands between. */
function isFurtherFieldAfterName(p: Passage, range: Range, i: number): boolean {
  const name = personIn(p, range);
  const office = name && (p.isMark(name.to, ',') ? name.to + 1 : name.to);
  if (!office || office >= i || p.info(i)?.head?.role) return false;
  const head = p.info(office)?.head;
  if (!head?.role || head.conjunction || head.agreement.number !== 's') return false;
  for (let k = office; k < i; k++) if (!p.isWord(k)) return false;
  return true;
}

/** A name with a conjunction joined, after another name or its office. Straight after one word and before an office it is a surname instead, whose first letter looks like the conjunction. */
function joinsName(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  const given = info?.conjunction && p.is(i, CLASS['given-name'] | CLASS['name-part']);
  const unknown = p.mayHaveConjunction(i) && isUnknown(p, i) && !repeatsFirst(p, i);
  if (!(given || unknown) || p.isConsequence(i)) return false;
  const surname = given === true && isPlainSurname(p, i + 1);
  const named = surname || p.is(i + 1, PERSON) || mayBeName(p, i + 1);
  const before = { from: afterMany(p, { from, to: i }), to: i };
  const name = (named || p.info(i + 1)?.head?.role) && personIn(p, before);
  const open = surname || !named;
  if (!name || (open && name.to === name.from + 1)) return false;
  return name.to === i || isClosed(p, i - 1);
}

/** The plural or the dual. */
export function isMany({ number }: Agreement): boolean {
  return number === 'p' || number === 'd';
}

/** One that a verb may have as its subject. */
interface Speaker {
  readonly agreement: Agreement;
  readonly kind: Kind;
}

/**
 * Whether a speaker can be the subject that a verb or participle leaves out. Many of what is no person (agencies,
 * sources) take a feminine singular and no masculine plural, many people the plural alone; a person of whose sex
 * nothing is known says nothing in the feminine.
 */
export function agreesWith({ agreement, kind }: Speaker, verb: Agreement): boolean {
  const many = isMany(agreement);
  if (isMany(verb)) {
    const things = kind === 'document' || (agreement.gender === 'f' && kind === 'media');
    return many && !(things && verb.gender === 'm');
  }
  const people = (kind === 'group' || kind === 'official') && agreement.gender === 'm';
  if (many) return verb.gender === 'f' && !people;
  if (!agreement.gender) return kind !== 'person' || verb.gender !== 'f';
  return !verb.gender || agreement.gender === verb.gender;
}
