import { CLASS } from '../cues/compiled';
import { NAME_OPENER, PERSON_NAME } from '../cues/named';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { memberAt } from '../phrase/named/agreement';
import { heldBy } from '../phrase/named/holder';
import { personIn } from '../phrase/named/person';
import { stemAt } from '../phrase/named/stem';
import { isNobody } from '../phrase/nobody';
import { endsFemininePlural } from '../phrase/shape';
import { officeEnd, oneAt } from '../phrase/speaker';
import { objectAfterSubject } from '../phrase/split';
import { isUnknown, mayBeLastName } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import { bodyAround, sortBefore } from './body-name';
import { headAround } from './head-phrase';
import { type Mention, mentionOf } from './mention';
import { nameStart } from './name-start';
import { holderBeyond, type Named, officeAround, officeBefore } from './office-before';
import { officeBeside } from './office-beside';
import { type Around, type Paragraph, type Place, Places } from './places';

/** Names of twice so many paragraphs are known at most: no article is as long, and a page may be endless. */
const REMEMBERED = 120;

/** Knows where every word of the text so far stands, and reads the phrases that names, offices and bodies are parts of. */
export class NameIndex {
  /** Paragraphs that have not been gone through: they wait until a name is asked for. */
  private readonly unread: Paragraph[] = [];
  private newest: Paragraph | undefined;
  private places = new Places();
  /** Those in the paragraphs before. */
  private before = new Places();

  /** Takes a paragraph in. */
  add(passage: Passage, text: string): void {
    this.newest = { passage, text, claims: [] };
    this.unread.push(this.newest);
  }

  /** No name of the paragraph goes on from a source into what it says. */
  bound(drafts: readonly Draft[]): void {
    if (this.newest) this.newest.claims = claimsBeside(this.newest.passage, drafts);
  }

  /**
   * Whether the text calls a person by the word at `at` of the last paragraph elsewhere, as the last of a name, after
   * another or an office.
   * @param before stem of the word that stands before it in that name, if one does
   * @param least how many words the name has at least
   */
  isLastName(p: Passage, at: number, before = '', least = 1): boolean {
    const stem = stemAt(p, at);
    return this.phrases(stem, 'called', at).some(
      ({ kind, names }) =>
        kind === 'person' &&
        names.length >= least &&
        names.at(-1) === stem &&
        (!before || names.at(-2) === before),
    );
  }

  /** How many places of a name are known: as long as there are no more, the answers stay the same. */
  placesOf(stem: string): number {
    this.readAll();
    return this.before.count(stem) + this.places.count(stem);
  }

  /**
   * What the phrases around the places of a word say, in the order of the text.
   * @param but the place in the last paragraph that is left out
   */
  phrases(stem: string, around: Around, but?: number): Mention[] {
    this.readAll();
    const not = but === undefined ? but : this.places.numberOf(but);
    const before = this.before.said(stem, around, readMention, undefined);
    const found = this.places.said(stem, around, readMention, not);
    return before.length ? [...before, ...found] : found;
  }

  private readAll(): void {
    for (const paragraph of this.unread) {
      if (this.places.size === REMEMBERED) {
        this.before = this.places;
        this.places = new Places();
      }
      this.places.add(paragraph);
    }
    this.unread.length = 0;
  }
}

/** What the phrase around a place says; null where nobody is named. */
function readMention({ paragraph, at, first }: Place, around: Around): Mention | null {
  const { passage, text, claims } = paragraph;
  // A noun in the accusative is an object beside whoever it stands (the minister made a report).
  if (NAMED.has(around) && (passage.accusativeHead(at) || isDone(passage, at))) return null;
  const read: Named | undefined = PHRASE[around](passage, at);
  const lone = first && around === 'person' && read?.from === at && read.to === at + 1;
  const whole = lone ? toldOf(passage, at) : read;
  const claimed = whole && beforeClaim(claims, at, whole);
  const found = claimed && closed(passage, withoutObject(passage, claimed, at));
  const range = found && around === 'person' ? memberAt(passage, found, at) : found;
  const longer = range && (around === 'state' || range.to > range.from + 1);
  const more = longer && !isNobody(passage, range);
  if (!more || (around === 'called' && !isPlainlyOne(passage, range))) return null;
  const mention = mentionOf(passage, range, text, {}, read?.name);
  return !read?.name && isLast(passage, range, at)
    ? withLast(mention, stemAt(passage, at))
    : mention;
}

/** With the article, what is done or said several times: nobody's last name. */
function isDone(p: Passage, i: number): boolean {
  const { article, event, head } = p.info(i) ?? {};
  return article === true && event === true && !head && endsFemininePlural(p, i);
}

/** As whose name a word is read. */
const NAMED: ReadonlySet<Around> = new Set<Around>(['person', 'called', 'body']);

/** An office or a title stands beside the name, or it begins with a given name that is no other word, or a part of one. */
function isPlainlyOne(p: Passage, range: Range): boolean {
  const name = personIn(p, range);
  if (!name) return false;
  if (name.from > range.from || name.to < range.to || p.is(name.from, NAME_OPENER)) return true;
  const { classes = 0, article, event, cues, head } = p.info(name.from) ?? {};
  const given = p.is(name.from, CLASS['given-name']) && !(classes & ~GIVEN);
  return given && !article && !event && !head && !cues?.length;
}

const GIVEN = CLASS['given-name'] | CLASS['not-verb'];

/** The word stands straight after a name that is known or held by one in office, and nothing that it could be in construct with after it: whoever is called by it has it for a last name, whatever else it may be. */
function isLast(p: Passage, range: Range, at: number): boolean {
  if (range.to !== at + 1 || !mayBeLastName(p, at) || p.info(at + 1)?.article) return false;
  const name = personIn(p, range);
  return name?.to === at && (name.from > range.from || p.is(name.from, PERSON_NAME));
}

