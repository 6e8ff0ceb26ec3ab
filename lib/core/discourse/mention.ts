import { CLASS, type Head } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { PARTING } from '../phrase/marks';
import { agreementOf, isPlural, membersOf } from '../phrase/named/agreement';
import { headAt } from '../phrase/named/head';
import { isTitleOfOffice, nameStems, personIn } from '../phrase/named/person';
import { adjectives, officeStem, placesIn, stemAt } from '../phrase/named/stem';
import { isWhose } from '../phrase/noun';
import { isRelational } from '../phrase/shape';
import { isSurname, isUnknown } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { nameInMarks } from './body-name';
import { cleanName, nameOnly, wholeName } from './clean-name';
import { isEpithet } from './epithet';
import { kindOf } from './kind';

/** What a noun phrase of the text says about one who speaks. */
export interface Mention {
  readonly name: string;
  readonly kind: Kind;
  readonly agreement: Agreement;
  /** What the verb beside the phrase agrees with. */
  readonly verb: Agreement;
  readonly words: readonly string[];
  /** How many of the words a comma adds that are neither an office nor its holder. */
  readonly added: number;
  /** The personal or otherwise unknown name in it. */
  readonly names: readonly string[];
  /** Of these, the ones that a part of a name brings (son of X). */
  readonly fathers: readonly string[];
  /** Whose parent somebody is called by (father of X), nothing else being told. */
  readonly child: string | undefined;
  /** The name begins with one that is known for a given name. */
  readonly given: boolean;
  /** One word with the article, of which nothing is known and that does not end as surnames do. */
  readonly common: boolean;
  readonly head: string | undefined;
  /** The head is held by a person, or is what one may be called. */
  readonly role: boolean;
  /** The head is no office: a calling (the researcher), or what anybody is called. */
  readonly calling: boolean;
  /** Somebody's kin or friend, by the head. */
  readonly kin: boolean;
  /** Whoever speaks may be called by the head (the official). */
  readonly generic: boolean;
  /** Nothing is said of the person but that it is one (the young woman), with the article. */
  readonly plain: boolean;
  /** One person, named or not. */
  readonly one: boolean;
  /** Whoever it was that spoke last (the source), person, body or document. */
  readonly source: boolean;
  /** Several bodies that are not named one by one, by the head. */
  readonly bodies: boolean;
  /** The head has the article. */
  readonly article: boolean;
  /** Of the words, those of a country. */
  readonly places: readonly string[];
  /** Of the words, adjectives of a head with the article. */
  readonly describing: readonly string[];
  /** Of a role with the article and adjectives alone, such as tell nothing of it: other heads that the same one may have. */
  readonly kindred: readonly string[] | undefined;
  /** The offices beside a name (X, minister of Y): stems of their words, the role first. */
  readonly offices: readonly (readonly string[])[];
  readonly state: boolean;
  /** A body that is known by this very name. */
  readonly listed: boolean;
  /** The head says what sort of body it is. */
  readonly sort: boolean;
  /** Nothing but an adjective of relation after the head, both with the article. */
  readonly ofSort: boolean;
  /** The head has the article, and nothing but a relative clause says which. */
  readonly told: boolean;
  /** The head alone, with the article: the text has said before who it is. */
  readonly short: boolean;
  readonly definite: boolean;
  /** An outlet or document called by its sort and an adjective (the German paper). */
  readonly described: boolean;
  /** Several persons, joined. */
  readonly joint: boolean;
}

const FUNCTION =
  CLASS.preposition |
  CLASS.relative |
  CLASS.complementizer |
  CLASS.pronoun |
  CLASS.demonstrative |
  CLASS.quantifier;

/**
 * Reads the phrase of a source.
 * @param text the paragraph
 * @param verb what its verb agrees with
 * @param known the name in it, where that is known
 */
