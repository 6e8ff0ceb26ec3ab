import type { Agreement, VerbForm } from './entry';

/*
 * How words of a language change: what paradigms make of principal parts, and what is written joined to a word.
 */

/** How to get a stem from a principal part. Positions count from the end, 1 the last letter. */
export interface StemRule {
  readonly part: 'perfect' | 'imperfect' | 'participle';
  /** Letters taken off the start. */
  readonly skip?: number;
  /** Letters taken off the end. */
  readonly drop?: number;
  /** Position of one letter that falls out. */
  readonly cut?: number;
  /** Position of one letter that becomes another. */
  readonly put?: readonly [position: number, letter: string];
  /** The last letter is written twice. */
  readonly twice?: boolean;
  /** Letters put at the end. */
  readonly add?: string;
}

/** One cell of a paradigm: prefix + stem + suffix, with its features. */
export interface ParadigmCell {
  readonly stem: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly form: Exclude<VerbForm, 'masdar' | 'passive'>;
  /** `either`: active and passive are written alike. */
  readonly voice: 'active' | 'passive' | 'either';
  readonly agreement: Agreement;
  /** A participle in a case in which it goes on from a clause (adverbially: `…, adding that`). */
  readonly adverbial?: boolean;
  /** A short form that stands only after a negator: by itself it is mostly another word. */
  readonly jussive?: boolean;
  /** Where the cell may stand: by itself, only before a pronoun, or (default) both. */
  readonly attach?: 'free' | 'bound';
}

/** How one class of verbs is inflected. */
export interface Paradigm {
  readonly id: string;
  readonly stems: Readonly<Record<string, StemRule>>;
  readonly cells: readonly ParadigmCell[];
}

/** A pronoun written as part of the word before it. */
export interface PronounSuffix {
  readonly text: string;
  readonly agreement: Agreement;
}

/** Letters that are written as part of the next or the previous word. */
export interface CliticTable {
  /** Coordinating proclitics. */
  readonly conjunctions: readonly string[];
  /** The one of them that also draws a consequence, or takes up a topic. */
  readonly consequence: string;
  /** Prepositional proclitics. */
  readonly prepositions: readonly string[];
  /** A preposition that may stand before any complementizer, whatever the cue takes. */
  readonly neutral: string;
  /** The free preposition that brings whom something comes from. */
  readonly origin: string;
  /** The word for but, after which what is negated holds all the same. */
  readonly exception: string;
  /** The word for or, which joins another verb to one (neither confirmed nor denied). */
  readonly either: string;
  /** Verbal proclitics with which a verb still tells: of the future, and of purpose, where one goes on the story. */
  readonly verbal: readonly string[];
  /** The article, and the preposition that swallows it: `[preposition, joined form]`. */
  readonly article: string;
  readonly articleJoined: readonly (readonly [preposition: string, joined: string])[];
  /** What a free relative begins with where a preposition is written into it: `[preposition, beginning]`. */
  readonly relativeJoined: readonly (readonly [preposition: string, beginning: string])[];
  /** Ending of an object without the article, and the last letters after which it is not written. */
  readonly indefinite: readonly [ending: string, never: string];
  readonly pronouns: readonly PronounSuffix[];
  /** Final letters that change before a pronoun: `[free, bound]` (feminine ending, final weak letter). */
  readonly joins: readonly (readonly [free: string, bound: string])[];
}

/** Outer letters by which an unknown word is taken for a finite verb (class `not-verb` has the exceptions). */
export interface VerbShapes {
  readonly prefixes: readonly string[];
  /** Letters, as they are written, with which the imperfect of the first person begins. */
  readonly firstPerson: readonly string[];
  readonly suffixes: readonly string[];
  /** First letters of third-person imperfects. */
  readonly imperfect: readonly string[];
  /** Longer endings that are of nouns. */
  readonly nounEndings: readonly string[];
  /** Matches a verb that no noun is written like. */
  readonly perfect: RegExp;
}
