import type {
  Agreement,
  CueEntry,
  Frames,
  Gender,
  PronounSuffix,
  VerbShapes,
  WordClass,
} from '../lexicon';
import { WORD_CLASSES, type WordShapes } from '../lexicon';
import type { Kind } from '../types';
import type { Roots } from './roots';

/** What form of its entry a word is. */
export type CueForm =
  | 'perfect'
  | 'imperfect'
  | 'participle'
  | 'masdar'
  | 'noun'
  | 'adposition'
  | 'particle'
  | 'adjective'
  | 'mark';

/** A lexicon entry with everything folded, ready to be compared with folded text. */
export interface Cue {
  readonly entry: CueEntry;
  /** Its place in the lexicon: of two cues with one form, the earlier is tried first. */
  readonly order: number;
  /** `entry.frames` with its prepositions folded. */
  readonly frames: Frames;
}

/** One thing that a written form may be. */
export interface Reading {
  readonly cue: Cue;
  readonly form: CueForm;
  /** `either`: active and passive are written alike, so the context must say. */
  readonly voice: 'active' | 'passive' | 'either';
  readonly agreement: Agreement;
  /** A participle in a case in which it goes on from a clause. */
  readonly adverbial: boolean;
  /** A verbal noun written as the object without article: as a noun of saying only beside a verb that brings it. */
  readonly indefinite: boolean;
  /** A short form that stands only after a negator. */
  readonly jussive: boolean;
  /** `free`: never before a pronoun; `bound`: only before one; `both`. */
  readonly attach: 'free' | 'bound' | 'both';
  /**
   * Folded words that must follow the first (forms of several words), each compared with the whole written
   * word, clitics included. Empty for one word.
   */
  readonly rest: readonly string[];
}

/** A given name that is a word too. */
export interface Namesake {
  /** Its last letter before folding, by which it may differ from the word. */
  readonly last: string;
  /** Undefined: men and women have it. */
  readonly gender: Gender | undefined;
}

/** A closed-class item of several words. */
export interface Phrase {
  /** The folded words after the first. */
  readonly rest: readonly string[];
  /** Bits of its classes. */
  readonly classes: number;
}

/** A form that can be the head of a source. */
export interface Head {
  readonly kind: Kind;
  readonly role: boolean;
  /** Whoever speaks may be called so. */
  readonly generic: boolean;
  /** What one is to somebody, whose name may follow. */
  readonly kin: boolean;
  /** What sort of body it is, whose own name may follow (the movement X). */
  readonly sort: boolean;
  /** People who speak for the body that they are said to be of. */
  readonly member: boolean;
  /** Those whom others call on. */
  readonly called: boolean;
  /** No head but before those of whom one is the first. */
  readonly chief: boolean;
  readonly agreement: Agreement;
}

/**
 * A compiled lexicon. The engine takes conjunctions, prepositions, verbal proclitics, the article and a
 * pronoun off a folded word (all possible ways) and asks for what is left.
 */
