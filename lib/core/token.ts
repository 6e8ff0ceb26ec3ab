import { CLASS } from './cues/compiled';
import type { CueReading } from './cues/readings';
import type { WordInfo } from './cues/word';
import type { Written } from './cues/written';
import type { RawToken } from './text/tokens';

const GRAMMAR =
  CLASS.complementizer |
  CLASS.subordinator |
  CLASS['clause-opener'] |
  CLASS.preposition |
  CLASS.time;

const NOTHING = {
  verb: false,
  sureVerb: false,
  conjunction: false,
  complementizer: undefined,
  preposition: '',
  cues: [],
  foreign: true,
};

/** A token with what is known of it. */
export class Token implements RawToken {
  /** Bits of its closed classes and of those of the items of several words that begin with it. */
  classes: number;

  /** What it is read as where that is a name. */
  private read: WordInfo | undefined;

  constructor(
    readonly kind: RawToken['kind'],
    readonly start: number,
    readonly end: number,
    readonly spaced: boolean,
    private readonly written: Written,
  ) {
    this.classes = written.classes;
  }

  /** The token as a given name, if its word may be one. */
  asName(): Token | undefined {
    const { namesake } = this.written;
    return namesake && new Token(this.kind, this.start, this.end, this.spaced, namesake);
  }

  get raw(): string {
    return this.written.raw;
  }

  /** Folded word, or the punctuation sign folded. */
  get text(): string {
    return this.written.text;
  }

  /** Undefined for punctuation. */
  get info(): WordInfo | undefined {
    return this.read ?? this.written.info;
  }

  /** What it may be as a cue. */
  get cues(): readonly CueReading[] {
    return this.read?.cues ?? this.written.cues;
  }

  /** A word that brings or joins something, or that places it, and names nobody. */
  get isOfGrammar(): boolean {
    const { info } = this.written;
    if (!info) return false;
    return info.complementizer !== undefined || ((info.classes | info.wide) & GRAMMAR) !== 0;
  }

  /** Lets the word be one of which nothing is known, as foreign names are and the letters they are spelt by. */
  readAsName(): void {
    const { info } = this.written;
    if (!info) return;
    const { classes, wide } = info;
    this.read = { ...info, ...NOTHING, classes: classes & ~GRAMMAR, wide: wide & ~GRAMMAR };
    this.classes &= ~GRAMMAR;
  }

  /** Lets a name be the verb that it may be too. */
  readAsVerb(): void {
    this.classes = (this.classes & ~CLASS['given-name']) | CLASS['plain-verb'];
  }

  /** An item of several words or an idiom may begin with it. */
  get begins(): boolean {
    return this.written.begins;
  }

  /** For which language it speaks (`tongueOf`). */
  get tongue(): number {
    return this.written.tongue;
  }
}
