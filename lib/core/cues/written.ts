import { textOf, unitsOf } from '../text/chars';
import type { CueReading } from './readings';
import type { WordInfo } from './word';

/** A form as it is written, with what is known of it: one object for all places where it stands. */
export interface Written {
  readonly raw: string;
  /** Folded word, or the punctuation sign folded. */
  readonly text: string;
  /** Undefined for punctuation. */
  readonly info: WordInfo | undefined;
  /** What it may be as a cue. */
  readonly cues: readonly CueReading[];
  /** An item of several words or an idiom may begin with it. */
  readonly begins: boolean;
  /** Bits of what a word looks like (`SHAPE`). */
  readonly shapes: number;
  /** For which language it speaks (`tongueOf`). */
  readonly tongue: number;
  /** The same as nothing but a given name, if it may be one besides what else it is. */
  readonly namesake: Written | undefined;
}

/** Nothing that is written. */
export const NO_WORD: Written = {
  raw: '',
  text: '',
  info: undefined,
  cues: [],
  begins: false,
  shapes: 0,
  tongue: 0,
  namesake: undefined,
};

const SMALLEST = 1 << 12;
const LARGEST = 1 << 17;
/** How many places are looked at for a form. */
const PROBES = 8;

/**
 * Forms by their letters, looked for where they stand: nothing is cut out of the text but what is met for the first
 * time. Grows with what it holds up to a limit, from which on new forms take the places of old ones.
 */
export class WrittenForms {
  private places: (Written | undefined)[] = emptyPlaces(SMALLEST);
  /** The hash of what stands at each place: most places that hold another form are passed over by it alone. */
  private hashes = new Int32Array(SMALLEST);
  private held = 0;

  constructor(private readonly read: (raw: string) => Written) {}

  /** The form that stands in the text (its units) from `start` to `end`. */
  at(text: Uint16Array, start: number, end: number): Written {
    const first = hashOf(text, start, end);
    const mask = this.places.length - 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const place = (first + probe) & mask;
      const form = this.places[place];
      if (!form) break;
      if (this.hashes[place] === first && isSame(form.raw, text, start, end)) return form;
    }
    const form = this.read(textOf(text, start, end));
    this.put(form, first);
    return form;
  }

  private put(form: Written, hash: number): void {
    if (this.held > this.places.length / 2 && this.places.length < LARGEST) this.grow();
    const mask = this.places.length - 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const place = (hash + probe) & mask;
      if (this.places[place]) continue;
      this.places[place] = form;
      this.hashes[place] = hash;
      this.held++;
      return;
    }
    this.places[hash & mask] = form;
    this.hashes[hash & mask] = hash;
  }

  private grow(): void {
    const old = this.places;
    this.places = emptyPlaces(2 * old.length);
    this.hashes = new Int32Array(2 * old.length);
    this.held = 0;
    for (const form of old) if (form) this.put(form, hashOf(unitsOf(form.raw), 0, form.raw.length));
  }
}

function emptyPlaces(count: number): (Written | undefined)[] {
  return new Array<Written | undefined>(count).fill(undefined);
}

function hashOf(text: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (text[i] ?? 0)) | 0;
  return hash ^ (hash >>> 15);
}

function isSame(raw: string, text: Uint16Array, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let i = 0; i < raw.length; i++) {
    if (raw.charCodeAt(i) !== text[start + i]) return false;
  }
  return true;
}