export interface CompiledLexicon {
  /** Folds one letter; undefined: the letter stays. */
  readonly letters: ReadonlyMap<string, string>;
  /** `order` of the first cue that a reader has added. */
  readonly ownFrom: number;
  readonly clitics: FoldedClitics;
  readonly passiveMark: string;
  readonly activeMark: string;
  readonly verbShapes: VerbShapes;
  /** Folded endings of plurals of people. */
  readonly humanPlurals: readonly string[];
  /** Folded ending of the dual. */
  readonly dual: string;
  /** Matches one without the article. */
  readonly openPlural: RegExp;
  /** Matches the folded shape of a verbal noun, article aside. */
  readonly eventShape: RegExp;
  /** The same for several, as one writes them without the article. */
  readonly eventPlural: RegExp;
  /**
   * Folded form without proclitics and pronouns → its readings. Active and passive that are written alike
   * are one reading with voice `either`; equal agreement is not repeated. A form of several words stands
   * under its first word with the others in `rest`.
   */
  readonly forms: { get(form: string): readonly Reading[] };
  /** Folded word as listed → bits of its classes (`CLASS`). */
  readonly classes: ReadonlyMap<string, number>;
  /** What countries and the adjectives made of their names begin with → those names, the article aside. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly shapes: Shapes;
  readonly roots: Roots;
  /** Folded forms of light verbs. */
  readonly lightVerbs: ReadonlySet<string>;
  /** Folded forms of verbs of receiving. */
  readonly receivingVerbs: ReadonlySet<string>;
  /** Folded forms of verbs that bring an act with a preposition. */
  readonly turningVerbs: ReadonlySet<string>;
  /** Folded prepositions of cause. */
  readonly causes: ReadonlySet<string>;
  /** Folded prepositions that bring what happened before. */
  readonly aftermaths: ReadonlySet<string>;
  readonly along: string;
  readonly scales: ReadonlySet<string>;
  /** Folded nouns of whose side it is. */
  readonly sides: ReadonlySet<string>;
  /** Folded parts of names that may be left out. */
  readonly looseParts: ReadonlySet<string>;
  /** Folded prepositions of a topic. */
  readonly topics: ReadonlySet<string>;
  /** Folded first word → items of several words, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The units with which complementizers begin. */
  readonly complementizerBeginnings: ReadonlySet<number>;
  /** Unfolded complementizers with a negation. */
  readonly negatedThat: ReadonlySet<string>;
  readonly agreeing: ReadonlyMap<string, Agreement>;
  /** Folded given name that is a word too → how it is written and who has it. */
  readonly namesakes: ReadonlyMap<string, Namesake>;
  /** Unfolded word → what of a name it may be (`SEEMS`). */
  readonly homonyms: ReadonlyMap<string, number>;
  /** Folded form without the article → head of a source. */
  readonly heads: ReadonlyMap<string, Head>;
  /** Words of an office → the one that it is told of by, an empty one where the next word says it all. */
  readonly usual: ReadonlyMap<string, string>;
  /** Stem of a head → those of the heads that the same person may have. */
  readonly kindred: ReadonlyMap<string, readonly string[]>;
  /** Word for a realm → the words for each of the states that are called so. */
  readonly realms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Title of honour → the stems of the heads of those whom it is due to. */
  readonly honours: ReadonlyMap<string, readonly string[]>;
  /** Preposition → the folded words, without the article, that it goes on with. */
  readonly bonds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly placeBonds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Prepositions that some cue takes. */
  readonly governing: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly latinLetters: ReadonlySet<string>;
  /** Folded first word → idioms and formulas of reverence that begin with it. */
  readonly idioms: ReadonlyMap<string, readonly CompiledIdiom[]>;
  /** The folded second words of both. */
  readonly seconds: ReadonlySet<string>;
  readonly tongue: Tongue;
  readonly scripture: Scripture;
  readonly weighing: Weighing;
}

/** Shapes of written words. */
export type Shapes = Readonly<Record<keyof WordShapes, RegExp>>;

/** A run of words in which a cue form is no cue, or which belongs to scripture. */
export interface CompiledIdiom {
  /** The folded words after the first; `*` is any word. */
  readonly rest: readonly string[];
  readonly formula: boolean;
}

/** Tells, word by word, for which language a text speaks. */
export interface Tongue {
  /** Matches a letter that the language does not have. */
  readonly foreign: RegExp;
  readonly variants: RegExp;
  readonly others: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly endings: string;
}

/** The weights of signs, by the name of the sign. */
export interface Weighing {
  readonly odds: number;
  readonly weights: ReadonlyMap<string, number>;
  /** Of those at whoever may be meant. */
  readonly speakers: ReadonlyMap<string, number>;
}

/** Who speaks in scripture, folded, and the signs around verses. */
export interface Scripture {
  readonly speakers: ReadonlySet<string>;
  readonly marks: readonly [open: string, close: string];
}

/** The clitic table, folded. */
export interface FoldedClitics {
  readonly conjunctions: readonly string[];
  readonly consequence: string;
  readonly prepositions: readonly string[];
  readonly verbal: readonly string[];
  readonly article: string;
  readonly articleJoined: readonly (readonly [preposition: string, joined: string])[];
  readonly relativeJoined: readonly (readonly [preposition: string, beginning: string])[];
  /** A preposition that may stand before any complementizer. */
  readonly neutral: string;
  /** The free preposition that brings whom something comes from. */
  readonly origin: string;
  /** The word for but, after which what is negated holds all the same. */
  readonly exception: string;
  readonly either: string;
  /** Final letters that change before a pronoun. */
  readonly joins: readonly (readonly [free: string, bound: string])[];
  /** Longest first. */
  readonly pronouns: readonly PronounSuffix[];
  /** The same by the unit that each ends with. */
  readonly pronounsByEnd: ReadonlyMap<number, readonly PronounSuffix[]>;
}

/** The bit of each word class in `classes` of a compiled lexicon. */
export const CLASS = Object.fromEntries(WORD_CLASSES.map((name, i) => [name, 1 << i])) as Readonly<
  Record<WordClass, number>
>;