function withLast(mention: Mention, stem: string): Mention {
  return { ...mention, names: [...mention.names, stem] };
}

const PHRASE: Readonly<Record<Around, (p: Passage, at: number) => Named | undefined>> = {
  person: (p, at) => nameAround(p, at, false),
  called: (p, at) => nameAround(p, at, false, true),
  body: (p, at) => bodyAround(p, at) ?? nameAround(p, at, true),
  marked: bodyAround,
  sort: sortBefore,
  office: (p, at) => heldBy(p, at, (last) => nameStart(p, last, false)) ?? holderBeyond(p, at),
  head: headAround,
  state: (p, at) => (p.is(at, CLASS.polity) ? { from: at, to: at + 1 } : undefined),
};

/** The phrase that ends with a name: after its role and first names, before its office. */
function nameAround(p: Passage, at: number, body: boolean, plainly = false): Named {
  const whole = body ? undefined : officeAround(p, at, plainly);
  if (whole) return plainly ? whole : withAll(p, whole);
  const from = nameStart(p, at, body);
  const end = lineageEnd(p, at);
  if (plainly || end === from + 1) return { from, to: end };
  const { to } = withOffice(p, { from, to: end });
  const office = body ? from : officeBefore(p, { from, to: end });
  if (office < from) return { from: office, to, name: { from, to: end } };
  const country = body ? from : countryBefore(p, from);
  return country < from ? { from: country, to, name: { from, to: end } } : { from, to };
}

/** Where the adjectives begin that tell of the one whose name begins at `name`, that of the country first (the Spaniard, once a player, X): no noun stands before them. */
function countryBefore(p: Passage, name: number): number {
  let i = name;
  while (p.info(i - 1)?.article && !p.info(i - 1)?.head && !p.info(i - 1)?.preposition) i--;
  const noun = p.info(i - 1);
  const describes = noun && (noun.head || noun.event || !(noun.verb || noun.classes));
  return p.placeOf(i) === undefined || describes ? name : i;
}

/** The phrase of an office and a name with all of the office, before the name or after it. */
function withAll(p: Passage, { from, to, name = personIn(p, { from, to }) }: Named): Named {
  const office = name && name.from > from ? officeBefore(p, name) : from;
  return { ...withOffice(p, { from, to }), from: Math.min(from, office), name };
}

/** A phrase with the office that follows it. */
function withOffice(p: Passage, { from, to }: Range): Range {
  const end = officeEnd(p, to, from, p.tokens.length);
  return { from, to: end > to ? end : officeBeside(p, { from, to }) };
}

/** The phrase of one who is told of by his first name, with what follows that: the last name, or after a comma who it is. */
function toldOf(p: Passage, at: number): Range | undefined {
  if (!isUnknown(p, at) && !p.is(at, CLASS['given-name'])) return undefined;
  const { name, end } = oneAt(p, at, p.tokens.length);
  const { to } = withOffice(p, { from: at, to: name?.to ?? at + 1 });
  const begins = !name || (name.from === at && name.to > at + 1);
  if (!begins || (!name && to <= end)) return undefined;
  const named = !name || p.is(at + 1, PERSON_NAME) || !p.isNative(at + 1);
  return named || to > name.to ? { from: at, to } : undefined;
}

/**
 * Where what is said, or one whom the cue speaks to, begins straight after who says it. A preposition there may still be
 * of the phrase before it, unless the cue speaks to somebody with it.
 */
function claimsBeside(p: Passage, drafts: readonly Draft[]): number[] {
  return drafts.flatMap(({ source, content, reading }) => {
    const to = reading.reading.cue.frames.to ?? [];
    const begins = (i: number) => !p.mayHavePreposition(i) || to.includes(p.text(i));
    const claims = content.map(({ from }) => from).filter((i) => i === source?.to && begins(i));
    return source && to.includes(p.text(source.to)) ? [source.to, ...claims] : claims;
  });
}

/** A phrase as far as the first claim that begins in it after the word at `at`. */
function beforeClaim(claims: readonly number[], at: number, range: Range): Range {
  const claim = claims.find((from) => from > at && from < range.to);
  return claim === undefined ? range : { from: range.from, to: claim };
}

/** A phrase in which a bracket opens that it does not close: with the mark that does, or else what stands after that. */
function closed(p: Passage, { from, to }: Range): Range {
  let open = to - 1;
  while (open > from && !p.isMark(open, '()')) open--;
  if (!p.isMark(open, '(')) return { from, to };
  return p.isMark(to, ')') ? { from, to: to + 1 } : { from: open + 1, to };
}

/** What a verb straight before a phrase tells of is its subject: without the object that stands after that, past the word at `at`. */
function withoutObject(p: Passage, range: Range, at: number): Range {
  const verb = range.from - 1;
  const acts = p.info(verb)?.sureVerb || p.is(verb, CLASS['plain-verb']);
  const object = acts ? objectAfterSubject(p, range.from, range.to) : undefined;
  const least = Math.max(at, personIn(p, range)?.to ?? 0);
  return object !== undefined && object > least ? { from: range.from, to: object } : range;
}

/** Over the father's names and the surname that follow a given name. */
function lineageEnd(p: Passage, at: number): number {
  let i = at + 1;
  while (p.is(i, CLASS['name-part']) && p.isWord(i + 1)) i += 2;
  const info = p.info(i);
  const surname = i > at + 1 && info?.article && !info.preposition && !info.head && !info.classes;
  return surname ? i + 1 : i;
}
