import type { Passage } from '../passage';
import { stemAt } from '../phrase/named/stem';
import { hashOfText } from '../text/hash';
import type { Mention } from './mention';
import { FUNCTION } from './name-start';
import { StemNumbers } from './stem-numbers';

/** As what the words around a word of the text are read: a name, of a person or a body, whatever is said after it or not; a body by its name in marks, or by its name and its sort; an office and its holder; what a head begins; a state by its name alone. */
export type Around = 'person' | 'called' | 'body' | 'marked' | 'sort' | 'office' | 'head' | 'state';

/** A paragraph of the text. */
export interface Paragraph {
  readonly passage: Passage;
  readonly text: string;
  /** Where what is said begins straight after who says it: known when its attributions are. */
  claims: readonly number[];
}

/** Where a word stands. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly at: number;
  /** Before it the word stood nowhere. */
  readonly first: boolean;
}

/** A place of a word, and what the words around it say, once they have been read. */
interface Told {
  readonly number: number;
  said: Mention | undefined | null;
}

/** What has been asked of the places of a word. */
interface Asked {
  /** The last of its places that was gone through. */
  last: number;
  /** All up to that one, but for those around which nobody is named. */
  places: Told[];
}

/** Of one word so many places are known, the first. */
const MOST = 12;
const NONE = -1;

/**
 * Where every word of some paragraphs stands. All is kept in numbers, as hardly any word is ever asked for: the words are
 * counted through the paragraphs, and each leads back to the one before it that is the same.
 */
export class Places {
  private readonly paragraphs: Paragraph[] = [];
  /** Number of the first word of each paragraph. */
  private readonly firsts: number[] = [];
  private readonly stems = new StemNumbers();
  /** For each stem the number of the last word that has it, and how many have. */
  private readonly last: number[] = [NONE];
  private readonly times: number[] = [0];
  /** For each word the number of the one before it with the same stem. */
  private readonly before: number[] = [];
  /** What has been read around the places of the words that were asked for. */
  private readonly asked = new Map<Around, Map<string, Asked>>();

  /** How many paragraphs they are. */
  get size(): number {
    return this.paragraphs.length;
  }

  add(paragraph: Paragraph): void {
    const { passage } = paragraph;
    this.paragraphs.push(paragraph);
    this.firsts.push(this.before.length);
    for (let at = 0; at < passage.tokens.length; at++) this.take(passage, at);
  }

  private take(p: Passage, at: number): void {
    const number = this.before.length;
    const info = p.info(at);
    if (!info || info.text.length < SHORTEST || info.classes & FUNCTION) {
      this.before.push(NONE);
      return;
    }
    const stem = stemAt(p, at);
    const hash = stem === info.named ? info.hash : hashOfText(stem);
    const known = this.stems.of(stem, hash) || this.stems.add(stem, hash);
    const times = this.times[known] ?? 0;
    this.before.push(this.last[known] ?? NONE);
    if (times === MOST) return;
    this.last[known] = number;
    this.times[known] = times + 1;
  }

  /** How many places of a word are known. */
  count(stem: string): number {
    return this.times[this.stems.of(stem, hashOfText(stem))] ?? 0;
  }

  /** The number of a word of the last paragraph. */
  numberOf(at: number): number {
    return (this.firsts.at(-1) ?? 0) + at;
  }

  /**
   * What the phrases around the places of a word say, in the order of the text: each is read once.
   * @param but number of a place that is left out
   */
  said(
    stem: string,
    around: Around,
    read: (place: Place, around: Around) => Mention | null,
    but: number | undefined,
  ): Mention[] {
    const asked = this.askedOf(stem, around);
    if (!asked) return [];
    const found: Mention[] = [];
    let nobody = false;
    for (const place of asked.places) {
      if (place.number === but) continue;
      if (place.said === undefined) place.said = read(this.at(place.number), around);
      if (place.said) found.push(place.said);
      else nobody = true;
    }
    if (nobody) asked.places = asked.places.filter(({ said }) => said !== null);
    return found;
  }

  /** What is known of the places of a word, with those that were added since it was last asked for; undefined where it has none. */
  private askedOf(stem: string, around: Around): Asked | undefined {
    const last = this.last[this.stems.of(stem, hashOfText(stem))] ?? NONE;
    if (last === NONE) return undefined;
    const byStem = this.asked.get(around) ?? new Map<string, Asked>();
    this.asked.set(around, byStem);
    const asked = byStem.get(stem) ?? { last: NONE, places: [] };
    if (asked.last === NONE) byStem.set(stem, asked);
    const added: Told[] = [];
    for (let k = last; k !== asked.last; k = this.before[k] ?? NONE)
      added.push({ number: k, said: undefined });
    asked.last = last;
    if (added.length) asked.places.push(...added.reverse());
    return asked;
  }

  private at(number: number): Place {
    let low = 0;
    let high = this.firsts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.firsts[middle] ?? 0) <= number) low = middle;
      else high = middle;
    }
    const paragraph = this.paragraphs[low] as Paragraph;
    const first = this.before[number] === NONE;
    return { paragraph, at: number - (this.firsts[low] ?? 0), first };
  }
}

/** A word of a name has so many letters at least. */
const SHORTEST = 2;
