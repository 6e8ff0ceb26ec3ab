import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { oneAt } from '../phrase/speaker';
import type { Range } from '../text/sentences';
import { heldBy, officeEnd } from './holder';
import { stemAt } from './mention';
import { FUNCTION, nameStart, officeStart } from './name-start';

/** A fuller phrase for a short name, where the text has one. */
export interface FullerName {
  readonly passage: Passage;
  readonly text: string;
  readonly range: Range;
}

const MOST_PLACES = 12;

/** Names of twice so many paragraphs are known at most: no article is as long, and a page may be endless. */
const REMEMBERED = 500;

/** Knows where every word of the text so far stands, to complete surnames and short forms. */
export class NameIndex {
  /** Paragraphs that have not been gone through: they wait until a name is asked for. */
  private unread: Paragraph[] = [];
  private indexed = 0;
  private places = new Map<string, Place[]>();
  /** Places in the paragraphs before those. */
  private before = new Map<string, Place[]>();

  /** Takes a paragraph in. */
  add(passage: Passage, text: string): void {
    this.unread.push({ passage, text });
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
    return this.longest(head, (p, at) => ({ from: at, to: oneAt(p, at, p.tokens.length).end }));
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
    for (const paragraph of this.unread) this.index(paragraph);
    this.unread = [];
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

/** Over the father's names and the surname that follow a given name. */
function lineageEnd(p: Passage, at: number): number {
  let i = at + 1;
  while (p.is(i, CLASS['name-part']) && p.isWord(i + 1)) i += 2;
  const info = p.info(i);
  const surname = i > at + 1 && info?.article && !info.preposition && !info.head && !info.classes;
  return surname ? i + 1 : i;
}
