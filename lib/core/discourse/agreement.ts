import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { headAt, personIn } from './person';

/** What a noun phrase agrees with. A verb tells the gender of a person whose role is written in the masculine. */
export function agreementOf(p: Passage, range: Range, verb: Agreement): Agreement {
  const first = headAt(p, range);
  const head = p.info(first)?.head;
  const own = head?.agreement;
  const woman = head?.role && verb.gender === 'f' && verb.number === 's' && personIn(p, range);
  const gender = woman ? 'f' : (own?.gender ?? verb.gender);
  const joined = partsOf(p, range).length > 1;
  const many = joined || verb.number === 'p' || (!own && isMany(p, range.from, first));
  const number = many ? 'p' : (own?.number ?? 's');
  return { person: 3, ...(gender && { gender }), number };
}

/** A plural of people, or a quantity of whatever. */
function isMany(p: Passage, from: number, first: number): boolean {
  return p.isHumanPlural(first) || (first > from && p.is(from, CLASS.quantifier));
}

/** The coordinated sources of a phrase, none where it is one. */
export function partsOf(p: Passage, range: Range): Range[] {
  const starts = [range.from];
  const first = p.info(range.from)?.head;
  for (let i = range.from + 1; i < range.to; i++) {
    if (p.is(i, CLASS.relative)) break;
    const head = p.info(i)?.head;
    const ofOne = first?.role && head?.role && i <= range.from + 2 && personIn(p, range);
    if (head?.conjunction && !ofOne) starts.push(i);
  }
  if (starts.length === 1) return [];
  return starts.map((from, k) => ({ from, to: starts[k + 1] ?? range.to }));
}

/** Whether a speaker can be the subject that a verb or participle leaves out. */
export function agreesWith(entity: Agreement, verb: Agreement): boolean {
  if (verb.number === 'p' || verb.number === 'd')
    return entity.number === 'p' || entity.number === 'd';
  if (entity.number === 'p') return verb.gender === 'f';
  return !entity.gender || !verb.gender || entity.gender === verb.gender;
}
