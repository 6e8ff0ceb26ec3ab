import { CLASS } from './cues/compiled';
import type { CueReading } from './cues/readings';
import { isOfGrammar, NAMELESS } from './cues/seeming';
import { makeWord, type WordInfo } from './cues/word';
import { NO_WORD, type Written } from './cues/written';
import type { RawToken } from './text/tokens';

const NOTHING = {
  mayHaveConjunction: false,
  mayHavePreposition: false,
  verb: false,
  sureVerb: false,
  event: false,
  conjunction: false,
  complementizer: undefined,
  preposition: '',
  cues: [],
  foreign: true,
};

/** A token with what is known of it; what is asked most often stands in it itself. */
export class Token implements RawToken {
  /** Folded word, or the punctuation sign folded. */
  readonly text: string;
  /** Undefined for punctuation. */
  info: WordInfo | undefined;
  /** Bits of its closed classes and of those of the items of several words that begin with it. */
  classes: number;
  /** The name of one whom the text has named in full ends with it. */
  closesName = false;

  constructor(
    readonly kind: RawToken['kind'],
    readonly start: number,
    readonly end: number,
    readonly spaced: boolean,
    private written: Written,
  ) {
    this.text = written.text;
    this.info = written.info;
    this.classes = written.info?.classes ?? 0;
  }

  get raw(): string {
    return this.written.raw;
  }

  /** What it may be as a cue. */
  get cues(): readonly CueReading[] {
    return (this.info ?? this.written).cues;
  }

  /** Bits of what a word looks like (`SHAPE`). */
  get shapes(): number {
    return this.written.shapes;
  }

  /** The word (or the item that begins with it) is of a class. */
  isOf(bit: number): boolean {
    return (this.classes & bit) !== 0;
  }

  /** It is one of the signs. */
  isMark(signs: string): boolean {
    return this.kind === 'mark' && signs.includes(this.text);
  }

  /** Bits of what it seems to be and its place may belie (`SEEMS`). */
  get seems(): number {
    return this.written.seems;
  }

  /** It may be a given name besides what else it is. */
  get mayBeGivenName(): boolean {
    return this.written.namesake !== undefined;
  }

  /** Makes it nothing but the given name that it may be. */
  readAsGivenName(): void {
    this.written = this.written.namesake ?? this.written;
    this.info = this.written.info;
    this.classes = this.info?.classes ?? 0;
  }

  /** A word that brings or joins something, or that places it, and names nobody. */
  get isOfGrammar(): boolean {
    const { info } = this.written;
    return info !== undefined && isOfGrammar(info);
  }

  /** Makes the word one of which nothing is known, as foreign names are and the letters they are spelt by. */
  readAsName(): void {
    const { info } = this.written;
    if (!info) return;
    const { classes, wide } = info;
    const known = { ...info, ...NOTHING, classes: classes & ~NAMELESS, wide: wide & ~NAMELESS };
    this.info = makeWord(info.text, known);
    this.classes &= ~NAMELESS;
  }

  /**
   * Makes the word a name, whatever else it is, of one whom the text has called so.
   * @param joined a preposition is joined to the name
   */
  readAsKnownName(joined: boolean): void {
    const { info } = this.written;
    if (!info) return;
    const { text, article, preposition, stem, named, mayHavePreposition } = info;
    const wide = CLASS['given-name'];
    this.classes = joined ? 0 : wide;
    const name = { article, preposition, stem, named, classes: this.classes, wide };
    this.info = makeWord(text, joined ? { ...name, mayHavePreposition } : name);
  }

  /** Makes a word of the class, a verb or a part of names, none of it. */
  readAsNot(bit: number): void {
    const { info } = this.written;
    if (!info) return;
    const [classes, wide] = [info.classes & ~bit, info.wide & ~bit];
    const verb = bit !== CLASS['plain-verb'] && info.verb;
    this.info = makeWord(info.text, {
      ...info,
      classes,
      wide,
      verb,
      sureVerb: verb && info.sureVerb,
    });
    this.classes &= ~bit;
  }

  /** Makes a word that may be the head of a source none. */
  readAsNoHead(): void {
    const { info } = this.written;
    if (info) this.info = makeWord(info.text, { ...info, head: undefined });
  }

  /** Makes a name the verb that it may be too. */
  readAsVerb(): void {
    this.classes = (this.classes & ~CLASS['given-name']) | CLASS['plain-verb'];
  }

  /** An item of several words or an idiom may begin with it before the next token. */
  mayBegin({ text, written: { second } }: Token): boolean {
    const { ahead, opens } = this.written;
    return opens || (second && ahead?.has(text) === true);
  }

  /** What the name of a country and the adjective made of it begin with, if it is one. */
  get place(): string | undefined {
    return this.written.place;
  }

  /** For which language it speaks (`tongueOf`). */
  get tongue(): number {
    return this.written.tongue;
  }
}

/** What stands beyond the edges of a paragraph. */
export const EDGE = new Token('edge', 0, 0, false, NO_WORD);
