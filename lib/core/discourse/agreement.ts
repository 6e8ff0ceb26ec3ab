import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { headAt, joinsAnother, personIn } from './person';

/** What a noun phrase agrees with. A verb tells the gender of a person whose role is written in the masculine. */
export function agreementOf(p: Passage, range: Range, verb: Agreement): Agreement {
  const first = headAt(p, range);
  const head = p.info(first)?.head;
  const own = head?.agreement;
  const woman = head?.role && verb.gender === 'f' && verb.number === 's' && personIn(p, range);
  const gender = woman ? 'f' : (own?.gender ?? verb.gender);
  const joined = partsOf(p, range).length > 1;
  const many = joined || verb.number === 'p' || (!own && isMany(p, range.from, first, verb));
  const number = many ? 'p' : (own?.number ?? 's');
  return { person: 3, ...(gender && { gender }), number };
}

const PERSON = CLASS.title | CLASS['given-name'];

/** A plural of people, or a quantity of whatever. */
function isMany(p: Passage, from: number, first: number, verb: Agreement): boolean {
  const quantity = first > from && p.is(from, CLASS.quantifier) && !p.is(first, PERSON);
  return isPlural(p, from, first, verb) || quantity;
}

/** Whether the head `i` of a phrase is a plural of people by its ending: one that is no subject's, with a verb in the singular, is a surname's. */
export function isPlural(p: Passage, from: number, i: number, verb: Agreement): boolean {
  const subject = i === from && verb.number === 's';
  return p.isHumanPlural(i) && !(subject && p.isObliquePlural(i));
}

/** The coordinated sources of a phrase, none where it is one. */
export function partsOf(p: Passage, range: Range): Range[] {
  const starts = [range.from];
  const first = p.info(range.from)?.head;
  const name = personIn(p, range)?.from ?? 0;
  for (let i = range.from + 1; i < range.to; i++) {
    if (p.is(i, CLASS.relative)) break;
    const head = p.info(i)?.head;
    const ofOne = first?.role && i < name;
    const marked = p.isLoneConjunction(i) && p.opening(i + 1) !== undefined;
    const another = marked || joinsAnother(p, range.from, i);
    if ((head?.conjunction && !head.pronoun && !ofOne) || another) starts.push(i);
  }
  if (starts.length === 1) return [];
  return starts.map((from, k) => ({ from, to: starts[k + 1] ?? range.to }));
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
  const many = agreement.number === 'p' || agreement.number === 'd';
  if (verb.number === 'p' || verb.number === 'd') {
    const things = agreement.gender === 'f' && (kind === 'media' || kind === 'document');
    return many && !(things && verb.gender === 'm');
  }
  const people = (kind === 'group' || kind === 'official') && agreement.gender === 'm';
  if (many) return verb.gender === 'f' && !people;
  if (!agreement.gender) return kind !== 'person' || verb.gender !== 'f';
  return !verb.gender || agreement.gender === verb.gender;
}
