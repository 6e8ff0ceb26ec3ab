/** A stretch of text: UTF-16 offsets into the text as it was given, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the cue does, the sixteen of the annotation guide. */
export const CATEGORIES = [
  'say',
  'report',
  'announce',
  'affirm',
  'deny',
  'doubt',
  'claim',
  'accuse',
  'warn',
  'demand',
  'promise',
  'predict',
  'believe',
  'evaluate',
  'admit',
  'ask',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What sort of source is behind the claim, once the source is followed back. */
export const KINDS = [
  'person',
  'organization',
  'media',
  'official',
  'anonymous',
  'group',
  'document',
  'unknown',
] as const;
export type Kind = (typeof KINDS)[number];

/** How much of the content stands in quotation marks: all, some or none. */
export const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const;
export type QuoteType = (typeof QUOTE_TYPES)[number];

/**
 * One thing that was seen and counted for or against a result, for "why is this marked?".
 * The code names it (the interface has a sentence for each), the spans are the words it was seen on.
 */
export interface Reason {
  readonly code: string;
  readonly spans: readonly Span[];
}

/** One place where the text hands content to a source other than its author. */
export interface Attribution {
  /** The attributing words; two parts for a relay. */
  readonly cue: readonly Span[];
  /** The noun phrase of the one who asserts, as written here: none or one span. */
  readonly source: readonly Span[];
  /** Everyone the content passed through before this text, outermost first. */
  readonly relay: readonly Span[];
  /** What is attributed; in two pieces where the cue stands inside it. */
  readonly content: readonly Span[];
  /** The fullest name the text gives for the source, or null where the text never says. */
  readonly resolved: string | null;
  readonly category: Category;
  readonly kind: Kind;
  readonly quote: QuoteType;
  /** The attribution itself is negated: neither affirmed nor denied. */
  readonly negated: boolean;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** Id of the lexicon entry of its cue. */
  readonly cueId: string;
  /** From 0 to 1: how sure the engine is that this is an attribution. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What reading one more paragraph brought. */
export interface SessionUpdate {
  /** The attributions that begin in this paragraph, in text order. */
  readonly added: readonly Attribution[];
  /** Earlier attributions that this paragraph settled or extended, by their ordinal in the whole reading. */
  readonly revised: ReadonlyMap<number, Attribution>;
}

/** Reads a text one paragraph at a time, keeping who spoke and who has been named. */
export interface Session {
  /**
   * Reads the next paragraph.
   * @param paragraph one line of the text, without its line break
   * @param start offset of the paragraph in the whole text, in UTF-16 units; spans are returned relative to the whole text
   */
  read(paragraph: string, start: number): SessionUpdate;
  /** Another reading that has read what this one has, and goes on by itself. */
  copy(): Session;
}

/** A compiled lexicon, ready to read any number of texts. */
export interface Extractor {
  /** Reads a whole text; paragraphs are its lines. Attributions come in text order of their first cue part. */
  extract(text: string): readonly Attribution[];
  /** Begins the reading of one text. */
  session(): Session;
}
