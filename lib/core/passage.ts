import { CLASS, type CompiledLexicon, type Cue, type Phrase } from './cues/compiled';
import type { CueReading } from './cues/readings';
import type { WordInfo, WordTable } from './cues/words';
import { isQuote, pairQuotes, type Quotation } from './text/quotes';
import { type Range, splitSentences } from './text/sentences';
import { type RawToken, tokenize } from './text/tokens';

/** A token with what is known of it. */
export interface Token extends RawToken {
  /** Folded word, or the punctuation sign folded. */
  readonly text: string;
  /** Undefined for punctuation. */
  readonly info: WordInfo | undefined;
  /** What it may be as a cue. */
  readonly cues: readonly CueReading[];
}

const NO_CUES: readonly CueReading[] = [];
/** Words of the longest listed item, less one. */
const LONGEST_ITEM = 5;

/** A paragraph made ready for the rules: tokens, sentences, quotations, classes of words and phrases. */
export class Passage {
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quotation[];
  readonly sentences: readonly Range[];
  private readonly lexicon: CompiledLexicon;
  private readonly classes: Int32Array;
  private readonly phraseClasses: Int32Array;
  private readonly phraseLengths: Uint8Array;
  private readonly quoteByOpen = new Map<number, Quotation>();
  private readonly quoteByClose = new Map<number, Quotation>();
  /** For every token, the index of the innermost open quotation mark it stands after, or -1. */
  private readonly inside: Int32Array;
  private readonly idioms: Uint8Array;

  constructor(text: string, table: WordTable) {
    const raw = tokenize(text);
    this.lexicon = table.lexicon;
    const { letters, abbreviations } = table.lexicon;
    this.tokens = raw.map((t) => {
      const known = t.kind === 'mark' && t.raw !== ':' ? undefined : table.get(t.raw);
      const info = t.kind === 'mark' ? undefined : known;
      const text = info?.text ?? letters.get(t.raw) ?? t.raw;
      const { kind, start, end, raw: written, spaced } = t;
      return { kind, start, end, raw: written, spaced, text, info, cues: known?.cues ?? NO_CUES };
    });
    this.quotes = pairQuotes(raw);
    this.sentences = splitSentences(raw, this.quotes, (w) => abbreviations.has(table.get(w).text));
    this.classes = new Int32Array(raw.length);
    this.phraseClasses = new Int32Array(raw.length);
    this.phraseLengths = new Uint8Array(raw.length);
    this.inside = new Int32Array(raw.length).fill(-1);
    this.idioms = new Uint8Array(raw.length);
    this.classify();
    for (const q of this.quotes) this.placeQuote(q);
  }

