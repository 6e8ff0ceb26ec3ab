import type { Category } from './types';

/** Third person is by far the most frequent in news; first and second occur inside quotations. */
export type Person = 1 | 2 | 3;
export type Gender = 'm' | 'f';
/** Number as the word shows it. */
export type GrammaticalNumber = 's' | 'd' | 'p';

/** What a word agrees with. A missing feature agrees with anything. */
export interface Agreement {
  readonly person?: Person;
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
}

/**
 * What a cue takes. A cue is never licensed by its form alone: one of its frames must be found beside it.
 * A preposition is written in full; one letter is a proclitic; the empty string means "with none".
 */
export interface Frames {
  /** Prepositions that may stand before a complementizer clause. `['']`: the clause follows bare. */
  readonly clause?: readonly string[];
  /** Prepositions before a noun phrase that is the content. `['']`: a bare noun phrase may be the content. */
  readonly noun?: readonly string[];
  /**
   * Which bare noun phrases stand for a proposition with this cue: `any` of them (default), or only `event`
   * nouns: verbal nouns, nouns of the classes `event` and `speech`, demonstratives.
   */
  readonly bare?: 'any' | 'event';
  /** The only nouns, without the article, that may head the bare noun phrase (laid the blame, renewed the call). */
  readonly only?: readonly string[];
  /** Nouns, without the article, with which the verb means something else: as its object (called to a feast) or its subject (the court convicted). */
  readonly except?: readonly string[];
  /** A colon or an opening quotation mark may follow, and the cue may follow a closed quotation. */
  readonly quote?: boolean;
  /**
   * A noun phrase (or object pronoun) that may stand between the cue (with its subject) and the content.
   * `addressee`: outside the content (ask X for Y); `accused`: the content begins with it (accuse X of Y);
   * `described`: likewise, the thing described (describe X as Y).
   */
  readonly object?: 'addressee' | 'accused' | 'described';
  /** That object is never left out (urged X to): people alone beside the cue are it, and not who speaks. */
  readonly always?: boolean;
  /** What the noun phrase stands for is never people (welcomed the agreement, not the guests). */
  readonly matter?: boolean;
  /** Prepositions that bring an addressee, always outside the content (say to X that). */
  readonly to?: readonly string[];
  /** Relay: the preposition that brings the one relayed (`relayed X from Y his saying that`). */
  readonly from?: readonly string[];
  /** Prepositions that bring what is judged, before what it is held to be (saw in the visit a message): both are the content. */
  readonly sees?: readonly string[];
  /** A question clause may be the content (ask whether, wonder how). */
  readonly question?: boolean;
}

/** How sure the bare form is to be this cue. `homograph`: a frame of the strong kind (clause, colon, quotation, own preposition) is needed, a bare noun is never enough. */
export type Trust = 'sure' | 'homograph';

interface EntryBase {
  /** ASCII, `category.transliteration`, unique: `say.qala`. Stored in readers' libraries, so it never changes meaning. */
  readonly id: string;
  readonly category: Category;
  readonly frames: Frames;
  readonly trust?: Trust;
  /** True where the cue usually goes on from an earlier speaker, with no subject of its own (add, continue). */
  readonly continues?: boolean;
}

/** Forms of a verb that may be left out of an entry because they mean something else or do not exist. */
export type VerbForm = 'perfect' | 'imperfect' | 'passive' | 'participle' | 'masdar';

/** A verb: every form is generated from its principal parts by its paradigm. */
export interface VerbEntry extends EntryBase {
  readonly pos: 'verb';
  /** Id of the paradigm. */
  readonly paradigm: string;
  /** Third person masculine singular, active. */
  readonly perfect: string;
  readonly imperfect: string;
  /** Active participle, masculine singular indefinite nominative; absent where it is not used as a cue. */
  readonly participle?: string;
  /** Verbal nouns (singular, and plurals where used so: accusations) that may be cues with a holder. */
  readonly masdar?: readonly string[];
  /** Forms that are not cues. */
  readonly without?: readonly VerbForm[];
  /**
   * What a passive with no source is: `counts` (default: unknown source) or `author` (the text's own voice:
   * it is to be mentioned that); `thing` where what stands beside an imperfect with no subject is a passive's.
   */
  readonly passive?: 'counts' | 'author' | 'thing';
}

/** A noun with its holder and content (claims, reports, the proposal). */
export interface NounEntry extends EntryBase {
  readonly pos: 'noun';
  /** All written forms, indefinite: singular, dual, plural. */
  readonly forms: readonly string[];
  /** Without a written holder the cue still counts (reports of …). Default: a holder or an antecedent is needed. */
  readonly alone?: boolean;
  /** Whoever does what is told before gives it as the reason (on the pretext of). */
  readonly pretext?: boolean;
}

/** A verbless source (according to X): its content is the clause that it qualifies. Forms may be of several words. */
export interface AdpositionEntry extends EntryBase {
  readonly pos: 'adposition';
  readonly forms: readonly string[];
  /** Prepositions that must follow before the source; `['']` (default) the source follows directly. */
  readonly governs?: readonly string[];
  /** A free relative and a verb of saying may follow instead of the source (according to what X said). */
  readonly relative?: boolean;
  /** The source may be a pronoun on the last word (in his words). */
  readonly pronoun?: boolean;
  /** What follows is relayed, so the source found after a verb before it is a relay (quoting X). */
  readonly relay?: boolean;
}

/** A word that brings a verb of saying whose content is the clause beside it (as X said). */
export interface ParticleEntry extends EntryBase {
  readonly pos: 'particle';
  readonly forms: readonly string[];
}

/** An adjective as predicate of a source (worried about). */
export interface AdjectiveEntry extends EntryBase {
  readonly pos: 'adjective';
  readonly forms: readonly string[];
}

/** A punctuation sign between a speaker and a claim (headline form). */
export interface MarkEntry extends EntryBase {
  readonly pos: 'mark';
  readonly forms: readonly string[];
}

export type CueEntry =
  | VerbEntry
  | NounEntry
  | AdpositionEntry
  | ParticleEntry
  | AdjectiveEntry
  | MarkEntry;
