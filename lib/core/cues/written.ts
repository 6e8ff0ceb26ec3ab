import { textOf } from '../text/chars';
import { hashOf } from '../text/hash';
import type { CueReading } from './readings';
import type { WordInfo } from './word';

/** A form as it is written, with what is known of it: one object for all places where it stands. */
export interface Written {
  /** As written, strokes between letters and signs of direction left out. */
  readonly raw: string;
  /** Folded word, or the punctuation sign folded. */
  readonly text: string;
  /** Undefined for punctuation. */
  readonly info: WordInfo | undefined;
  /** What it may be as a cue. */
  readonly cues: readonly CueReading[];
  /** The words one of which follows where an item of several words or an idiom begins with it; undefined where none may. */
  readonly ahead: ReadonlySet<string> | undefined;
  /** One of them begins with it whatever word follows. */
  readonly opens: boolean;
  /** It is the second word of some such item: hardly any word is. */
  readonly second: boolean;
  /** Bits of what a word looks like (`SHAPE`). */
  readonly shapes: number;
  /** Bits of what it seems to be and its place may belie (`SEEMS`). */
  readonly seems: number;
  /** What the name of a country and the adjective made of it begin with, if it is one. */
  readonly place: string | undefined;
  /** For which language it speaks (`tongueOf`). */
  readonly tongue: number;
  /** The same as nothing but a given name, if it may be one besides what else it is. */
  readonly namesake: Written | undefined;
}

/** Stands for any word in items of several. */
export const ANY_WORD = '*';

/** Nothing that is written. */
export const NO_WORD: Written = {
  raw: '',
  text: '',
  info: undefined,
  cues: [],
  ahead: undefined,
  opens: false,
  second: false,
  shapes: 0,
  seems: 0,
  place: undefined,
  tongue: 0,
  namesake: undefined,
};

/** Places there are at first, at least twice as many as forms. */
const SMALLEST = 1 << 13;
/** From so many forms on, more than a day's papers have, all are forgotten. */
const MOST = 1 << 16;
/** What stands at each place: the hash of a form and its number, 0 where none stands. */
const STRIDE = 2;

/**
 * Forms by their letters, looked for where they stand: nothing is cut out of the text but what is met for the first
 * time. All that is compared stands in a few arrays of numbers, and in the order in which the forms were first met, so
 * that the frequent ones stand together: looking a word up waits for the memory most of all.
 */
export class WrittenForms {
  private forms: Written[] = [];
  /** The letters of all forms, one after the other. */
  private letters = new Uint16Array(8 * SMALLEST);
  /** Where the letters of each begin, and where those of the next will. */
  private starts: number[] = [0];
  private places = new Int32Array(STRIDE * SMALLEST);

  constructor(private readonly read: (raw: string) => Written) {}

  /** The form that stands in the text (its units) from `start` to `end`. */
  at(text: Uint16Array, start: number, end: number): Written {
    const { places } = this;
    const hash = hashOf(text, start, end);
    const mask = places.length - 1;
    for (let at = (STRIDE * hash) & mask; ; at = (at + STRIDE) & mask) {
      const number = places[at + 1] ?? 0;
      if (number === 0) return this.take(text, start, end, hash);
      if (places[at] !== hash || !this.isSame(number, text, start, end)) continue;
      return this.forms[number - 1] ?? NO_WORD;
    }
  }

  private isSame(number: number, text: Uint16Array, start: number, end: number): boolean {
    const { letters, starts } = this;
    const from = starts[number - 1] ?? 0;
    if ((starts[number] ?? 0) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (letters[from + i - start] !== text[i]) return false;
    return true;
  }

  /** Reads a form that is met for the first time. */
  private take(text: Uint16Array, start: number, end: number, hash: number): Written {
    const form = this.read(textOf(text, start, end));
    if (this.forms.length === MOST) this.forget();
    const from = this.starts[this.forms.length] ?? 0;
    const to = from + end - start;
    if (to > this.letters.length) this.letters = larger(this.letters, to);
    this.letters.set(text.subarray(start, end), from);
    this.starts.push(to);
    this.forms.push(form);
    if (2 * STRIDE * this.forms.length > this.places.length) this.spread();
    put(this.places, hash, this.forms.length);
    return form;
  }

  private forget(): void {
    this.forms = [];
    this.starts = [0];
    this.places.fill(0);
  }

  /** Gives all forms twice as many places. */
  private spread(): void {
    const { places } = this;
    this.places = new Int32Array(2 * places.length);
    for (let at = 0; at < places.length; at += STRIDE) {
      const number = places[at + 1] ?? 0;
      if (number) put(this.places, places[at] ?? 0, number);
    }
  }
}

/** Lets the form of the number stand at the first free place from the one that its hash gives. */
function put(places: Int32Array, hash: number, number: number): void {
  const mask = places.length - 1;
  let at = (STRIDE * hash) & mask;
  while (places[at + 1]) at = (at + STRIDE) & mask;
  places[at] = hash;
  places[at + 1] = number;
}

/** The same letters with room for `least` at least. */
function larger(letters: Uint16Array, least: number): Uint16Array<ArrayBuffer> {
  const room = new Uint16Array(2 * least);
  room.set(letters);
  return room;
}
