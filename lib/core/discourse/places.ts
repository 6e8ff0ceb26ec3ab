import type { Passage } from '../passage';
import { stemAt } from '../phrase/named/stem';
import type { Mention } from './mention';
import { FUNCTION } from './name-start';

/** As what the words around a word of the text are read: a name, of a person or a body, whatever is said after it or not; a body by its name in marks, or by its name and its sort; an office and its holder; what a head begins. */
export type Around = 'person' | 'called' | 'body' | 'marked' | 'sort' | 'office' | 'head';

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
  private readonly last = new Map<string, number>();
  /** For each word the number of the same before it. */
  private readonly before: number[] = [];
  /** For each word how many times it has stood so far. */
  private readonly times: number[] = [];
  /** What has been read around the places that were asked for, by their numbers. */
  private readonly read = new Map<number, Map<Around, Mention | null>>();

  /** How many paragraphs they are. */
  get size(): number {
    return this.paragraphs.length;
  }

  add(paragraph: Paragraph): void {
    const { passage } = paragraph;
    this.paragraphs.push(paragraph);
    this.firsts.push(this.before.length);
    for (let at = 0; at < passage.tokens.length; at++) this.take(stemIn(passage, at));
  }

  private take(stem: string | undefined): void {
    const number = this.before.length;
    const last = stem === undefined ? undefined : this.last.get(stem);
    const times = last === undefined ? 0 : (this.times[last] ?? 0);
    this.before.push(last ?? NONE);
    this.times.push(times + 1);
    if (stem !== undefined && times < MOST) this.last.set(stem, number);
  }

  /** How many places of a word are known. */
  count(stem: string): number {
    const last = this.last.get(stem);
    return last === undefined ? 0 : (this.times[last] ?? 0);
  }

  /** The number of a word of the last paragraph. */
  numberOf(at: number): number {
    return (this.firsts.at(-1) ?? 0) + at;
  }

  /** The numbers of its places, in the order of the text. */
  of(stem: string): number[] {
    const numbers: number[] = [];
    for (let k = this.last.get(stem) ?? NONE; k !== NONE; k = this.before[k] ?? NONE)
      numbers.push(k);
    return numbers.reverse();
  }

  /** What the words around a place say, which are read once; null where nobody is named. */
  said(
    number: number,
    around: Around,
    read: (place: Place, around: Around) => Mention | null,
  ): Mention | null {
    const known = this.read.get(number) ?? new Map<Around, Mention | null>();
    this.read.set(number, known);
    let said = known.get(around);
    if (said === undefined) {
      said = read(this.at(number), around);
      known.set(around, said);
    }
    return said;
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

/** The stem that the word is known by; undefined where it is no word of a name. */
function stemIn(p: Passage, at: number): string | undefined {
  const info = p.info(at);
  if (!info || info.text.length < SHORTEST || info.classes & FUNCTION) return undefined;
  return stemAt(p, at);
}

const SHORTEST = 2;
