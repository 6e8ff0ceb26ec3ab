import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { namesHolder, sourcePhraseEnd } from '../phrase/extent';
import { isClosed, isUnknown } from '../phrase/noun';
import { plainEnd } from '../phrase/plain';
import { isFeminine, isRelational } from '../phrase/shape';
import type { Range } from '../text/sentences';
import { stemAt } from './entity';
import { heldBy, officeEnd } from './holder';
import { joinsAnother } from './person';

/** A fuller phrase for a short name, where the text has one. */
export interface FullerName {
  readonly passage: Passage;
  readonly text: string;
  readonly range: Range;
}

const MOST_PLACES = 12;
const LONGEST = 16;

/** Names of twice so many paragraphs are known at most: no article is as long, and a page may be endless. */
const REMEMBERED = 500;

/** Knows where every word of the text so far stands, to complete surnames and short forms. */
export class NameIndex {
  /** Paragraphs that have not been gone through: they wait until a name is asked for. */
  private waiting: Paragraph[] = [];
  private indexed = 0;
  private places = new Map<string, Place[]>();
  /** Places in the paragraphs before those. */
  private before = new Map<string, Place[]>();

  /** Takes a paragraph in. */
  add(passage: Passage, text: string): void {
    this.waiting.push({ passage, text });
  }

  /** How many places of a name are known: as long as there are no more, the answers stay the same. */
  placesOf(stem: string): number {
    return this.find(stem).length;
  }

  /**
   * The longest phrase of the text that ends with the name (a surname after its role and first names), of those that fit.
   * @param body the name is a body's, which may be called by a person's name
   */
  fullerName(
    last: string,
    body: boolean,
    fits: (full: FullerName) => boolean,
  ): FullerName | undefined {
    const phrase = (p: Passage, at: number) => {
      const name = nameStart(p, at, body);
      const to = officeEnd(p, lineageEnd(p, at), name);
      return { from: officeStart(p, name, to), to };
    };
    return this.longest(last, phrase, fits);
  }

  /** The last phrase of the text that names who holds the office: the office and the name, or the name and the office after it. */
  holder(head: string, fits: (full: FullerName) => boolean): FullerName | undefined {
    for (const { paragraph, at } of [...this.find(head)].reverse()) {
      const { passage, text } = paragraph;
      const range = heldBy(passage, at, (last) => nameStart(passage, last, false));
      if (range && fits({ passage, text, range })) return { passage, text, range };
    }
    return undefined;
  }

  /** The longest phrase of the text that begins with the head of a source. */
  fullerHead(head: string): FullerName | undefined {
    return this.longest(head, (p, at) => ({ from: at, to: headEnd(p, at) }));
  }

  private longest(
    stem: string,
    phrase: (p: Passage, at: number) => Range,
    fits: (full: FullerName) => boolean = () => true,
  ): FullerName | undefined {
    let best: FullerName | undefined;
    for (const { paragraph, at } of this.find(stem)) {
      const { passage, text } = paragraph;
      const range = phrase(passage, at);
      const length = range.to - range.from;
      const longer = length > (best ? best.range.to - best.range.from : 1);
      if (longer && fits({ passage, text, range })) best = { passage, text, range };
    }
    return best;
  }

  private find(stem: string): readonly Place[] {
    for (const paragraph of this.waiting) this.index(paragraph);
    this.waiting = [];
    const places = this.places.get(stem);
    const before = this.before.get(stem);
    return places && before ? [...before, ...places] : (places ?? before ?? NOWHERE);
  }

  private index(paragraph: Paragraph): void {
    if (this.indexed === REMEMBERED) {
      this.before = this.places;
      this.places = new Map();
      this.indexed = 0;
    }
    this.indexed++;
    const { tokens } = paragraph.passage;
    for (let at = 0; at < tokens.length; at++) {
      const info = tokens[at]?.info;
      if (!info || info.text.length < 3 || info.classes & FUNCTION) continue;
      const stem = stemAt(paragraph.passage, at);
      const known = this.places.get(stem);
      if (!known) this.places.set(stem, [{ paragraph, at }]);
      else if (known.length < MOST_PLACES) known.push({ paragraph, at });
    }
  }
}

interface Paragraph {
  readonly passage: Passage;
  readonly text: string;
}

interface Place {
  readonly paragraph: Paragraph;
  readonly at: number;
}

const NOWHERE: readonly Place[] = [];
const FUNCTION = CLASS.preposition | CLASS.complementizer | CLASS.relative | CLASS['clause-opener'];

