import { Bonds } from './bonds';
import { isVerbBeforeOffice, readByPlace } from './by-place';
import { CLASS, type CompiledIdiom, type Phrase } from './cues/compiled';
import type { WordTable } from './cues/table';
import { ANY_WORD } from './cues/written';
import { readNamesake } from './namesakes';
import { Memory } from './remembered';
import type { Standing } from './standing';
import { datelineEnd } from './text/dateline';
import { QuotePlaces } from './text/quote-places';
import { isQuote, pairQuotes, type Quotation } from './text/quotes';
import { type Range, splitSentences } from './text/sentences';
import { withoutStrokes } from './text/strokes';
import { tokenize } from './text/tokens';
import { Token } from './token';

/** Words of the longest listed item, less one. */
const LONGEST_ITEM = 5;

/** An item of several words where it stands. */
interface Item {
  /** Words, the first included. */
  readonly length: number;
  /** Bits of its classes. */
  readonly classes: number;
}

/** A paragraph made ready for the rules: tokens, sentences, quotations, classes of words and phrases. */
export class Passage extends Bonds {
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quotation[];
  readonly sentences: readonly Range[];
  /** Indexes of the tokens that may be cues, in order. */
  readonly sites: readonly number[];
  readonly memory = new Memory();
  /** What may be cues by their places, once that has been asked (`standing.ts`). */
  readonly standing: (readonly Standing[] | undefined)[] = [];
  private items: Map<number, Item> | undefined;
  private readonly quotePlaces = new QuotePlaces();
  private idioms: Uint8Array | undefined;
  /** Bits of what its words look like. */
  private readonly shapesSeen: number;
  /** Marks where formulas of reverence begin. */
  private formulas: Uint8Array | undefined;