export function mentionOf(
  p: Passage,
  range: Range,
  text: string,
  verb: Agreement,
  known?: Range,
): Mention {
  const inner = nameOnly(p, range);
  const words = wordsIn(p, inner);
  const first = headAt(p, inner);
  const info = p.info(first);
  const head = info?.head ? officeStem(p, first) : undefined;
  const ours = inner.to === first + 1 && p.withoutOurs(first) !== undefined;
  const article = info?.article || ours;
  const definite = ours || isDefinite(p, { from: first, to: inner.to });
  const person = known ?? personIn(p, inner);
  const name = person ?? nameInMarks(p, { from: first, to: inner.to });
  const names = name ? nameStems(p, name, stemAt) : unknownNames(p, inner, verb);
  const short = article && !names.length && words.length <= (head ? 2 : 1);
  const { role = false, generic = false, kin = false } = info?.head ?? {};
  const joint = isJoint(p, inner, verb);
  const kind = joint || known ? 'person' : kindOf(p, range, verb);
  const agreement = agreementOf(p, range, verb, kind);
  return {
    name: cleanName(p, wholeName(p, range), text),
    kind,
    agreement,
    verb,
    role,
    generic,
    kin,
    plain: short && generic && info?.head?.kind === 'anonymous',
    one: isOne(info?.head, kind, agreement),
    source: words.length === 1 && kind === 'anonymous' && !role && agreement.gender === 'm',
    calling: generic || (role && info?.head?.kind === 'anonymous'),
    bodies: kind === 'group' && info?.head?.kind === 'organization',
    article,
    places: placesIn(p, inner),
    kindred: role && isEpithet(p, { from: first, to: inner.to }) ? p.kindred(head) : undefined,
    describing: article ? adjectives(p, first, inner.to) : [],
    words,
    added: wordsIn(p, { from: additionIn(p, inner, person), to: inner.to }).length,
    names,
    child: person && isParent(p, person) ? p.info(person.to - 1)?.named : undefined,
    fathers: person ? nameStems(p, person, stemAt, true) : [],
    given: person !== undefined && p.is(person.from, PERSON_NAME),
    common: !head && article && names.length === 1 && !isSurname(p, first),
    head,
    offices: officesIn(p, inner, person),
    state: p.is(first, CLASS.polity),
    listed: p.is(first, CLASS.body),
    sort: info?.head?.sort || info?.head?.kind === 'media',
    ofSort:
      short &&
      inner.to === first + 2 &&
      (isRelational(p, first + 1) || p.placeOf(first + 1) !== undefined),
    told: article && p.is(first + 1, CLASS.relative),
    short,
    definite,
    joint,
    described: short && (info?.head?.kind === 'media' || info?.head?.kind === 'document'),
  };
}

/** A part of names and one name: called by a child. */
function isParent(p: Passage, { from, to }: Range): boolean {
  return to === from + 2 && p.is(from, CLASS['name-part']);
}

function wordsIn(p: Passage, { from, to }: Range): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const stem = p.is(i, FUNCTION) ? '' : officeStem(p, i);
    if (stem.length > 1) words.push(stem);
  }
  return words;
}

/** Index of the first comma after which neither a role nor a name stands. */
function additionIn(p: Passage, { from, to }: Range, name: Range | undefined): number {
  for (let i = from; i < to; i++) {
    if (!p.isMark(i, ',') || !p.isWord(i + 1) || p.info(i + 1)?.head?.role) continue;
    if (i + 1 !== name?.from && !p.is(i + 1, PERSON_NAME) && !isUnknown(p, i + 1)) return i;
  }
  return to;
}

/** The head, or what it is in construct with, has the article or is a name of a body. */
function isDefinite(p: Passage, { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_CONSTRUCT); i++) {
    if (p.info(i)?.article) return true;
    if (i > from && p.is(i, CLASS.polity | CLASS.body)) return true;
    if (!p.isWord(i) || p.is(i, CLASS.preposition | CLASS.relative)) return false;
  }
  return false;
}

const LONGEST_CONSTRUCT = 4;

/** One person: by the head where it is a role, though an office may have a name that joins two things. */
function isOne(head: Head | undefined, kind: Kind, { number }: Agreement): boolean {
  if (head?.role) return head.agreement.number === 's';
  return number === 's' && (kind === 'person' || kind === 'official');
}

/** Whether the phrase joins persons. */
function isJoint(p: Passage, range: Range, verb: Agreement): boolean {
  const parts = membersOf(p, range);
  return parts.length > 1 && parts.every((part) => kindOf(p, part, verb) === 'person');
}

/** Offices at the head of the phrase, after the name and after commas: the stems of their words. */
function officesIn(p: Passage, { from, to }: Range, name: Range | undefined): string[][] {
  const offices: string[][] = [];
  let office: string[] | undefined;
  const first = headAt(p, { from, to });
  for (let i = first; i < to; i++) {
    const named = name && i >= name.from && i < name.to;
    const joined = p.info(i)?.head?.conjunction && p.info(i)?.head?.agreement.number === 's';
    const begins = joined || i === first || i === name?.to || p.isMark(i - 1, PARTING);
    if (named || p.isMark(i, PARTING)) office = undefined;
    if (begins && (!p.is(i, CLASS.title) || isTitleOfOffice(p, i)) && p.info(i)?.head?.role) {
      office = [];
      offices.push(office);
    }
    const stem = p.is(i, FUNCTION) ? '' : officeStem(p, i);
    if (stem.length > 1) office?.push(stem);
  }
  return offices;
}

const KNOWN = CLASS.polity | CLASS.body | CLASS.outlet | CLASS.quantifier;

/** Stems of all words of a phrase that has no known head, before what a comma adds. */
function unknownNames(p: Passage, range: Range, verb: Agreement): readonly string[] {
  const from = headAt(p, range);
  if (isWhose(p, from)) return [];
  const counts = (p.info(from)?.wide ?? 0) & CLASS.quantifier;
  if (counts || p.info(from)?.head || p.is(from, KNOWN) || isPlural(p, range.from, from, verb))
    return [];
  let to = from;
  while (to < range.to && !p.isMark(to, ',')) to++;
  return to - range.from <= LONGEST_NAME ? nameStems(p, { from: range.from, to }, stemAt) : [];
}

/** A name that nobody knows has at most so many words. */
const LONGEST_NAME = 4;