/** Over the father's names and the surname that follow a given name. */
function lineageEnd(p: Passage, at: number): number {
  let i = at + 1;
  while (p.is(i, CLASS['name-part']) && p.isWord(i + 1)) i += 2;
  const info = p.info(i);
  const surname = i > at + 1 && info?.article && !info.preposition && !info.head && !info.classes;
  return surname ? i + 1 : i;
}

/** Back from a surname to the role or title that the name begins with, or over bare name words. */
function nameStart(p: Passage, at: number, body: boolean): number {
  let name = at;
  let whole = at;
  for (let k = at - 1; k >= Math.max(0, at - LONGEST); k--) {
    k = openOf(p, k);
    const info = p.info(k);
    if (p.mayHaveConjunction(k) && !isOneWord(p, k, name)) break;
    if (p.isQuoteMark(k) || p.isMark(k, '(')) continue;
    const first = name === k + 1 && isFirstName(p, k);
    if (p.is(k, PERSON_NAME) || first) {
      if (whole === k + 1) whole = k;
      name = k;
      continue;
    }
    if (
      !info ||
      info.verb ||
      p.tokens[k]?.kind === 'number' ||
      (p.is(k, FUNCTION) && !isOffice(p, k))
    )
      break;
    if (info.head?.pronoun || (info.head?.role && info.sureVerb)) break;
    if (info.head?.role) return body && p.opening(name - 1) ? name : roleStart(p, k);
    const construct = info.head && !info.head.article && name === k + 1;
    if (construct && body) return constructStart(p, k);
    if (construct && name === whole) return name;
    if (construct) name = whole;
    if (
      name === k + 1 &&
      !info.article &&
      !info.head &&
      !info.classes &&
      !info.event &&
      !info.cues.length &&
      at - k <= 3 &&
      !joinsAnother(p, k, name)
    ) {
      if (whole === k + 1) whole = k;
      name = k;
    }
  }
  return name;
}

/** Back from a name after a comma to the office that the name fills out. */
function officeStart(p: Passage, name: number, to: number): number {
  const comma = name - 1;
  if (!p.isMark(comma, ',')) return name;
  let start = name;
  for (let k = comma - 1; k >= Math.max(0, comma - LONGEST); k--) {
    const info = p.info(k);
    if (!info || info.verb || info.complementizer || p.is(k, CLASS.relative)) break;
    if (info.head?.role && !info.head.conjunction) start = k;
  }
  return start < name && namesHolder(p, start, comma, to) ? start : name;
}

/** A short preposition before a body, in which somebody holds an office (director in the centre of). */
function isOffice(p: Passage, k: number): boolean {
  const body = p.info(k + 1)?.head;
  return p.is(k, CLASS.preposition) && p.text(k).length < 3 && body?.kind === 'organization';
}

/** A word before a part of a name (Y son of X) is of the name. */
function isFirstName(p: Passage, k: number): boolean {
  const info = p.info(k);
  const noun = info?.article || info?.head || p.is(k, BODY_NAME) || isFeminine(p, k);
  return p.is(k + 1, CLASS['name-part']) && info !== undefined && !noun;
}

/** Over brackets and a name in marks that close at `k`: their opening. */
function openOf(p: Passage, k: number): number {
  const quotation = p.closing(k);
  if (quotation) return quotation.open;
  if (!p.isMark(k, ')')) return k;
  for (let i = k - 1; i >= Math.max(0, k - NESTED); i--) if (p.isMark(i, '(')) return i;
  return k;
}

/** How many words brackets inside a name may hold. */
const NESTED = 6;

function roleStart(p: Passage, k: number): number {
  const before = p.info(k - 1)?.head;
  return before?.role && !before.article ? k - 1 : k;
}

/** The word does not begin with a conjunction: it is a known name or head, or a name beside the surname after a noun that is complete. */
function isOneWord(p: Passage, k: number, name: number): boolean {
  const info = p.info(k);
  if (p.is(k, PERSON_NAME) || info?.head?.conjunction === false) return true;
  if (info?.article && !info.head && !p.isObliquePlural(k)) return true;
  return name === k + 1 && isUnknown(p, k) && (isClosed(p, k - 1) || p.isMark(k - 1, ','));
}

/** A body that is called by a person's name (the company, the group of X), from the first word of the construct. */
function constructStart(p: Passage, k: number): number {
  let start = k;
  while (p.info(start - 1)?.head && !p.info(start - 1)?.article) start--;
  return start;
}

/** A head with what follows it: adjectives, genitives, what it belongs to; only adjectives where the phrase never closes. */
function headEnd(p: Passage, at: number): number {
  const end = Math.min(sourcePhraseEnd(p, at, p.tokens.length), plainEnd(p, at, p.tokens.length));
  if (isClosed(p, end - 1)) return end;
  let k = at + 1;
  while (k < end && isRelational(p, k)) k++;
  return k;
}