  constructor(text: string, table: WordTable) {
    const { lexicon } = table;
    super(lexicon);
    const units = table.unitsOf(text);
    this.tokens = withoutStrokes(
      tokenize(
        units,
        (kind, start, end, spaced) =>
          new Token(kind, start, end, spaced, table.at(units, start, end)),
      ),
    );
    this.place(this.tokens);
    for (let i = 0; i < this.tokens.length; i++) readNamesake(this, i);
    this.quotes = pairQuotes(this.tokens);
    const isAbbreviation = ({ text }: Token) => lexicon.abbreviations.has(text);
    const start = datelineEnd(this.tokens);
    this.sentences = splitSentences(this.tokens, this.quotes, isAbbreviation, start);
    for (let i = 0; i < this.tokens.length; i++) readByPlace(this, i);
    const sites: number[] = [];
    const begins: number[] = [];
    let shapes = 0;
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.token(i);
      shapes |= token.shapes;
      if (token.cues.length) sites.push(i);
      if (token.mayBegin(this.token(i + 1))) begins.push(i);
    }
    this.sites = sites;
    this.shapesSeen = shapes;
    for (const i of begins) this.classify(i);
    for (const sentence of this.sentences)
      if (isVerbBeforeOffice(this, sentence)) this.token(sentence.from).readAsVerb();
    for (const quote of this.quotes) {
      const end = quote.close ?? this.sentenceAt(quote.open)?.to ?? quote.open + 1;
      this.quotePlaces.add(quote, end, this.tokens.length);
    }
  }

  /** Whether the word (or the phrase that begins there) is of a class (`CLASS`). */
  is(i: number, bit: number): boolean {
    return this.token(i).isOf(bit);
  }

  /** Whether an item of the class ends with the word at `i`. */
  endsItem(i: number, bit: number): boolean {
    if ((this.info(i)?.classes ?? 0) & bit) return true;
    if (!this.items) return false;
    for (let k = Math.max(0, i - LONGEST_ITEM); k < i; k++) {
      const item = this.items.get(k);
      if (item && k + item.length - 1 === i && item.classes & bit) return true;
    }
    return false;
  }

  /** Index after the item of the class that begins at `i`, or `i` where none does. */
  after(i: number, bit: number): number {
    if (!this.is(i, bit)) return i;
    const item = this.items?.get(i);
    return item && item.classes & bit ? i + item.length : i + 1;
  }

  /** Whether the word is a preposition joined to the first word of an item of the class. */
  isJoinedItem(i: number, bit: number): boolean {
    for (const { rest, classes } of this.info(i)?.joinedPhrases ?? [])
      if (classes & bit && this.follow(i, rest)) return true;
    return false;
  }

  /** Whether the word is the preposition of belonging, joined to a name of the class that is none with its letter (to Reuters). */
  isToNamed(i: number, bit: number): boolean {
    const info = this.info(i);
    const joined = this.lexicon.clitics.articleJoined[0]?.[0];
    if (!info || !joined || !info.text.startsWith(joined)) return false;
    if (info.classes & bit || info.head) return false;
    return (info.wide & bit) !== 0 || this.isJoinedItem(i, bit);
  }

  /** Whether a name of the class begins with the word, the preposition of belonging joined to it or not. */
  isNamed(i: number, bit: number): boolean {
    return this.is(i, bit) || this.isToNamed(i, bit);
  }

  /** Whether any of its words has the shape (`SHAPE`). */
  hasShape(shape: number): boolean {
    return (this.shapesSeen & shape) !== 0;
  }

  isMark(i: number, signs: string): boolean {
    return this.token(i).isMark(signs);
  }

  isWord(i: number): boolean {
    return this.token(i).info !== undefined;
  }

  /** Whether a quotation opens at the token. */
  opening(i: number): Quotation | undefined {
    return this.token(i).kind === 'mark' ? this.quotePlaces.opening(i) : undefined;
  }

  closing(i: number): Quotation | undefined {
    return this.token(i).kind === 'mark' ? this.quotePlaces.closing(i) : undefined;
  }

  isQuoteMark(i: number): boolean {
    return isQuote(this.token(i));
  }

  /** Opening mark of the innermost quotation around the token, or -1. */
  quoteAround(i: number): number {
    return this.quotePlaces.around(i);
  }

  /** Whether a formula of reverence begins in the range. */
  isReverent(from: number, to: number): boolean {
    for (let i = from; this.formulas && i < to; i++) if (this.formulas[i]) return true;
    return false;
  }

  /** Whether the range begins with one who speaks in scripture. */
  beginsAsScripture(from: number): boolean {
    const { speakers } = this.lexicon.scripture;
    const two = `${this.text(from)} ${this.text(from + 1)}`;
    return speakers.has(this.text(from)) || speakers.has(two);
  }

  /** Whether the token stands between the signs around a verse that opened in the sentence. */
  isVerse(i: number, from: number): boolean {
    const [open, close] = this.lexicon.scripture.marks;
    for (let k = i - 1; k >= from; k--) {
      if (this.isMark(k, close)) return false;
      if (this.isMark(k, open)) return true;
    }
    return false;
  }

  /** Whether a run of words in which a cue form is no cue covers the token. */
  isIdiom(i: number): boolean {
    return this.idioms?.[i] === 1;
  }

  private classify(i: number): void {
    const token = this.token(i);
    if (!token.info) return;
    token.classes |= this.findItem(i, token.info.phrases);
    const end = this.after(i, CLASS.outlet | CLASS['given-name']);
    for (let k = i; end > i + 1 && k < end; k++) this.readInName(k);
    this.findIdioms(i, token.info.idioms);
  }

  /** A word of grammar or a verb in a listed name of several words is neither. */
  private readInName(i: number): void {
    const token = this.token(i);
    if (token.isOfGrammar || token.info?.verb) token.readAsName();
  }

  /** The longest item that begins at the token counts, and those of its length: bits of their classes. */
  private findItem(i: number, phrases: readonly Phrase[]): number {
    let [length, classes] = [0, 0];
    for (const { rest, classes: bits } of phrases) {
      if (length > rest.length + 1 || !this.follow(i, rest)) continue;
      length = rest.length + 1;
      classes |= bits;
    }
    if (!length) return 0;
    this.items ??= new Map();
    this.items.set(i, { length, classes });
    return classes;
  }

  private findIdioms(i: number, idioms: readonly CompiledIdiom[]): void {
    for (const { rest, formula } of idioms) {
      if (!this.follow(i, rest)) continue;
      if (formula) {
        this.formulas ??= new Uint8Array(this.tokens.length);
        this.formulas[i] = 1;
      } else {
        this.idioms ??= new Uint8Array(this.tokens.length);
        this.idioms.fill(1, i, i + 1 + rest.length);
      }
    }
  }

  /** Whether the words stand straight after the one at `i`; `*` is any. */
  follow(i: number, rest: readonly string[]): boolean {
    for (let k = 0; k < rest.length; k++)
      if (rest[k] === ANY_WORD ? !this.isWord(i + 1 + k) : rest[k] !== this.text(i + 1 + k))
        return false;
    return true;
  }

  /** The sentence that holds the token. */
  sentenceAt(i: number): Range | undefined {
    let low = 0;
    let high = this.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (i < (this.sentences[middle]?.to ?? 0)) high = middle;
      else low = middle + 1;
    }
    return this.sentences[low];
  }
}