  /** Folded text of the token, empty outside the paragraph. */
  text(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  /** What is known of the word at `i`; undefined for punctuation and outside. */
  info(i: number): WordInfo | undefined {
    return this.tokens[i]?.info;
  }

  /** Whether the word (or the phrase that begins there) is of a class (`CLASS`). */
  is(i: number, bit: number): boolean {
    return (((this.classes[i] ?? 0) | (this.phraseClasses[i] ?? 0)) & bit) !== 0;
  }

  /** Whether an item of the class ends with the word at `i`. */
  endsItem(i: number, bit: number): boolean {
    if ((this.classes[i] ?? 0) & bit) return true;
    for (let k = Math.max(0, i - LONGEST_ITEM); k < i; k++) {
      const ends = k + (this.phraseLengths[k] ?? 0) - 1 === i;
      if (ends && (this.phraseClasses[k] ?? 0) & bit) return true;
    }
    return false;
  }

  /** Index after the item of the class that begins at `i`, or `i` where none does. */
  after(i: number, bit: number): number {
    if ((this.phraseClasses[i] ?? 0) & bit) return i + (this.phraseLengths[i] ?? 1);
    return (this.classes[i] ?? 0) & bit ? i + 1 : i;
  }

  isMark(i: number, signs: string): boolean {
    const token = this.tokens[i];
    return token?.kind === 'mark' && signs.includes(token.text);
  }

  /** The article as it is written by itself, for a word whose article is joined to a preposition. */
  articleOf(i: number): string {
    return this.info(i)?.article ? this.lexicon.clitics.article : '';
  }

  /** Whether the verb, without its conjunction, begins as imperfects do. */
  looksImperfect(i: number): boolean {
    const text = this.text(i).slice(this.mayHaveConjunction(i) ? 1 : 0);
    return this.lexicon.verbShapes.imperfect.includes(text.charAt(0));
  }

  /** Whether a reader has added the cue. */
  isOwn(cue: Cue): boolean {
    return cue.order >= this.lexicon.ownFrom;
  }

  /** Voice that the written vowel on the letter after `skip` letters settles; undefined where none is written. */
  writtenVoice(i: number, skip: number): 'active' | 'passive' | undefined {
    const raw = this.tokens[i]?.raw ?? '';
    const letters = [...raw.normalize('NFC').matchAll(/\p{L}\p{M}*/gu)];
    const marks = letters[skip]?.[0].slice(1) ?? '';
    if (marks.includes(this.lexicon.passiveMark)) return 'passive';
    return marks.includes(this.lexicon.activeMark) ? 'active' : undefined;
  }

  /** Whether the word is `word` with a pronoun joined to it. */
  isOwned(i: number, word: string): boolean {
    const text = this.text(i);
    if (!text.startsWith(word)) return false;
    return this.lexicon.clitics.pronouns.some((p) => p.text === text.slice(word.length));
  }

  /** Whether the first letter of a perfect is written as one that its verb does not have (I apologize, for he apologized). */
  isOtherFirst(i: number, { reading, conjunction }: CueReading): boolean {
    const { entry } = reading.cue;
    if (reading.form !== 'perfect' || entry.pos !== 'verb') return false;
    const written = (this.tokens[i]?.raw ?? '').normalize('NFC').charAt(conjunction ? 1 : 0);
    const folded = this.lexicon.letters.get(written);
    return folded === entry.perfect.charAt(0) && written !== folded;
  }

  /** Whether the letters are a pronoun of the first person. */
  isFirstPerson(letters: string): boolean {
    const own = this.lexicon.clitics.pronouns.find((p) => p.text === letters);
    return own?.agreement.person === 1;
  }

  /** Whether the word ends as plurals of people do that are no subjects of a verb before them. */
  isObliquePlural(i: number): boolean {
    const text = this.text(i);
    const endings = this.lexicon.humanPlurals.slice(1);
    return text.length > 4 && endings.some((ending) => text.endsWith(ending));
  }

  /** Whether the word begins with a letter that may be a conjunction joined to it. */
  mayHaveConjunction(i: number): boolean {
    const text = this.text(i);
    return text.length > 2 && this.lexicon.clitics.conjunctions.includes(text.charAt(0));
  }

  /** Whether what is left without a joined preposition is a known noun. */
  isKnownAfterClitic(i: number): boolean {
    const info = this.info(i);
    return (
      info !== undefined &&
      ((info.head?.preposition !== undefined && info.head.preposition !== '') || info.joinedNoun)
    );
  }

  /** Whether the word is a preposition joined to a word of the class. */
  isJoinedTo(i: number, preposition: string, bit: number): boolean {
    const text = this.text(i);
    if (!text.startsWith(preposition)) return false;
    return ((this.lexicon.classes.get(text.slice(preposition.length)) ?? 0) & bit) !== 0;
  }

  /** Whether the word begins with the joined preposition of belonging (the committee for, the company of). */
  isBelonging(i: number): boolean {
    const text = this.text(i);
    const [joined] = this.lexicon.clitics.articleJoined;
    if (!joined || text.length < 4 || !text.startsWith(joined[0]) || this.is(i, CLASS.audience))
      return false;
    return this.info(i)?.head?.preposition !== '';
  }

  /** Whether the word is a preposition joined to the name of a state or body. */
  isJoinedToName(i: number): boolean {
    const names = CLASS.polity | CLASS.body;
    return this.lexicon.clitics.prepositions.some((prep) => this.isJoinedTo(i, prep, names));
  }

  /** Whether the word is a preposition joined to the first word of an item of the class. */
  isJoinedItem(i: number, bit: number): boolean {
    const text = this.text(i);
    const { clitics, phrases } = this.lexicon;
    if (!clitics.prepositions.includes(text.charAt(0))) return false;
    const items = phrases.get(text.slice(1)) ?? [];
    return items.some((item) => (item.classes & bit) !== 0 && this.follow(i, item.rest));
  }

  /** Whether a preposition may stand before any complementizer. */
  isNeutral(preposition: string): boolean {
    return preposition === this.lexicon.clitics.neutral;
  }

  /** Whether the token is a joined preposition that stands alone, as before a name in marks. */
  isLonePreposition(i: number): boolean {
    return this.lexicon.clitics.prepositions.includes(this.text(i));
  }

  /** Whether the word begins with a letter that may be a preposition joined to it. */
  mayHavePreposition(i: number): boolean {
    return this.lexicon.clitics.prepositions.includes(this.text(i).charAt(0));
  }

  /** Whether the word ends as plurals of people do. */
  isHumanPlural(i: number): boolean {
    const text = this.text(i);
    const endings = this.lexicon.humanPlurals;
    const fitting = this.info(i)?.article ? endings : endings.slice(0, 1);
    return text.length > 4 && fitting.some((ending) => text.endsWith(ending));
  }

  isWord(i: number): boolean {
    return this.tokens[i]?.info !== undefined;
  }

  /** Whether a quotation opens at the token. */
  opening(i: number): Quotation | undefined {
    return this.quoteByOpen.get(i);
  }

  closing(i: number): Quotation | undefined {
    return this.quoteByClose.get(i);
  }

  isQuoteMark(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && isQuote(token);
  }

  /** Opening mark of the innermost quotation around the token, or -1. */
  quoteAround(i: number): number {
    return this.inside[i] ?? -1;
  }

  private classify(): void {
    for (let i = 0; i < this.tokens.length; i++) {
      const info = this.tokens[i]?.info;
      if (!info) continue;
      this.classes[i] = info.classes;
      for (const phrase of info.phrases) this.classifyPhrase(i, phrase);
      for (const rest of info.idioms) {
        if (this.follow(i, rest)) this.idioms.fill(1, i, i + 1 + rest.length);
      }
    }
  }

  /** The longest item that begins at the token counts, and those of its length. */
  private classifyPhrase(i: number, { rest, classes }: Phrase): void {
    if ((this.phraseLengths[i] ?? 0) > rest.length + 1 || !this.follow(i, rest)) return;
    this.phraseLengths[i] = rest.length + 1;
    this.phraseClasses[i] = (this.phraseClasses[i] ?? 0) | classes;
  }

  private follow(i: number, rest: readonly string[]): boolean {
    for (let k = 0; k < rest.length; k++) {
      if (rest[k] !== '*' && rest[k] !== this.text(i + 1 + k)) return false;
    }
    return true;
  }

  private sentenceEnd(i: number): number {
    return this.sentences.find((s) => i < s.to)?.to ?? i + 1;
  }

  /** Whether a run of words in which a cue form is no cue covers the token. */
  isIdiom(i: number): boolean {
    return this.idioms[i] === 1;
  }

  private placeQuote(quote: Quotation): void {
    this.quoteByOpen.set(quote.open, quote);
    if (quote.close !== null) this.quoteByClose.set(quote.close, quote);
    const end = quote.close ?? this.sentenceEnd(quote.open);
    this.inside.fill(quote.open, quote.open + 1, end);
  }
}
